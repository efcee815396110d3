import { parquetReadObjects } from "hyparquet";
import { readPdfText } from "../../packages/paper/src/pdf/read-pdf-text.fixture.ts";
import { unpacked } from "../simulation/repack.ts";

/**
 * Everything that can be read in a file: a workbook unpacked, a Parquet file with its columns and values, a PDF as its text is copied, also
 * without blanks, since lines are broken anywhere; all else as it is.
 */
export async function wordsIn(path: string, content: Uint8Array<ArrayBuffer>): Promise<string> {
  if (path.endsWith(".xlsx")) {
    const parts = await unpacked(content);
    return [...parts].map(([name, bytes]) => `${name}\n${new TextDecoder().decode(bytes)}`).join("\n");
  }
  if (path.endsWith(".parquet")) {
    const rows = await parquetReadObjects({ file: content.buffer });
    return rows.map((row) => Object.entries(row).flat().join(" ")).join("\n");
  }
  if (path.endsWith(".pdf")) {
    const text = readPdfText(content).join("\n");
    return `${text}\n${text.replaceAll(/\s/g, "")}`;
  }
  return new TextDecoder().decode(content);
}
