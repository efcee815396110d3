/** What `case-steps-in-order` says, one message for each pair of steps. */
export const stepMessages = {
  assessmentBeforeConsent: {
    text: {
      ja: "アセスメント日が、最初の本人同意の日より前です。",
      en: "The assessment is earlier than the first consent.",
    },
    fix: {
      ja: "アセスメント日と同意日を確かめ、書き誤りがあれば直してください。実際に同意の前にアセスメントをしたときは、日付は変えず、そのまま残してください。",
      en: "Check both dates and correct a mistyped one. If the person was assessed before consenting, leave the dates as they are.",
    },
  },
  planBeforeAssessment: {
    text: {
      ja: "初回の多機関協働プランの作成日が、最初のアセスメント日より前です。",
      en: "The first multi-agency plan was drafted before the first assessment.",
    },
    fix: {
      ja: "プランの作成日とアセスメント日を確かめ、書き誤りがあれば直してください。実際にアセスメントの前にプラン案を作ったときは、日付は変えず、そのまま残してください。",
      en: "Check both dates and correct a mistyped one. If the plan was drafted before the assessment, leave the dates as they are.",
    },
  },
  meetingBeforeDraft: {
    text: {
      ja: "プランを検討した会議の開催日が、そのプラン案の作成日より前です。",
      en: "The conference that discussed the plan was held before the plan was drafted.",
    },
    fix: {
      ja: "会議の開催日とプランの作成日を確かめ、書き誤りがあれば直してください。実際にプラン案ができる前に会議で検討したときは、日付は変えず、そのまま残してください。",
      en: "Check both dates and correct a mistyped one. If the conference came before the draft, leave the dates as they are.",
    },
  },
  decisionBeforeMeeting: {
    text: {
      ja: "支援決定の日が、そのプランを検討した会議の開催日より前です。",
      en: "The decision is earlier than the conference that discussed its plan.",
    },
    fix: {
      ja: "決定日と会議の開催日を確かめ、書き誤りがあれば直してください。実際に会議の前に決定したときは、日付は変えず、そのまま残してください。",
      en: "Check both dates and correct a mistyped one. If it was decided before the conference, leave the dates as they are.",
    },
  },
} as const;
