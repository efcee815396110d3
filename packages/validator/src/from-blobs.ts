import type { ByteSource } from "@juso/model";

/** A `File` of a browser, as an input field or a drop gives it; or any `Blob` with a name. */
export interface NamedBlob extends Blob {
  readonly name: string;
  /** The path from the folder that was chosen; empty when files were chosen one by one. */
  readonly webkitRelativePath?: string;
}

/**
 * A browser's files as the reader takes them. Nothing is read yet. The folder that was chosen is left out of the names, so that they
 * are the same as on a disk.
 *
 * @param files all files of one submission: a folder's, a zip, a workbook.
 */
export function fromBlobs(files: Iterable<NamedBlob>): readonly ByteSource[] {
  const named = [...files].map((blob) => ({ blob, path: blob.webkitRelativePath || blob.name }));
  const folders = new Set(named.map(({ path }) => path.slice(0, path.indexOf("/") + 1)));
  const [folder = ""] = folders.size === 1 ? folders : [];
  return named.map(({ blob, path }) => ({
    name: path.slice(folder.length),
    size: blob.size,
    stream: () => chunks(blob),
    slice: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
  }));
}

/** Bytes up to which a file is read in one piece: a stream asks the browser several times. */
const smallBytes = 2 ** 20;

/** Not every browser lets a stream be looped over. */
async function* chunks(blob: Blob): AsyncGenerator<Uint8Array> {
  if (blob.size <= smallBytes) {
    yield new Uint8Array(await blob.arrayBuffer());
    return;
  }
  const reader = blob.stream().getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel();
  }
}
