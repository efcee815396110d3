import {
  type Collection,
  compare,
  type NationalStatistic,
  type NationalStatisticCode,
  type Rule,
  submissionRule,
} from "@juso/model";
import { currentPostings, isSiteOpen } from "../current-postings.ts";
import { abuseAddition, wholePersons } from "./abuse-addition.ts";
import { abuseStaffExamples } from "./abuse-staff-examples.ts";
import { abuseStaffMessages } from "./abuse-staff-messages.ts";
import { centerStaffings } from "./center-staffing-table.ts";
import { hoursForAlwaysOnDuty, hoursOnDuty } from "./hours-on-duty.ts";

/**
 * 小規模B型以上で、児童千人当たりの虐待相談対応件数が全国平均を上回るこども家庭センターは、別表の2の算式による人数の虐待対応専門員を、最低配置人員に
 * 上乗せする。拠点ごとに算定する。端数の扱いは実施要綱になく、切り捨てて見る（未確認）。全国の数値は市町村が統計から入力する。
 */
export const siteChildFamilyCenterAbuseStaff: Rule = submissionRule({
  id: "site-child-family-center-abuse-staff-added",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  requirements: [
    "CHILD.USE.CENTER.ABUSE_ADD.TRIGGER",
    "CHILD.USE.CENTER.ABUSE_ADD.FORMULA",
    "CHILD.USE.CENTER.ABUSE_ADD.PER_SITE",
  ],
  citations: [
    { document: "jisshi-yoko", section: "別記1の3 4(3)④エ(ウ)" },
    { document: "jisshi-yoko", section: "別表2" },
    { document: "jisshi-yoko", section: "別表2※1" },
  ],
  title: {
    ja: "虐待相談対応件数が全国平均を上回るこども家庭センターは、虐待対応専門員を上乗せして配置する",
    en: "A centre with more abuse consultations than the national average has more abuse response specialists",
  },
  messages: abuseStaffMessages,
  entity: "site",
  reads: {
    site: [
      "siteId",
      "siteKind",
      "centerSizeClass",
      "childPopulation",
      "abuseConsultations",
      "openedDate",
      "closedDate",
    ],
    posting: ["siteId", "staffRole", "weeklyHours", "startDate", "endDate"],
    nationalStatistic: ["fiscalYear", "nationalStatisticKind", "statisticValue"],
  },
  *check({ site: sites, posting, nationalStatistic }, context) {
    const { fiscalYear } = context;
    const consultations = figure(nationalStatistic, fiscalYear, "abuseConsultations");
    const children = figure(nationalStatistic, fiscalYear, "childPopulation");
    for (const row of sites.where("siteKind", "childFamilyCenter")) {
      const { siteId, centerSizeClass, childPopulation, abuseConsultations } = row.value;
      if (!isSiteOpen(row.value, context)) continue;
      const base = centerStaffings.find(({ sizeClass }) => sizeClass === centerSizeClass)?.abuseSpecialists ?? 0;
      // No specialist is laid down for 小規模A型, and the addition begins with 小規模B型.
      if (base === 0 || childPopulation === undefined) continue;
      if (abuseConsultations === undefined) {
        yield { row, messageId: "consultationsBlank", field: "abuseConsultations" };
        continue;
      }
      if (consultations === undefined || children === undefined) {
        yield { row, messageId: "noFigures", field: "abuseConsultations", data: { fiscalYear } };
        continue;
      }
      const center = { consultations: abuseConsultations, children: childPopulation };
      const addition = abuseAddition(center, { consultations, children });
      const added = addition === undefined ? 0 : wholePersons(addition);
      const { hours } = hoursOnDuty(
        currentPostings(posting.where("siteId", siteId), context),
        "abuseResponseSpecialist",
      );
      const required = base + added;
      if (added > 0 && compare(hours, hoursForAlwaysOnDuty(required)) < 0)
        yield { row, messageId: "tooFew", field: "abuseConsultations", data: { base, added, required } };
    }
  },
  examples: abuseStaffExamples,
});

type Figures = Collection<Pick<NationalStatistic, "fiscalYear" | "nationalStatisticKind" | "statisticValue">>;

function figure(figures: Figures, fiscalYear: number, kind: NationalStatisticCode): number | undefined {
  const given = figures.where("nationalStatisticKind", kind);
  return given.find(({ value }) => value.fiscalYear === fiscalYear)?.value.statisticValue;
}
