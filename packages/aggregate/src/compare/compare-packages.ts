import { builtInParameters, type CalculationKind, type GrantSummary, type ParameterSet } from "@juso/grant";
import { type FieldValues, JusoError, type Language, type Text } from "@juso/model";
import { municipalityRegister } from "@juso/schemas/municipalities";
import { calculatePackage, packageTables } from "@juso/submission-package";
import type { ValidationResult } from "@juso/validator";
import { compareAmounts } from "./compare-amounts.ts";
import { compareFindings } from "./compare-findings.ts";
import { compareRows } from "./compare-rows.ts";
import type { AmountComparison, ComparedPackage, PackageComparison } from "./package-comparison.ts";
import { checkPackage, type ReadPackage } from "./read-package.ts";

/** How packages are compared. */
export interface CompareOptions {
  /** Language of the findings. */
  readonly language: Language;
  /** The day for which both are judged, ISO; the later of those of the receipts when absent, so that the same packages give the same. */
  readonly asOf?: string | undefined;
  readonly parameters?: ParameterSet | undefined;
}

/**
 * Compares two packages of one municipality for one year: every table by its keys, the amounts as this program calculates them, and what it finds in each.
 * They may be made for different documents, as an application and its change are: the amounts are then those of each document.
 *
 * @throws JusoError `usage` when they are of different municipalities or years: their ids and amounts have nothing in common.
 */
export async function comparePackages(
  before: ReadPackage,
  after: ReadPackage,
  { asOf: given, language, parameters = builtInParameters }: CompareOptions,
): Promise<PackageComparison> {
  const { fiscalYear, municipalityCode } = before.receipt;
  if (after.receipt.municipalityCode !== municipalityCode) throw different(before, after, "municipality");
  if (after.receipt.fiscalYear !== fiscalYear) throw different(before, after, "fiscalYear");
  const asOf = given ?? [before, after].map(({ receipt }) => receipt.asOf).sort()[1] ?? before.receipt.asOf;
  const then = await checkPackage(before, { asOf, language, parameters });
  const now = await checkPackage(after, { asOf, language, parameters });
  const tables = packageTables.flatMap(({ profile }) => {
    const rows = ({ records }: ValidationResult): readonly FieldValues[] =>
      (records[profile.key] ?? []).map(({ value }) => value as unknown as FieldValues);
    const compared = compareRows(profile, rows(then), rows(now));
    return compared.rows.length === 0 ? [] : [compared];
  });
  const name = municipalityRegister.find(municipalityCode)?.name;
  return {
    municipalityCode,
    ...(name !== undefined && { municipalityName: name }),
    fiscalYear,
    asOf,
    before: facts(before, then),
    after: facts(after, now),
    isSame: tables.length === 0,
    tables,
    money: await money([before, then], [after, now], parameters),
    findings: compareFindings(then.report, now.report),
  };
}

function facts({ number, receipt, status }: ReadPackage, { leftOut }: ValidationResult): ComparedPackage {
  return {
    number,
    document: receipt.document,
    status,
    leftOut: [...leftOut.values()].reduce((sum, count) => sum + count, 0),
  };
}

type Checked = readonly [ReadPackage, ValidationResult];

async function money(before: Checked, after: Checked, parameters: ParameterSet): Promise<AmountComparison> {
  const kinds = [before[0].receipt.document, after[0].receipt.document];
  if (kinds.includes("none")) return { amounts: [], notCompared: withoutAmounts };
  try {
    const [then, now] = [await calculated(before, parameters), await calculated(after, parameters)];
    return { amounts: compareAmounts(then, now) };
  } catch (error) {
    if (error instanceof JusoError) return { amounts: [], notCompared: error.text };
    throw error;
  }
}

async function calculated([{ receipt }, { records }]: Checked, parameters: ParameterSet): Promise<GrantSummary> {
  const document = receipt.document as CalculationKind;
  return calculatePackage(records, document, receipt.fiscalYear, parameters).calculation;
}

const withoutAmounts: Text = {
  ja: "金額を計算していないパッケージ（--document none）があるため、金額は比べていません。",
  en: "One of the packages was made without amounts (--document none), so no amounts are compared.",
};

function different(
  { name: one, receipt: then }: ReadPackage,
  { name: two, receipt: now }: ReadPackage,
  by: "municipality" | "fiscalYear",
): JusoError {
  const shown = by === "municipality" ? municipality : year;
  const [ja, en] = by === "municipality" ? ["市町村", "municipalities"] : ["年度", "years"];
  return new JusoError("usage", {
    ja: `「${one}」（${shown(then).ja}）と「${two}」（${shown(now).ja}）は、${ja}が違うため比べられません。同じ市町村の同じ年度のパッケージを2つ指定してください。`,
    en: `"${one}" (${shown(then).en}) and "${two}" (${shown(now).en}) are of different ${en} and cannot be compared. Name two packages of one municipality for one year.`,
  });
}

function municipality({ municipalityCode }: ReadPackage["receipt"]): Text {
  const name = municipalityRegister.find(municipalityCode)?.name ?? municipalityCode;
  return { ja: name, en: name };
}

function year({ fiscalYear }: ReadPackage["receipt"]): Text {
  return { ja: `${fiscalYear}年度`, en: `fiscal ${fiscalYear}` };
}
