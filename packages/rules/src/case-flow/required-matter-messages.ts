/** What `plan-states-required-matters` says, one message for each matter. */
export const requiredMatterMessages = {
  noIntention: {
    text: {
      ja: "決定したプランの「本人の意向」が空欄です。",
      en: "The adopted plan does not state the person's intention.",
    },
    fix: {
      ja: "本人の生活に対する意向を書いてください。聞けていないときは、その事情を書いてください。",
      en: "Write the person's wishes for daily life, or why they could not be heard.",
    },
  },
  noIssues: {
    text: {
      ja: "決定したプランの「解決すべき課題」が空欄です。",
      en: "The adopted plan does not state the issues to solve.",
    },
    fix: {
      ja: "生活全般の解決すべき課題を書いてください。",
      en: "Write the issues of the person's life that are to be solved.",
    },
  },
  noMeasures: {
    text: {
      ja: "決定したプランに、支援を一体的に提供するための方策がありません。",
      en: "The adopted plan does not say how the support is given as one.",
    },
    fix: {
      ja: "機関の間で支援を一体的に提供する方法を書いてください。",
      en: "Write how the agencies give the support as one.",
    },
  },
  noDueDate: {
    text: {
      ja: "決定したプランの目標に、達成時期のあるものがありません。",
      en: "No goal of the adopted plan has a date by which it is to be reached.",
    },
    fix: { ja: "「プランの目標」の期限を書いてください。", en: "Write the due date of the goals of the plan." },
  },
} as const;
