import { entityRule, type Row, type Rule } from "@juso/model";
import { currentPostings } from "../current-postings.ts";

const posting = { postingId: "P1", staffId: "S1", fullTimeEquivalent: 0.6 } as const;

/** Tenths and hundredths are added exactly, as thousandths. */
function thousandths(rows: readonly Row<{ readonly fullTimeEquivalent?: number }>[]): number {
  return rows.reduce((sum, { value }) => sum + Math.round((value.fullTimeEquivalent ?? 0) * 1000), 0);
}

/** 1人の職員の常勤換算は、合わせて1を超えない。専任の配置は1つだけになる。年度の基準の日に有効な配置について見る。 */
export const postingWithinFullTime: Rule = entityRule({
  id: "posting-within-full-time",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "operator",
  requirements: [],
  citations: [{ document: "juso", section: "職員の配置" }],
  title: {
    ja: "1人の職員の配置は、合わせて常勤1人分までで、専任は1つである",
    en: "The postings of one person are at most one full-time post, and one of them is dedicated at most",
  },
  messages: {
    aboveOne: {
      text: {
        ja: "この職員の常勤換算を合わせると、1.0を超えます。",
        en: "The postings of this person add up to more than one full-time post.",
      },
      fix: {
        ja: "配置ごとの常勤換算を、勤務時間に合わせて分けてください。終わった配置には終了日を書いてください。",
        en: "Divide the full-time equivalents by working hours. Give postings that have ended their end date.",
      },
    },
    dedicatedTwice: {
      text: {
        ja: "この職員は、2つ以上の配置で専任になっています。",
        en: "This person is recorded as dedicated in more than one posting.",
      },
      fix: {
        ja: "専任は1つの配置だけにしてください。兼務のときは、専任を「いいえ」にしてください。",
        en: "Let one posting be dedicated. Where the person works in several, none of them is.",
      },
    },
  },
  entity: "posting",
  reads: { posting: ["staffId", "fullTimeEquivalent", "isDedicated", "startDate", "endDate"] },
  *check({ posting: postings }, context) {
    const seen = new Set<string>();
    for (const row of currentPostings(postings.all, context)) {
      const { staffId } = row.value;
      if (seen.has(staffId)) continue;
      seen.add(staffId);
      const own = currentPostings(postings.where("staffId", staffId), context);
      if (thousandths(own) > 1000) yield { row, messageId: "aboveOne", field: "fullTimeEquivalent" };
      if (own.filter(({ value }) => value.isDedicated).length > 1)
        yield { row, messageId: "dedicatedTwice", field: "isDedicated" };
    }
  },
  examples: {
    pass: [
      { posting: [posting, { ...posting, postingId: "P2", fullTimeEquivalent: 0.4 }] },
      { posting: [posting, { ...posting, postingId: "P2", staffId: "S2", fullTimeEquivalent: 1 }] },
      { posting: [posting, { ...posting, postingId: "P2", endDate: "2025-03-31" }] },
    ],
    fail: [
      {
        records: { posting: [posting, { ...posting, postingId: "P2", fullTimeEquivalent: 0.5 }] },
        expect: [{ messageId: "aboveOne", field: "fullTimeEquivalent" }],
      },
      {
        records: {
          posting: [
            { postingId: "P1", staffId: "S1", isDedicated: true },
            { postingId: "P2", staffId: "S1", isDedicated: true },
          ],
        },
        expect: [{ messageId: "dedicatedTwice", field: "isDedicated" }],
      },
    ],
  },
});
