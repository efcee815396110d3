import { documentKindTitles, payerTitles } from "@juso/model";
import { grantItems } from "../../items/grant-items.ts";
import type { ParameterKey } from "../parameter-key.ts";

/** Deadlines, the threshold of property and the keeping of books. */
export const deadlineKeys: readonly ParameterKey[] = [
  {
    key: "deadline.report.monthDay",
    kind: "monthDay",
    title: {
      ja: "実績報告の期限（翌年度の月日）",
      en: "Report due, month and day of the next fiscal year",
    },
    use: { ja: "実績報告の期限。完了後の月数による日と比べて早い方", en: "the report is due on the earlier day" },
    need: "documents",
  },
  {
    key: "deadline.report.monthsAfterCompletion",
    kind: "integer",
    unit: { ja: "か月", en: "months" },
    title: { ja: "実績報告の期限（完了後の月数）", en: "Report due, months after completion" },
    use: { ja: "実績報告の期限。翌年度の月日と比べて早い方", en: "the report is due on the earlier day" },
    need: "documents",
  },
  {
    key: "deadline.report.deferredTo",
    kind: "date",
    title: { ja: "実績報告の期限（繰下げ後の日）", en: "Report due, deferred to" },
    use: { ja: "大臣が期限を繰り下げたときの日。無ければ空欄", en: "only where the minister deferred it" },
    need: "optional",
  },
  {
    key: "property.thresholdYen",
    kind: "yen",
    title: { ja: "財産処分の制限を受ける取得価格", en: "Price from which property is restricted" },
    use: { ja: "財産管理台帳に載せる財産を決める", en: "which property is listed" },
    need: "optional",
  },
  {
    key: "records.keepYears",
    kind: "integer",
    unit: { ja: "年", en: "years" },
    title: { ja: "帳簿・証拠書類の保存年数", en: "Years to keep the books" },
    use: { ja: "書類に記す保存年数", en: "printed on the documents" },
    need: "optional",
  },
];

/** The ministry of every item. */
export const ministryKeys: readonly ParameterKey[] = grantItems.map(({ item, title }) => ({
  key: `ministry.${item}`,
  kind: "ministry",
  title: { ja: `${title.ja}の所管`, en: `Ministry of ${title.en}` },
  use: { ja: "国・都道府県の交付金を所管ごとに分けて示す", en: "the totals by ministry" },
  need: "always",
}));

/** Form numbers, addressees and routes. Every kind of document of the code list has a form number; none is ever needed to compute. */
export const formKeys: readonly ParameterKey[] = Object.entries(payerTitles).flatMap(([payer, payerTitle]) => [
  ...Object.entries(documentKindTitles).map(([kind, title]): ParameterKey => {
    const en = `${title.en.charAt(0).toLowerCase()}${title.en.slice(1)}`;
    return {
      key: `form.${payer}.${kind}`,
      kind: "text",
      title: {
        ja: `${title.ja}の様式番号（${payerTitle.ja}）`,
        en: `Form number: ${en}, ${payerTitle.en.toLowerCase()}`,
      },
      use: { ja: `${title.ja}の表紙に印刷する`, en: "printed on the cover" },
      need: "optional",
    };
  }),
  {
    key: `addressee.${payer}`,
    kind: "text" as const,
    title: { ja: `宛先（${payerTitle.ja}）`, en: `Addressee, ${payerTitle.en.toLowerCase()}` },
    use: { ja: "書類の表紙の宛先", en: "printed on the cover" },
    need: "optional" as const,
  },
  {
    key: `via.${payer}`,
    kind: "text" as const,
    title: { ja: `経由（${payerTitle.ja}）`, en: `Route, ${payerTitle.en.toLowerCase()}` },
    use: { ja: "書類の表紙に「（○○経由）」と印刷する。無ければ空欄", en: "printed on the cover; blank without one" },
    need: "optional" as const,
  },
]);

/** The rules of a prefecture, which no public list names. */
export const prefecturalRuleKeys: readonly ParameterKey[] = [
  {
    key: "rule.prefectural",
    kind: "text",
    title: { ja: "都道府県の補助金等交付規則の名前", en: "Name of the prefecture's rule on grants" },
    use: { ja: "都道府県あての書類の表紙に印刷する", en: "printed on the covers of papers to the prefecture" },
    need: "optional",
  },
];
