import type { ByteSource } from "@juso/model";

const freeSector = 0xfffffffb;
/** Directories of real files have some dozen entries. */
const sectorsLimit = 64;

/**
 * The names in the directory of an OLE container, the form of .xls, .doc and of encrypted workbooks. Names are all that is looked at, to say
 * what the file is; a damaged directory gives the names before the damage.
 */
export async function oleNames(source: ByteSource): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  if (source.size < 512) return names;
  const header = viewOf(await source.slice(0, 512));
  const shift = header.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return names;
  const sectorBytes = 1 << shift;
  const readSector = async (sector: number): Promise<DataView | undefined> => {
    const start = (sector + 1) * sectorBytes;
    return start + sectorBytes > source.size ? undefined : viewOf(await source.slice(start, start + sectorBytes));
  };
  const entriesPerTable = sectorBytes / 4;
  let sector = header.getUint32(48, true);
  for (let count = 0; count < sectorsLimit && sector < freeSector; count += 1) {
    const directory = await readSector(sector);
    if (directory === undefined) break;
    for (let entry = 0; entry < sectorBytes; entry += 128) names.add(nameAt(directory, entry));
    const table = Math.floor(sector / entriesPerTable);
    // The header lists the first 109 sectors of the allocation table; that covers 7 MB, and directories are far smaller.
    const place = table < 109 ? header.getUint32(76 + table * 4, true) : freeSector;
    const allocation = place < freeSector ? await readSector(place) : undefined;
    if (allocation === undefined) break;
    sector = allocation.getUint32((sector % entriesPerTable) * 4, true);
  }
  names.delete("");
  return names;
}

function nameAt(directory: DataView, entry: number): string {
  const bytes = Math.min(64, directory.getUint16(entry + 64, true));
  let name = "";
  for (let index = 0; index + 2 < bytes; index += 2) {
    name += String.fromCharCode(directory.getUint16(entry + index, true));
  }
  return name;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
