import type { Rule } from "@juso/model";
import { type DedicatedStaff, dedicatedStaffRule } from "./dedicated-staff-rule.ts";

/** 拠点の種別ごとの、専任の職員と職員全体の最低人数。 */
const table: readonly DedicatedStaff[] = [
  {
    id: "kosodate-site-general-has-2-dedicated-staff",
    siteKind: "kosodateGeneral",
    roles: ["kosodateStaff"],
    dedicated: 2,
    total: 2,
    requirement: "COMM.KOSODATE.GENERAL.STAFF2",
    section: "別記2の4 4(2)③(イ)",
  },
  {
    id: "kosodate-site-linked-has-dedicated-staff",
    siteKind: "kosodateLinked",
    roles: ["kosodateStaff"],
    dedicated: 1,
    total: 1,
    requirement: "COMM.KOSODATE.LINKED.STAFF1",
    section: "別記2の4 4(3)③(イ)",
  },
  {
    id: "kosodate-site-small-has-dedicated-staff",
    siteKind: "kosodateSmallDesignated",
    roles: ["kosodateStaff"],
    dedicated: 1,
    total: 1,
    requirement: "COMM.KOSODATE.SMALL.STAFF1",
    section: "別記2の4 4(2)⑨(イ)(ｃ)",
  },
  {
    id: "child-use-basic-site-has-dedicated-staff",
    siteKind: "childUseBasic",
    roles: ["childUseStaff"],
    dedicated: 1,
    total: 1,
    requirement: "CHILD.USE.BASIC.STAFF.COUNT",
    section: "別記1の3 4(1)③イ",
    hasException: true,
  },
  {
    id: "child-use-specific-site-has-dedicated-staff",
    siteKind: "childUseSpecific",
    roles: ["childUseStaff"],
    dedicated: 1,
    total: 1,
    requirement: "CHILD.USE.SPECIFIC.STAFF.COUNT",
    section: "別記1の3 4(2)④イ",
  },
  {
    id: "activity-center-site-has-2-staff",
    siteKind: "activityCenter",
    roles: ["activityCenterStaff"],
    dedicated: 1,
    total: 2,
    requirement: "COMM.CHIKATSU.STAFF.BASE",
    section: "別記2の3 3(2)（注2）",
    hasException: true,
  },
];

/** 専任の職員の最低人数。人は頭数で数え、同じ職員の配置が2つあっても1人とする。 */
export const siteDedicatedStaff: readonly Rule[] = table.map((row) => dedicatedStaffRule(row));
