import type { Rule } from "@juso/model";
import type { CenterStaffing } from "./center-staffing.ts";
import { centerStaffingRule } from "./center-staffing-rule.ts";

/** 実施要綱 別記1の3 別表の1「主な職員の最低配置人員等」。合計は各職種の和。 */
const table: readonly CenterStaffing[] = [
  {
    id: "site-child-family-center-small-a-staffed",
    sizeClass: "smallA",
    ja: "小規模A型",
    en: "small A",
    supporters: 2,
    psychologists: 0,
    abuseSpecialists: 0,
    requirements: ["CHILD.USE.CENTER.STAFF_MIN.A", "CHILD.USE.CENTER.STAFF_MIN.A_EXCEPTION"],
    sections: ["別記1の3 別表1", "別記1の3 4(3)④エ(ウ)"],
    onePersonBelowPopulation: 50_000,
  },
  {
    id: "site-child-family-center-small-b-staffed",
    sizeClass: "smallB",
    ja: "小規模B型",
    en: "small B",
    supporters: 2,
    psychologists: 0,
    abuseSpecialists: 1,
    requirements: ["CHILD.USE.CENTER.STAFF_MIN.B"],
    sections: ["別記1の3 別表1"],
  },
  {
    id: "site-child-family-center-small-c-staffed",
    sizeClass: "smallC",
    ja: "小規模C型",
    en: "small C",
    supporters: 2,
    psychologists: 0,
    abuseSpecialists: 2,
    requirements: ["CHILD.USE.CENTER.STAFF_MIN.C"],
    sections: ["別記1の3 別表1"],
  },
  {
    id: "site-child-family-center-medium-staffed",
    sizeClass: "medium",
    ja: "中規模型",
    en: "medium",
    supporters: 3,
    psychologists: 1,
    abuseSpecialists: 2,
    requirements: ["CHILD.USE.CENTER.STAFF_MIN.M"],
    sections: ["別記1の3 別表1"],
  },
  {
    id: "site-child-family-center-large-staffed",
    sizeClass: "large",
    ja: "大規模型",
    en: "large",
    supporters: 5,
    psychologists: 2,
    abuseSpecialists: 4,
    requirements: ["CHILD.USE.CENTER.STAFF_MIN.L"],
    sections: ["別記1の3 別表1"],
  },
];

/** こども家庭センターの規模ごとに、常時配置する職員の最低人数。 */
export const childFamilyCenterStaffing: readonly Rule[] = table.map((row) => centerStaffingRule(row));
