import {
  type ClosureKindCode,
  fiscalYearOf,
  type MeetingTimingCode,
  meetingTimingTitles,
  type Rule,
  submissionRule,
} from "@juso/model";
import { closureIsDecided } from "../case-flow/support-goes-on.ts";
import { isConsentGranted } from "../consent-state.ts";

/** One timing at which a closure is decided (実施要綱 別添5 1(3)キ(オ)). */
export interface ClosureTiming {
  readonly id: string;
  readonly closureKind: ClosureKindCode;
  readonly timing: MeetingTimingCode;
  readonly ja: string;
  readonly en: string;
  readonly requirement: string;
  readonly section: string;
}

/** The rule that a closure of the fiscal year was discussed at its timing, by its date. Death and removal are decided by no conference. */
export function closureRule({ id, closureKind, timing, ja, en, requirement, section }: ClosureTiming): Rule {
  const closure = {
    closureId: "E1",
    caseId: "C1",
    closureKind,
    componentCode: "multiAgency",
    closedDate: "2026-09-10",
  } as const;
  const meeting = { meetingId: "M1", meetingKind: "jusoKaigi", heldDate: "2026-09-10" } as const;
  const shien = { ...meeting, meetingKind: "shienKaigi" } as const;
  const discussed = { meetingCaseId: "D1", meetingId: "M1", caseId: "C1", meetingTiming: timing };
  const granted = { consentId: "K1", caseId: "C1", consentStatus: "granted", consentDate: "2026-05-10" } as const;
  const records = { closure: [closure], meeting: [meeting], meetingCase: [discussed], consent: [] };
  const missing = [{ messageId: "notDiscussed", field: "closedDate" }] as const;
  return submissionRule({
    id,
    since: "0.1.0",
    severity: "error",
    blocking: true,
    whoFixes: "municipality",
    acknowledgedAs: "confirmed",
    requirements: [requirement],
    citations: [{ document: "jisshi-yoko", section }],
    title: {
      ja: `この年度の終結等は、${ja}に重層的支援会議で検討する`,
      en: `A closure of the fiscal year is discussed in the conference ${en}`,
    },
    messages: {
      notDiscussed: {
        text: {
          ja: `この事例を、終結等の日までに「${ja}」として検討した重層的支援会議の記録がありません。`,
          en: `No conference discussed this case ${en}, by the date of the closure.`,
        },
        fix: {
          ja: `会議で検討していたときは、「会議の検討事例」の「開催のタイミング」で「${meetingTimingTitles[timing].ja}」を選んでください。前年度の会議のときは、その会議も提出物に含めてください。検討していなかったときは、開いていない会議を加えたり「終結等の日」を変えたりせず、これから会議で確かめ、その会議を記録してください。`,
          en: `If a conference discussed it, choose the timing "${meetingTimingTitles[timing].en}" for the case of that meeting; include the meeting if it was held last fiscal year. If none did, add no meeting that was not held and do not change the date: review the case in a conference now, and record that one.`,
        },
      },
    },
    entity: "closure",
    reads: {
      closure: ["caseId", "componentCode", "closureKind", "closedDate", "closureReason"],
      meeting: ["meetingId", "meetingKind", "heldDate"],
      meetingCase: ["meetingId", "caseId", "componentCode", "meetingTiming"],
      consent: ["caseId", "consentStatus", "consentDate", "consentScopes", "withdrawnDate"],
    },
    *check({ closure: closures, meeting: meetings, meetingCase, consent }, { fiscalYear }) {
      for (const row of closures.where("closureKind", closureKind)) {
        const { caseId, componentCode, closedDate, closureReason } = row.value;
        if (fiscalYearOf(closedDate) !== fiscalYear || !closureIsDecided(closureReason)) continue;
        const isDiscussed = meetingCase.where("caseId", caseId).some(({ value }) => {
          if (value.meetingTiming !== timing || (value.componentCode ?? componentCode) !== componentCode) return false;
          const held = meetings.where("meetingId", value.meetingId)[0]?.value;
          if (held === undefined || held.heldDate > closedDate) return false;
          if (held.meetingKind !== "shienKaigi") return held.meetingKind === "jusoKaigi";
          return !isConsentGranted(consent.where("caseId", caseId), held.heldDate, ["meeting", "multiAgency"]);
        });
        if (!isDiscussed) yield { row, messageId: "notDiscussed", field: "closedDate" };
      }
    },
    examples: {
      pass: [
        records,
        { ...records, meeting: [shien] },
        { ...records, closure: [{ ...closure, closureKind: "returned" }], meetingCase: [] },
        { ...records, closure: [{ ...closure, closedDate: "2026-03-10" }], meetingCase: [] },
        { ...records, closure: [{ ...closure, closureReason: "movedOut" }], meetingCase: [] },
      ],
      fail: [
        { records: { ...records, meetingCase: [] }, expect: missing },
        { records: { ...records, meetingCase: [{ ...discussed, componentCode: "outreach" }] }, expect: missing },
        { records: { ...records, meeting: [{ ...meeting, heldDate: "2026-09-11" }] }, expect: missing },
        { records: { ...records, meeting: [shien], consent: [granted] }, expect: missing },
      ],
    },
  });
}
