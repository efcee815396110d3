import { type Rule, recordRule, type SiteKindCode } from "@juso/model";

const fix = {
  ja: "開設の日数と時間を確かめてください。正しいときは「原則によらない理由」を書いてください。",
  en: "Check the opening days and hours. If they are right, fill in the reason for deviating from the standard.",
};

/** An opening standard that holds as a principle (「原則として」). */
export interface OpeningStandard {
  readonly id: string;
  readonly siteKind: SiteKindCode;
  readonly titleJa: string;
  readonly titleEn: string;
  readonly daysPerWeek: number;
  readonly hoursPerDay: number;
  readonly requirement: string;
  readonly section: string;
}

/** The rule that a site of the kind opens long enough, or says why not. */
export function openingRule({ siteKind, daysPerWeek, hoursPerDay, titleJa, titleEn, ...row }: OpeningStandard): Rule {
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
      notGiven: {
        text: {
          ja: `${titleJa}の開設の日数又は時間が空欄なので、原則の{required}（日/週又は時間/日）を満たすか判断できません。`,
          en: `The opening days or hours of this ${titleEn} are blank, so the standard of {required} cannot be judged.`,
        },
        fix: {
          ja: "週の開設日数と1日の開設時間を書いてください。",
          en: "Fill in the days open per week and the hours open per day.",
        },
      },
    },
    entity: "site",
    *check(record) {
      if (record.siteKind !== siteKind || record.standardDeviationReason) return;
      const pairs = [
        { field: "openDaysPerWeek", messageId: "daysTooFew", actual: record.openDaysPerWeek, required: daysPerWeek },
        { field: "hoursPerDay", messageId: "hoursTooFew", actual: record.hoursPerDay, required: hoursPerDay },
      ] as const;
      for (const { field, messageId, actual, required } of pairs) {
        if (actual === undefined) yield { messageId: "notGiven", field, data: { required } };
        else if (actual < required) yield { messageId, field, data: { required }, values: { actual } };
      }
    },
    examples: {
      pass: [
        { ...site, openDaysPerWeek: daysPerWeek, hoursPerDay },
        { ...site, openDaysPerWeek: daysPerWeek - 1, hoursPerDay, standardDeviationReason: "改修工事のため" },
        { ...site, siteKind: "communityPlace", openDaysPerWeek: 1, hoursPerDay: 1 },
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
          record: { ...site, openDaysPerWeek: daysPerWeek },
          expect: [{ messageId: "notGiven", field: "hoursPerDay" }],
        },
      ],
    },
  });
}
