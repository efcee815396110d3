import { type Rule, recordRule, type SiteKindCode, siteKindTitles } from "@juso/model";
import { isSiteOpen } from "../current-postings.ts";
import { titleInSentence } from "../title-in-sentence.ts";
import { openingMessages } from "./opening-messages.ts";

/** An opening standard that holds as a principle (「原則として」). */
export interface OpeningStandard {
  readonly id: string;
  readonly siteKind: SiteKindCode;
  readonly daysPerWeek: number;
  readonly hoursPerDay: number;
  readonly requirement: string;
  readonly section: string;
}

/** The rule that a site of the kind opens long enough, or says why not. */
export function openingRule({ siteKind, daysPerWeek, hoursPerDay, ...row }: OpeningStandard): Rule {
  const { ja: titleJa, en: titleEn } = titleInSentence(siteKindTitles[siteKind]);
  const site = { siteId: "S1", siteName: "見本ひろば", siteKind, componentCodes: ["commKosodate" as const] };
  return recordRule({
    id: row.id,
    since: "0.1.0",
    severity: "error",
    blocking: true,
    whoFixes: "municipality",
    requirements: [row.requirement],
    citations: [{ document: "jisshi-yoko", section: row.section }],
    title: {
      ja: `${titleJa}は、原則として週${daysPerWeek}日以上、1日${hoursPerDay}時間以上開設する`,
      en: `A ${titleEn} opens, as a principle, at least ${daysPerWeek} days a week and ${hoursPerDay} hours a day`,
    },
    messages: openingMessages(titleJa, titleEn, daysPerWeek, hoursPerDay),
    entity: "site",
    *check(record, context) {
      if (record.siteKind !== siteKind || record.standardDeviationReason || !isSiteOpen(record, context)) return;
      const pairs = [
        { field: "openDaysPerWeek", few: "daysTooFew", none: "daysNotGiven", required: daysPerWeek },
        { field: "hoursPerDay", few: "hoursTooFew", none: "hoursNotGiven", required: hoursPerDay },
      ] as const;
      for (const { field, few, none, required } of pairs) {
        const actual = record[field];
        if (actual === undefined) yield { messageId: none, field };
        else if (actual < required) yield { messageId: few, field, data: { required }, values: { actual } };
      }
    },
    examples: {
      pass: [
        { ...site, openDaysPerWeek: daysPerWeek, hoursPerDay },
        { ...site, openDaysPerWeek: daysPerWeek - 1, hoursPerDay, standardDeviationReason: "改修工事のため" },
        { ...site, siteKind: "communityPlace", openDaysPerWeek: 1, hoursPerDay: 1 },
        { ...site, closedDate: "2026-03-31" },
      ],
      fail: [
        {
          record: { ...site, openDaysPerWeek: daysPerWeek - 1, hoursPerDay: hoursPerDay - 0.5 },
          expect: [
            { messageId: "daysTooFew", field: "openDaysPerWeek" },
            { messageId: "hoursTooFew", field: "hoursPerDay" },
          ],
        },
        {
          record: site,
          expect: [
            { messageId: "daysNotGiven", field: "openDaysPerWeek" },
            { messageId: "hoursNotGiven", field: "hoursPerDay" },
          ],
        },
      ],
    },
  });
}
