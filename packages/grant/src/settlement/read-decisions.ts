import { groupDigits, type PayerCode } from "@juso/model";
import { refs, type StepDraft, sum } from "../expression/expression.ts";
import { wholeYen } from "../expression/whole-yen.ts";
import type { GrantInput } from "../grant-input.ts";
import { lineStepId } from "../lines/grant-lines.ts";
import { purposeOf } from "../purpose.ts";
import type { Entries, Reading } from "../year/reading.ts";
import { decidedAmounts } from "./decided-amounts.ts";
import { linesOf, undecidedLines } from "./settlement-steps.ts";

/** Reads what was decided and received for a grant, as far as the purpose compares with it. */
export function readDecisions(input: GrantInput, payer: PayerCode): Reading {
  const { hasDecision, isSettled } = purposeOf(input);
  const received = isSettled ? readReceipts(input, payer) : [];
  const decided = hasDecision ? decidedAmounts(input, payer) : undefined;
  if (decided === undefined) {
    const all = linesOf(payer).map(lineStepId);
    return { entered: received, cases: [[`decision.${payer}`, "no"]], lists: [[undecidedLines(payer), all]] };
  }
  const { byLine, isTotalCurrent, sumYen, totalYen } = decided;
  const [named, unnamed] = [true, false].map((is) => linesOf(payer).filter(({ line }) => byLine.has(line) === is));
  // The decision of the total stands by itself where no line is decided, or where it is later and another amount.
  const isSumOfLines = byLine.size > 0 && (!isTotalCurrent || totalYen === sumYen);
  const expression = sum(...refs(named!.map(({ line }) => `decided.${line}`)));
  const total = totalYen ?? 0n;
  return {
    entered: [
      ...[...byLine].map(([line, given]) => [`decided.${line}`, { step: { given } }] as const),
      [`decided.${payer}`, { step: isSumOfLines ? { expression } : { given: totalYen ?? null } }],
      ...received,
    ],
    cases: [[`decision.${payer}`, "yes"]],
    lists: [[undecidedLines(payer), unnamed!.map(lineStepId)]],
    facts: [
      [
        `decisionsDiffer.${payer}`,
        byLine.size > 0 && totalYen !== undefined && !isSumOfLines
          ? [{ words: { total: groupDigits(total), sum: groupDigits(sumYen) } }]
          : [],
      ],
    ],
  };
}

function readReceipts(input: GrantInput, payer: PayerCode): Entries["entered"] {
  const receipts = input.receipts.filter((each) => each.fiscalYear === input.fiscalYear && each.payer === payer);
  if (receipts.length === 0) return [];
  const inputs = receipts.map(({ amountYen, grantReceiptId }): StepDraft => {
    const title = { ja: `受入 ${grantReceiptId}`, en: `receipt ${grantReceiptId}` };
    const basis = "補助金等に係る予算の執行の適正化に関する法律施行令10条";
    return { id: `receipt.${grantReceiptId}`, title, basis, isLine: true, given: wholeYen(amountYen, title) };
  });
  const expression = sum(...refs(inputs.map(({ id }) => id)));
  const sources = receipts.map(({ grantReceiptId }) => grantReceiptId).sort();
  return [[`receipts.${payer}`, { inputs, step: { expression, sources } }]];
}
