import type { PayerCode } from "@juso/model";
import { calculatedYen, label, row } from "../model/form-cells.ts";
import type { FormRow, TableBlock } from "../model/form-document.ts";
import { call, cellOf, cellsOf, minus, whenGiven } from "../model/formula.ts";
import { calculationRules } from "./calculation-rules.ts";
import { type GrantDocumentInput, payerTitle } from "./form-input.ts";
import { netCost } from "./net-cost.ts";
import { firstTransfer, secondTransfer } from "./transfer-formulas.ts";

/** 財源内訳: who bears the net cost at settlement, with the determined amounts of the grants. Source: 社会福祉法106条の8から106条の10. */
export function fundingTable(input: GrantDocumentInput): TableBlock {
  const { municipalYen, totalNetCostYen, transfer } = input.result;
  const parts = ["funding.national", "funding.prefectural", "transfer.first", "transfer.second"];
  const rest = minus(cellOf("funding.total"), call("SUM", ...cellsOf(parts)));
  const rules = calculationRules(input);
  return {
    kind: "table",
    title: "財源内訳",
    unit: "円",
    columns: [{ title: "財源" }, { title: "額" }],
    rows: [
      grantRow(input, "national"),
      grantRow(input, "prefectural"),
      row(
        "item",
        label("介護保険特別会計からの繰入金（一号）"),
        calculatedYen("transfer.first", transfer.firstYen, firstTransfer(rules)),
      ),
      row(
        "item",
        label("介護保険特別会計からの繰入金（二号）"),
        calculatedYen("transfer.second", transfer.secondYen, secondTransfer(rules)),
      ),
      row("item", label("市町村の負担額"), calculatedYen("funding.municipal", municipalYen, rest)),
      row(
        "total",
        label("合計（総事業費－収入）"),
        calculatedYen("funding.total", totalNetCostYen, netCost(input.result)),
      ),
    ],
  };
}

function grantRow(input: GrantDocumentInput, payer: PayerCode): FormRow {
  const { settlement, totalYen } = input.result.payers[payer];
  const formula = whenGiven(`decidedTotal.${payer}`, cellOf(`determinedTotal.${payer}`), cellOf(`lines.${payer}`));
  const amount = settlement?.determinedYen ?? totalYen;
  return row("item", label(`${payerTitle(payer)}の交付金`), calculatedYen(`funding.${payer}`, amount, formula));
}
