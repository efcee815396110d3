import { groupDigits } from "@juso/model";
import type { Calculation } from "../calculation.ts";
import { capCategories } from "../items/grant-items.ts";
import { yenOf } from "../step-values.ts";
import { type GrantNotice, notice } from "./grant-notice.ts";

/** Ceilings that are exceeded, and what this programme keeps of them. */
export function categoryNotices({ values }: Calculation): readonly GrantNotice[] {
  return capCategories
    .filter(({ category }) => yenOf(values, `excess.${category}`) > 0n)
    .map(({ category, title }) => {
      const digits = (column: string): string => groupDigits(yenOf(values, `${column}.${category}`));
      return notice(
        "categoryCapExceeded",
        {
          ja: `区分「${title.ja}」は、重層分${digits("juso")}円と地域支援事業分${digits("other")}円の合計が基準額${digits("ceiling")}円を${digits("excess")}円超えています。選んだ配分の方法で重層分を${digits("cap")}円としました。地域支援事業交付金の書類と合わせてください。`,
          en: `In the category "${title.en}" this programme (${digits("juso")} yen) and the other works (${digits("other")} yen) exceed the ceiling of ${digits("ceiling")} yen by ${digits("excess")} yen. By the chosen split this programme keeps ${digits("cap")} yen. Make the other application agree.`,
        },
        category,
      );
    });
}
