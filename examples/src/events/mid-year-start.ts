import { eventCity, eventYear, written, type YearEvent } from "./year-event.ts";

/** 年度の途中に事業や拠点を始め、途中で終える。 */
export const midYearStart: YearEvent = {
  name: "mid-year-start",
  title: { ja: "年度の途中の開始と廃止", en: "Begun and ended within the year" },
  story: {
    ja: "10月に参加支援を始め、居場所を一つ開きました。別の居場所は9月末で閉じました。",
    en: "In October participation support began and a place for the community opened; another one closed at the end of September.",
  },
  written: [
    written(
      "component.isImplemented",
      "年度の途中から行う事業も「はい」です。",
      "Yes also for what begins within the year.",
    ),
    written(
      "component.startDate",
      "実際に始めた日を書きます。4月1日とは書きません。",
      "The day it really began, not 1 April.",
    ),
    written("site.openedDate", "拠点を開いた日です。", "The day the site opened."),
    written(
      "site.closedDate",
      "閉じた拠点の行は消さず、閉じた日を書きます。",
      "The row of a closed site stays, with the day it closed.",
    ),
    written("posting.endDate", "閉じた拠点の配置は、閉じた日までに終えます。", "Postings end when the site closes."),
  ],
  records: {
    municipality: [eventCity],
    component: [
      {
        componentCode: "participation",
        fiscalYear: eventYear,
        isImplemented: true,
        legalItem: "2",
        deliveryMode: "direct",
        startDate: "2025-10-01",
      },
      {
        componentCode: "commPoor",
        fiscalYear: eventYear,
        isImplemented: true,
        legalItem: "3other",
        deliveryMode: "direct",
        startDate: "2024-04-01",
      },
    ],
    operator: [],
    site: [
      {
        siteId: "ST-NEW",
        siteName: "みんなの居場所みなみ（見本）",
        siteKind: "communityPlace",
        componentCodes: ["commPoor"],
        openedDate: "2025-10-01",
        openDaysPerWeek: 3,
      },
      {
        siteId: "ST-OLD",
        siteName: "みんなの居場所きた（見本）",
        siteKind: "communityPlace",
        componentCodes: ["commPoor"],
        openedDate: "2024-04-01",
        closedDate: "2025-09-30",
        openDaysPerWeek: 2,
      },
    ],
    staff: [{ staffId: "S-1", employment: "partTime" }],
    posting: [
      {
        postingId: "P-1",
        staffId: "S-1",
        siteId: "ST-OLD",
        componentCode: "commPoor",
        staffRole: "communityWorker",
        fullTimeEquivalent: 0.4,
        startDate: "2024-04-01",
        endDate: "2025-09-30",
      },
      {
        postingId: "P-2",
        staffId: "S-1",
        siteId: "ST-NEW",
        componentCode: "commPoor",
        staffRole: "communityWorker",
        fullTimeEquivalent: 0.6,
        startDate: "2025-10-01",
      },
    ],
  },
};
