import { eventYear, written, type YearEvent } from "./year-event.ts";

/** 一人の職員が二つの仕事を受け持つ。 */
export const sharedStaff: YearEvent = {
  name: "shared-staff",
  title: { ja: "職員の兼務と専任", en: "One person in two posts" },
  story: {
    ja: "一人は相談員と多機関協働の担当を半分ずつ、一人は多機関協働に専任です。10月に一人が専任に替わりました。",
    en: "One person spends half the time on consultation and half on multi-agency work, another is dedicated to the latter. In October the first became dedicated too.",
  },
  written: [
    written(
      "staff",
      "職員は一人につき1行です。兼務しても増やしません。",
      "One row for each person, however many posts.",
    ),
    written("posting", "受け持つ仕事ごとに1行です。", "A row for each post."),
    written(
      "posting.fullTimeEquivalent",
      "常勤の人の時間に対する割合です。同じ日の合計は1を超えません。",
      "Share of full time; those of one day never exceed one.",
    ),
    written(
      "posting.isDedicated",
      "その仕事だけを行うときに「はい」とします。兼務の行は「いいえ」です。",
      "Yes only where the person does nothing else.",
    ),
    written(
      "posting.endDate",
      "仕事が替わった日に前の行を終え、新しい行を始めます。",
      "When the work changes the old row ends and a new one begins.",
    ),
  ],
  records: {
    component: [
      {
        componentCode: "multiAgency",
        fiscalYear: eventYear,
        isImplemented: true,
        legalItem: "5and6",
        deliveryMode: "direct",
        startDate: "2024-04-01",
      },
      {
        componentCode: "ccsDisability",
        fiscalYear: eventYear,
        isImplemented: true,
        legalItem: "1ro",
        deliveryMode: "direct",
        startDate: "2024-04-01",
      },
    ],
    staff: [
      { staffId: "S-1", employment: "fullTime" },
      { staffId: "S-2", employment: "fullTime" },
    ],
    posting: [
      {
        postingId: "P-1",
        staffId: "S-1",
        componentCode: "ccsDisability",
        staffRole: "disabilityConsultant",
        fullTimeEquivalent: 0.5,
        isDedicated: false,
        attributeScope: "allAttributes",
        startDate: "2025-04-01",
        endDate: "2025-09-30",
      },
      {
        postingId: "P-2",
        staffId: "S-1",
        componentCode: "multiAgency",
        staffRole: "multiAgencyCoordinator",
        fullTimeEquivalent: 0.5,
        isDedicated: false,
        startDate: "2025-04-01",
        endDate: "2025-09-30",
      },
      {
        postingId: "P-3",
        staffId: "S-1",
        componentCode: "multiAgency",
        staffRole: "multiAgencyCoordinator",
        fullTimeEquivalent: 1,
        isDedicated: true,
        startDate: "2025-10-01",
      },
      {
        postingId: "P-4",
        staffId: "S-2",
        componentCode: "multiAgency",
        staffRole: "multiAgencyCoordinator",
        fullTimeEquivalent: 1,
        isDedicated: true,
        startDate: "2024-04-01",
      },
    ],
  },
};
