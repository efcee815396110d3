import { JusoError } from "@juso/model";

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/**
 * The same zip with every entry's time set to midnight of a date, so that equal contents have equal bytes.
 * Changes the two time fields of each entry's local header and of its entry in the central directory, nothing else.
 * For zips that a library has just written: no ZIP64.
 *
 * @param date ISO; a day before 1980, which no zip can name, becomes that day of 1980.
 *
 * @throws JusoError `internal` when the bytes are not a plain zip.
 */
export function resetZipTimes(zip: Uint8Array, date = "1980-01-01"): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const [year = 1980, month = 1, day = 1] = date.split("-").map(Number);
  const dosDate = ((Math.max(1980, year) - 1980) << 9) | (month << 5) | day;
  let position = view.getUint32(end + 16, true);
  for (let entry = 0; entry < view.getUint16(end + 10, true); entry += 1) {
    if (view.getUint32(position, true) !== directoryEntry) throw notAZip();
    const localHeader = view.getUint32(position + 42, true);
    view.setUint16(position + 12, 0, true);
    view.setUint16(position + 14, dosDate, true);
    view.setUint16(localHeader + 10, 0, true);
    view.setUint16(localHeader + 12, dosDate, true);
    position +=
      46 +
      view.getUint16(position + 28, true) +
      view.getUint16(position + 30, true) +
      view.getUint16(position + 32, true);
  }
  return bytes;
}

function findEnd(view: DataView): number {
  for (let position = view.byteLength - 22; position >= 0; position -= 1) {
    if (view.getUint32(position, true) === endOfDirectory) return position;
  }
  throw notAZip();
}

function notAZip(): JusoError {
  return new JusoError("internal", {
    ja: "作成したブックの形式が正しくありません。ツールの不具合として報告してください。",
    en: "The workbook that was made is not a well-formed zip. Please report this as a defect.",
  });
}
