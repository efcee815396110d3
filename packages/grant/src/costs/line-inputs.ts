import type { ComponentCode, Text } from "@juso/model";
import type { StepDraft } from "../expression/expression.ts";
import { wholeYen } from "../expression/whole-yen.ts";
import type { GrantInput } from "../grant-input.ts";
import { purposeOf } from "../purpose.ts";
import { costLineAmounts, incomeLineAmount } from "./cost-line-amounts.ts";
import { type CountedCosts, lineText } from "./counted-costs.ts";

/** One amount that a record holds: the cost of a line, its eligible part, or an income. */
export interface LineInput {
  readonly kind: "cost" | "eligible" | "income";
  /** Id of the record. */
  readonly id: string;
  /** Id of the input: `costLine.<id>`, `eligibleLine.<id>` or `incomeLine.<id>`; records of one id get numbers. */
  readonly inputId: string;
  readonly componentCode: ComponentCode;
  /** Yen; `null` when it is blank. */
  readonly yen: bigint | null;
  readonly title: Text;
}

/** Every amount of the lines that the grant counts. Lines of one id are an error of the data; all of them are counted. */
export function lineInputs(input: GrantInput, { costLines, incomeLines }: CountedCosts): readonly LineInput[] {
  const seen = new Map<string, number>();
  const toInput = (
    kind: LineInput["kind"],
    id: string,
    componentCode: ComponentCode,
    amount: number | undefined,
    title: Text,
  ): LineInput => {
    const count = (seen.get(`${kind} ${id}`) ?? 0) + 1;
    seen.set(`${kind} ${id}`, count);
    const inputId = `${kind}Line.${id}${count === 1 ? "" : `#${count}`}`;
    return { kind, id, inputId, componentCode, yen: amount === undefined ? null : wholeYen(amount, title), title };
  };
  return [
    ...costLines.flatMap((line): LineInput[] => {
      const { eligible, total } = costLineAmounts(line, purposeOf(input));
      const { componentCode, costLineId } = line;
      return [
        toInput("cost", costLineId, componentCode, total, lineText(line)),
        toInput("eligible", costLineId, componentCode, eligible, lineText(line)),
      ];
    }),
    ...incomeLines.map((line) =>
      toInput("income", line.incomeLineId, line.componentCode, incomeLineAmount(line, purposeOf(input)), {
        ja: `収入明細 ${line.incomeLineId}`,
        en: `income line ${line.incomeLineId}`,
      }),
    ),
  ];
}

/** The inputs as steps. */
export function lineInputSteps(lines: readonly LineInput[]): readonly StepDraft[] {
  return lines.map(({ inputId: id, title, yen: given }) => ({
    id,
    title,
    basis: "社会福祉法施行令26条",
    isLine: true,
    given,
  }));
}
