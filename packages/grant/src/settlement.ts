import type { GrantReceipt, PayerCode, SettlementCapMethodCode } from "@juso/model";
import type { CalculationLedger } from "./calculation-ledger.ts";
import type { DecidedAmounts } from "./decided-amounts.ts";
import { lineStepId } from "./grant-amounts.ts";
import { groupDigits } from "./group-digits.ts";
import type { LineResult, SettlementResult } from "./result.ts";
import { leastYen, wholeYen, yenNumber } from "./rounded-amount.ts";

/** One grant at settlement: its lines with what was decided for them, and the settled totals. */
export interface SettledPayer {
  readonly lines: readonly LineResult[];
  readonly settlement: SettlementResult;
}

const titles: Readonly<Record<PayerCode, { readonly ja: string; readonly en: string }>> = {
  national: { ja: "国の交付金", en: "National grant" },
  prefectural: { ja: "都道府県の交付金", en: "Prefectural grant" },
};

/**
 * The determined amount (確定額) and what is to be returned or is short (適化法15条, 18条). It never exceeds the decision: in total, or line by
 * line and in total. Which of the two applies is not in public sources, so the municipality chooses.
 */
export function settle(
  payer: PayerCode,
  method: SettlementCapMethodCode,
  requiredYen: bigint,
  lines: readonly LineResult[],
  decided: DecidedAmounts,
  receipts: readonly GrantReceipt[],
  ledger: CalculationLedger,
): SettledPayer {
  const own = receipts.filter((receipt) => receipt.payer === payer);
  const receivedYen = own.reduce((sum, receipt) => sum + wholeYen(receipt.amountYen), 0n);
  const title = titles[payer];
  if (own.length === 0) {
    ledger.notice(
      "receiptMissing",
      {
        ja: `${title.ja}の受入の記録がありません。受入済額を0円として計算しました。受入があれば入力してください。`,
        en: `There is no receipt of the ${title.en.toLowerCase()}. The amount received is taken as 0. Enter the receipts if there are any.`,
      },
      payer,
    );
  }
  const isPerLine = method === "perLine" && hasAllLines(payer, lines, decided, ledger);
  const settledLines = lines.map((line): LineResult => {
    const decidedYen = decided.byLine.get(line.line);
    const withDecision = { ...line, decidedYen: decidedYen === undefined ? null : yenNumber(decidedYen) };
    return isPerLine ? { ...withDecision, determinedYen: determineLine(line, decidedYen ?? 0n, ledger) } : withDecision;
  });
  const byLine = isPerLine
    ? settledLines.reduce((sum, line) => sum + BigInt(line.determinedYen ?? 0), 0n)
    : requiredYen;
  const determinedYen = leastYen(byLine, requiredYen, decided.totalYen);
  const parts = isPerLine ? lines.map((line) => `determined.${line.line}`) : [];
  record(payer, parts, { requiredYen, determinedYen, receivedYen, decidedYen: decided.totalYen }, ledger);
  return {
    lines: settledLines,
    settlement: {
      decidedYen: yenNumber(decided.totalYen),
      determinedYen: yenNumber(determinedYen),
      receivedYen: yenNumber(receivedYen),
      differenceYen: yenNumber(receivedYen - determinedYen),
    },
  };
}

function determineLine(line: LineResult, decidedYen: bigint, ledger: CalculationLedger): number {
  return yenNumber(
    ledger.whole({
      id: `determined.${line.line}`,
      title: { ja: `${line.title.ja}の確定見込額`, en: `${line.title.en}: to be determined` },
      formula: `所要額と決定額（${groupDigits(decidedYen)}円）の少ない方`,
      operands: [lineStepId(line)],
      basis: "補助金等に係る予算の執行の適正化に関する法律15条",
      verification: "unverified",
      yen: leastYen(BigInt(line.amountYen), decidedYen),
    }),
  );
}

function hasAllLines(
  payer: PayerCode,
  lines: readonly LineResult[],
  decided: DecidedAmounts,
  ledger: CalculationLedger,
): boolean {
  const missing = lines.filter((line) => line.amountYen > 0 && !decided.byLine.has(line.line));
  if (missing.length === 0) return true;
  ledger.notice(
    "lineDecisionMissing",
    {
      ja: `${titles[payer].ja}の${missing.map((line) => line.line).join("、")}に行ごとの決定額がないため、合計で比べました。行ごとの決定額を入力してください。`,
      en: `The lines ${missing.map((line) => line.line).join(", ")} of the ${titles[payer].en.toLowerCase()} have no decided amount, so the total was compared. Enter the decided amount of each line.`,
    },
    payer,
  );
  return false;
}

function record(
  payer: PayerCode,
  parts: readonly string[],
  yen: {
    readonly requiredYen: bigint;
    readonly determinedYen: bigint;
    readonly receivedYen: bigint;
    readonly decidedYen: bigint;
  },
  ledger: CalculationLedger,
): void {
  const title = titles[payer];
  const required = `${payer === "national" ? "H" : "I"}.${payer}`;
  ledger.whole({
    id: `decided.${payer}`,
    title: { ja: `${title.ja}の交付決定額`, en: `${title.en}: decided` },
    formula: "交付決定の額",
    basis: "補助金等に係る予算の執行の適正化に関する法律6条",
    yen: yen.decidedYen,
  });
  ledger.whole({
    id: `received.${payer}`,
    title: { ja: `${title.ja}の受入済額`, en: `${title.en}: received` },
    formula: "受入額の合計",
    basis: "補助金等に係る予算の執行の適正化に関する法律施行令10条",
    yen: yen.receivedYen,
  });
  ledger.whole({
    id: `determined.${payer}`,
    title: { ja: `${title.ja}の確定見込額`, en: `${title.en}: to be determined` },
    formula: parts.length > 0 ? "行ごとの確定見込額の合計と、合計の決定額の少ない方" : "所要額と決定額の少ない方",
    operands: parts.length > 0 ? [...parts, `decided.${payer}`] : [required, `decided.${payer}`],
    basis: "補助金等に係る予算の執行の適正化に関する法律15条",
    verification: "unverified",
    yen: yen.determinedYen,
  });
  ledger.whole({
    id: `L.${payer}`,
    title: { ja: `${title.ja}の差引過不足額`, en: `${title.en}: to return or short` },
    formula: "受入済額 − 確定見込額（正は返還、負は不足）",
    operands: [`received.${payer}`, `determined.${payer}`],
    basis: "補助金等に係る予算の執行の適正化に関する法律18条",
    yen: yen.receivedYen - yen.determinedYen,
  });
}
