import type { ByteSource } from "@juso/model";

const head = "SQLite format 3\0";

/** True when a file is an SQLite database, whatever its name says. No reader of this package reads it: `@juso/convert` gives the files that it stands for. */
export async function isDatabase(source: ByteSource): Promise<boolean> {
  if (source.obstacle !== undefined || source.size < head.length) return false;
  return new TextDecoder("latin1").decode(await source.slice(0, head.length)) === head;
}
