import { purposes } from "@juso/grant";
import { type ByteSource, canonicalJson, isCalendarDate, JusoError, memorySource, type NativeBytes } from "@juso/model";
import { packagePaths } from "@juso/tables";
import { exceededLimit, expandTogether, type OpenedZip, openZip, type ZipEntrySource } from "@juso/workbook";
import { type PackageDifference, type Receipt, receiptVersion } from "./receipt.ts";
import { receiptNumber } from "./receipt-number.ts";
import { sha256Hex } from "./sha256-hex.ts";

/** A package holds some dozen small files. */
const limits = { zipEntries: 1000, entryBytes: 256 * 2 ** 20, expansion: 200 };
/** Files up to this size are read once and kept; a larger one is read again by who needs it. */
const keptBytes = 2 ** 20;

/** A zip as it was sent, and what its receipt says of it. */
export interface OpenedPackage {
  /** All files, by their order in the zip. */
  readonly files: readonly ByteSource[];
  /** Absent when there is no receipt, or none that is written as receipts are. */
  readonly receipt?: Receipt;
  /** Number of the receipt. */
  readonly number?: string;
  /** What stands as the signature of the receipt, which cannot be among the files that it lists; absent when it is not signed. */
  readonly signature?: string;
  /** Files that are not as the receipt says; none without a receipt. */
  readonly differences: readonly PackageDifference[];
}

/**
 * Opens a package and compares each of its files with the receipt in it.
 *
 * @throws JusoError `input-not-found` when the file is no zip that can be read.
 */
export async function openPackage(source: ByteSource): Promise<OpenedPackage> {
  const opened = await openZip(source, limits);
  if (opened.kind !== "entries") throw notAPackage(source.name, opened.kind);
  const isTooLarge = expandTogether(opened.entries, source.size, limits);
  if (isTooLarge || opened.entries.some((entry) => exceededLimit(entry, limits))) {
    throw notAPackage(source.name, "tooLarge");
  }
  const files: ByteSource[] = [];
  for (const entry of opened.entries) files.push(await keptFile(entry, source.native));
  const entries = new Map(files.map((file) => [file.name, file]));
  const text = await textOf(entries.get(packagePaths.receipt));
  const receipt = text === undefined ? undefined : receiptIn(text);
  if (text === undefined || receipt === undefined) return { files, differences: [] };
  const number = await receiptNumber(text, receipt);
  const signed = entries.get(packagePaths.signature);
  const signature = signed && ((await textOf(signed)) ?? "");
  return {
    files,
    receipt,
    number,
    ...(signature !== undefined && { signature }),
    differences: await differencesOf(receipt, entries, files.length),
  };
}

/** The same file with its bytes; a large one, and one that cannot be read, as it is. */
async function keptFile(entry: ZipEntrySource, native: NativeBytes | undefined): Promise<ByteSource> {
  if (entry.size > keptBytes) return entry;
  try {
    const kept = memorySource(entry.name, await entry.slice(0, entry.size));
    if (native === undefined) return kept;
    // That is the zip's.
    const { path: _path, ...ofAnyBytes } = native;
    return { ...kept, native: ofAnyBytes };
  } catch {
    return entry;
  }
}

/** The text of a file; nothing when it is absent or no text. */
export async function textOf(file: ByteSource | undefined): Promise<string | undefined> {
  if (file === undefined || file.size > 2 ** 22) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await file.slice(0, file.size));
  } catch {
    return undefined;
  }
}

/** The receipt in a text; nothing when it is none, or not written as receipts are. */
function receiptIn(text: string): Receipt | undefined {
  try {
    const receipt = JSON.parse(text) as Partial<Receipt> | null;
    const isOne =
      receipt?.receiptVersion === receiptVersion &&
      typeof receipt.municipalityCode === "string" &&
      /^\d{6}$/.test(receipt.municipalityCode) &&
      Number.isInteger(receipt.fiscalYear) &&
      isCalendarDate(`${receipt.asOf}`) &&
      ["none", ...Object.keys(purposes)].includes(`${receipt.document}`) &&
      typeof receipt.standard?.ruleSetHash === "string" &&
      Array.isArray(receipt.files) &&
      receipt.files.every((file) => typeof file?.path === "string" && typeof file.sha256 === "string");
    return isOne && canonicalJson(receipt) === text ? (receipt as Receipt) : undefined;
  } catch {
    return undefined;
  }
}

async function differencesOf(
  { files }: Receipt,
  entries: ReadonlyMap<string, ByteSource>,
  count: number,
): Promise<readonly PackageDifference[]> {
  const listed = new Set<string>([packagePaths.receipt, packagePaths.signature, ...files.map(({ path }) => path)]);
  const differences: PackageDifference[] = [];
  for (const { path, sha256 } of files) {
    const entry = entries.get(path);
    if (entry === undefined) differences.push({ path, change: "removed" });
    else if ((await hashOf(entry)) !== sha256) differences.push({ path, change: "changed" });
  }
  for (const path of entries.keys()) if (!listed.has(path)) differences.push({ path, change: "added" });
  // Two entries of one name: readers differ on which counts.
  if (count > entries.size) differences.push({ path: packagePaths.receipt, change: "added" });
  return differences;
}

async function hashOf(file: ByteSource): Promise<string> {
  try {
    return await sha256Hex(await file.slice(0, file.size), file.native);
  } catch {
    return "";
  }
}

function notAPackage(name: string, kind: Exclude<OpenedZip["kind"], "entries"> | "tooLarge"): JusoError {
  const why = {
    incomplete: { ja: "zipではないか、途中で切れています", en: "it is no zip, or was cut off" },
    unsafePath: { ja: "外を指す名前のファイルが入っています", en: "it holds a file whose name points outside" },
    tooManyEntries: { ja: "ファイルが多すぎます", en: "it holds too many files" },
    damaged: { ja: "壊れています", en: "it is damaged" },
    tooLarge: { ja: "展開すると大きすぎます", en: "it becomes too large once it is unpacked" },
  }[kind];
  return new JusoError("input-not-found", {
    ja: `「${name}」は提出パッケージとして開けません（${why.ja}）。juso package で作ったzipを、もう一度受け取ってください。`,
    en: `"${name}" cannot be opened as a package: ${why.en}. Ask for the zip that juso package made once more.`,
  });
}
