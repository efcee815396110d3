import { type FormRow, label, row, type TableBlock } from "@juso/paper";
import type { FormInput } from "../form-input.ts";
import { stepCell } from "../steps/step-cells.ts";

/** Who bears the net cost at settlement, with the determined amounts of the grants. */
const rows: readonly (readonly [FormRow["role"], string, string])[] = [
  ["item", "国の交付金", "paid.national"],
  ["item", "都道府県の交付金", "paid.prefectural"],
  ["item", "介護保険特別会計からの繰入金（一号）", "J.L1"],
  ["item", "介護保険特別会計からの繰入金（二号）", "J.L2"],
  ["item", "市町村の負担額", "K.municipality"],
  ["total", "合計（総事業費－収入）", "T.total"],
];

/** 財源内訳. Source: 社会福祉法106条の8から106条の10. */
export function fundingTable(input: FormInput): TableBlock {
  return {
    kind: "table",
    title: "財源内訳",
    unit: "円",
    columns: [{ title: "財源" }, { title: "額" }],
    rows: rows.map(([role, title, id]) => row(role, label(title), stepCell(input, id))),
  };
}
