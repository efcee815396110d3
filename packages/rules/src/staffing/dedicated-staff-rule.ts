import { type Rule, type SiteKindCode, type StaffRoleCode, siteKindTitles, submissionRule } from "@juso/model";
import { currentPostings, isSiteOpen } from "../current-postings.ts";
import { titleInSentence } from "../title-in-sentence.ts";

/** A standard that counts dedicated (専任) and all persons of some roles at a site of one kind. */
export interface DedicatedStaff {
  readonly id: string;
  readonly siteKind: SiteKindCode;
  readonly roles: readonly StaffRoleCode[];
  readonly dedicated: number;
  readonly total: number;
  readonly requirement: string;
  readonly section: string;
  /** The clause allows exceptions. */
  readonly hasException?: true;
}

/** The rule that a site of the kind has enough persons, or says why not. */
export function dedicatedStaffRule({ id, siteKind, roles, dedicated, total, ...row }: DedicatedStaff): Rule {
  const { ja, en } = titleInSentence(siteKindTitles[siteKind]);
  const site = { siteId: "S1", siteKind };
  const posted = Array.from({ length: total }, (_, index) => ({
    postingId: `T${index + 1}`,
    staffId: `F${index + 1}`,
    siteId: "S1",
    staffRole: roles[0] ?? "communityWorker",
    isDedicated: index < dedicated,
  }));
  const tooFew = [{ messageId: "tooFew", field: "siteId" }] as const;
  return submissionRule({
    id,
    since: "0.1.0",
    severity: "error",
    blocking: true,
    whoFixes: "municipality",
    ...(row.hasException ? { acknowledgedAs: "waived" } : {}),
    requirements: [row.requirement],
    citations: [{ document: "jisshi-yoko", section: row.section }],
    title: {
      ja: `${ja}に、職員を${total}名以上（うち専任${dedicated}名以上）配置する`,
      en: `A ${en} has at least ${total} staff, ${dedicated} of them dedicated`,
    },
    messages: {
      tooFew: {
        text: {
          ja: `${ja}の職員は{count}名（うち専任{dedicated}名）で、${total}名以上（うち専任${dedicated}名以上）に足りません。`,
          en: `This ${en} has {count} staff, {dedicated} of them dedicated; at least ${total}, ${dedicated} dedicated, are required.`,
        },
        fix: {
          ja: "この拠点の配置（職種、専任、期間）を確かめてください。実施要綱の例外に当たるときは「原則によらない理由」を書いてください。",
          en: "Check the postings at this site (role, dedication, period). If an exception of the guideline applies, give the reason.",
        },
      },
    },
    entity: "site",
    reads: {
      site: ["siteId", "siteKind", "standardDeviationReason", "openedDate", "closedDate"],
      posting: ["staffId", "siteId", "staffRole", "isDedicated", "startDate", "endDate"],
    },
    *check({ site: sites, posting }, context) {
      for (const place of sites.where("siteKind", siteKind)) {
        if (place.value.standardDeviationReason || !isSiteOpen(place.value, context)) continue;
        const own = currentPostings(posting.where("siteId", place.value.siteId), context)
          .map(({ value }) => value)
          .filter(({ staffRole }) => roles.includes(staffRole));
        const count = new Set(own.map(({ staffId }) => staffId)).size;
        const fully = new Set(own.filter(({ isDedicated }) => isDedicated).map(({ staffId }) => staffId)).size;
        if (count < total || fully < dedicated)
          yield { row: place, messageId: "tooFew", field: "siteId", data: { count, dedicated: fully } };
      }
    },
    examples: {
      pass: [
        { site: [site], posting: posted },
        { site: [{ ...site, standardDeviationReason: "実施要綱の例外による" }], posting: [] },
        { site: [{ ...site, siteKind: "communityPlace" }], posting: [] },
      ],
      fail: [
        { records: { site: [site], posting: posted.slice(1) }, expect: tooFew },
        { records: { site: [site], posting: posted.map((each) => ({ ...each, isDedicated: false })) }, expect: tooFew },
        {
          records: { site: [site], posting: posted.map((each) => ({ ...each, endDate: "2026-04-30" })) },
          expect: tooFew,
        },
      ],
    },
  });
}
