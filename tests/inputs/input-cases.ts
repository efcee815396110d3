import type { SheetCell, SheetContent } from "./flat-sheet.ts";

/** A file of a case: text with its encoding, or a workbook that LibreOffice saves. */
export type InputFile =
  | { readonly name: string; readonly text: string; readonly encoding?: "utf-8" | "cp932" | "utf-16" }
  | { readonly name: string; readonly sheets: readonly SheetContent[]; readonly password?: string };

const header = ["経費ID", "年度", "構成事業", "費目", "積算内訳", "支出予定額", "うち対象経費（予定）", "財源"];

/** A line of costs; cells by their column. */
function cost(number: number, changes: Readonly<Record<number, SheetCell>> = {}): SheetCell[] {
  const cells: SheetCell[] = [
    `CO-${number}`,
    2025,
    "地域包括支援センターの運営",
    "人件費",
    "相談員",
    1000,
    1000,
    "重層的支援体制整備事業交付金",
  ];
  return cells.map((cell, index) => (index in changes ? (changes[index] as SheetCell) : cell));
}

function costSheet(...rows: readonly (readonly SheetCell[])[]): SheetContent {
  return { name: "経費明細", rows: [header, ...rows] };
}

function csv(name: string, rows: readonly (readonly unknown[])[], separator = ","): InputFile {
  const quoted = (cell: unknown) =>
    /[",\n]/.test(`${cell ?? ""}`) && separator === "," ? `"${cell}"` : `${cell ?? ""}`;
  return { name, text: rows.map((cells) => `${cells.map(quoted).join(separator)}\r\n`).join("") };
}

const sites = (...rows: readonly (readonly unknown[])[]): InputFile =>
  csv("site.csv", [["拠点ID", "拠点名", "拠点の種別", "構成事業", "開設日", "連携する拠点ID"], ...rows]);
const site = (id: string, opened = "2023-04-01", linked = "", components = "地域活動支援センター事業") => [
  id,
  `${id}の拠点`,
  "地域活動支援センター",
  components,
  opened,
  linked,
];
const municipality = (hasOffice: string, code = "992011"): InputFile =>
  csv("municipality.csv", [
    [
      "団体コード",
      "市町村名",
      "市町村の種別",
      "都道府県名",
      "人口",
      "人口の基準日",
      "人口の出典",
      "65歳以上人口",
      "児童人口",
      "福祉事務所の設置",
      "事業開始年度",
    ],
    [code, "見本市", "市", "サンプル県", "80000", "2025-01-01", "住民基本台帳", "22000", "13000", hasOffice, "2023"],
  ]);
const costs = (...rows: readonly (readonly unknown[])[]): InputFile => csv("cost-line.csv", [header, ...rows]);
const book = (name: string, ...sheets: readonly SheetContent[]): InputFile => ({ name, sheets });

/** The cover of a workbook made from a template, and the hidden sheet that says so. */
function cover(fiscalYear: SheetCell): readonly SheetContent[] {
  const answers: readonly (readonly [string, SheetCell])[] = [
    ["団体コード", "992011"],
    ["年度", fiscalYear],
    ["データの範囲", "p1"],
    ["作成した部署", "福祉課"],
  ];
  const rows = [["重層データ標準 提出ブック"], [], [], [], ...answers.map(([label, answer]) => [null, label, answer])];
  return [
    { name: "表紙", rows },
    { name: "_juso", rows: [["specVersion", "0.1.0"]], isHidden: true },
  ];
}

/** The files of every case, by the name of its folder; what is expected stands in its `case.json`. */
export const inputCases: Readonly<Record<string, readonly InputFile[]>> = {
  "amounts-as-people-type": [costs(cost(1, { 5: "１，０００", 6: "1,000円" }), cost(2, { 5: " 1000 ", 6: "△1,000" }))],
  "amounts-with-yen-sign": [costs(cost(1, { 5: "¥1,000", 6: "￥1,000" }))],
  "amounts-refused": [costs(cost(1, { 5: "10万円" }), cost(2, { 5: "(1,000)" }), cost(3, { 5: "－" }))],
  "dates-as-people-type": [
    sites(
      site("ST-1", "令和5年4月1日"),
      site("ST-2", "R5.4.1"),
      site("ST-3", "令和元年5月1日"),
      site("ST-4", "2023/4/1"),
      site("ST-5", "20230401"),
    ),
  ],
  "date-with-time": [sites(site("ST-1", "2023-04-01 09:30:00"))],
  "date-serial-in-general-cell": [
    book("site.xlsx", {
      name: "拠点",
      rows: [
        ["拠点ID", "拠点名", "拠点の種別", "構成事業", "開設日"],
        ["ST-1", "見本拠点", "地域活動支援センター", "地域活動支援センター事業", 45017],
        ["ST-2", "見本拠点", "地域活動支援センター", "地域活動支援センター事業", { date: "2023-04-01" }],
      ],
    }),
  ],
  "fiscal-year-in-era": [costs(cost(1, { 1: "令和7年度" }), cost(2, { 1: "R7" }), cost(3, { 1: "2025年度" }))],
  "cover-with-fiscal-year": [book("submission.xlsx", ...cover(2025), costSheet(cost(1)))],
  "cover-with-fiscal-year-in-era": [book("submission.xlsx", ...cover("令和7年度"), costSheet(cost(1)))],
  "cover-with-short-era-year": [book("submission.xlsx", ...cover("R7"), costSheet(cost(1)))],
  "ids-wide-or-with-space": [sites(site("ＳＴ－１"), site("ST-2 "), site("ST-3", "2023-04-01", "ST-1;ST-2"))],
  "lists-with-other-separators": [
    sites(
      site("ST-1"),
      site("ST-2"),
      site("ST-3", "2023-04-01", "ST-1、ST-2", "地域活動支援センター事業\n生活困窮者支援等のための地域づくり事業"),
    ),
  ],
  "yes-in-other-words": [municipality("有")],
  "yes-as-circle": [municipality("○")],
  "labels-with-edge-spaces": [
    csv("cost-line.csv", [header.map((label) => ` ${label}　`), cost(1), [], Array(8).fill(""), cost(2)]),
  ],
  "municipality-code-of-five-digits": [municipality("はい", "12025")],
  "names-in-cp932": [{ ...(costs(cost(1, { 4: "髙﨑①㈱" })) as { name: string; text: string }), encoding: "cp932" }],
  "text-in-utf-16": [{ ...(costs(cost(1)) as { name: string; text: string }), encoding: "utf-16" }],
  "separated-by-tabs": [csv("cost-line.csv", [header, cost(1)], "\t")],
  "separated-by-semicolons": [csv("cost-line.csv", [header, cost(1)], ";")],
  "merged-cells": [
    book("cost-line.xlsx", costSheet(cost(1, { 1: { text: "2025", span: [2, 1] } }), cost(2, { 1: null }))),
  ],
  "remarks-column": [
    book("cost-line.xlsx", { name: "経費明細", rows: [[...header, "備考"], [...cost(1), "確認済み"], cost(2)] }),
  ],
  "note-beside-the-table": [book("cost-line.xlsx", costSheet(cost(1), [...cost(2), null, null, "※昨年度と同額"]))],
  "memo-sheet": [
    book("cost-line.xlsx", costSheet(cost(1)), { name: "メモ", rows: [["来週までに確認"], ["財政課に電話"]] }),
  ],
  "empty-sheet": [book("cost-line.xlsx", costSheet(cost(1)), { name: "Sheet1", rows: [] })],
  "title-row": [book("cost-line.xlsx", { name: "経費明細", rows: [["令和7年度 経費の一覧"], [], header, cost(1)] })],
  "total-row": [
    book(
      "cost-line.xlsx",
      costSheet(cost(1), cost(2), [
        "合計",
        null,
        null,
        null,
        null,
        { formula: "SUM([.F2:.F3])", result: 2000 },
        2000,
        null,
      ]),
    ),
  ],
  "total-rows-in-csv": [
    costs(cost(1), ["小計", "", "", "", "", 1000, 1000, ""], cost(2), ["合計", "", "", "", "", 2000, 2000, ""]),
  ],
  "total-row-filled-in-as-told": [costs(cost(1), cost(2), cost(3, { 0: "合計", 5: 2000, 6: 2000 }))],
  "hidden-rows": [book("cost-line.xlsx", { ...costSheet(cost(1), cost(2), cost(3)), hiddenRows: [2] })],
  "filtered-rows": [book("cost-line.xlsx", { ...costSheet(cost(1), cost(2), cost(3)), filteredRows: [2] })],
  "hidden-sheet": [
    book(
      "cost-line.xlsx",
      {
        name: "実施者",
        rows: [
          ["実施者ID", "実施者名", "実施方法"],
          ["OP-1", "見本社会福祉協議会", "委託"],
        ],
      },
      { ...costSheet(cost(1)), isHidden: true },
    ),
  ],
  "cell-notes": [book("cost-line.xlsx", costSheet(cost(1, { 4: { text: "相談員", note: "要確認" } })))],
  "amounts-in-brackets-by-format": [
    book("cost-line.xlsx", costSheet(cost(1, { 5: { amount: 1000, format: "negativeInBrackets" } }))),
  ],
  "amounts-in-currency-format": [
    book("cost-line.xlsx", costSheet(cost(1, { 5: { amount: 1000, format: "currency" } }))),
  ],
  "open-document": [book("cost-line.ods", costSheet(cost(1), cost(2)))],
  "old-workbook": [book("cost-line.xls", costSheet(cost(1)))],
  "encrypted-workbook": [
    {
      ...(book("cost-line.xlsx", costSheet(cost(1))) as { name: string; sheets: readonly SheetContent[] }),
      password: "himitsu",
    },
  ],
  "two-workbooks": [
    book("first.xlsx", ...cover(2025), costSheet(cost(1))),
    book("second.xlsx", ...cover(2025), costSheet(cost(2))),
  ],
  "workbook-beside-a-memo": [
    book("submission.xlsx", ...cover(2025), costSheet(cost(1))),
    { name: "memo.txt", text: "来週までに確認\r\n" },
  ],
  "workbook-open-in-excel": [
    book("submission.xlsx", ...cover(2025), costSheet(cost(1))),
    { name: "lock.xlsx", text: "user" },
  ],
  "edited-after-hashing": [
    costs(cost(1)),
    {
      name: "manifest.json",
      text: JSON.stringify({
        specVersion: "0.1.0",
        municipalityCode: "992011",
        fiscalYear: 2025,
        level: "p1",
        documents: [{ path: "cost-line.csv", sha256: "0".repeat(64) }],
      }),
    },
  ],
};
