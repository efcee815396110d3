import type { CalculationLedger } from "./calculation-ledger.ts";
import { groupDigits } from "./group-digits.ts";
import type { BlockResult, GrantResult, PayerResult } from "./result.ts";
import { yenNumber } from "./rounded-amount.ts";

/**
 * What remains for the municipality: net cost less both grants and the transfers. At settlement the determined amounts count, because
 * nothing above them is paid.
 */
export function municipalBalance(
  blocks: readonly BlockResult[],
  national: PayerResult,
  prefectural: PayerResult,
  transfer: GrantResult["transfer"],
  ledger: CalculationLedger,
): Pick<GrantResult, "municipalYen" | "totalNetCostYen"> {
  const net = blocks.reduce((sum, block) => sum + BigInt(block.netCostYen), 0n);
  ledger.whole({
    id: "T.total",
    title: { ja: "総事業費（収入控除後）の合計", en: "Net total cost" },
    formula: "各区分の合計",
    operands: blocks.map((block) => `T.${block.key}`),
    basis: "社会福祉法施行令26条8項",
    yen: net,
  });
  const paid = [national, prefectural].map(({ totalYen, settlement }) => BigInt(settlement?.determinedYen ?? totalYen));
  const municipal = ledger.whole({
    id: "K.municipality",
    title: { ja: "市町村の負担額", en: "Borne by the municipality" },
    formula: "総事業費（収入控除後） − 国 − 都道府県 − 繰入",
    operands: [
      "T.total",
      national.settlement ? "determined.national" : "H.national",
      prefectural.settlement ? "determined.prefectural" : "I.prefectural",
      "J.total",
    ],
    basis: "社会福祉法106条の7",
    yen: net - paid[0]! - paid[1]! - BigInt(transfer.totalYen),
  });
  if (municipal < 0n) {
    ledger.notice("municipalNegative", {
      ja: `交付金と繰入の合計が総事業費を${groupDigits(-municipal)}円超えています。調整交付金と影響額の入力を確かめてください。`,
      en: `The grants and transfers exceed the net cost by ${groupDigits(-municipal)} yen. Check the adjustment grant and the impact amounts.`,
    });
  }
  return { municipalYen: yenNumber(municipal), totalNetCostYen: yenNumber(net) };
}
