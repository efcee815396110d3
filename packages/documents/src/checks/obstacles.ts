import { blockingNotices } from "@juso/grant";
import { groupDigits, type Text } from "@juso/model";
import { coverRecord, type GrantDocumentInput, otherPayer, recordsOf } from "../forms/form-input.ts";
import { yenOfStep } from "../forms/steps/shown-calculation.ts";
import type { Need } from "../kinds/document-kind.ts";
import { documentKind } from "../kinds/document-kinds.ts";
import { prepared } from "../prepared-document.ts";
import { reconciliation } from "./reconciliation.ts";

/**
 * Why a document must not be filed as it is, one sentence each; none when it may. What concerns the other payer alone is not its concern.
 */
export function obstacles(input: GrantDocumentInput): readonly Text[] {
  const other = otherPayer(input.payer);
  const notices = blockingNotices(input.result).filter(({ about }) => about !== other);
  return [
    ...notices.map(({ en, ja }) => ({ ja, en })),
    ...withoutEarlierVersion(input),
    ...extractDiffers(input),
    ...needsNotMet(input),
  ];
}

/** What the kind needs and the document has not. */
function needsNotMet(input: GrantDocumentInput): readonly Text[] {
  const needs = documentKind(input.kind)?.needs ?? [];
  if (needs.length === 0) return [];
  const { shown } = prepared(input).formInput;
  return needs.flatMap((need) => {
    if ("field" in need) return coverRecord(input)?.[need.field] === undefined ? [need.text] : [];
    if ("table" in need) return hasFields(input, need) ? [] : [need.text];
    const yen = yenOfStep(shown, need.step.replace("{payer}", input.payer));
    if (isMet(need.must, yen)) return [];
    const amount = groupDigits(Math.abs(yen ?? 0));
    return [{ ja: need.text.ja.replace("{yen}", amount), en: need.text.en.replace("{yen}", amount) }];
  });
}

function hasFields(input: GrantDocumentInput, { fields, table }: Extract<Need, { table: unknown }>): boolean {
  const rows = recordsOf(input, table);
  return rows.length > 0 && rows.every((each) => fields.every((field) => each[field] !== undefined));
}

function isMet(must: "given" | "positive" | "notNegative", yen: number | null): boolean {
  if (must === "given") return yen !== null;
  return must === "positive" ? (yen ?? 0) > 0 : (yen ?? 0) >= 0;
}

function withoutEarlierVersion({ before, kind, payer, result }: GrantDocumentInput): readonly Text[] {
  if (documentKind(kind)?.comparesVersions !== true || before !== undefined) return [];
  return [
    {
      ja: `変更前の内容が分かりません。提出した交付申請書（変更が2回目からは、前の変更交付申請書）のブックを、提出物のフォルダの中の「filed」フォルダに置いてください（${result.municipalityCode}-${result.fiscalYear}-application-${payer}.xlsx など）。`,
      en: `What the change is a change of is not known. Put the workbook of the application as it was filed (of the change before, from the second change on) into the folder "filed" of the submission (such as ${result.municipalityCode}-${result.fiscalYear}-application-${payer}.xlsx).`,
    },
  ];
}

function extractDiffers(input: GrantDocumentInput): readonly Text[] {
  const forms = documentKind(input.kind)?.forms ?? [];
  if (!forms.includes("budgetExtract")) return [];
  return reconciliation(input).flatMap(({ differenceYen, extractYen, formYen, payer, reason, title }) => {
    if ((payer ?? input.payer) !== input.payer) return [];
    if (differenceYen === null || differenceYen === 0 || reason !== undefined) return [];
    const [extract, form] = [extractYen ?? 0, formYen].map((yen) => groupDigits(yen));
    return [
      {
        ja: `歳入歳出の抄本の「${title}」が${extract}円、調書が${form}円で一致しません。予算・決算の行（budget-line）の「当該事業に係る額」か、経費・収入の明細、交付金の受入（grant-receipt）を直してください。正しい額が異なるときは、その行の「調書と異なる理由」を書いてください。`,
        en: `"${title}" is ${extract} yen in the extract of the budget and ${form} yen in the forms. Correct the related amounts of the budget lines, the cost and income lines, or the receipts (grant-receipt); where both are right, give the reason in the budget line.`,
      },
    ];
  });
}
