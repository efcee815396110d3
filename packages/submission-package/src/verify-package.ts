import { builtInParameters, hashParameters, type ParameterSet, purposes } from "@juso/grant";
import { type ByteSource, canonicalJson, isCalendarDate, JusoError } from "@juso/model";
import { packagePaths } from "@juso/tables";
import { validate } from "@juso/validator";
import { exceededLimit, expandTogether, type OpenedZip, openZip, type ZipEntrySource } from "@juso/workbook";
import { packageTables } from "./package-tables.ts";
import { calculatePackage } from "./packaged-calculation.ts";
import { type PackageDifference, type Receipt, type ReceiptVerification, receiptVersion } from "./receipt.ts";
import { receiptNumber } from "./receipt-number.ts";
import { sha256Hex } from "./sha256-hex.ts";
import { standardHere } from "./standard-here.ts";

/** A package holds some dozen small files. */
const limits = { zipEntries: 1000, entryBytes: 256 * 2 ** 20, expansion: 200 };

/**
 * Tells whether a package is as it was made.
 *
 * @throws JusoError `input-not-found` when the file is no zip that can be read.
 */
export async function verifyPackage(
  source: ByteSource,
  parameters: ParameterSet = builtInParameters,
): Promise<ReceiptVerification> {
  const opened = await openZip(source, limits);
  if (opened.kind !== "entries") throw notAPackage(source.name, opened.kind);
  const isTooLarge = expandTogether(opened.entries, source.size, limits);
  if (isTooLarge || opened.entries.some((entry) => exceededLimit(entry, limits))) {
    throw notAPackage(source.name, "tooLarge");
  }
  const entries = new Map(opened.entries.map((entry) => [entry.name, entry]));
  const text = await textOf(entries.get(packagePaths.receipt));
  const receipt = text === undefined ? undefined : receiptIn(text);
  if (text === undefined || receipt === undefined)
    return { status: "altered", differences: [], calculation: "notDone" };
  const number = await receiptNumber(text, receipt);
  const differences = await differencesOf(receipt, entries, opened.entries.length);
  const found = { number, receipt, differences };
  if (differences.length > 0) return { status: "altered", ...found, calculation: "notDone" };
  const isSame = await isCalculatedHere(receipt, parameters);
  if (!isSame) return { status: "otherVersion", ...found, calculation: "notDone" };
  if (receipt.document === "none") return { status: "identical", ...found, calculation: "notDone" };
  const calculation = await calculatedAgain(receipt, opened.entries, parameters);
  return { status: calculation === "same" ? "identical" : "altered", ...found, calculation };
}

/** The text of an entry; nothing when it is absent or no text. */
async function textOf(entry: ZipEntrySource | undefined): Promise<string | undefined> {
  if (entry === undefined || entry.size > 2 ** 22) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await entry.slice(0, entry.size));
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
  entries: ReadonlyMap<string, ZipEntrySource>,
  count: number,
): Promise<readonly PackageDifference[]> {
  const listed = new Set<string>([packagePaths.receipt, ...files.map(({ path }) => path)]);
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

async function hashOf(entry: ZipEntrySource): Promise<string> {
  try {
    return await sha256Hex(await entry.slice(0, entry.size));
  } catch {
    return "";
  }
}

/** Do the rules, code lists and parameters that are installed here give what the receipt was made with? */
async function isCalculatedHere({ standard }: Receipt, parameters: ParameterSet): Promise<boolean> {
  const { parametersHash = hashParameters(parameters), ...made } = standard;
  return parametersHash === hashParameters(parameters) && canonicalJson(made) === canonicalJson(await standardHere());
}

async function calculatedAgain(
  receipt: Receipt,
  entries: readonly ZipEntrySource[],
  parameters: ParameterSet,
): Promise<"same" | "different"> {
  const kept = new Set(packageTables.map(({ profile }) => profile.key));
  const { records } = await validate(entries, { asOf: receipt.asOf, maxFindings: 0, keepEntities: kept, level: "p1" });
  try {
    const { document, fiscalYear } = receipt;
    if (document === "none") return "same";
    const { calculation, inReceipt } = await calculatePackage(records, document, fiscalYear, parameters);
    const written = await textOf(entries.find(({ name }) => name === packagePaths.calculation));
    const isSame =
      canonicalJson(inReceipt) === canonicalJson(receipt.calculation) && canonicalJson(calculation) === written;
    return isSame ? "same" : "different";
  } catch (error) {
    if (error instanceof JusoError) return "different";
    throw error;
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
