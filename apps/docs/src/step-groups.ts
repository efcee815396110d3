import { grantBlocks, grantItem, grantItems, grantLines } from "@juso/grant";
import type { StepDescription } from "@juso/grant/steps";
import { capCategoryTitles, componentTitles, groupedBy, payerTitles, type Text } from "@juso/model";

/** The steps about one item, block, line or payer: what the ids have in common behind their first point. */
export interface StepGroup {
  readonly key: string;
  readonly title: Text;
  /** What its kind of subject is called. */
  readonly kind: StepGroupKind;
  /** Every way in which each step is computed, by its id, in the order of computing. */
  readonly steps: ReadonlyMap<string, readonly StepDescription[]>;
}

/** What steps are about. */
export type StepGroupKind = "component" | "item" | "block" | "category" | "line" | "payer" | "whole";

/** What the kinds are called, in the order of the calculation. */
export const stepGroupKinds: Readonly<Record<StepGroupKind, Text>> = {
  component: { ja: "構成事業の経費と収入", en: "Cost and income of the components" },
  item: { ja: "事業（所要額調書の行）", en: "Items, rows of the form" },
  block: { ja: "事業のまとまり", en: "Blocks" },
  category: { ja: "基準額を分け合う区分", en: "Shared ceilings" },
  line: { ja: "交付金の行（号）", en: "Lines of the grants" },
  payer: { ja: "国と都道府県の合計", en: "Totals by payer" },
  whole: { ja: "そのほかの合計", en: "Other totals" },
};

/** The steps by what they are about. */
export function stepGroups(descriptions: readonly StepDescription[]): readonly StepGroup[] {
  const kinds = Object.keys(stepGroupKinds);
  return [...groupedBy(descriptions, ({ id }) => subjectOf(id))]
    .map(([key, steps]): StepGroup => {
      const subject = subjects.get(key);
      return {
        key,
        kind: subject?.kind ?? "whole",
        title: subject?.title ?? steps.at(-1)!.title,
        steps: groupedBy(steps, ({ id }) => id),
      };
    })
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

/** What a step is about: its id without the symbol, or the whole id of a step that is about the year. */
export function subjectOf(id: string): string {
  const [symbol = "", ...rest] = id.split(".");
  return rest.length === 0 ? symbol : rest.join(".");
}

const subjects: ReadonlyMap<string, Pick<StepGroup, "kind" | "title">> = new Map<
  string,
  Pick<StepGroup, "kind" | "title">
>([
  ...Object.entries(componentTitles).map(([key, title]) => [key, { kind: "component", title }] as const),
  ...grantBlocks.map(({ key, title }) => [key, { kind: "block", title }] as const),
  ...grantItems.map(({ item, title }) => [item, { kind: "item", title }] as const),
  ...Object.entries(capCategoryTitles).map(([key, title]) => [key, { kind: "category", title }] as const),
  ...grantLines.map(({ line, title }) => [line, { kind: "line", title }] as const),
  // Items that a form shows on one row.
  ...grantLines
    .filter(({ items }) => items.length > 1)
    .map(
      ({ items }) =>
        [items.join("+"), { kind: "item", title: together(items.map((item) => grantItem(item).title)) }] as const,
    ),
  ...Object.entries(payerTitles).map(([key, title]) => [key, { kind: "payer", title }] as const),
  ["total", { kind: "whole", title: { ja: "全体の合計", en: "Grand totals" } }],
]);

function together(titles: readonly Text[]): Text {
  return { ja: titles.map(({ ja }) => ja).join("・"), en: titles.map(({ en }) => en).join(", ") };
}
