import { calculatedYen, label, row } from "../model/form-cells.ts";
import type { TableBlock } from "../model/form-document.ts";
import { call, cellOf, cellsOf, minus } from "../model/formula.ts";
import type { GrantDocumentInput } from "./form-input.ts";
import { firstTransfer, secondTransfer } from "./transfer-formulas.ts";

/** 財源内訳: who bears the net cost. Source: 社会福祉法106条の8から106条の10. */
export function fundingTable(input: GrantDocumentInput): TableBlock {
  const { municipalYen, payers, totalNetCostYen, transfer } = input.result;
  const parts = ["lines.national", "lines.prefectural", "transfer.first", "transfer.second"];
  return {
    kind: "table",
    title: "財源内訳",
    unit: "円",
    columns: [{ title: "財源" }, { title: "額" }],
    rows: [
      row(
        "item",
        label("国の交付金"),
        calculatedYen("funding.national", payers.national.totalYen, cellOf("lines.national")),
      ),
      row(
        "item",
        label("都道府県の交付金"),
        calculatedYen("funding.prefectural", payers.prefectural.totalYen, cellOf("lines.prefectural")),
      ),
      row(
        "item",
        label("介護保険特別会計からの繰入金（一号）"),
        calculatedYen("transfer.first", transfer.firstYen, firstTransfer),
      ),
      row(
        "item",
        label("介護保険特別会計からの繰入金（二号）"),
        calculatedYen("transfer.second", transfer.secondYen, secondTransfer(input.result)),
      ),
      row(
        "item",
        label("市町村の負担額"),
        calculatedYen(
          "funding.municipal",
          municipalYen,
          minus(cellOf("funding.total"), call("SUM", ...cellsOf(parts))),
        ),
      ),
      row(
        "total",
        label("合計（総事業費－収入）"),
        calculatedYen("funding.total", totalNetCostYen, minus(cellOf("A.total"), cellOf("B.total"))),
      ),
    ],
  };
}
