import type { ByteSource } from "@juso/model";
import { openZip } from "@juso/workbook";

/** A file that arrived, before anything is known of it. */
export interface ArrivedFile {
  /** As it is called in the folder, with `/`. */
  readonly path: string;
  readonly source: ByteSource;
  /** ISO date of the file itself: when it was written there. */
  readonly fileDate?: string;
  /** Was it in a zip that arrived? */
  readonly isInside?: true;
}

/** A zip of packages holds at most those of a prefecture, and one is at most this large. */
const limits = { zipEntries: 10_000, entryBytes: 64 * 2 ** 20, expansion: 200 };

/** The zips in a zip that is no package itself. They have its date and its name before their own. */
export async function* filesInside({ fileDate, path, source }: ArrivedFile): AsyncGenerator<ArrivedFile> {
  const opened = await openZip(source, limits);
  if (opened.kind !== "entries") return;
  for (const entry of opened.entries) {
    if (!/\.zip$/i.test(entry.name) || /(?:^|\/)(?:__MACOSX\/|\._)/.test(entry.name)) continue;
    yield {
      path: `${path}/${entry.name}`,
      source: { ...entry, name: entry.name },
      ...(fileDate && { fileDate }),
      isInside: true,
    };
  }
}
