import { add, compare, entityRule, type Posting, type Row, type Rule, rational } from "@juso/model";
import { currentPostings } from "../current-postings.ts";
import { decimalRational } from "../decimal-rational.ts";

const posting = { postingId: "P1", staffId: "S1", fullTimeEquivalent: 0.6 } as const;

type Shared = Pick<Posting, "staffId" | "fullTimeEquivalent">;

/** The postings of each person, in their order. */
function byPerson<P extends Shared>(postings: readonly Row<P>[]): ReadonlyMap<string, readonly [Row<P>, ...Row<P>[]]> {
  const people = new Map<string, [Row<P>, ...Row<P>[]]>();
  for (const row of postings) {
    const own = people.get(row.value.staffId);
    if (own === undefined) people.set(row.value.staffId, [row]);
    else own.push(row);
  }
  return people;
}

function isAboveOne(postings: readonly Row<Shared>[]): boolean {
  const shares = postings.map(({ value }) => decimalRational(value.fullTimeEquivalent ?? 0));
  return compare(add(...shares), rational(1)) > 0;
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
    for (const own of byPerson(currentPostings(postings.all, context)).values()) {
      const [row] = own;
      if (isAboveOne(own)) yield { row, messageId: "aboveOne", field: "fullTimeEquivalent" };
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
