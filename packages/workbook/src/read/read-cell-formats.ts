import { builtInFormat, type CellFormat, formatOfCode } from "./cell-format.ts";
import { ownName, parseWholeXml, prefixOf } from "./parse-xml.ts";

/**
 * What each cell style of a workbook shows, by the number that cells give.
 *
 * @throws WorkbookLimitError, DamagedWorkbookError
 */
export async function readCellFormats(
  stream: AsyncIterable<Uint8Array>,
  limits: { readonly textLength: number },
): Promise<readonly CellFormat[]> {
  const codes = new Map<string, CellFormat>();
  const formats: CellFormat[] = [];
  let prefix: string | undefined;
  let isInCellFormats = false;
  const handlers = {
    open(name: string, attributes: Readonly<Record<string, string>>): void {
      prefix ??= prefixOf(name);
      const own = ownName(name, prefix);
      if (own === "cellXfs") isInCellFormats = true;
      else if (own === "numFmt") codes.set(attributes.numFmtId ?? "", formatOfCode(attributes.formatCode ?? ""));
      else if (own === "xf" && isInCellFormats) {
        const id = attributes.numFmtId ?? "0";
        formats.push(codes.get(id) ?? builtInFormat(Number(id)));
      }
    },
    close(name: string): void {
      if (ownName(name, prefix ?? "") === "cellXfs") isInCellFormats = false;
    },
    text(): void {},
  };
  await parseWholeXml(stream, handlers, limits);
  return formats;
}
