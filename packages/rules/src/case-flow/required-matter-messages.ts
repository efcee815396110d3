/** What `plan-states-required-matters` says, one message for each matter. */
export const requiredMatterMessages = {
  noIntention: {
    text: {
      ja: "決定したプランの「本人の意向」が空欄です。",
      en: "The adopted plan does not state the person's intention.",
    },
    fix: {
      ja: "プランにある、本人の生活に対する意向を書いてください。聞けていなかったときは、その事情を書いてください。",
      en: "Record the person's wishes for daily life that the plan states, or why they could not be heard.",
    },
  },
  noIssues: {
    text: {
      ja: "決定したプランの「解決すべき課題」が空欄です。",
      en: "The adopted plan does not state the issues to solve.",
    },
    fix: {
      ja: "プランにある、生活全般の解決すべき課題を書いてください。定めずに決定したときは、後から書き加えず、次の再プランで定めてください。",
      en: "Record the issues that the plan is to solve. If the plan was adopted without it, do not add it afterwards: settle it when the plan is revised.",
    },
  },
  noMeasures: {
    text: {
      ja: "決定したプランに、支援を一体的に提供するための方策がありません。",
      en: "The adopted plan does not say how the support is given as one.",
    },
    fix: {
      ja: "プランにある、支援を一体的に提供する方法を書いてください。定めずに決定したときは、後から書き加えず、次の再プランで定めてください。",
      en: "Record how the agencies give the support as one. If the plan was adopted without it, do not add it afterwards: settle it when the plan is revised.",
    },
  },
  noDueDate: {
    text: {
      ja: "決定したプランの目標に、達成時期のあるものがありません。",
      en: "No goal of the adopted plan has a date by which it is to be reached.",
    },
    fix: {
      ja: "プランにある達成時期を「プランの目標」の期限に書いてください。定めずに決定したときは、後から書き加えず、次の再プランで定めてください。",
      en: "Record the due dates of the goals of the plan. If the plan was adopted without it, do not add it afterwards: settle it when the plan is revised.",
    },
  },
} as const;
