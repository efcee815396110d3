import type { ByteSource } from "@juso/model";
import { findingEvent } from "../checks/reading-finding.ts";
import {
  extensionOf,
  type FileKindName,
  fileKindNames,
  kindByContent,
  kindByName,
  readHead,
  workbookKindName,
} from "./file-kind.ts";
import type { ReadEvent } from "./read-events.ts";

/** Says that a file is not what its extension promises. */
export function mismatch(file: string, { ja, en, extension }: FileKindName): ReadEvent {
  const data = { extension: `.${extensionOf(file)}`, content: ja, contentEn: en, expected: extension };
  return findingEvent("file-type-matches-content", "mismatch", { file }, { data });
}

/**
 * What a file really is when its first bytes show that its name says something else; nothing when they agree, or when only reading the
 * whole can tell. For files that will not be read, because nobody knows by which version of the standard.
 */
export async function misnamedFile(source: ByteSource): Promise<ReadEvent | undefined> {
  const { name } = source;
  const promised = kindByName(name);
  if (promised === undefined || source.size === 0 || source.obstacle !== undefined) return undefined;
  const head = await readHead(source, 4096).catch(() => undefined);
  if (head === undefined) return undefined;
  const content = kindByContent(head, name);
  if (content === promised || (promised === "json" && content === "csv")) return undefined;
  if (content === "webPage" || content === "pdf" || content === "binary") {
    // Old and damaged workbooks are no text either; opening them says what they are.
    return promised === "workbook" && content === "binary"
      ? undefined
      : findingEvent("file-readable", content, { file: name });
  }
  if (content !== "workbook") return mismatch(name, fileKindNames[content]);
  const found = workbookKindName(head);
  return found && mismatch(name, found);
}
