import { type Requirement, type UncheckedReason, uncheckedReasons } from "@juso/model";
import { SourceError } from "../source-error.ts";
import { standardFolder } from "../standard-folder.ts";
import { formatCsv } from "./format-csv.ts";
import { readCsv } from "./read-csv.ts";

type RequirementColumn = "id" | "tier" | "severity" | "section" | "text_ja" | "text_en" | "unchecked_reason";

/**
 * `schemas/v1/requirements.csv`, as written by hand.
 *
 * @throws SourceError when a reason is not one of the closed list.
 */
export function readRequirements(): readonly Requirement[] {
  return readCsv<RequirementColumn>(`${standardFolder}/requirements.csv`).map(
    ({ id, tier, severity, section, text_ja: ja, text_en: en, unchecked_reason: reason }) => ({
      id,
      tier,
      severity,
      section,
      text: { ja, en },
      ...(reason === "" ? {} : { uncheckedReason: knownReason(id, reason) }),
    }),
  );
}

function knownReason(id: string, reason: string): UncheckedReason {
  if (Object.hasOwn(uncheckedReasons, reason)) return reason as UncheckedReason;
  throw new SourceError(
    `${standardFolder}/requirements.csv: ${id} gives the reason "${reason}"; write one of ${Object.keys(uncheckedReasons).join(", ")}`,
  );
}

/** `schemas/v1/unchecked-reasons.csv`: the closed list of reasons why no check covers a requirement. */
export function uncheckedReasonList(): string {
  return formatCsv([
    ["code", "text_ja", "text_en"],
    ...Object.entries(uncheckedReasons).map(([code, { ja, en }]) => [code, ja, en]),
  ]);
}
