const whole =
  /^(?:総|再)?(?:合計|小計|中計|総計|累計|通計|年計|月計|計)(?:額|金額|数|件数|人数)?$|^(?:grand|sub)?-?totals?(?:amount|cost)?$/i;
const tail =
  /(?:合計|小計|総計|累計)(?:額|金額|数|件数|人数)?$|(?:費|額|数|月|年度|事業|区分|全体|歳入|歳出|収入|支出|款|項|目|節|分|間)計$/;
const head = /^(?:(?:合計|小計|総計|累計)[\s・:：].|(?:grand |sub-?)?total[\s:].)/i;

/** A label is short; a sentence that ends in 合計 is text. */
const longest = 24;

/**
 * What a text is as the label of a total row: `whole` when it says nothing but that (合計, 小計, 「（計）」, `合　計（円）`, Total), `part` when it also
 * says of what (人件費計, 旅費合計, `Total cost of staff`), `undefined` when it is no such label. Character width, spaces and brackets make no difference.
 */
export function totalLabelOf(text: string): "whole" | "part" | undefined {
  if (text.length > longest || !mayBeLabel(text)) return undefined;
  const plain = text.normalize("NFKC").trim();
  const bare = plain
    .replace(/\s+/g, "")
    .replace(/^[※*●■◆◎○・〔【「『<(]+/, "")
    .replace(/[:=〕】」』>)]+$/, "");
  const [, outer = bare, inner = ""] = /^([^()]+)\(([^()]*)$/.exec(bare) ?? [];
  if (whole.test(outer)) return "whole";
  if (whole.test(inner)) return "part";
  return tail.test(bare) || head.test(plain) ? "part" : undefined;
}

/** True when a text may be the label of a total row. `judgeRow` says whether its row is one. */
export function isTotalLabel(text: string): boolean {
  return totalLabelOf(text) !== undefined;
}

/** Every label holds 計 or the word total. It is asked about every text of a table. */
function mayBeLabel(text: string): boolean {
  return text.includes("計") || /total|ｔｏｔａｌ/i.test(text);
}
