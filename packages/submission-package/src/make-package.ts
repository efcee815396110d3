import type { CalculationKind, ParameterSet } from "@juso/grant";
import { canonicalJson, JusoError, type Manifest } from "@juso/model";
import { specVersion } from "@juso/schemas";
import { packagePaths } from "@juso/tables";
import type { ValidationResult } from "@juso/validator";
import { writeZip } from "@juso/workbook";
import { packageTables, tableCsv } from "./package-tables.ts";
import { calculatePackage, calculationInReceipt } from "./packaged-calculation.ts";
import { type PackagedFile, type Receipt, receiptVersion } from "./receipt.ts";
import { receiptNumber } from "./receipt-number.ts";
import { signReceipt } from "./receipt-signature.ts";
import { sha256Hex } from "./sha256-hex.ts";
import { staffingColumns, staffingOf } from "./staffing.ts";
import { codeListsHash } from "./standard-here.ts";

/** What a package is made of. */
export interface PackageRequest {
  /** The whole submission as it was checked, with the records of `entitiesOfPackage` kept. */
  readonly checked: ValidationResult;
  /** The document that the amounts are calculated for; `none` for a package without amounts. */
  readonly document: CalculationKind | "none";
  readonly parameters: ParameterSet;
  /** Private key to sign the receipt with, PEM; it is not signed without one. The receipt itself is the same. */
  readonly privatePem?: string | undefined;
}

/** A package, ready to be sent. */
export interface SubmissionPackage {
  /** The bytes of the zip. Equal requests give equal bytes. */
  readonly content: Uint8Array;
  readonly receipt: Receipt;
  /** The receipt as it stands in the package. */
  readonly receiptText: string;
  /** The short number of the receipt. */
  readonly number: string;
}

interface File {
  readonly content: Uint8Array;
  readonly listed: PackagedFile;
}

const encoder = new TextEncoder();
const manifestPath = "manifest.json";

/**
 * Makes the package of a submission: the tables that may leave the municipality, the amounts, and a receipt. Whether a submission that was
 * not accepted may be sent is for the caller to ask.
 *
 * @throws JusoError `data-not-accepted` when the submission does not say whose it is, or cannot be calculated.
 */
export async function makePackage({
  checked,
  document,
  parameters,
  privatePem,
}: PackageRequest): Promise<SubmissionPackage> {
  const { fiscalYear, leftOut, manifest, presentEntities, records, report } = checked;
  if (manifest === undefined) throw withoutManifest();
  const { municipalityCode } = manifest;
  const tables = packageTables.filter(({ profile }) => presentEntities.has(profile.key));
  const files: File[] = [];
  for (const { columns, profile } of tables) {
    const { fileName, key } = profile;
    const rows = (records[key] ?? []).map(({ value }) => value as unknown as Readonly<Record<string, unknown>>);
    const missing = leftOut.get(key) ?? 0;
    const about = { entity: key, records: rows.length, ...(missing === 0 ? {} : { leftOut: missing }) };
    files.push(await packaged(`${fileName}.csv`, tableCsv(columns, rows), about));
  }
  const listed: Manifest = {
    specVersion,
    municipalityCode,
    fiscalYear,
    level: "p1",
    documents: files.map(({ listed: { entity, path, sha256 } }) => ({ path, ...(entity && { entity }), sha256 })),
  };
  files.push(await packaged(manifestPath, `${JSON.stringify(listed, null, 2)}\n`));
  const staffing = staffingOf(checked);
  if (staffing) {
    const missing = leftOut.get("posting") ?? 0;
    const text = tableCsv(
      staffingColumns.map((key) => ({ key })),
      staffing,
    );
    files.push(await packaged(packagePaths.staffing, text, missing === 0 ? {} : { leftOut: missing }));
  }
  const calculated = document === "none" ? undefined : calculatePackage(records, document, fiscalYear, parameters);
  if (calculated) files.push(await packaged(packagePaths.calculation, canonicalJson(calculated.calculation)));
  files.sort((a, b) => (a.listed.path < b.listed.path ? -1 : 1));
  const { acknowledged, byRule, errors, infos, warnings } = report.summary;
  const receipt: Receipt = {
    receiptVersion,
    municipalityCode,
    fiscalYear,
    document,
    asOf: report.asOf,
    tool: report.tool,
    standard: {
      ...report.standard,
      codeListsHash: await codeListsHash(),
      ...(calculated && { parametersHash: calculated.parametersHash }),
    },
    inputsHash: await sha256Hex(
      encoder.encode(
        report.inputs
          .map(({ sha256 }) => sha256)
          .toSorted()
          .join("\n"),
      ),
    ),
    accepted: report.summary.accepted,
    findings: { errors, warnings, infos, byRule, acknowledged: acknowledged?.byRule ?? {} },
    files: files.map((file) => file.listed),
    ...(calculated && { calculation: await calculationInReceipt(calculated) }),
  };
  const receiptText = canonicalJson(receipt);
  const signature = privatePem === undefined ? undefined : await signReceipt(receiptText, privatePem);
  const content = await writeZip([
    { name: packagePaths.receipt, content: encoder.encode(receiptText) },
    ...(signature === undefined ? [] : [{ name: packagePaths.signature, content: encoder.encode(signature) }]),
    ...files.map((file) => ({ name: file.listed.path, content: file.content })),
  ]);
  return { content, receipt, receiptText, number: await receiptNumber(receiptText, receipt) };
}

async function packaged(
  path: string,
  text: string,
  about: Pick<PackagedFile, "entity" | "records" | "leftOut"> = {},
): Promise<File> {
  const content = encoder.encode(text);
  return { content, listed: { path, sha256: await sha256Hex(content), bytes: content.length, ...about } };
}

function withoutManifest(): JusoError {
  return new JusoError("data-not-accepted", {
    ja: "表紙情報（manifest.json か表紙のシート）がないため、どの市町村の何年度のものか分かりません。表紙情報を付けてから作ってください。",
    en: "There is no manifest, so nobody can tell whose data these are. Add one (manifest.json or the cover sheet) first.",
  });
}
