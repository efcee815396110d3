import { decodeEscapes } from "./decode-escapes.ts";
import { ownName, parseWholeXml, prefixOf } from "./parse-xml.ts";
import { WorkbookLimitError, type WorkbookLimits } from "./workbook-limits.ts";

/**
 * The table of texts of a workbook, as Excel shows them: runs joined, furigana left out.
 *
 * @throws WorkbookLimitError, DamagedWorkbookError
 */
export async function readSharedTexts(
  stream: AsyncIterable<Uint8Array>,
  limits: Pick<WorkbookLimits, "sharedTexts" | "textLength">,
): Promise<readonly string[]> {
  const texts: string[] = [];
  let prefix: string | undefined;
  let text = "";
  let run = "";
  let isReading = false;
  let furigana = 0;
  const handlers = {
    open(name: string): void {
      prefix ??= prefixOf(name);
      const own = ownName(name, prefix);
      if (own === "si") text = "";
      else if (own === "rPh") furigana += 1;
      else if (own === "t" && furigana === 0) {
        isReading = true;
        run = "";
      }
    },
    close(name: string): void {
      const own = ownName(name, prefix ?? "");
      if (own === "t" && isReading) {
        isReading = false;
        text += decodeEscapes(run);
        if (text.length > limits.textLength) throw new WorkbookLimitError("textLength", limits.textLength);
      } else if (own === "rPh") furigana -= 1;
      else if (own === "si" && texts.push(text) > limits.sharedTexts) {
        throw new WorkbookLimitError("sharedTexts", limits.sharedTexts);
      }
    },
    text(piece: string): void {
      if (isReading) run += piece;
    },
  };
  await parseWholeXml(stream, handlers, limits);
  return texts;
}
