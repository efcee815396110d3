/** What the rules on the staffing of children and families centres say. */
export const centerStaffingMessages = {
  tooFew: {
    text: {
      ja: "こども家庭センターの{role}の週の勤務時間の合計が、常時{required}名（週40時間×{required}）に足りません。",
      en: "The weekly hours of the {roleEn} at the centre are less than {required} always on duty ({required} × 40 hours).",
    },
    fix: {
      ja: "規模の区分、配置の期間、週の勤務時間を確かめてください。常勤（週38時間45分以上）は40時間と数えます。足りないときは、最低配置人員を配置してください。",
      en: "Check the size class, the periods and the weekly hours of the postings. Full time (38 h 45 min or more) counts as 40 hours. If they are right, more staff is needed.",
    },
  },
  hoursBlank: {
    text: {
      ja: "{role}の「週の勤務時間」が空欄なので、常時{required}名を満たすか判断できません。",
      en: "The weekly hours of a {roleEn} are blank, so {required} always on duty cannot be judged.",
    },
    fix: {
      ja: "標準の開所時間帯（週40時間）における週の勤務時間を書いてください。",
      en: "Fill in the weekly hours within the standard opening period (40 hours a week).",
    },
  },
} as const;
