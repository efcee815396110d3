import type { ChosenFile } from "../messages.ts";

/** What an input field was given. */
export function filesOfInput(files: FileList | null): readonly ChosenFile[] {
  return [...(files ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
}

/** What is dropped can be asked for a handle in browsers that know them; pages that were opened from a disk read folders only so. */
interface ItemWithHandle extends DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

/** What was dropped, with everything in its folders. The items may be asked only before the event is over, so all are asked at once. */
export async function filesOfDrop(transfer: DataTransfer): Promise<readonly ChosenFile[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === "file") as ItemWithHandle[];
  const loose = filesOfInput(transfer.files);
  const asked = items.map((item) => item.getAsFileSystemHandle?.());
  if (asked.some((each) => each === undefined)) return loose;
  const found: ChosenFile[] = [];
  for (const handle of await Promise.all(asked)) if (handle) await collect(handle, "", found);
  return found;
}

async function collect(handle: FileSystemHandle, folder: string, found: ChosenFile[]): Promise<void> {
  const path = folder + handle.name;
  if (handle instanceof FileSystemFileHandle) found.push({ file: await handle.getFile(), path });
  else if (handle instanceof FileSystemDirectoryHandle) {
    for await (const each of handle.values()) await collect(each, `${path}/`, found);
  }
}
