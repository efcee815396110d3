import { ministrySteps, type Step, totalStepId } from "@juso/grant";
import type { GrantDocumentInput } from "../form-input.ts";

/** 所管別の額 of the national grant, as the calculation allots it. */
export function nationalMinistrySteps({ result }: GrantDocumentInput): readonly Step[] {
  const total = result.definitions.find(({ id }) => id === totalStepId("national"));
  return ministrySteps("national", result.lines, total?.rounding);
}
