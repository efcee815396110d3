import { type ItemResult, refs, type Step, type StepDefinition, sum } from "@juso/grant";
import { type ComponentCode, codeTitle, componentTitles } from "@juso/model";
import { type GrantDocumentInput, isReport, recordsOf } from "../form-input.ts";
import { givenStep } from "../steps/shown-calculation.ts";

/** What a row of 内訳書 adds to: the cost of a component, its eligible part, its income. */
export type LineKind = "cost" | "eligible" | "income";

/** Blank rows of a component, for costs or income that the data do not hold: a returned workbook can grow by so many. */
const spareRows: Readonly<Record<LineKind, number>> = { cost: 2, eligible: 2, income: 1 };

const words: Readonly<Record<LineKind, string>> = {
  cost: "総事業費",
  eligible: "対象経費",
  income: "寄附金その他の収入",
};

/** Ids of the blank cells of a component, from top to bottom: `spareCost.ccsLtc.1`. */
export function spareIds(kind: LineKind, component: ComponentCode): readonly string[] {
  const name = { cost: "spareCost", eligible: "spareEligible", income: "spareIncome" }[kind];
  return Array.from({ length: spareRows[kind] }, (_, index) => `${name}.${component}.${index + 1}`);
}

/** The components that have rows: those that are carried out, and those that have a line all the same. */
export function openComponents(input: GrantDocumentInput): readonly ComponentCode[] {
  const carriedOut = recordsOf(input, "component").filter(({ isImplemented }) => isImplemented);
  const known = new Set<string>([
    ...carriedOut.map(({ componentCode }) => componentCode),
    ...recordsOf(input, "costLine").map(({ componentCode }) => componentCode),
    ...recordsOf(input, "incomeLine").map(({ componentCode }) => componentCode),
  ]);
  return input.result.items.flatMap(({ components }) => components).filter((component) => known.has(component));
}

/**
 * The sums of the calculation with the blank rows among their operands: their values are the engine's, since a blank adds nothing, and
 * their formulas count what is typed there.
 */
export function spareSteps(input: GrantDocumentInput): readonly Step[] {
  const open = openComponents(input);
  const definitions = new Map(input.result.definitions.map((definition) => [definition.id, definition]));
  const kinds = ["cost", "eligible", "income"] as const;
  return [
    ...lineSteps(input),
    ...open.flatMap((component) => kinds.flatMap((kind) => componentSteps(kind, component, definitions))),
    ...input.result.items.flatMap((item) => itemSteps(item, open, definitions)),
    ...kinds.map((kind) => ({
      id: `${kind}.total`,
      title: { ja: `${words[kind]}の合計`, en: `${kind}.total` },
      basis: "内訳書",
      expression: sum(...refs(open.map((component) => `${kind}.${component}`))),
    })),
  ];
}

/** The amounts of the records, as inputs of the sums. */
function lineSteps(input: GrantDocumentInput): readonly Step[] {
  const settled = isReport(input);
  return [
    ...recordsOf(input, "costLine").flatMap((line) => {
      const id = line.costLineId;
      const [cost, eligible] = settled
        ? [line.actualYen, line.actualEligibleYen]
        : [line.plannedYen, line.plannedEligibleYen];
      return [
        givenStep(`costLine.${id}`, `経費 ${id}`, cost ?? null),
        givenStep(`eligibleLine.${id}`, `経費 ${id}のうち対象経費`, eligible ?? null),
      ];
    }),
    ...recordsOf(input, "incomeLine").map(({ actualYen, incomeLineId: id, plannedYen }) =>
      givenStep(`incomeLine.${id}`, `収入 ${id}`, (settled ? actualYen : plannedYen) ?? null),
    ),
  ];
}

function componentSteps(
  kind: LineKind,
  component: ComponentCode,
  definitions: ReadonlyMap<string, StepDefinition>,
): readonly Step[] {
  const id = `${kind}.${component}`;
  const spare = spareIds(kind, component);
  const known = definitions.get(id);
  const lines = known?.expression?.op === "sum" ? known.expression.of : [];
  const title = `${codeTitle(componentTitles, component).ja}の${words[kind]}`;
  return [
    ...spare.map((each, index) => givenStep(each, `${title}（追加${index + 1}）`, null)),
    { ...sumStep(id, title, known), expression: sum(...lines, ...refs(spare)) },
  ];
}

/** Columns A and B of an item, and D where it is the eligible cost itself. */
function itemSteps(
  { components, item, share, title }: ItemResult,
  open: readonly ComponentCode[],
  definitions: ReadonlyMap<string, StepDefinition>,
): readonly Step[] {
  const own = components.filter((component) => open.includes(component));
  if (own.length === 0) return [];
  const columns = [["A", "cost"], ["B", "income"], ...(share === undefined ? [["D", "eligible"]] : [])];
  return columns.map(([column = "", kind]) => {
    const id = `${column}.${item}`;
    const expression = sum(...refs(own.map((component) => `${kind}.${component}`)));
    return { ...sumStep(id, `${title.ja}の${column}`, definitions.get(id)), expression };
  });
}

function sumStep(id: string, ja: string, known: StepDefinition | undefined): Step {
  const title = known?.title ?? { ja, en: id };
  return { id, title, ...(known?.name === undefined ? {} : { name: known.name }), basis: known?.basis ?? "内訳書" };
}
