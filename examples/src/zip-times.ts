/** Sets the time of every entry of a zip to 1 January 1980, so that the same content gives the same bytes. Changes the bytes in place. */
export function resetZipTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endRecordOffset(view);
  let offset = view.getUint32(end + 16, true);
  for (let entries = view.getUint16(end + 10, true); entries > 0; entries -= 1) {
    const localOffset = view.getUint32(offset + 42, true);
    view.setUint32(offset + 12, 0x00210000, true);
    view.setUint32(localOffset + 10, 0x00210000, true);
    offset +=
      46 + view.getUint16(offset + 28, true) + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  return zip;
}

function endRecordOffset(view: DataView): number {
  for (let offset = view.byteLength - 22; offset >= 0; offset -= 1) {
    if (view.getUint32(offset, true) === 0x06054b50) return offset;
  }
  throw new RangeError("the bytes are not a zip");
}
