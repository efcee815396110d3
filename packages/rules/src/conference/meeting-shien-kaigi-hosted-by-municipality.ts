import { type Rule, recordRule } from "@juso/model";
import { isMunicipality } from "./contractor-kinds.ts";

const conference = { meetingId: "M1", meetingKind: "jusoKaigi", heldDate: "2026-06-10" } as const;
const support = { meetingId: "M2", meetingKind: "shienKaigi", heldDate: "2026-06-10" } as const;

/** 支援会議は市町村が主催する。主催者が空欄のときは、別の規則で見る。 */
export const meetingShienKaigiHostedByMunicipality: Rule = recordRule({
  id: "meeting-shien-kaigi-hosted-by-municipality",
  since: "0.1.0",
  severity: "error",
  blocking: false,
  whoFixes: "municipality",
  acknowledgedAs: "confirmed",
  requirements: ["CONF.SHIENKAIGI.LEGAL"],
  citations: [
    { document: "jisshi-yoko", section: "別添3 3(3)ウ" },
    { document: "social-welfare-act", section: "第106条の6第1項" },
  ],
  title: { ja: "支援会議は、市町村が主催する", en: "The statutory support meeting is held by the municipality" },
  messages: {
    otherHost: {
      text: {
        ja: "支援会議の主催者が市町村ではありません。法第106条の6の支援会議は市町村が設けます。",
        en: "The host of the statutory support meeting is not the municipality, which sets it up under Article 106-6.",
      },
      fix: {
        ja: "会議の種類と主催者を確かめてください。市町村以外の機関が主催したときは、主催者を変えず、そのまま残してください。",
        en: "Check the kind of meeting and its host. If another body held it, leave the host as it is.",
      },
    },
  },
  entity: "meeting",
  *check({ meetingKind, hostKind }) {
    if (hostKind === undefined) return;
    if (meetingKind === "shienKaigi" && !isMunicipality(hostKind)) yield { messageId: "otherHost", field: "hostKind" };
  },
  examples: {
    pass: [
      { ...support, hostKind: "municipality" },
      { ...support, hostKind: "municipalDepartment" },
      support,
      { ...conference, hostKind: "multiAgencyOperator" },
    ],
    fail: [{ record: { ...support, hostKind: "npo" }, expect: [{ messageId: "otherHost", field: "hostKind" }] }],
  },
});
