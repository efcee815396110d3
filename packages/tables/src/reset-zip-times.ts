const centralEntry = 0x02014b50;
const endOfDirectory = 0x06054b50;
/** 1 January 1980, the first day a zip can name. */
const firstDosDate = 0x0021;

/**
 * Sets the times of all entries of a zip to 1 January 1980, in place, so that the same content gives the same bytes.
 * For zips that a library has just written: no comment, no ZIP64.
 */
export function resetZipTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) throw new RangeError("not a plain zip");
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(entry, true) !== centralEntry) throw new RangeError("not a plain zip");
    const local = view.getUint32(entry + 42, true);
    view.setUint16(entry + 12, 0, true);
    view.setUint16(entry + 14, firstDosDate, true);
    view.setUint16(local + 10, 0, true);
    view.setUint16(local + 12, firstDosDate, true);
    entry +=
      46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return zip;
}
