/**
 * Reads a generated CSV of cases and prints rows per second and memory.
 *
 *     npx tsx --conditions=@juso/source benchmarks/read-csv.ts [rows] [utf-8|cp932]
 *
 * Memory must not grow with the rows: compare 100000 with 1000000.
 */
import type { ByteSource } from "../packages/model/src/index.ts";
import { encodeCp932, readSubmission } from "../packages/tables/src/index.ts";
import { codeLists, entityProfiles, specVersion } from "../schemas/dist/standard.js";

const rows = Number(process.argv[2] ?? 1_000_000);
const encode = process.argv[3] === "cp932" ? encodeCp932 : (text: string) => new TextEncoder().encode(text);
const block = 2000;

/** A block of rows is encoded once and sent again and again: generating must not be what is measured. */
function generate(): ByteSource {
  const header = encode("ケースID,世帯ID,ケース開始日,多機関協働の受付日,申込票によらない理由,年齢階級,性別\r\n");
  const lines = Array.from({ length: block }, (_, index) => {
    const reason = index % 100 === 0 ? '"電話で確認し、\r\n後日に署名"' : "";
    return `C${index},H${index},2025-04-01,2025-04-02,${reason},,女性\r\n`;
  });
  const body = encode(lines.join(""));
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield header;
    for (let sent = 0; sent < rows; sent += block) {
      for (let start = 0; start < body.length; start += 65_536) yield body.subarray(start, start + 65_536);
    }
  }
  const size = header.length + body.length * Math.ceil(rows / block);
  return { name: "case.csv", size, stream, slice: async (start, end) => header.slice(start, end) };
}

let records = 0;
let findings = 0;
let peak = 0;
const source = generate();
const started = performance.now();
const reading = readSubmission([source], { profiles: entityProfiles, codeLists, specVersion, expectManifest: false });
for await (const events of reading) {
  for (const { kind } of events) {
    if (kind === "record") records += 1;
    else if (kind === "finding") findings += 1;
  }
  peak = Math.max(peak, process.memoryUsage.rss());
}
const seconds = (performance.now() - started) / 1000;
const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);
console.log(
  `${records} records (${megabytes(source.size)} MiB), ${findings} findings: ${seconds.toFixed(2)} s, ` +
    `${Math.round(records / seconds)} rows/s, peak RSS ${megabytes(peak)} MiB`,
);
