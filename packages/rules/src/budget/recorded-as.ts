import type { Text } from "@juso/model";
import type { RecordedAmount } from "./budget-agreement.ts";

/** An amount with what it is made of; nothing when there is none. */
export function recordedAs(yen: number | undefined, source: Text): RecordedAmount | undefined {
  return yen === undefined ? undefined : { yen, source };
}
