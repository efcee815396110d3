import type { Rule } from "@juso/model";
import { type QualifiedStaff, qualifiedRule } from "./qualified-staff-rule.ts";

const table: readonly QualifiedStaff[] = [
  {
    id: "site-child-family-center-has-maternal-health-staff",
    siteKind: "childFamilyCenter",
    ja: "こども家庭センターの母子保健機能",
    en: "maternal health function of a children and families centre",
    role: "maternalHealthStaff",
    qualifications: [
      "publicHealthNurse",
      "midwife",
      "nurse",
      "certifiedSocialWorker",
      "psychiatricSocialWorker",
      "childFamilySocialWorker",
    ],
    qualificationsJa: "保健師、助産師、看護師、ソーシャルワーカーのいずれか",
    qualificationsEn: "public health nurse, midwife, nurse or social worker",
    requirement: "CHILD.USE.CENTER.MATERNAL.STAFF",
    section: "別記1の3 4(3)④ウ",
  },
  {
    id: "site-disability-core-center-has-specialist",
    siteKind: "disabilityCoreCenter",
    ja: "基幹相談支援センター",
    en: "core consultation support centre",
    role: "disabilityConsultant",
    qualifications: [
      "chiefConsultationSupportSpecialist",
      "consultationSupportSpecialist",
      "certifiedSocialWorker",
      "psychiatricSocialWorker",
      "publicHealthNurse",
    ],
    qualificationsJa: "主任相談支援専門員、相談支援専門員、社会福祉士、精神保健福祉士、保健師など",
    qualificationsEn:
      "(chief) consultation support specialist, social worker, psychiatric social worker or public health nurse",
    requirement: "DIS.CENTER.STAFF",
    section: "別記1の2の2 5",
  },
];

/** 資格を持つ職員を1名以上置く拠点。「など」に当たる資格（その他）も認める。 */
export const siteQualifiedStaff: readonly Rule[] = table.map((row) => qualifiedRule(row));
