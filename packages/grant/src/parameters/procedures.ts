import { grantItems } from "../items/grant-items.ts";
import { parameterEntry } from "./parameter-entry.ts";
import type { ParameterEntry } from "./parameter-set.ts";

const typical = "交付要綱の一般的な例による（この交付金の様式番号は公開資料で確認できていない）";
const ministrySource = "令和8年主管課長会議資料からの推定（こども家庭庁の分は別の目と考えられる）";
const reportRule = "厚生労働省所管補助金等交付規則4条1項・こども家庭庁の所掌に属する補助金等交付規則4条1項";
const childItems: readonly string[] = ["childUse", "kosodate"];

/** Deadlines, form numbers, addressees, 所管 and the threshold of property. */
export const procedures: readonly ParameterEntry[] = [
  parameterEntry("deadline.report.monthDay", "04-10", reportRule, "verified"),
  parameterEntry("deadline.report.monthsAfterCompletion", 1, reportRule, "verified"),
  parameterEntry("form.national.application", "様式第1号", typical, "unverified"),
  parameterEntry("form.national.change", "様式第2号", typical, "unverified"),
  parameterEntry("form.national.report", "様式第5号", typical, "unverified"),
  parameterEntry("form.prefectural.application", "様式第1号", typical, "unverified"),
  parameterEntry("form.prefectural.change", "様式第2号", typical, "unverified"),
  parameterEntry("form.prefectural.report", "様式第5号", typical, "unverified"),
  parameterEntry(
    "addressee.national",
    "厚生労働大臣",
    "社会福祉法106条の8・補助金等に係る予算の執行の適正化に関する法律5条（提出の経路は未確認）",
    "unverified",
  ),
  parameterEntry("addressee.prefectural", "都道府県知事", "社会福祉法106条の9（都道府県の要綱による）", "unverified"),
  ...grantItems.map((item) =>
    parameterEntry(
      `ministry.${item.item}`,
      childItems.includes(item.item) ? "cfa" : "mhlw",
      ministrySource,
      "unverified",
    ),
  ),
  parameterEntry(
    "property.thresholdYen",
    500_000,
    "補助金等に係る予算の執行の適正化に関する法律22条・厚生労働省の標準的な交付条件（50万円以上）",
    "unverified",
  ),
  parameterEntry("records.keepYears", 5, "標準的な交付条件（一般的な知識による）", "unverified"),
];
