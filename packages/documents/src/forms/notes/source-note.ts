import type { FormInput } from "../form-input.ts";
import { isApportioned } from "../tables/item-columns.ts";
import { baseAmountNote } from "./base-amount-note.ts";
import { annexOf } from "./cross-reference.ts";

/** Where the columns of a 調書 come from, so that an amount can be followed back to its cost lines on paper alone. */
export function sourceNote(input: FormInput): string {
  const [detail, apportionment] = [annexOf(input, "costDetail"), annexOf(input, "apportionment")];
  const lines = detail === undefined ? "" : `AとBは${detail}の構成事業ごとの小計です。`;
  const shares =
    apportionment === undefined
      ? ""
      : `${isApportioned(input.result) ? `CとDは、按分する事業では${apportionment}の按分後の額です。` : ""}Eが「区分別」の事業のGは、${apportionment}の区分別基準額の範囲内の額です。`;
  return `（注）${lines}${shares}${baseAmountNote(input)}Hは、次の表の算定行のうちその事業の行の「交付金の額」です。`;
}
