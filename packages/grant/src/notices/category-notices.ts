import { capCategories } from "../items/grant-items.ts";
import { isPositive, type NoticeRule } from "./notice-rule.ts";

/** Ceilings that are exceeded, and what this programme keeps of them. */
export const categoryNotices: readonly NoticeRule[] = capCategories.map(({ category, title }): NoticeRule => {
  const [juso, other, ceiling, excess, cap] = ["juso", "other", "ceiling", "excess", "cap"].map(
    (column) => `{${column}.${category}}`,
  );
  return {
    code: "categoryCapExceeded",
    about: category,
    when: [isPositive(`excess.${category}`)],
    ja: `区分「${title.ja}」は、重層分${juso}円と地域支援事業分${other}円の合計が基準額${ceiling}円を${excess}円超えています。選んだ配分の方法で重層分を${cap}円としました。地域支援事業交付金の書類と合わせてください。`,
    en: `In the category "${title.en}" this programme (${juso} yen) and the other works (${other} yen) exceed the ceiling of ${ceiling} yen by ${excess} yen. By the chosen split this programme keeps ${cap} yen. Make the other application agree.`,
  };
});
