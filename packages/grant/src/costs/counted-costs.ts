import { type CostLine, fundingSourceTitles, type IncomeLine, type Text } from "@juso/model";
import { wholeYen, yenNumber } from "../expression/whole-yen.ts";
import type { GrantInput } from "../grant-input.ts";
import type { CostItemRoute, ParameterEntry } from "../parameters/parameter-set.ts";
import { parametersOfYear, parameterValue } from "../parameters/year-parameters.ts";
import { purposeOf } from "../purpose.ts";
import type { RefusedCost } from "../result.ts";
import { costLineAmounts } from "./cost-line-amounts.ts";

/** The cost and income of the year that this grant pays, and what it does not. */
export interface CountedCosts {
  readonly costLines: readonly CostLine[];
  readonly incomeLines: readonly IncomeLine[];
  /** What was refused, in the order of first appearance. */
  readonly refused: readonly RefusedCost[];
  /** Cost items that the guidelines allow in other components, with the lines that have them. */
  readonly questioned: readonly {
    readonly costItem: string;
    readonly destination: Text;
    readonly costLineIds: readonly string[];
  }[];
  /** Keys of the parameters that lines of this grant ask for, whether the year has them or not. */
  readonly askedKeys: readonly string[];
  /** Keys of the parameters that decided. */
  readonly usedKeys: readonly string[];
}

/** Decides line by line whether a cost of the year is paid by this grant. */
export function countedCosts(input: GrantInput): CountedCosts {
  const parameters = parametersOfYear(input.parameters, input.fiscalYear);
  const lines = input.costLines.filter((line) => line.fiscalYear === input.fiscalYear);
  const judged = lines.map((line) => ({ line, ...judge(line, parameters) }));
  return {
    costLines: judged.filter(({ refusal }) => refusal === undefined).map(({ line }) => line),
    incomeLines: input.incomeLines.filter((line) => line.fiscalYear === input.fiscalYear),
    refused: refusedCosts(judged, input),
    questioned: questionedItems(judged),
    askedKeys: [...new Set(judged.flatMap(({ asks }) => (asks === undefined ? [] : [asks])))],
    usedKeys: judged.flatMap(({ key }) => (key === undefined ? [] : [key])),
  };
}

type Refusal = Pick<RefusedCost, "reason" | "code" | "destination">;

interface Judgement {
  readonly refusal?: Refusal;
  /** Present when the component is not one of those that may have the cost item. */
  readonly question?: { readonly costItem: string; readonly destination: Text };
  readonly key?: string;
  /** The key that decides, also where the year does not have it. */
  readonly asks?: string;
}

function judge(line: CostLine, parameters: ReadonlyMap<string, ParameterEntry>): Judgement {
  const { costItem, fundingSource } = line;
  if (fundingSource !== "juso") {
    const destination = fundingSourceTitles[fundingSource] ?? { ja: fundingSource, en: fundingSource };
    return { refusal: { reason: "fundingSource", code: fundingSource, destination } };
  }
  if (costItem === undefined || costItem === "ordinary") return {};
  const key = `costItem.${costItem}`;
  const route: CostItemRoute | undefined = parameterValue(parameters, key, "route");
  if (route === undefined) return { asks: key };
  const { components, destination, treatment } = route;
  const decided = { key, asks: key };
  if (treatment === "excluded") return { ...decided, refusal: { reason: "costItem", code: costItem, destination } };
  return components && !components.includes(line.componentCode)
    ? { ...decided, question: { costItem, destination } }
    : decided;
}

type Judged = Judgement & { readonly line: CostLine };

function refusedCosts(judged: readonly Judged[], input: GrantInput): readonly RefusedCost[] {
  const refused = judged.flatMap(({ line, refusal }) => (refusal ? [{ line, refusal }] : []));
  const codes = [...new Set(refused.map(({ refusal }) => refusal.code))];
  return codes.map((code): RefusedCost => {
    const own = refused.filter(({ refusal }) => refusal.code === code);
    const { destination, reason } = own[0]!.refusal;
    const yen = own.reduce(
      (sum, { line }) => sum + wholeYen(costLineAmounts(line, purposeOf(input)).total ?? 0, lineText(line)),
      0n,
    );
    const costLineIds = own.map(({ line }) => line.costLineId);
    return { reason, code, destination, costLineIds, amountYen: yenNumber(yen, destination) };
  });
}

function questionedItems(judged: readonly Judged[]): CountedCosts["questioned"] {
  const asked = judged.flatMap(({ line, question }) => (question ? [{ line, ...question }] : []));
  return [...new Set(asked.map(({ costItem }) => costItem))].map((costItem) => {
    const own = asked.filter((each) => each.costItem === costItem);
    return { costItem, destination: own[0]!.destination, costLineIds: own.map(({ line }) => line.costLineId) };
  });
}

/** How a cost line is named in a sentence. */
export function lineText({ costLineId }: CostLine): Text {
  return { ja: `経費明細 ${costLineId}`, en: `cost line ${costLineId}` };
}
