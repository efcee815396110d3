import { type GrantItemCode, type GrantLineCode, grantLineCodeTitles, type PayerCode, type Text } from "@juso/model";

/** How lines are rounded together and how their rate is found. */
export type LineGroup = "N1" | "N2" | "N3" | "N4" | "N5" | "P1" | "P2" | "P3";

/** One line of a grant. */
export interface GrantLineDefinition {
  readonly line: GrantLineCode;
  readonly group: LineGroup;
  readonly payer: PayerCode;
  readonly items: readonly GrantItemCode[];
  readonly title: Text;
  /** Clause of the Act. */
  readonly basis: string;
}

const budgetItems = [
  "disabilityConsultation",
  "childUse",
  "townConsultation",
  "activityCenter",
  "kosodate",
  "poorCommunity",
  "multiAgency",
] as const;

const national = "社会福祉法106条の8第";
const prefectural = "社会福祉法106条の9第";

/** The id of a line's step: `H.` for the nation, `I.` for the prefecture. */
export function lineStepId({ line, payer }: Pick<GrantLineDefinition, "line" | "payer">): string {
  return `${payer === "national" ? "H" : "I"}.${line}`;
}

/** The id of the step of a payer's total. */
export function totalStepId(payer: PayerCode): string {
  return `${payer === "national" ? "H" : "I"}.${payer}`;
}

/** The lines in the order of the Act. 自立相談支援 has no prefectural line (施行令27条 leaves out 26条4項). */
export const grantLines: readonly GrantLineDefinition[] = [
  define("N1", "N1", ["carePrevention"], `${national}1号`),
  define("N2", "N2", ["carePrevention"], `${national}2号・社会福祉法施行令26条2項`),
  define("N3", "N3", ["ltcCenter", "lifeSupport"], `${national}3号`),
  define("N4", "N4", ["selfReliance"], `${national}4号`),
  ...budgetItems.map((item) => define(`N5-${item}`, "N5", [item], `${national}5号`)),
  define("P1", "P1", ["carePrevention"], `${prefectural}1号`),
  define("P2", "P2", ["ltcCenter", "lifeSupport"], `${prefectural}2号`),
  ...budgetItems.map((item) => define(`P3-${item}`, "P3", [item], `${prefectural}3号・社会福祉法施行令28条`)),
];

function define(
  line: GrantLineCode,
  group: LineGroup,
  items: readonly GrantItemCode[],
  basis: string,
): GrantLineDefinition {
  return {
    line,
    group,
    payer: group.startsWith("N") ? "national" : "prefectural",
    items,
    title: grantLineCodeTitles[line],
    basis,
  };
}
