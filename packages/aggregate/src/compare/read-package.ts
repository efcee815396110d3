import type { ParameterSet } from "@juso/grant";
import { type ByteSource, type EntityKey, JusoError, type Language } from "@juso/model";
import { entityProfiles } from "@juso/schemas";
import { packageTables, type Receipt, type ReceiptVerification, verifyPackage } from "@juso/submission-package";
import { type ValidationResult, validate } from "@juso/validator";
import { openZip, type ZipEntrySource } from "@juso/workbook";

/** A package that was opened to be compared. */
export interface ReadPackage {
  /** As it is called in messages. */
  readonly name: string;
  readonly receipt: Receipt;
  readonly number: string;
  readonly status: ReceiptVerification["status"];
  readonly files: readonly ZipEntrySource[];
}

/** `verifyPackage` has refused what is larger. */
const limits = { zipEntries: 1000, entryBytes: 256 * 2 ** 20, expansion: 200 };

/**
 * Opens a package to compare it.
 *
 * @throws JusoError `input-not-found` when it is no zip that can be read; `usage` when it has no receipt that can be read, or holds a table
 *   that must not leave a municipality: nothing of that is read.
 */
export async function readPackage(source: ByteSource, parameters?: ParameterSet): Promise<ReadPackage> {
  const { number, receipt, status } = await verifyPackage(source, parameters);
  if (receipt === undefined || number === undefined) throw withoutReceipt(source.name);
  const opened = await openZip(source, limits);
  const files = opened.kind === "entries" ? opened.entries : [];
  const inside = entityProfiles.filter(
    ({ fileName, level }) => level === "p0" && files.some(({ name }) => tableName(name) === fileName),
  );
  if (inside.length > 0)
    throw withCaseRecords(
      source.name,
      inside.map(({ title }) => title.ja).join("、"),
      inside.map(({ title }) => title.en).join(", "),
    );
  return { name: source.name, receipt, number, status, files };
}

const kept: ReadonlySet<EntityKey> = new Set(packageTables.map(({ profile }) => profile.key));
/** So many findings of a package are told one by one; of more only the numbers are compared. */
const toldFindings = 10_000;

/** Checks the tables of a package by the rules of this program, as a prefecture can: without case records. */
export function checkPackage(
  { files }: ReadPackage,
  {
    asOf,
    language,
    parameters,
  }: { readonly asOf: string; readonly language: Language; readonly parameters?: ParameterSet | undefined },
): Promise<ValidationResult> {
  return validate(files, { asOf, language, parameters, level: "p1", maxFindings: toldFindings, keepEntities: kept });
}

function tableName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
}

function withoutReceipt(name: string): JusoError {
  return new JusoError("usage", {
    ja: `「${name}」には、控え（package/receipt.json）がないか、書き換えられています。juso package で作ったzipを、もう一度受け取って指定してください。`,
    en: `"${name}" has no receipt (package/receipt.json), or one that was edited. Ask for the zip that juso package made once more, and name that.`,
  });
}

function withCaseRecords(name: string, ja: string, en: string): JusoError {
  return new JusoError("usage", {
    ja: `「${name}」には、市町村の外に出せない表（${ja}）が入っているため、読んでいません。削除して、送った市町村に juso package で作り直してもらってください。`,
    en: `"${name}" holds tables that must not leave a municipality (${en}), so it was not read. Delete it, and ask the municipality for one that juso package made.`,
  });
}
