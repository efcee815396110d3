import type { MessageTemplate } from "@juso/model";

const fix = {
  ja: "2つの日付を確かめ、書き誤りがあれば直してください。実際にこの順だったときは、日付は変えず、そのまま残してください。",
  en: "Check both dates and correct a mistyped one. If things did happen in this order, leave the dates as they are.",
};

type Step = "assessmentBeforeConsent" | "planBeforeAssessment" | "meetingBeforeDraft" | "decisionBeforeMeeting";

/** What `case-steps-in-order` says, one message for each pair of steps. */
export const stepMessages: Readonly<Record<Step, MessageTemplate>> = {
  assessmentBeforeConsent: {
    text: {
      ja: "アセスメント日が、最初の本人同意の日より前です。",
      en: "The assessment is earlier than the first consent.",
    },
    fix,
  },
  planBeforeAssessment: {
    text: {
      ja: "初回の多機関協働プランの作成日が、最初のアセスメント日より前です。",
      en: "The first multi-agency plan was drafted before the first assessment.",
    },
    fix,
  },
  meetingBeforeDraft: {
    text: {
      ja: "プランを検討した会議の開催日が、そのプラン案の作成日より前です。",
      en: "The conference that discussed the plan was held before the plan was drafted.",
    },
    fix,
  },
  decisionBeforeMeeting: {
    text: {
      ja: "支援決定の日が、そのプランを検討した会議の開催日より前です。",
      en: "The decision is earlier than the conference that discussed its plan.",
    },
    fix,
  },
};
