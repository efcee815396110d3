import type { Collection, Component } from "@juso/model";

/** True when the municipality itself runs multi-agency collaboration in the fiscal year, so that it stands for the operator too. */
export function isMultiAgencyDirect(
  components: Collection<Pick<Component, "componentCode" | "fiscalYear" | "deliveryMode">>,
  fiscalYear: number,
): boolean {
  return components
    .where("componentCode", "multiAgency")
    .some(({ value }) => value.fiscalYear === fiscalYear && value.deliveryMode === "direct");
}
