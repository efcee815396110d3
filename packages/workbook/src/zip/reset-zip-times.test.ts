import { expect, test } from "vitest";
import { resetZipTimes } from "./reset-zip-times.ts";

/** A zip of one empty entry named `a`, written by hand: local header, central directory, end record. */
function zipOf(time: number, date: number): Uint8Array {
  const bytes = new Uint8Array(31 + 47 + 22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(10, time, true);
  view.setUint16(12, date, true);
  view.setUint16(26, 1, true);
  bytes[30] = 0x61;
  view.setUint32(31, 0x02014b50, true);
  view.setUint16(31 + 12, time, true);
  view.setUint16(31 + 14, date, true);
  view.setUint16(31 + 28, 1, true);
  bytes[31 + 46] = 0x61;
  view.setUint32(78, 0x06054b50, true);
  view.setUint16(78 + 10, 1, true);
  view.setUint32(78 + 16, 31, true);
  return bytes;
}

test("the same content gives the same bytes whenever it was written", () => {
  const one = resetZipTimes(zipOf(0x6f7b, 0x5b74), "2026-11-20");
  const other = resetZipTimes(zipOf(0x0001, 0x0022), "2026-11-20");
  expect(one).toEqual(other);
  expect(one).toEqual(zipOf(0, ((2026 - 1980) << 9) | (11 << 5) | 20));
});

test("without a date the times are the first day that a zip can name", () => {
  expect(resetZipTimes(zipOf(0x6f7b, 0x5b74))).toEqual(zipOf(0, 0x0021));
});

test("what is not a zip is a fault of the tool, not of the data", () => {
  expect(() => resetZipTimes(new Uint8Array(40))).toThrow(expect.objectContaining({ code: "internal" }));
});
