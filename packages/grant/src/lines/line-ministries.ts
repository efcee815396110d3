import { type GrantLineDefinition, grantLines } from "./grant-lines.ts";

/** The parameter that says to which ministry (所管) a line belongs: that of its first item. */
export function ministryKey({ items }: Pick<GrantLineDefinition, "items">): string {
  return `ministry.${items[0]}`;
}

/** The parameters that the ministries of all lines come from. */
export const ministryKeys: readonly string[] = [...new Set(grantLines.map(ministryKey))];
