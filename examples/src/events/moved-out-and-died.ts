import { written, type YearEvent } from "./year-event.ts";

/** 支援の途中で、本人が転出し、又は亡くなる。 */
export const movedOutAndDied: YearEvent = {
  name: "moved-out-and-died",
  title: { ja: "支援の途中の転出と死亡", en: "The person moves away, or dies" },
  story: {
    ja: "一人は8月に隣の市へ転出し、一人は12月に病院で亡くなりました。終結を話し合う会議は開いていません。",
    en: "One person moved to the next city in August, another died in hospital in December. No conference on a closure was held.",
  },
  written: [
    written("closure.closureKind", "どちらも「終結」です。", "Both are closures."),
    written(
      "closure.closureReason",
      "「転出」「死亡」を選びます。この2つでは、開いていない会議や評価を書く必要はありません。",
      "Moved out, or died. Then no conference or evaluation that never took place is asked for.",
    ),
    written("closure.closedDate", "転出した日、亡くなった日を書きます。", "The day of the move, or of the death."),
    written(
      "closure.nextAgencyName",
      "転出先へ引き継いだときは、引き継いだ窓口を書きます。",
      "Who took over, where the case was handed on.",
    ),
  ],
  records: {
    case: [
      { caseId: "C-301", openedDate: "2025-04-10", acceptedDate: "2025-04-17", ageClass: "30s", sex: "male" },
      { caseId: "C-302", openedDate: "2025-06-02", acceptedDate: "2025-06-09", ageClass: "over70", sex: "female" },
    ],
    consent: [
      { consentId: "CS-301", caseId: "C-301", consentStatus: "granted", consentDate: "2025-04-17" },
      { consentId: "CS-302", caseId: "C-302", consentStatus: "granted", consentDate: "2025-06-09" },
    ],
    closure: [
      {
        closureId: "CL-301",
        caseId: "C-301",
        componentCode: "multiAgency",
        closureKind: "closed",
        closedDate: "2025-08-29",
        closureReason: "movedOut",
        nextAgencyName: "隣市の自立相談支援窓口",
      },
      {
        closureId: "CL-302",
        caseId: "C-302",
        componentCode: "multiAgency",
        closureKind: "closed",
        closedDate: "2025-12-11",
        closureReason: "died",
      },
    ],
    plan: [],
    planRole: [],
    meeting: [],
    meetingCase: [],
    evaluation: [],
  },
};
