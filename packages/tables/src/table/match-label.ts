import { type EntityProfile, type FieldProfile, oncePer } from "@juso/model";
import { headingsOf } from "./column-heading.ts";

/** What the label of a column means. `mark` is what stood beside the field's name; `unit` is one in which the field is not given. */
export type LabelMatch =
  | { readonly kind: "blank" | "remark" | "unknown" }
  | { readonly kind: "own"; readonly key: string }
  | { readonly kind: "field"; readonly field: FieldProfile; readonly mark?: string }
  | { readonly kind: "otherUnit"; readonly field: FieldProfile; readonly unit: string };

/** A label that is longer is a paragraph. */
const longest = 100;

/** Labels of columns that people keep for themselves. */
const remark =
  /^(?:備考欄?|メモ欄?|覚書|摘要|コメント|特記事項|no\.?|#|番号|項番|連番|通番|通し番号|行番号|行|チェック欄?|確認欄?)\d*$/i;
const bracketed = /^(.+?)[([〔【<]([^()[\]〔〕【】<>]+)[)\]〕】>]$/;
const hint = /^(?:必須(?:項目)?|任意|西暦|和暦|選択式?|複数選択可?|半角(?:数字)?|整数|日付|年月日)$/;
const multiple = /^(?:単位[:は]?)?((?:十|百|千|万|十万|百万|千万|億)(?:円|人|件|回))(?:単位)?$/;
const plainUnit = /^(?:単位[:は]?)?(円|人|件|回|日|時間|分|年|年度|か月|週|機関|%)$/;
const unitBehind = /^(.+?)[・:_-]?((?:千|万|百万|億)円)$/;
const unitOfAll = /単位[:は]?((?:千|万|百万|億)円)|^\(?((?:千|万|百万|億)円)(?:単位)?\)?$/;

/** The label of a column as it is compared: without differences of width and without spaces. */
export function foldLabel(label: string): string {
  return label.normalize("NFKC").replace(/\s+/g, "");
}

/** The unit that a text beside a table gives for all its amounts when it is not the yen: 千円 for 「（単位：千円）」. */
export function unitOfAmounts(text: string): string | undefined {
  const found = unitOfAll.exec(foldLabel(text));
  return found?.[1] ?? found?.[2];
}

/**
 * Finds the fields that the labels of an entity's table mean: the Japanese label, alone or with the field's own unit in brackets, or the ASCII key,
 * apart from width and spaces; also with a mark such as `*` or 「（必須）」 beside it, which is told.
 */
export const createLabelMatcher: (profile: EntityProfile) => (label: string) => LabelMatch = oncePer((profile) => {
  const known = new Map<string, FieldProfile>();
  for (const field of profile.fields) for (const name of headingsOf(field)) known.set(foldLabel(name), field);
  const isEndOfTitle = (label: string): boolean => profile.fields.some(({ title }) => title.ja.endsWith(label));
  return (label) => {
    const folded = foldLabel(label);
    if (folded === "") return { kind: "blank" };
    if (folded.startsWith("x_")) return { kind: "own", key: folded };
    const field = known.get(folded);
    if (field) return { kind: "field", field };
    if (folded.length > longest) return { kind: "unknown" };
    const marked = matchMarked(folded, known);
    if (marked) return marked;
    return remark.test(folded) && !isEndOfTitle(folded) ? { kind: "remark" } : { kind: "unknown" };
  };
});

function matchMarked(folded: string, known: ReadonlyMap<string, FieldProfile>): LabelMatch | undefined {
  const bare = folded.replace(/^[※*★●]+/, "").replace(/[※*★●:]+$/, "");
  const starred = known.get(bare);
  if (starred) return { kind: "field", field: starred, mark: folded.replace(bare, "") };
  const [, name = "", content = ""] = bracketed.exec(bare) ?? unitBehind.exec(bare) ?? [];
  const field = known.get(name);
  if (field === undefined) return undefined;
  if (hint.test(content)) return { kind: "field", field, mark: content };
  const other = multiple.exec(content)?.[1];
  const unit = other ?? plainUnit.exec(content)?.[1];
  if (unit === undefined) return undefined;
  const isOwn = other === undefined && (field.unit === undefined || ownUnits(field.unit).includes(unit));
  return isOwn ? { kind: "field", field, mark: unit } : { kind: "otherUnit", field, unit };
}

/** A unit as people write it in a header: 件 for 件/年, 年 for 年度. */
function ownUnits(unit: string): readonly string[] {
  return [unit, unit.replace(/\/.*$/, ""), unit.replace(/度$/, "")];
}
