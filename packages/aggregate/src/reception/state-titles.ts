import type { Text } from "@juso/model";
import type { MunicipalityState } from "./reception-states.ts";
import type { ImplementationState } from "./roster-entry.ts";

/** What people call the states of what arrived, in the order in which lists show them. */
export const receptionStateTitles: Readonly<Record<MunicipalityState, Text>> = {
  accepted: { ja: "受理", en: "Accepted" },
  late: { ja: "期限後", en: "Late" },
  returned: { ja: "差戻し", en: "Returned" },
  duplicate: { ja: "重複", en: "Several versions" },
  otherYear: { ja: "年度違い", en: "Another year" },
  otherDocument: { ja: "文書違い", en: "Another document" },
  caseRecords: { ja: "事例混入", en: "Case records inside" },
  altered: { ja: "改変", en: "Altered" },
  outsideRoster: { ja: "名簿外", en: "Not in the roster" },
  unreadable: { ja: "読取不可", en: "Unreadable" },
  missing: { ja: "未提出", en: "Not submitted" },
  notAsked: { ja: "対象外", en: "Not asked" },
};

/** What people call what a municipality does about the programme. */
export const implementationStateTitles: Readonly<Record<ImplementationState, Text>> = {
  implementing: { ja: "実施", en: "Implementing" },
  preparing: { ja: "準備", en: "Preparing" },
  planned: { ja: "予定", en: "Planned" },
  none: { ja: "なし", en: "None" },
};
