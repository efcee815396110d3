import {
  blockingNotices,
  type CalculationStep,
  calculationWords,
  explainYen,
  type GrantNotice,
  type GrantResult,
  parameterKeys,
  parameterValueNames,
  roundingText,
} from "@juso/grant";
import type { Language, PayerCode, Text } from "@juso/model";
import { groupedNumber } from "@juso/model";
import { itemTable, payerTable } from "./calculation-tables.ts";
import { lineTable, withoutLineDecisions } from "./line-table.ts";
import { textTable } from "./text-table.ts";

/**
 * A calculation to be read: what forbids to submit it first, then the amounts of items, payers and lines, what is not verified, the methods
 * and notices, and on request the steps.
 *
 * @param notOfTheGrant why the grant cannot be applied for in this year at all.
 */
export function calculationText(
  result: GrantResult,
  language: Language,
  withSteps: boolean,
  notOfTheGrant?: Text,
): string {
  const words = calculationWords[language];
  const blocking = blockingNotices(result);
  const isHeadline = ({ code }: GrantNotice): boolean => code === "fiveYearsEffect" || code === "fiveYearsForecast";
  const others = result.notices.filter((notice) => notice.severity !== "error" && !isHeadline(notice));
  const loss = result.blocks.reduce((sum, { roundingLossYen }) => sum + roundingLossYen, 0);
  return [
    words.heading(result),
    "",
    ...(notOfTheGrant === undefined ? [] : [notOfTheGrant[language], ""]),
    ...(blocking.length === 0
      ? []
      : [words.blocking(blocking.length), ...blocking.map((notice) => `・${notice[language]}`), ""]),
    ...(["national", "prefectural"] as const).map((payer) => words.summary(words[payer], result.payers[payer])),
    words.summaryOfOthers(groupedNumber(result.transfer.totalYen), groupedNumber(result.municipalYen)),
    ...(result.versions ?? []).map(words.version),
    "",
    ...result.notices.filter(isHeadline).flatMap((notice) => [notice[language], ""]),
    words.items,
    itemTable(result, language),
    words.payers,
    payerTable(result, language),
    ...(loss === 0 ? [] : [words.lossNote(groupedNumber(loss)), ""]),
    words.lines,
    lineTable(result, language),
    ...withoutLineDecisions(result, language),
    words.totals,
    totalTable(result, language),
    ...unverifiedPart(result, language),
    words.methods,
    ...result.chosenMethods.map(
      ({ codeTitle, reason, title }) => `${title[language]}：${codeTitle[language]}${reason ? `（${reason}）` : ""}`,
    ),
    "",
    words.notices,
    ...others.map((notice) => `・${notice[language]}`),
    "",
    ...(withSteps ? [words.steps, ...stepLines(result, language)] : [words.more, ""]),
  ].join("\n");
}

function totalTable(result: GrantResult, language: Language): string {
  const words = calculationWords[language];
  return textTable([
    words.totalColumns,
    ...(["national", "prefectural"] as const).flatMap((payer) => payerRows(result, payer, language)),
    [words.transfer, groupedNumber(result.transfer.totalYen)],
    [words.municipal, groupedNumber(result.municipalYen)],
  ]);
}

function payerRows(result: GrantResult, payer: PayerCode, language: Language): string[][] {
  const words = calculationWords[language];
  const { totalYen, settlement, change } = result.payers[payer];
  const rows = [[words[payer], groupedNumber(totalYen)]];
  if (settlement) {
    rows.push(
      [`  ${words.decided}`, groupedNumber(settlement.decidedYen)],
      [`  ${words.determined}`, groupedNumber(settlement.determinedYen)],
      [`  ${words.received}`, groupedNumber(settlement.receivedYen)],
      [`  ${words.difference}`, groupedNumber(settlement.differenceYen)],
    );
  }
  if (change) {
    rows.push(
      [`  ${words.decided}`, groupedNumber(change.decidedYen)],
      [`  ${words.increase}`, groupedNumber(change.differenceYen)],
    );
  }
  return rows;
}

/** The unverified values of the lines in full; those that only earlier steps use are folded into one sentence. */
function unverifiedPart(result: GrantResult, language: Language): readonly string[] {
  const words = calculationWords[language];
  const unverified = result.parameters.used.filter(({ verification }) => verification === "unverified");
  if (unverified.length === 0) return [];
  const linesOf = (key: string): readonly string[] =>
    result.lines.filter((line) => line.unverified?.includes(key)).map(({ line }) => line);
  const own = unverified.filter(({ key }) => linesOf(key).length > 0);
  const shared = unverified.filter(({ key }) => linesOf(key).length === 0).map(({ key }) => key);
  return [
    words.unverifiedHeading,
    textTable([
      words.unverifiedColumns,
      ...own.map(({ key, title, value }) => {
        const rule = result.definitions.find(({ rounding }) => rounding?.parameter === key)?.rounding;
        const text = rule ? roundingText(rule) : (nameOf(key, value) ?? value);
        return [key, title[language], language === "ja" ? text : value, shortList(linesOf(key))];
      }),
    ]),
    ...(shared.length === 0 ? [] : [words.shared(shared.length, shared.join(", ")), ""]),
  ];
}

/** The name of a value that is a code. */
function nameOf(key: string, value: string): string | undefined {
  const names: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = parameterValueNames;
  return names[parameterKeys.get(key)?.kind ?? ""]?.[value];
}

/** Lines of one group are named once: `N5` for all of N5. */
function shortList(lines: readonly string[]): string {
  return lines.length > 2 ? [...new Set(lines.map((line) => line.split("-")[0]))].join(", ") : lines.join(", ");
}

function stepLines(result: GrantResult, language: Language): readonly string[] {
  const used = new Set(result.steps.flatMap(({ operands }) => operands));
  // Eligible costs of components that are apportioned lead to no amount; the forms show them.
  const isRoot = ({ id, isSubtotal }: CalculationStep): boolean =>
    !used.has(id) && !isSubtotal && !id.startsWith("eligible.");
  const roots = result.steps.filter(isRoot);
  return roots.flatMap(({ id }) => [...explainYen(result, id).map((line) => line[language]), ""]);
}
