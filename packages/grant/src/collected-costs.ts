import type { CostLine, DocumentKindCode, GrantItemCode, IncomeLine } from "@juso/model";
import type { CalculationLedger } from "./calculation-ledger.ts";
import { costLineAmounts } from "./cost-line-amounts.ts";
import { type EligibleCosts, eligibleCosts } from "./eligible-costs.ts";
import type { GrantInput } from "./grant-input.ts";
import { type GrantItemDefinition, grantItems } from "./grant-items.ts";
import type { ParameterReader } from "./parameters/parameter-reader.ts";
import { RefusedCosts } from "./refused-costs.ts";
import type { RefusedCost } from "./result.ts";
import { wholeYen } from "./rounded-amount.ts";

/** The cost and income of one item. Yen. */
export interface ItemCosts extends EligibleCosts {
  readonly totalYen: bigint;
  readonly incomeYen: bigint;
}

/** The counted cost of every item and what was not counted. */
export interface CollectedCosts {
  readonly byItem: ReadonlyMap<GrantItemCode, ItemCosts>;
  readonly refused: readonly RefusedCost[];
}

/** Adds up the cost that this grant pays. Blank amounts count as nothing and are named in a notice. */
export function collectCosts(input: GrantInput, reader: ParameterReader, ledger: CalculationLedger): CollectedCosts {
  const refused = new RefusedCosts(reader, input.documentKind);
  const counted = input.costLines.filter((line) => line.fiscalYear === input.fiscalYear && refused.accepts(line));
  const incomes = input.incomeLines.filter((line) => line.fiscalYear === input.fiscalYear);
  for (const notice of refused.notices) ledger.notice(notice.code, notice, notice.about);
  noteUnknownComponents(counted, incomes, ledger);
  noteBlanks(counted, incomes, input.documentKind, ledger);
  const byItem = new Map(
    grantItems.map((item) => [item.item, addUp(item, counted, incomes, input.documentKind, ledger)]),
  );
  return { byItem, refused: refused.costs };
}

function addUp(
  item: GrantItemDefinition,
  lines: readonly CostLine[],
  incomes: readonly IncomeLine[],
  kind: DocumentKindCode,
  ledger: CalculationLedger,
): ItemCosts {
  const own = lines.filter((line) => item.components.includes(line.componentCode));
  const sum = (amounts: readonly (number | undefined)[]): bigint =>
    amounts.reduce((total, amount) => total + wholeYen(amount ?? 0), 0n);
  const totalYen = sum(own.map((line) => costLineAmounts(line, kind).total));
  const ownIncomes = incomes.filter((line) => item.components.includes(line.componentCode));
  const incomeYen = sum(ownIncomes.map((line) => incomeOf(line, kind)));
  const word = kind === "report" ? "支出済額" : "支出予定額";
  ledger.whole({
    id: `A.${item.item}`,
    title: { ja: `${item.title.ja}の総事業費`, en: `Total cost: ${item.title.en}` },
    formula: `経費明細の${word}の合計（財源が重層の交付金で、対象外の経費を除く）`,
    basis: "社会福祉法施行令26条",
    yen: totalYen,
    sources: own.filter((line) => costLineAmounts(line, kind).total !== undefined).map((line) => line.costLineId),
  });
  ledger.whole({
    id: `B.${item.item}`,
    title: { ja: `${item.title.ja}の寄附金その他の収入`, en: `Income: ${item.title.en}` },
    formula: "収入明細の合計",
    basis: "社会福祉法施行令26条8項",
    yen: incomeYen,
    sources: ownIncomes.filter((line) => incomeOf(line, kind) !== undefined).map((line) => line.incomeLineId),
  });
  return { totalYen, incomeYen, ...eligibleCosts(own, kind) };
}

function incomeOf(line: IncomeLine, kind: DocumentKindCode): number | undefined {
  return kind === "report" ? line.actualYen : line.plannedYen;
}

function noteUnknownComponents(
  lines: readonly CostLine[],
  incomes: readonly IncomeLine[],
  ledger: CalculationLedger,
): void {
  const known = new Set<string>(grantItems.flatMap((item) => item.components));
  const unknown = [
    ...lines.filter((line) => !known.has(line.componentCode)).map((line) => line.costLineId),
    ...incomes.filter((line) => !known.has(line.componentCode)).map((line) => line.incomeLineId),
  ];
  if (unknown.length === 0) return;
  ledger.notice("componentUnknown", {
    ja: `構成事業が分からない明細が${unknown.length}件あり、計算に入れていません（${unknown.slice(0, 5).join("、")}${unknown.length > 5 ? "ほか" : ""}）。構成事業の列を直してください。`,
    en: `${unknown.length} line(s) have an unknown component and are not counted (${unknown.slice(0, 5).join(", ")}${unknown.length > 5 ? " and others" : ""}). Correct the component column.`,
  });
}

function noteBlanks(
  lines: readonly CostLine[],
  incomes: readonly IncomeLine[],
  kind: DocumentKindCode,
  ledger: CalculationLedger,
): void {
  const blankLines = lines.filter((line) => costLineAmounts(line, kind).total === undefined);
  const blanks = [
    ...blankLines.map((line) => line.costLineId),
    ...incomes.filter((line) => incomeOf(line, kind) === undefined).map((line) => line.incomeLineId),
  ];
  if (blanks.length === 0) return;
  ledger.notice("amountBlank", {
    ja: `金額が空欄の明細が${blanks.length}件あります（${blanks.slice(0, 5).join("、")}${blanks.length > 5 ? "ほか" : ""}）。空欄は計算に入れていません。金額を入力してください。`,
    en: `${blanks.length} line(s) have a blank amount (${blanks.slice(0, 5).join(", ")}${blanks.length > 5 ? " and others" : ""}). Blanks are not counted. Enter the amounts.`,
  });
}
