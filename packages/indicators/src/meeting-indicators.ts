import type { IndicatorCode, MeetingKindCode, MeetingTimingCode, Text } from "@juso/model";
import { countDistinct, type IndicatorDefinition, isInYear, units } from "./indicator-definition.ts";

const timings: readonly { readonly code: IndicatorCode; readonly timing: MeetingTimingCode; readonly title: Text }[] = [
  { code: "MT-02A", timing: "plan", title: { ja: "プラン策定時", en: "at planning" } },
  { code: "MT-02B", timing: "replan", title: { ja: "再プラン策定時", en: "at re-planning" } },
  { code: "MT-02C", timing: "close", title: { ja: "支援終結の判断時", en: "when closing was decided" } },
  { code: "MT-02D", timing: "suspend", title: { ja: "支援中断の決定時", en: "when suspension was decided" } },
];

/** Indicators counted from meetings and the cases discussed in them. */
export const meetingIndicators: readonly IndicatorDefinition[] = [
  meetingsHeld("MT-01", "jusoKaigi", {
    ja: "開催日が年度内の重層的支援会議を数えます。1回の会議で何件を検討しても1回です。",
    en: "Conferences (jusoteki shien kaigi) held in the fiscal year, however many cases each discussed.",
  }),
  ...timings.map(
    ({ code, timing, title }): IndicatorDefinition => ({
      code,
      status: "proposed",
      unit: units.cases,
      countingRule: {
        ja: `年度内の重層的支援会議で「${title.ja}」として検討したケースを、会議ごとに数えます。同じ会議の同じケースは1件です。`,
        en: `Cases discussed ${title.en} in conferences of the fiscal year, once per case and meeting.`,
      },
      needs: ["meeting", "meetingCase"],
      count({ meeting, meetingCase }, year) {
        const held = new Set(
          meeting
            .filter(({ meetingKind, heldDate }) => meetingKind === "jusoKaigi" && isInYear(heldDate, year))
            .map(({ meetingId }) => meetingId),
        );
        const discussed = meetingCase.filter(
          ({ meetingId, meetingTiming }) => meetingTiming === timing && held.has(meetingId),
        );
        return countDistinct(discussed.map(({ meetingId, caseId }) => JSON.stringify([meetingId, caseId])));
      },
    }),
  ),
  meetingsHeld("MT-03", "shienKaigi", {
    ja: "開催日が年度内の支援会議（社会福祉法106条の6）を数えます。重層的支援会議とは別に数えます。",
    en: "Statutory support meetings (Article 106-6) held in the fiscal year, apart from conferences.",
  }),
];

function meetingsHeld(code: IndicatorCode, kind: MeetingKindCode, countingRule: Text): IndicatorDefinition {
  return {
    code,
    status: "proposed",
    unit: units.meetings,
    countingRule,
    needs: ["meeting"],
    count: ({ meeting }, year) =>
      meeting.filter(({ meetingKind, heldDate }) => meetingKind === kind && isInYear(heldDate, year)).length,
  };
}
