/** Name of the very hidden sheet of a template that carries the version of the standard and says where the cover's answers stand. */
export const manifestSheetName: string = "_juso";
/** Name of the hidden sheet of a template that holds the choices of the drop-down lists. */
export const codesSheetName: string = "_codes";
/** Name of the cover sheet, which the clerk fills in. */
export const coverSheetName: string = "表紙";

/** Name of the first sheet of a template, which says what to fill in and what is still blank. Nothing is read from it. */
export const guideSheetName: string = "はじめに";

/** What the clerk fills in on the cover: the manifest's key, label, remark, and the cell of the answer. */
export const coverFields: readonly {
  readonly key: "municipalityCode" | "fiscalYear" | "level" | "author";
  readonly label: string;
  readonly remark: string;
  readonly cell: string;
  readonly isRequired: boolean;
}[] = [
  {
    key: "municipalityCode",
    label: "団体コード",
    remark: "全国地方公共団体コード（6桁の数字、検査数字を含む）",
    cell: "C5",
    isRequired: true,
  },
  { key: "fiscalYear", label: "年度", remark: "西暦4桁（令和7年度は2025）", cell: "C6", isRequired: true },
  {
    key: "level",
    label: "データの範囲",
    remark: "p0＝支援ケースを含む庁内のデータ、p1＝都道府県に提出する集計と金額",
    cell: "C7",
    isRequired: true,
  },
  {
    key: "author",
    label: "作成した部署",
    remark: "部署名（個人名は書かないでください）",
    cell: "C8",
    isRequired: false,
  },
];
