import type { EntityKey, Text } from "@juso/model";
import { newYear } from "../generated/new-year.ts";
import { profileOf } from "./left-out-sentences.ts";

/** Tables of which rows were left out for one reason, in the order of the standard. */
export interface LeftOutGroup {
  readonly why: Text;
  readonly tables: readonly { readonly title: Text; readonly rows: number }[];
}

type Reason = "cases" | "facts" | "notAsked";

const reasons: Readonly<Record<Reason, Text>> = {
  cases: { ja: "翌年度へ引き継がない、事例などの記録", en: "Records of cases, which do not go on into the next year" },
  facts: {
    ja: "翌年度へ引き継がない、その年度の決定や実績など",
    en: "Decisions, results and the like of the year, which do not go on into the next",
  },
  notAsked: {
    ja: "作る表の範囲にないか、その年度で終わる行",
    en: "Outside the tables asked for, or over with the year",
  },
};

/** The rows that are not in a workbook, by why they are not. */
export function leftOutGroups(leftOut: ReadonlyMap<EntityKey, number>, isNextYear: boolean): readonly LeftOutGroup[] {
  const reasonOf = (key: EntityKey): Reason => {
    const carried = newYear[key];
    return isNextYear && typeof carried === "string" ? carried : "notAsked";
  };
  return (["notAsked", "facts", "cases"] as const)
    .map((reason) => {
      const tables = [...leftOut].filter(([key]) => reasonOf(key) === reason);
      return {
        why: reasons[reason],
        tables: tables.map(([key, rows]) => ({ title: profileOf(key)!.title, rows })),
      };
    })
    .filter(({ tables }) => tables.length > 0);
}
