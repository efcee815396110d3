/** What `site-child-family-center-abuse-staff-added` says. */
export const abuseStaffMessages = {
  tooFew: {
    text: {
      ja: "児童人口に対する虐待相談対応件数が全国平均を上回り、虐待対応専門員は常時{required}名（最低{base}名と上乗せ{added}名）が要りますが、週の勤務時間の合計が足りません。",
      en: "The abuse consultations are above the national average, so {required} specialists always on duty are needed ({base} and {added} more), but their weekly hours are less.",
    },
    fix: {
      ja: "件数、児童人口、全国の数値、虐待対応専門員の配置と週の勤務時間を確かめてください。足りないときは配置してください。上乗せの人数の端数は切り捨てています（端数の扱いは未確認）。",
      en: "Check the consultations, the child population, the national figures, and the postings and hours of the specialists. If they are right, more staff is needed. The addition is rounded down here; how it is rounded has not been confirmed.",
    },
  },
  consultationsBlank: {
    text: {
      ja: "こども家庭センターの「児童虐待相談対応件数」が空欄なので、虐待対応専門員の上乗せが要るか判断できません。",
      en: "The abuse consultations of the centre are blank, so it cannot be judged whether more specialists are needed.",
    },
    fix: {
      ja: "前々年度の福祉行政報告例にある、担当区域の件数を書いてください。",
      en: "Fill in the consultations of its area in the statistics of the fiscal year before last.",
    },
  },
  noFigures: {
    text: {
      ja: "{fiscalYear}年度の「全国の数値」に虐待相談対応件数か児童人口がないので、虐待対応専門員の上乗せが要るか判断できません。",
      en: "The national figures of fiscal year {fiscalYear} lack the abuse consultations or the child population, so it cannot be judged whether more specialists are needed.",
    },
    fix: {
      ja: "統計で確かめて、「全国の数値」に2つの数値と出典を書いてください。",
      en: "Look both figures up in the statistics and enter them with their source.",
    },
  },
} as const;
