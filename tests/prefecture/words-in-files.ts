import { contentOf, type RollUpFile } from "@juso/roll-up-files";
import { parquetReadObjects } from "hyparquet";
import { unpacked } from "../simulation/repack.ts";

/** Everything that can be read in a file: a workbook unpacked, a Parquet file with its columns and values, all else as it is. */
export async function wordsIn(file: RollUpFile): Promise<string> {
  const { path } = file;
  const content = await contentOf(file);
  if (path.endsWith(".xlsx")) {
    const parts = await unpacked(content);
    return [...parts].map(([name, bytes]) => `${name}\n${new TextDecoder().decode(bytes)}`).join("\n");
  }
  if (path.endsWith(".parquet")) {
    const rows = await parquetReadObjects({ file: content.buffer });
    return rows.map((row) => Object.entries(row).flat().join(" ")).join("\n");
  }
  return new TextDecoder().decode(content);
}
