import { type Rule, recordRule, siteKindTitles } from "@juso/model";
import { isSiteOpen } from "../current-postings.ts";
import { titleInSentence } from "../title-in-sentence.ts";
import type { OpeningStandard } from "./opening-standard.ts";

const fix = {
  ja: "開設の日数と時間を確かめてください。正しいときは「原則によらない理由」を書いてください。",
  en: "Check the opening days and hours. If they are right, fill in the reason for deviating from the standard.",
} as const;

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
    acknowledgedAs: "waived",
    requirements: [row.requirement],
    citations: [{ document: "jisshi-yoko", section: row.section }],
    title: {
      ja: `${titleJa}は、原則として週${daysPerWeek}日以上、1日${hoursPerDay}時間以上開設する`,
      en: `A ${titleEn} opens, as a principle, at least ${daysPerWeek} days a week and ${hoursPerDay} hours a day`,
    },
    messages: {
      daysTooFew: {
        text: {
          ja: `${titleJa}の週の開設日数が{actual}日で、原則の週{required}日を下回り、原則によらない理由もありません。`,
          en: `This ${titleEn} opens {actual} days a week, below the standard of {required}, and gives no reason.`,
        },
        fix,
      },
      hoursTooFew: {
        text: {
          ja: `${titleJa}の1日の開設時間が{actual}時間で、原則の{required}時間を下回り、原則によらない理由もありません。`,
          en: `This ${titleEn} opens {actual} hours a day, below the standard of {required}, and gives no reason.`,
        },
        fix,
      },
      daysNotGiven: {
        text: {
          ja: `${titleJa}の「週の開設日数」が空欄なので、原則の週${daysPerWeek}日以上を満たすか判断できません。`,
          en: `The days open per week of this ${titleEn} are blank, so the standard of ${daysPerWeek} cannot be judged.`,
        },
        fix: { ja: "週の開設日数を書いてください。", en: "Fill in the days open per week." },
      },
      hoursNotGiven: {
        text: {
          ja: `${titleJa}の「1日の開設時間」が空欄なので、原則の1日${hoursPerDay}時間以上を満たすか判断できません。`,
          en: `The hours open per day of this ${titleEn} are blank, so the standard of ${hoursPerDay} cannot be judged.`,
        },
        fix: { ja: "1日の開設時間を書いてください。", en: "Fill in the hours open per day." },
      },
    },
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
