import { type ActivityKindCode, type ComponentCode, type Rule, submissionRule } from "@juso/model";

interface ServiceActivities {
  readonly id: string;
  readonly component: ComponentCode;
  /** True when every activity is of one of the kinds; otherwise one of them is enough for a service. */
  readonly isExhaustive: boolean;
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
    isExhaustive: true,
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
    isExhaustive: false,
    kinds: ["resourceMatching", "menuDesign", "settlementFollowUp", "hostSupport"],
    ja: "参加支援",
    en: "participation support",
    listJa: "資源開拓・マッチング、支援メニューの作成、定着支援・フォローアップ、受入先への支援・環境調整",
    requirement: "PART.EXEC.MENU",
    section: "別添5 3(3)イ(ウ)・ウ(ア)",
  },
];

/** アウトリーチの活動は4つの種別のどれか。参加支援は訪問なども含むので、支援ごとに4つの種別が1つもないときだけ指摘する。 */
export const serviceActivityKind: readonly Rule[] = table.map((row) => activityRule(row));

function activityRule({ id, component, isExhaustive, kinds, ja, en, listJa, ...source }: ServiceActivities): Rule {
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
    acknowledgedAs: "confirmed",
    requirements: [source.requirement],
    citations: [{ document: "jisshi-yoko", section: source.section }],
    title: { ja: `${ja}の活動は、${listJa}である`, en: `The activities of ${en} are of its kinds` },
    messages: {
      otherKind: {
        text: {
          ja: isExhaustive
            ? `${ja}の支援活動ですが、種別が${listJa}のいずれでもありません。`
            : `${ja}の支援活動が、どれも${listJa}のいずれでもありません。`,
          en: `The kind of the activity, or of all activities of the service, is none of those of ${en}.`,
        },
        fix: {
          ja: "活動の種別と支援の構成事業を確かめ、選び誤りがあれば直してください。実際にほかの種別の活動だったときは、そのまま残してください。",
          en: "Check the kind of activity and the component of the service, and correct a wrong choice. If the activity was of another kind, leave it as it is.",
        },
      },
    },
    entity: "serviceActivity",
    reads: { service: ["serviceId", "componentCode"], serviceActivity: ["serviceId", "activityKind"] },
    *check({ service: services, serviceActivity }) {
      for (const { value } of services.where("componentCode", component)) {
        const own = serviceActivity.where("serviceId", value.serviceId);
        if (!isExhaustive && own.some((row) => kinds.includes(row.value.activityKind))) continue;
        for (const row of isExhaustive ? own : own.slice(0, 1)) {
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
