import type { GrantItemCode, GrantLineCode, PayerCode } from "@juso/model";
import { minus, refs, type StepDraft, sum } from "../expression/expression.ts";
import { grantItem, grantItems } from "../items/grant-items.ts";
import { grantLines, lineStepId } from "./grant-lines.ts";

/** A row of 所要額調書 for which the payers' amounts are known: one item, or items that one line covers together. */
export interface GrantRow {
  /** The item, or the items joined by `+`. */
  readonly key: string;
  readonly items: readonly GrantItemCode[];
  /** Lines of each payer. */
  readonly lines: Readonly<Record<PayerCode, readonly GrantLineCode[]>>;
  /** The transfer that pays part of it. */
  readonly transfer?: "J.L1" | "J.L2";
}

/** The rows in the order of the items; items that share a line come last, together. */
export const grantRows: readonly GrantRow[] = rows();

function rows(): readonly GrantRow[] {
  const shared = new Map(
    grantLines.filter(({ items }) => items.length > 1).map(({ items }) => [items.join("+"), items] as const),
  );
  const isShared = (item: GrantItemCode): boolean => [...shared.values()].some((items) => items.includes(item));
  const single = grantItems.filter(({ item }) => !isShared(item)).map(({ item }) => [item]);
  return [...single, ...shared.values()].map((items): GrantRow => {
    const key = items.join("+");
    const linesOf = (payer: PayerCode): readonly GrantLineCode[] =>
      grantLines.filter((line) => line.payer === payer && line.items.join("+") === key).map(({ line }) => line);
    const transfer = items.includes("ltcCenter") ? "J.L2" : items.includes("carePrevention") ? "J.L1" : undefined;
    return {
      key,
      items,
      lines: { national: linesOf("national"), prefectural: linesOf("prefectural") },
      ...(transfer ? { transfer } : {}),
    };
  });
}

const basis = "所要額調書";

/** Columns H to K of every row: what each payer gives for it, and what is left. No amount of the grant is computed from them. */
export function rowSteps(): readonly StepDraft[] {
  return grantRows.flatMap(({ items, key, lines, transfer }): readonly StepDraft[] => {
    const ja = items.map((item) => grantItem(item).title.ja).join("・");
    const en = items.map((item) => grantItem(item).title.en).join(", ");
    const column = (
      id: string,
      ids: readonly string[],
      title: StepDraft["title"],
      name: string,
    ): readonly StepDraft[] =>
      ids.length === 0
        ? []
        : [{ id: `${id}.${key}`, title, name, basis, expression: sum(...refs(ids)), isSubtotal: true }];
    const idsOf = (payer: PayerCode) => lines[payer].map((line) => lineStepId({ line, payer }));
    const paid = [
      ...column("H", idsOf("national"), { ja: `${ja}の国交付金`, en: `National grant: ${en}` }, "国"),
      ...column("I", idsOf("prefectural"), { ja: `${ja}の都道府県交付金`, en: `Prefectural grant: ${en}` }, "都道府県"),
      ...column("J", transfer ? [transfer] : [], { ja: `${ja}の介護保険特別会計繰入`, en: `Transfer: ${en}` }, "繰入"),
    ];
    return [
      ...paid,
      {
        id: `K.${key}`,
        title: { ja: `${ja}の市町村の負担`, en: `Borne by the municipality: ${en}` },
        name: "市町村",
        basis,
        expression: minus(sum(...refs(items.map((item) => `C.${item}`))), sum(...refs(paid.map(({ id }) => id)))),
        isSubtotal: true,
      },
    ];
  });
}
