import { type GrantItemCode, groupDigits } from "@juso/model";
import { refs, type StepDraft, sum } from "../expression/expression.ts";
import { yenNumber } from "../expression/whole-yen.ts";
import type { GrantInput } from "../grant-input.ts";
import { grantItems } from "../items/grant-items.ts";
import type { YearParameters } from "../parameters/year-parameters.ts";
import { purposeOf } from "../purpose.ts";
import type { RefusedCost } from "../result.ts";
import type { Entries, Reading } from "../year/reading.ts";
import { countedCosts } from "./counted-costs.ts";
import { suspectedTwice } from "./double-funding.ts";
import { eligibleFacts } from "./eligible-costs.ts";
import { costAmount, incomeAmount, type LineAmount, namedLines, totalOf } from "./line-amount.ts";

/** What the cost and income lines of the year say. */
export interface CostReading extends Reading {
  readonly refusedCosts: readonly RefusedCost[];
  readonly askedKeys: readonly string[];
  /** Items that have cost of this grant. */
  readonly paidItems: ReadonlySet<GrantItemCode>;
  /** The lines that are counted, cost before income. */
  readonly amounts: readonly LineAmount[];
}

/** Reads the cost and income lines of a year: what this grant pays of them, and what is to be said of the rest. */
export function readCosts(input: GrantInput, parameters: YearParameters): CostReading {
  const purpose = purposeOf(input);
  const lines = input.costLines.filter(({ fiscalYear }) => fiscalYear === input.fiscalYear);
  const incomes = input.incomeLines.filter(({ fiscalYear }) => fiscalYear === input.fiscalYear);
  const { askedKeys, counted, questioned, refused } = countedCosts(lines, parameters);
  const refusedCosts = refused.map(({ code, destination, lines: own, reason }): RefusedCost => {
    const yen = totalOf(own.map((line) => costAmount(line, purpose)));
    const costLineIds = own.map(({ costLineId }) => costLineId);
    return { reason, code, destination, costLineIds, amountYen: yenNumber(yen, destination) };
  });
  const amounts = [
    ...counted.map((line) => costAmount(line, purpose)),
    ...incomes.map((line) => incomeAmount(line, purpose)),
  ];
  const payable = new Set(lines.filter((line) => line.fundingSource === "juso").map((line) => line.componentCode));
  const paidItems = grantItems.filter(({ components }) => components.some((code) => payable.has(code)));
  return {
    refusedCosts,
    askedKeys,
    amounts,
    paidItems: new Set(paidItems.map(({ item }) => item)),
    entered: enteredSums(amounts),
    cases: paidItems.map(({ item }) => [`hasCost.${item}`, "yes"]),
    facts: [
      [
        "costRefused",
        refusedCosts.map(({ amountYen, code, costLineIds, destination }) => ({
          about: code,
          words: { count: `${costLineIds.length}`, yen: groupDigits(amountYen), destination },
        })),
      ],
      [
        "costItemQuestioned",
        questioned.map(({ code, destination, lines: own }) => ({
          about: code,
          words: { count: `${own.length}`, destination },
        })),
      ],
      ["componentUnknown", namedLines(amounts.filter(({ componentCode }) => !knownComponents.has(componentCode)))],
      ["amountBlank", namedLines(amounts.filter(({ yen }) => yen === null))],
      ["doubleFunding", suspectedTwice(lines, purpose)],
      ...grantItems.flatMap((item) => eligibleFacts(item, amounts)),
    ],
  };
}

const knownComponents: ReadonlySet<string> = new Set(grantItems.flatMap(({ components }) => components));

/** The sums of cost, eligible cost and income of every component that has lines, with the lines as their inputs. */
function enteredSums(amounts: readonly LineAmount[]): Entries["entered"] {
  const sums = new Map<string, { readonly inputs: StepDraft[]; readonly sources: string[] }>();
  const seen = new Map<string, number>();
  const add = (kind: string, { componentCode, id, title }: LineAmount, given: bigint | null): void => {
    const count = (seen.get(`${kind} ${id}`) ?? 0) + 1;
    seen.set(`${kind} ${id}`, count);
    // Lines of one id are an error of the data; all of them are counted.
    const inputId = `${kind}Line.${id}${count === 1 ? "" : `#${count}`}`;
    const own = sums.get(`${kind}.${componentCode}`) ?? { inputs: [], sources: [] };
    own.inputs.push({ id: inputId, title, basis: "社会福祉法施行令26条", isLine: true, given });
    if (given !== null) own.sources.push(id);
    sums.set(`${kind}.${componentCode}`, own);
  };
  for (const amount of amounts) {
    add(amount.kind, amount, amount.yen);
    if (amount.eligibleYen !== undefined) add("eligible", amount, amount.eligibleYen);
  }
  return [...sums].map(([key, { inputs, sources }]) => {
    const expression = sum(...refs(inputs.map(({ id }) => id).sort()));
    return [key, { inputs, step: { expression, sources: sources.sort() } }];
  });
}
