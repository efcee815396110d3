/** An entry cannot be decompressed: its bytes are damaged or do not agree with the zip's directory. */
export class DamagedEntryError extends Error {
  override name = "DamagedEntryError";
}
