import { type PropertyLedgerRow, ref, remainingYears, type Step, sum, whenAny } from "@juso/grant";
import { fiscalYearOf, type PropertyItem } from "@juso/model";
import type { GrantDocumentInput } from "../form-input.ts";
import { grantedSteps } from "../tables/property-lines.ts";
import { paperStep, proportionStep, whenAllGiven } from "./given-steps.ts";
import { givenStep } from "./shown-calculation.ts";

const basis = "厚生労働省所管一般会計補助金等に係る財産処分承認基準（平成20年会発第0417001号。適用は未確認）";

/** What of the grant is paid back for each item: by what it is sold for, else by the years that are left. */
export function disposalSteps(input: GrantDocumentInput, items: readonly PropertyLedgerRow[]): readonly Step[] {
  const dues = items.map(({ item }) => `due.${item.propertyItemId}`);
  return [
    ...items.flatMap((each) => itemSteps(input, each)),
    paperStep(
      "due.total",
      "納付見込額の合計",
      basis,
      dues.length === 0 ? { op: "none" } : whenAllGiven(dues, sum(...dues.map(ref))),
    ),
  ];
}

function itemSteps(input: GrantDocumentInput, { item, totalYen }: PropertyLedgerRow): readonly Step[] {
  const { disposalDate, disposalProceedsYen, propertyItemId: key } = item;
  const leftYears = disposalDate === undefined ? null : remainingYears(item, disposalDate);
  return [
    givenStep(`price.${key}`, "取得額", totalYen),
    givenStep(`lifeYears.${key}`, "処分制限期間", item.restrictionYears ?? null),
    givenStep(`leftYears.${key}`, "残りの年数", leftYears),
    givenStep(`proceeds.${key}`, "対価", disposalProceedsYen ?? null),
    ...grantedOf(input, item),
    proportionStep(`byYears.${key}`, "残存期間による額", basis, {
      amount: `granted.${key}`,
      part: `leftYears.${key}`,
      whole: `lifeYears.${key}`,
    }),
    proportionStep(`byProceeds.${key}`, "対価による額", basis, {
      amount: `proceeds.${key}`,
      part: `granted.${key}`,
      whole: `price.${key}`,
    }),
    paperStep(
      `due.${key}`,
      "納付見込額",
      basis,
      whenAny([`proceeds.${key}`], ref(`byProceeds.${key}`), ref(`byYears.${key}`)),
    ),
  ];
}

/** The rates of the year hold only for what was bought in it; of other years nothing is known here. */
export function isOfTheYear(input: GrantDocumentInput, { acquiredDate }: PropertyItem): boolean {
  return fiscalYearOf(acquiredDate) === input.result.fiscalYear;
}

function grantedOf(input: GrantDocumentInput, item: PropertyItem): readonly Step[] {
  if (isOfTheYear(input, item)) return grantedSteps(input, item, basis);
  return [paperStep(`granted.${item.propertyItemId}`, "交付金相当額", basis, { op: "none" })];
}
