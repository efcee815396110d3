import type { GrantResult, LineResult } from "@juso/grant";
import { calculationWords } from "@juso/grant";
import type { Language, PayerCode } from "@juso/model";
import { groupedNumber } from "@juso/model";
import { textTable } from "./text-table.ts";

/** What is compared of a line: what it comes to, what was decided and is determined, and the difference. Yen; `null` is not known. */
interface Compared {
  readonly amount: number;
  readonly decided: number | null;
  readonly determined: number | null;
  readonly increase: number | null;
}

/**
 * Every line of both grants, with subtotals of the lines that are alike and the sum of each grant; for a change or a report with what was
 * decided and is determined for each line and by how much it differs. Yen.
 */
export function lineTable(result: GrantResult, language: Language): string {
  const words = calculationWords[language];
  const rows = result.lines.map((line) => ({ line, compared: comparedLine(line) }));
  const hasDecided = rows.some(({ compared }) => compared.decided !== null);
  const hasDetermined = rows.some(({ compared }) => compared.determined !== null);
  const numbers = ({ amount, decided, determined, increase }: Compared): string[] => [
    groupedNumber(amount),
    ...(hasDecided ? [groupedNumber(decided)] : []),
    ...(hasDetermined ? [groupedNumber(determined)] : []),
    ...(hasDecided ? [groupedNumber(increase)] : []),
  ];
  const sumRow = (title: readonly [string, string], all: readonly Compared[]): string[] => [
    ...title,
    "",
    "",
    ...numbers(sumOf(all)),
    "",
    "",
  ];
  const payerRows = (payer: PayerCode): string[][] => {
    const own = rows.filter(({ line }) => line.payer === payer);
    const groups = [...new Set(own.map(({ line }) => groupOf(line)))];
    return [
      ...groups.flatMap((group): string[][] => {
        const alike = own.filter(({ line }) => groupOf(line) === group);
        const lines = alike.map(({ compared, line }) => [
          line.line,
          line.title[language],
          groupedNumber(line.baseYen),
          line.rateText,
          ...numbers(compared),
          words.unverifiedParts(line.unverified ?? []),
          line.basis,
        ]);
        if (alike.length === 1) return lines;
        return [
          ...lines,
          sumRow(
            [group, words.subtotal],
            alike.map(({ compared }) => compared),
          ),
        ];
      }),
      sumRow(
        ["", words.sumOfLines(words[payer])],
        own.map(({ compared }) => compared),
      ),
    ];
  };
  return textTable([
    [
      ...words.lineColumns,
      ...(hasDecided ? [words.decided] : []),
      ...(hasDetermined ? [words.determined] : []),
      ...(hasDecided ? [hasDetermined ? words.increaseDetermined : words.increase] : []),
      words.unverified,
      words.basis,
    ],
    ...payerRows("national"),
    ...payerRows("prefectural"),
  ]);
}

/** Why a change or a report has no amounts of lines beside its own; nothing where it has. */
export function withoutLineDecisions(result: GrantResult, language: Language): readonly string[] {
  const { national, prefectural } = result.payers;
  const isCompared = [national, prefectural].some(({ change, settlement }) => change ?? settlement);
  if (!isCompared) return [];
  const words = calculationWords[language];
  const hasDecided = result.lines.some(({ decidedYen }) => typeof decidedYen === "number");
  const hasDetermined = result.lines.some(({ determinedYen }) => determinedYen !== undefined);
  if (!hasDecided) return [words.noLineDecisions, ""];
  return hasDetermined || result.documentKind !== "report" ? [] : [words.determinedInTotal, ""];
}

function comparedLine({ amountYen, ...line }: LineResult): Compared {
  const [decidedYen, determinedYen] = [line.decidedYen ?? null, line.determinedYen ?? null];
  const increase = decidedYen === null ? null : (determinedYen ?? amountYen) - decidedYen;
  return { amount: amountYen, decided: decidedYen, determined: determinedYen, increase };
}

/** The sum of lines; of what is not known of every line with an amount there is none. */
function sumOf(all: readonly Compared[]): Compared {
  const sum = (value: (each: Compared) => number | null): number | null => {
    if (all.some((each) => value(each) === null && each.amount > 0)) return null;
    const known = all.flatMap((each) => value(each) ?? []);
    return known.length === 0 ? null : known.reduce((total, yen) => total + yen, 0);
  };
  return {
    amount: all.reduce((total, { amount }) => total + amount, 0),
    decided: sum(({ decided }) => decided),
    determined: sum(({ determined }) => determined),
    increase: sum(({ increase }) => increase),
  };
}

/** N5 and P3 have a line for every item; the other lines stand alone. */
function groupOf({ line }: LineResult): string {
  return line.split("-")[0] ?? line;
}
