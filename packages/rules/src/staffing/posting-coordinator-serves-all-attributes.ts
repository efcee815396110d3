import { type Rule, submissionRule } from "@juso/model";
import { currentPostings } from "../current-postings.ts";
import { referenceDate } from "../reference-date.ts";

const programme = [{ fiscalYear: 2026, programmeKind: "juso" }] as const;
const posting = {
  postingId: "T1",
  staffId: "F1",
  componentCode: "commLifeSupport",
  staffRole: "lifeSupportCoordinator",
} as const;

/** 生活支援コーディネーターは、高齢者向けの資源に限らずに活動する。事業を実施する市町村では、改めない限り、交付金の対象外になる。 */
export const postingCoordinatorServesAllAttributes: Rule = submissionRule({
  id: "posting-coordinator-serves-all-attributes",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  effective: { from: "2026-04-01" },
  requirements: ["WHOLE.ATTRIBUTE.SEIKATSU_RESTRICT", "COMM.SEIKATSU.COORD.ANYONE", "GRANT.INELIGIBLE.ATTRIBUTE"],
  citations: [
    { document: "r8-briefing", section: "2.(2) 関連事項1" },
    { document: "jisshi-yoko", section: "別記2の2 (1)" },
  ],
  title: {
    ja: "生活支援コーディネーターは、高齢者に限らずに活動する",
    en: "A life-support coordinator serves everyone, not only the elderly",
  },
  messages: {
    restricted: {
      text: {
        ja: "生活支援コーディネーターの「活動の範囲」が限られています。改めない場合、重層的支援体制整備事業を実施していないものとみなされ、交付金の対象外になります。",
        en: "The coordinator's scope is restricted. Unless this is corrected, the programme counts as not implemented and the whole grant is ineligible.",
      },
      fix: {
        ja: "属性や世代を問わない活動に改め、改めた日を「活動範囲を改めた日」に書いてください。",
        en: "Serve everyone, and fill in the date on which the scope was corrected.",
      },
    },
    blank: {
      text: {
        ja: "生活支援コーディネーターの「活動の範囲」が空欄なので、高齢者に限っていないことを確認できません。",
        en: "The coordinator's scope is blank, so it cannot be confirmed that everyone is served.",
      },
      fix: { ja: "活動の範囲を選んでください。", en: "Choose the coordinator's scope." },
    },
  },
  entity: "posting",
  reads: {
    programme: ["fiscalYear", "programmeKind"],
    posting: ["staffRole", "attributeScope", "scopeCorrectedDate", "startDate", "endDate"],
  },
  *check({ programme: programmes, posting: postings }, context) {
    if (!programmes.where("fiscalYear", context.fiscalYear).some(({ value }) => value.programmeKind === "juso")) return;
    for (const row of currentPostings(postings.where("staffRole", "lifeSupportCoordinator"), context)) {
      const { attributeScope, scopeCorrectedDate } = row.value;
      if (attributeScope === "allAttributes") continue;
      const isCorrected = scopeCorrectedDate !== undefined && scopeCorrectedDate <= referenceDate(context);
      if (attributeScope === undefined) yield { row, messageId: "blank", field: "attributeScope" };
      else if (!isCorrected) yield { row, messageId: "restricted", field: "attributeScope" };
    }
  },
  examples: {
    pass: [
      { programme, posting: [{ ...posting, attributeScope: "allAttributes" }] },
      { programme, posting: [{ ...posting, attributeScope: "elderlyOnly", scopeCorrectedDate: "2026-06-01" }] },
      { programme, posting: [{ ...posting, attributeScope: "elderlyOnly", endDate: "2026-03-31" }] },
      { programme, posting: [{ ...posting, staffRole: "communityWorker" }] },
      { programme: [], posting: [{ ...posting, attributeScope: "elderlyOnly" }] },
    ],
    fail: [
      {
        records: {
          programme,
          posting: [{ ...posting, attributeScope: "elderlyOnly", scopeCorrectedDate: "2026-11-01" }],
        },
        expect: [{ messageId: "restricted", field: "attributeScope" }],
      },
      { records: { programme, posting: [posting] }, expect: [{ messageId: "blank", field: "attributeScope" }] },
    ],
  },
});
