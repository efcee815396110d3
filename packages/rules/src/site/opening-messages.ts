import type { MessageTemplate } from "@juso/model";

const fix = {
  ja: "開設の日数と時間を確かめてください。正しいときは「原則によらない理由」を書いてください。",
  en: "Check the opening days and hours. If they are right, fill in the reason for deviating from the standard.",
};

/** What the rules on opening days (per week) and hours (per day) of one kind of site say. */
export function openingMessages(
  titleJa: string,
  titleEn: string,
  daysPerWeek: number,
  hoursPerDay: number,
): Readonly<Record<"daysTooFew" | "hoursTooFew" | "daysNotGiven" | "hoursNotGiven", MessageTemplate>> {
  return {
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
  };
}
