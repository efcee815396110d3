import type { Dimension, Measure, TableDefinition } from "./table-definition.ts";

const municipality: Dimension = {
  field: "municipalityCode",
  title: { ja: "市町村", en: "Municipality" },
  hasTotal: true,
};

const yen = (field: string, ja: string, en: string): Measure => ({
  id: field,
  title: { ja, en },
  counts: "yen",
  kind: "sum",
  field,
});

/** The money, from what was calculated again here. */
export const grantTables: readonly TableDefinition[] = [
  {
    id: "grant-by-line",
    title: { ja: "交付金（算定行別）", en: "Grant by line" },
    note: {
      ja: "受け付けたパッケージの表から計算し直した金額です。市町村の率と端数処理の根拠は、各市町村の計算の過程にあります。",
      en: "Amounts calculated again here from the tables of the packages. Rates and rounding are explained in each calculation.",
    },
    relation: "grantAmount",
    dimensions: [{ field: "grantLineCode", title: { ja: "算定行", en: "Line" }, hasTotal: false }, municipality],
    measures: [
      yen("baseYen", "対象額（円）", "Base (yen)"),
      yen("amountYen", "交付金の額（円）", "Amount (yen)"),
      {
        id: "unverifiedCount",
        title: { ja: "未確認の値の数", en: "Unverified values" },
        counts: "value",
        kind: "sum",
        field: "unverifiedCount",
      },
    ],
  },
  {
    id: "funding",
    title: { ja: "負担の内訳（国・都道府県・特別会計・市町村）", en: "Who bears the cost" },
    note: {
      ja: "4つを足すと、収入を引いたあとの総費用になります。交付決定額、受入額、返還額は実績報告のときだけあります。返還額は返す額だけの和で、追加で受ける額を引いていません。",
      en: "The four together are the cost after income. Decided, received and returned amounts are there in reports only; what is still to be received is not taken off what is returned.",
    },
    relation: "funding",
    dimensions: [{ field: "funder", title: { ja: "負担者", en: "Payer" }, hasTotal: true }, municipality],
    measures: [
      yen("amountYen", "金額（円）", "Amount (yen)"),
      yen("decidedYen", "交付決定額（円）", "Decided (yen)"),
      yen("receivedYen", "受入額（円）", "Received (yen)"),
      yen("returnYen", "返還額（円）", "To be returned (yen)"),
    ],
  },
];
