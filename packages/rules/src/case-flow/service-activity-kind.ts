import { type ActivityKindCode, type ComponentCode, type Rule, submissionRule } from "@juso/model";

interface ServiceActivities {
  readonly id: string;
  readonly component: ComponentCode;
  readonly kinds: readonly ActivityKindCode[];
  readonly ja: string;
  readonly en: string;
  readonly listJa: string;
  readonly requirement: string;
  readonly section: string;
}

const table: readonly ServiceActivities[] = [
  {
    id: "service-outreach-activity-kinds",
    component: "outreach",
    kinds: ["informationGathering", "priorCoordination", "relationshipBuilding", "homeVisit"],
    ja: "アウトリーチ",
    en: "outreach",
    listJa: "情報収集、事前調整、関係性構築に向けた支援、家庭訪問・同行支援",
    requirement: "OUT.ACTIVITIES",
    section: "別添5 2(3)イ",
  },
  {
    id: "service-participation-activity-kinds",
    component: "participation",
    kinds: ["resourceMatching", "menuDesign", "settlementFollowUp", "hostSupport"],
    ja: "参加支援",
    en: "participation support",
    listJa: "資源開拓・マッチング、支援メニューの作成、定着支援・フォローアップ、受入先への支援・環境調整",
    requirement: "PART.EXEC.MENU",
    section: "別添5 3(3)イ(ウ)・ウ(ア)",
  },
];

/** アウトリーチと参加支援の活動は、それぞれの種別で記録する。 */
export const serviceActivityKind: readonly Rule[] = table.map((row) => activityRule(row));

function activityRule({ id, component, kinds, ja, en, listJa, requirement, section }: ServiceActivities): Rule {
  const service = { serviceId: "V1", componentCode: component };
  const [kind = "homeVisit"] = kinds;
  const other: ActivityKindCode = component === "outreach" ? "menuDesign" : "homeVisit";
  const activity = { serviceActivityId: "Y1", serviceId: "V1", activityKind: kind };
  return submissionRule({
    id,
    since: "0.1.0",
    severity: "error",
    blocking: false,
    whoFixes: "operator",
    requirements: [requirement],
    citations: [{ document: "jisshi-yoko", section }],
    title: { ja: `${ja}の活動は、${listJa}のいずれかである`, en: `An activity of ${en} is of one of its kinds` },
    messages: {
      otherKind: {
        text: {
          ja: `${ja}の支援活動ですが、活動の種別が${listJa}のいずれでもありません。`,
          en: `This is an activity of ${en}, but its kind is not one of those of ${en}.`,
        },
        fix: {
          ja: "活動の種別か、支援の構成事業を直してください。",
          en: "Correct the kind of activity or the component of the service.",
        },
      },
    },
    entity: "serviceActivity",
    reads: { service: ["serviceId", "componentCode"], serviceActivity: ["serviceId", "activityKind"] },
    *check({ service: services, serviceActivity }) {
      for (const { value } of services.where("componentCode", component)) {
        for (const row of serviceActivity.where("serviceId", value.serviceId)) {
          if (!kinds.includes(row.value.activityKind)) yield { row, messageId: "otherKind", field: "activityKind" };
        }
      }
    },
    examples: {
      pass: [
        { service: [service], serviceActivity: [activity] },
        {
          service: [{ ...service, componentCode: "multiAgency" }],
          serviceActivity: [{ ...activity, activityKind: other }],
        },
      ],
      fail: [
        {
          records: { service: [service], serviceActivity: [{ ...activity, activityKind: other }] },
          expect: [{ messageId: "otherKind", field: "activityKind" }],
        },
      ],
    },
  });
}
