import type { StaffRoleCode } from "@juso/model";

interface CenterRole {
  readonly role: StaffRoleCode;
  readonly column: "supporters" | "psychologists" | "abuseSpecialists";
  readonly ja: string;
  readonly en: string;
}

/** The roles of the child welfare function that 別表の1 counts. */
export const centerRoles: readonly CenterRole[] = [
  { role: "childFamilySupporter", column: "supporters", ja: "子ども家庭支援員", en: "child and family supporter" },
  { role: "psychologySupporter", column: "psychologists", ja: "心理担当支援員", en: "psychology supporter" },
  {
    role: "abuseResponseSpecialist",
    column: "abuseSpecialists",
    ja: "虐待対応専門員",
    en: "abuse response specialist",
  },
];

/** Codes of those roles. */
export const childWelfareRoles: readonly StaffRoleCode[] = centerRoles.map(({ role }) => role);
