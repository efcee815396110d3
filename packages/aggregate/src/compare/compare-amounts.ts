import type { GrantSummary } from "@juso/grant";
import { type PayerCode, payerTitles, type Text } from "@juso/model";
import type { AmountChange } from "./package-comparison.ts";

interface Amount {
  readonly title: Text;
  readonly yen: number | null;
}

/**
 * The amounts of two calculations side by side: totals, what is decided, determined, received and to be returned, and every line. Amounts
 * that neither has are left out.
 */
export function compareAmounts(before: GrantSummary, after: GrantSummary): readonly AmountChange[] {
  const [then, now] = [amountsOf(before), amountsOf(after)];
  // Every calculation has the same amounts in the same order; those that it does not know are null.
  return [...new Map([...then, ...now])].flatMap(([id, { title }]): readonly AmountChange[] => {
    const [old, present] = [then.get(id)?.yen ?? null, now.get(id)?.yen ?? null];
    if (old === null && present === null) return [];
    const difference = old === null || present === null ? null : present - old;
    return [{ id, title, before: old, after: present, difference }];
  });
}

/** What a decision and a settlement say of an amount. */
const parts = {
  decided: { ja: "交付決定額", en: "decided" },
  determined: { ja: "確定額", en: "determined" },
  received: { ja: "受入済額", en: "received" },
  returned: { ja: "返還額（△は不足）", en: "to be returned (△: short)" },
} as const satisfies Readonly<Record<string, Text>>;

const payers = ["national", "prefectural"] as const satisfies readonly PayerCode[];

function amountsOf({ lines, municipalYen, payers: grants, transfer }: GrantSummary): ReadonlyMap<string, Amount> {
  const found = new Map<string, Amount>();
  const enter = (id: string, title: Text, yen: number | null | undefined, part?: keyof typeof parts): void => {
    const of = part && parts[part];
    const whole = of ? { ja: `${title.ja} ${of.ja}`, en: `${title.en}: ${of.en}` } : title;
    found.set(part === undefined ? id : `${id}.${part}`, { title: whole, yen: yen ?? null });
  };
  for (const payer of payers) {
    const { change, settlement, totalYen } = grants[payer];
    const { en, ja } = payerTitles[payer];
    const title = { ja: `${ja}の交付金`, en: `Grant of the ${en.toLowerCase()}` };
    enter(payer, title, totalYen);
    enter(payer, title, settlement?.decidedYen ?? change?.decidedYen, "decided");
    enter(payer, title, settlement?.determinedYen, "determined");
    enter(payer, title, settlement?.receivedYen, "received");
    enter(payer, title, settlement?.differenceYen, "returned");
  }
  const transferTitle = { ja: "介護保険特別会計からの繰入れ", en: "Transfer from the long-term care account" };
  enter("transfer", transferTitle, transfer.totalYen);
  enter("municipal", { ja: "市町村の負担", en: "Borne by the municipality" }, municipalYen);
  for (const { amountYen, decidedYen, determinedYen, line, title } of lines) {
    enter(line, title, amountYen);
    enter(line, title, decidedYen, "decided");
    enter(line, title, determinedYen, "determined");
  }
  return found;
}
