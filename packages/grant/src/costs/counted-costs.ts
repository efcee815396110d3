import { type CostLine, codeTitle, fundingSourceTitles, type Text } from "@juso/model";
import type { CostItemRoute } from "../parameters/parameter-set.ts";
import { parameterValue, type YearParameters } from "../parameters/year-parameters.ts";
import type { RefusedCost } from "../result.ts";
import { askedRoute } from "./asked-route.ts";

/** Cost lines of the year by what this grant does with them. */
export interface CountedCosts {
  /** The lines that this grant pays. */
  readonly counted: readonly CostLine[];
  /** What is refused, in the order of first appearance. */
  readonly refused: readonly (Refusal & { readonly lines: readonly CostLine[] })[];
  /** Cost items that the guidelines allow in other components. */
  readonly questioned: readonly (Question & { readonly lines: readonly CostLine[] })[];
  /** Keys of the parameters that lines of this grant ask for, whether the year has them or not. */
  readonly askedKeys: readonly string[];
}

type Refusal = Pick<RefusedCost, "reason" | "code" | "destination">;

/** The component is not one of those that may have the cost item. */
interface Question {
  readonly code: string;
  readonly destination: Text;
}

/** Decides line by line whether a cost of the year is paid by this grant. */
export function countedCosts(lines: readonly CostLine[], parameters: YearParameters): CountedCosts {
  const judged = lines.map((line) => ({ line, ...judge(line, parameters) }));
  return {
    counted: judged.filter(({ refusal }) => refusal === undefined).map(({ line }) => line),
    refused: byCode(judged.flatMap(({ line, refusal }) => (refusal ? [{ line, ...refusal }] : []))),
    questioned: byCode(judged.flatMap(({ line, question }) => (question ? [{ line, ...question }] : []))),
    askedKeys: [...new Set(judged.flatMap(({ asks }) => (asks === undefined ? [] : [asks])))],
  };
}

interface Judgement {
  readonly refusal?: Refusal;
  readonly question?: Question;
  /** The key that decides, also where the year does not have it. */
  readonly asks?: string;
}

function judge(line: CostLine, parameters: YearParameters): Judgement {
  const { costItem, fundingSource } = line;
  if (fundingSource !== "juso") {
    const destination = codeTitle(fundingSourceTitles, fundingSource);
    return { refusal: { reason: "fundingSource", code: fundingSource, destination } };
  }
  const asks = askedRoute(line);
  if (asks === undefined || costItem === undefined) return {};
  const route: CostItemRoute | undefined = parameterValue(parameters, asks, "route");
  if (route === undefined) return { asks };
  const { components, destination, treatment } = route;
  if (treatment === "excluded") return { asks, refusal: { reason: "costItem", code: costItem, destination } };
  return components && !components.includes(line.componentCode)
    ? { asks, question: { code: costItem, destination } }
    : { asks };
}

/** Lines of one code together, with what is said of the first of them. */
function byCode<J extends Question>(
  judged: readonly (J & { readonly line: CostLine })[],
): readonly (J & { readonly lines: readonly CostLine[] })[] {
  return [...new Set(judged.map(({ code }) => code))].map((code) => {
    const own = judged.filter((each) => each.code === code);
    return { ...own[0]!, lines: own.map(({ line }) => line) };
  });
}
