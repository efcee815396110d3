import type { Rule } from "@juso/model";
import { centerStaffingRule } from "./center-staffing-rule.ts";
import { centerStaffings } from "./center-staffing-table.ts";

/** こども家庭センターの規模ごとに、常時配置する職員の最低人数。 */
export const childFamilyCenterStaffing: readonly Rule[] = centerStaffings.map((row) => centerStaffingRule(row));
