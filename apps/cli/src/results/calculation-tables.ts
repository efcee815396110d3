import { calculationWords, type GrantResult, type GrantRow, grantItem, grantRows } from "@juso/grant";
import type { Language } from "@juso/model";
import { groupedNumber } from "@juso/model";
import { textTable } from "./text-table.ts";

/** Columns A to G of every item with block subtotals, what rounding the shares lost, and the total. Yen. */
export function itemTable(result: GrantResult, language: Language): string {
  const { itemColumns, loss, subtotal, total } = calculationWords[language];
  const cell = cellsOf(result);
  const rowOf = (title: string, key: string): string[] => [
    title,
    ...["A", "B", "C", "D", "E", "F", "G"].map((column) => cell(`${column}.${key}`)),
  ];
  return textTable([
    itemColumns,
    ...result.blocks.flatMap((block): string[][] => [
      ...result.items
        .filter((item) => item.block === block.key)
        .map((item) => rowOf(`${block.items.length > 1 ? "  " : ""}${item.title[language]}`, item.item)),
      ...(block.items.length > 1 ? [rowOf(`${block.title[language]} ${subtotal}`, block.key)] : []),
    ]),
    ...(result.steps.some(({ id }) => id === "C.loss") ? [rowOf(loss, "loss")] : []),
    rowOf(total, "total"),
  ]);
}

/** Who pays for every row of the grant: the nation, the prefecture, the long-term care account, the municipality. Yen. */
export function payerTable(result: GrantResult, language: Language): string {
  const { loss, payerColumns, total } = calculationWords[language];
  const cell = cellsOf(result);
  const title = ({ items }: GrantRow): string => items.map((item) => grantItem(item).title[language]).join("・");
  const basic = ({ items }: GrantRow): string =>
    groupedNumber(
      items.reduce((sum, code) => sum + (result.items.find(({ item }) => item === code)?.basicYen ?? 0), 0),
    );
  const hasLoss = result.steps.some(({ id }) => id === "C.loss");
  return textTable([
    payerColumns,
    ...grantRows.map((row) => [
      title(row),
      basic(row),
      ...["H", "I", "J", "K"].map((column) => cell(`${column}.${row.key}`)),
    ]),
    ...(hasLoss ? [[loss, "", "", "", "", cell("C.loss")]] : []),
    [
      total,
      cell("G.total"),
      cell("H.national"),
      cell("I.prefectural"),
      cell("J.total"),
      balanceBeforeSettlement(result),
    ],
  ]);
}

/**
 * The municipality's part of the required amounts. The result holds it but for a report, whose balance is of what is paid: there it is
 * what `K.municipality` is of an application.
 */
function balanceBeforeSettlement(result: GrantResult): string {
  const { documentKind, municipalYen, payers, totalNetCostYen, transfer } = result;
  if (documentKind !== "report") return groupedNumber(municipalYen);
  return groupedNumber(totalNetCostYen - payers.national.totalYen - payers.prefectural.totalYen - transfer.totalYen);
}

/** The yen of a step; a dash where there is none. */
function cellsOf({ steps }: GrantResult): (id: string) => string {
  const yen = new Map(steps.map((step) => [step.id, step.yen ?? null]));
  return (id) => groupedNumber(yen.get(id) ?? null);
}
