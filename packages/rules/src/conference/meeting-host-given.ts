import { type Meeting, type Rule, recordRule } from "@juso/model";

const meeting: Meeting = { meetingId: "M1", meetingKind: "jusoKaigi", heldDate: "2026-06-10" };

/** 重層的支援会議と支援会議には主催者を書く。空欄では、決められた者が主催したかを確かめられない。 */
export const meetingHostGiven: Rule = recordRule({
  id: "meeting-host-given",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  requirements: ["CONF.HOST.MAC", "CONF.SHIENKAIGI.LEGAL"],
  citations: [
    { document: "jisshi-yoko", section: "別添5 1(3)キ(ア)" },
    { document: "jisshi-yoko", section: "別添3 3(3)ウ" },
  ],
  title: {
    ja: "重層的支援会議と支援会議には、主催者を書く",
    en: "A conference or statutory support meeting names its host",
  },
  messages: {
    blank: {
      text: {
        ja: "重層的支援会議か支援会議ですが、「主催者」が空欄です。",
        en: "This is a conference or a statutory support meeting, but its host is blank.",
      },
      fix: {
        ja: "会議を招集し進めた機関を選んでください。",
        en: "Choose the agency that called and led the meeting.",
      },
    },
  },
  entity: "meeting",
  *check({ meetingKind, hostKind }) {
    if (hostKind === undefined && (meetingKind === "jusoKaigi" || meetingKind === "shienKaigi"))
      yield { messageId: "blank", field: "hostKind" };
  },
  examples: {
    pass: [
      { ...meeting, hostKind: "municipality" },
      { ...meeting, meetingKind: "caseKaigi" },
    ],
    fail: [
      { record: meeting, expect: [{ messageId: "blank", field: "hostKind" }] },
      { record: { ...meeting, meetingKind: "shienKaigi" }, expect: [{ messageId: "blank", field: "hostKind" }] },
    ],
  },
});
