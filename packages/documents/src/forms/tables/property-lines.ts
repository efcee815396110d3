import { type Expr, type LineResult, lineStepId, rateFactors, ref, type Step, sum, times } from "@juso/grant";
import type { PropertyItem } from "@juso/model";
import type { GrantDocumentInput } from "../form-input.ts";
import { paperStep, proportionStep } from "../steps/given-steps.ts";
import { givenStep } from "../steps/shown-calculation.ts";

const wholeYen = { rounding: { unit: 1, mode: "floor", stage: "line" } } as const;

/** The lines of the payer's grant under which a component is paid; none where the payer pays nothing for it. */
export function linesOfProperty({ payer, result }: GrantDocumentInput, item: PropertyItem): readonly LineResult[] {
  const own = result.items.find(({ components }) => components.includes(item.componentCode))?.item;
  return result.lines.filter((line) => line.payer === payer && own !== undefined && line.items.includes(own));
}

/** The id of the part of an item's price that one line paid. */
export function lineShareId({ line }: LineResult, { propertyItemId }: PropertyItem): string {
  return `granted.${line}.${propertyItemId}`;
}

/**
 * 交付金相当額 of an item: its price at the rate of each line that paid for its component. The adjustment grant has no rate: it paid what it
 * came to beside the amount of the component that the grant covers.
 */
export function grantedSteps(input: GrantDocumentInput, item: PropertyItem, basis: string): readonly Step[] {
  const [id, title, price] = [`granted.${item.propertyItemId}`, "交付金相当額", `price.${item.propertyItemId}`];
  const parts = linesOfProperty(input, item).map((line): Step => {
    const expression = input.result.definitions.find((step) => step.id === lineStepId(line))?.expression;
    const share = lineShareId(line, item);
    if (line.line === "N2" || expression === undefined)
      return proportionStep(share, `${title}（${line.title.ja}）`, basis, {
        amount: price,
        part: lineStepId(line),
        whole: `G.${line.items[0]}`,
      });
    const granted = times<Expr>(ref(price), rateFactors(expression));
    return { ...paperStep(share, `${title}（${line.title.ja}）`, basis, granted), ...wholeYen };
  });
  if (parts.length === 0) return [givenStep(id, title, 0)];
  return [...parts, paperStep(id, title, basis, sum(...parts.map((part) => ref(part.id))))];
}
