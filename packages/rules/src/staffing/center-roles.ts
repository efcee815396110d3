import { type StaffRoleCode, staffRoleTitles, type Text } from "@juso/model";
import { titleInSentence } from "../title-in-sentence.ts";

interface CenterRole {
  readonly role: StaffRoleCode;
  readonly column: "supporters" | "psychologists" | "abuseSpecialists";
  readonly title: Text;
}

function centerRole(role: StaffRoleCode, column: CenterRole["column"]): CenterRole {
  return { role, column, title: titleInSentence(staffRoleTitles[role]) };
}

/** The roles of the child welfare function that 別表の1 counts. */
export const centerRoles: readonly CenterRole[] = [
  centerRole("childFamilySupporter", "supporters"),
  centerRole("psychologySupporter", "psychologists"),
  centerRole("abuseResponseSpecialist", "abuseSpecialists"),
];

/** Codes of those roles. */
export const childWelfareRoles: readonly StaffRoleCode[] = centerRoles.map(({ role }) => role);
