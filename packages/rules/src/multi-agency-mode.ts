import { type Collection, type Component, fiscalYearOf } from "@juso/model";

/** Who runs multi-agency collaboration on a day; `unknown` when the fiscal year's component or its mode of delivery is not given. */
export type MultiAgencyMode = "direct" | "contracted" | "unknown";

/** The mode of the day's fiscal year. In `direct` mode the municipality stands for the operator too (令和3年通知 別紙4(1)ア※2). */
export function multiAgencyMode(
  components: Collection<Pick<Component, "componentCode" | "fiscalYear" | "deliveryMode">>,
  date: string,
): MultiAgencyMode {
  const mode = components
    .where("componentCode", "multiAgency")
    .find(({ value }) => value.fiscalYear === fiscalYearOf(date))?.value.deliveryMode;
  if (mode === undefined) return "unknown";
  return mode === "direct" ? "direct" : "contracted";
}
