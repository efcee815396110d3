import type { CenterStaffing } from "./center-staffing.ts";

/** 実施要綱 別記1の3 別表の1「主な職員の最低配置人員等」。合計は各職種の和。 */
export const centerStaffings: readonly CenterStaffing[] = [
  {
    id: "site-child-family-center-small-a-staffed",
    sizeClass: "smallA",
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
    supporters: 2,
    psychologists: 0,
    abuseSpecialists: 1,
    requirements: ["CHILD.USE.CENTER.STAFF_MIN.B"],
    sections: ["別記1の3 別表1"],
  },
  {
    id: "site-child-family-center-small-c-staffed",
    sizeClass: "smallC",
    supporters: 2,
    psychologists: 0,
    abuseSpecialists: 2,
    requirements: ["CHILD.USE.CENTER.STAFF_MIN.C"],
    sections: ["別記1の3 別表1"],
  },
  {
    id: "site-child-family-center-medium-staffed",
    sizeClass: "medium",
    supporters: 3,
    psychologists: 1,
    abuseSpecialists: 2,
    requirements: ["CHILD.USE.CENTER.STAFF_MIN.M"],
    sections: ["別記1の3 別表1"],
  },
  {
    id: "site-child-family-center-large-staffed",
    sizeClass: "large",
    supporters: 5,
    psychologists: 2,
    abuseSpecialists: 4,
    requirements: ["CHILD.USE.CENTER.STAFF_MIN.L"],
    sections: ["別記1の3 別表1"],
  },
];
