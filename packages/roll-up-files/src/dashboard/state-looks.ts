import type { MunicipalityState } from "@juso/aggregate";

/** A colour and a sign; the name of the state always stands beside them. */
export interface StateLook {
  readonly tone: "green" | "amber" | "red" | "alarm" | "plain";
  readonly sign: string;
}

/** How each state looks. What is missing stands out most, since it is what people look for. */
export const stateLooks: Readonly<Record<MunicipalityState, StateLook>> = {
  accepted: { tone: "green", sign: "✓" },
  late: { tone: "green", sign: "△" },
  returned: { tone: "red", sign: "↩" },
  duplicate: { tone: "amber", sign: "＝" },
  otherYear: { tone: "red", sign: "✕" },
  otherDocument: { tone: "red", sign: "✕" },
  caseRecords: { tone: "red", sign: "✕" },
  altered: { tone: "red", sign: "✕" },
  outsideRoster: { tone: "amber", sign: "？" },
  unreadable: { tone: "red", sign: "✕" },
  missing: { tone: "alarm", sign: "！" },
  notAsked: { tone: "plain", sign: "―" },
};
