import type { ParameterForm } from "@juso/grant";
import type { SheetDescription } from "@juso/workbook";
import { headings, sheetNames } from "./sheet-names.ts";
import { cell, looks, rowHeight } from "./sheet-styles.ts";

const columns = [
  ["", 30],
  ["", 96],
] as const;

/** The first sheet: what to do, in order, and the source that all values share. */
export function guideSheet({ fiscalYear, title }: ParameterForm): SheetDescription {
  const steps = [
    `この年度の交付要綱・政令を手もとに用意します。「${sheetNames.values}」のシートから始めます。`,
    `黄色のセルにだけ入力します。「前回の値」と同じなら、そのまま書き写して構いません。変わっていないかは、必ず交付要綱で確かめてください。`,
    "原文で確かめた値は「確認」を「確認済」に、そうでない値は「未確認」にします。空欄は未確認とみなします。未確認の値は、書類にもそう示されます。",
    "空欄は「まだ値が無い」という意味で、0ではありません。必須の空欄があると、計算は止まって、足りない項目をまとめて知らせます。",
    `保存したら、juso grant calculate 提出物 --parameters このファイル のように渡します。juso export でも同じです。`,
  ];
  return {
    name: sheetNames.guide,
    columns: columns.map(([, width]) => ({ width })),
    rowHeights: new Map(
      steps.map((text, index) => [index + 4, rowHeight([{ column: 2, value: text }], columns)] as const),
    ),
    cells: [
      cell(1, 1, `交付金の計算に使う${title.ja}（${fiscalYear}年度）`, looks.title),
      cell(
        2,
        1,
        `Values of fiscal ${fiscalYear} for the grant: type into the yellow cells only; blank means not given, never 0.`,
      ),
      ...steps.flatMap((text, index) => [
        cell(index + 4, 1, `手順${index + 1}`, looks.strong),
        cell(index + 4, 2, text, looks.wrapped),
      ]),
      cell(10, 1, headings.sharedSource, looks.strong),
      cell(10, 2, null, looks.typed),
      cell(11, 2, "例：令和9年度重層的支援体制整備事業交付金交付要綱。「出典」が空欄の値は、この出典とします。"),
      cell(13, 1, "シート", looks.strong),
      cell(13, 2, "内容", looks.strong),
      ...[
        [sheetNames.values, "率、端数処理、期限、所管、様式番号など。必須の項目はすべてここにあります。"],
        [sheetNames.bands, "人口区分別の基準額（任意）。"],
        [sheetNames.routes, "別の財源で賄う経費の扱い（その経費がある市町村だけ）。"],
      ].flatMap(([name, text], index) => [
        { ...cell(14 + index, 1, name!), link: `#'${name}'!A1` },
        cell(14 + index, 2, text!, looks.wrapped),
      ]),
    ],
    isProtected: true,
    showsGridLines: false,
    print: { orientation: "landscape" },
  };
}
