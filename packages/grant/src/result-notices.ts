import type { CalculationLedger } from "./calculation-ledger.ts";
import { doubleFunding } from "./double-funding.ts";
import type { GrantInput } from "./grant-input.ts";
import { grantItem } from "./grant-items.ts";
import { groupDigits } from "./group-digits.ts";
import type { ItemResult, ParameterUse } from "./result.ts";

/** Notices about the result as a whole: zero lines without a reason, the welfare office, double funding, unverified values. */
export function noteResult(
  input: GrantInput,
  items: readonly ItemResult[],
  used: readonly ParameterUse[],
  ledger: CalculationLedger,
): void {
  noteWelfareOffice(input, items, ledger);
  for (const { item, title, totalCostYen, zeroReason } of items) {
    if (totalCostYen > 0 || zeroReason) continue;
    ledger.notice(
      "zeroWithoutReason",
      {
        ja: `「${title.ja}」の総事業費が0円です。理由を交付金の事業別入力の「0円の理由」に入力してください。`,
        en: `The total cost of "${title.en}" is 0. Enter the reason in the grant line table.`,
      },
      item,
    );
  }
  for (const found of doubleFunding(
    input.costLines.filter((line) => line.fiscalYear === input.fiscalYear),
    input.documentKind,
  )) {
    ledger.notice(
      "doubleFunding",
      {
        ja: `経費${found.costLineIds.join("と")}は、内容と額（${groupDigits(found.amountYen)}円）が同じで財源だけが違います。同じ経費を二つの財源に計上していないか確かめてください（社会福祉法106条の11）。`,
        en: `The cost lines ${found.costLineIds.join(" and ")} are alike, ${groupDigits(found.amountYen)} yen, and differ only in the funding source. Check that no cost is entered under two sources (article 106-11 of the Act).`,
      },
      found.costLineIds[0],
    );
  }
  const unverified = used.filter((parameter) => parameter.verification === "unverified");
  if (unverified.length === 0) return;
  ledger.notice("unverifiedParameters", {
    ja: `この計算は、交付要綱で確認できていない値を${unverified.length}件使っています。パラメーターの一覧で「未確認」の値を交付要綱と照合してください。`,
    en: `This calculation uses ${unverified.length} value(s) that were not checked against the grant guidelines. Compare the values marked unverified in the list of parameters.`,
  });
}

function noteWelfareOffice(input: GrantInput, items: readonly ItemResult[], ledger: CalculationLedger): void {
  const wrong = input.municipality.hasWelfareOffice ? "townConsultation" : "selfReliance";
  const item = items.find((candidate) => candidate.item === wrong);
  if (!item || item.totalCostYen === 0) return;
  const { title } = grantItem(wrong);
  ledger.notice(
    "welfareOfficeConflict",
    {
      ja: `福祉事務所を${input.municipality.hasWelfareOffice ? "設置している" : "設置していない"}市町村ですが、「${title.ja}」に経費があります。構成事業の区分を確かめてください。`,
      en: `The municipality has ${input.municipality.hasWelfareOffice ? "a" : "no"} welfare office, yet "${title.en}" has cost. Check the component.`,
    },
    wrong,
  );
}

/** Why an item may be zero: the entered reason, the reason the component is not implemented, or the welfare office. */
export function zeroReasonOf(input: GrantInput, item: ItemResult["item"]): string | undefined {
  const entered = input.grantLines.find(
    (line) => line.fiscalYear === input.fiscalYear && line.grantItem === item,
  )?.zeroReason;
  if (entered) return entered;
  const { components } = grantItem(item);
  const absent = input.components.find(
    (component) =>
      component.fiscalYear === input.fiscalYear &&
      components.includes(component.componentCode) &&
      !component.isImplemented,
  );
  if (absent?.notImplementedReason) return absent.notImplementedReason;
  if (item === "townConsultation" && input.municipality.hasWelfareOffice) return "福祉事務所を設置しているため";
  if (item === "selfReliance" && !input.municipality.hasWelfareOffice) return "福祉事務所を設置していないため";
  return undefined;
}
