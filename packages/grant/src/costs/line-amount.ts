import type { Text } from "@juso/model";

/** The amounts of one cost or income line that a calculation is about. Yen; `null` when it is blank. */
export interface LineAmount {
  readonly kind: "cost" | "income";
  /** Id of the record. */
  readonly id: string;
  readonly componentCode: string;
  readonly yen: bigint | null;
  /** Of a cost: 「うち対象経費」. */
  readonly eligibleYen?: bigint | null;
  /** How a sentence names the line. */
  readonly title: Text;
}
