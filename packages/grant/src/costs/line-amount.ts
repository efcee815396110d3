import type { CostLine, IncomeLine, Text } from "@juso/model";
import { wholeYen } from "../expression/whole-yen.ts";
import type { Purpose } from "../purpose.ts";
import type { Words } from "../year/fill-words.ts";
import type { Fact } from "../year/reading.ts";

/** The amounts of one cost or income line that a calculation is about. Yen; `null` when it is blank. */
export interface LineAmount {
  readonly kind: "cost" | "income";
  /** Id of the record. */
  readonly id: string;
  readonly componentCode: string;
  readonly yen: bigint | null;
  /** Of a cost: 「うち対象経費」. */
  readonly eligibleYen?: bigint | null;
  /** How a sentence names the line. */
  readonly title: Text;
}

type Amounts = Pick<Purpose, "amounts">;

/** The total of a cost line that a calculation is about. Blank is `undefined`. */
export function costTotal(line: CostLine, { amounts }: Amounts): number | undefined {
  return amounts === "actual" ? line.actualYen : line.plannedYen;
}

/** The amounts of a cost line. @throws JusoError `data-not-accepted` when one is not a whole number. */
export function costAmount(line: CostLine, purpose: Amounts): LineAmount {
  const { componentCode, costLineId: id } = line;
  const title = { ja: `経費明細 ${id}`, en: `cost line ${id}` };
  const eligible = purpose.amounts === "actual" ? line.actualEligibleYen : line.plannedEligibleYen;
  const yen = yenOf(costTotal(line, purpose), title);
  return { kind: "cost", id, componentCode, title, yen, eligibleYen: yenOf(eligible, title) };
}

/** The amount of an income line. @throws JusoError `data-not-accepted` when it is not a whole number. */
export function incomeAmount(line: IncomeLine, { amounts }: Amounts): LineAmount {
  const { componentCode, incomeLineId: id } = line;
  const title = { ja: `収入明細 ${id}`, en: `income line ${id}` };
  const amount = amounts === "actual" ? line.actualYen : line.plannedYen;
  return { kind: "income", id, componentCode, title, yen: yenOf(amount, title) };
}

function yenOf(amount: number | undefined, title: Text): bigint | null {
  return amount === undefined ? null : wholeYen(amount, title);
}

/** Total of some lines; a blank counts as nothing. Yen. */
export function totalOf(lines: readonly Pick<LineAmount, "yen">[]): bigint {
  return lines.reduce((added, { yen }) => added + (yen ?? 0n), 0n);
}

/** Ids that a sentence names; the rest is 「ほか」. */
const mostNamed = 5;

/** How many lines and which, as one fact; none when there are no lines. */
export function namedLines(lines: readonly Pick<LineAmount, "id">[], words: Words = {}): readonly Fact[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, mostNamed).map(({ id }) => id);
  const [ja, en] = lines.length > mostNamed ? ["ほか", " and others"] : ["", ""];
  const ids = { ja: `${shown.join("、")}${ja}`, en: `${shown.join(", ")}${en}` };
  return [{ words: { ...words, count: `${lines.length}`, ids } }];
}
