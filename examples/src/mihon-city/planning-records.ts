import type { RecordBook } from "../city-records.ts";
import { lastDay } from "./last-day.ts";

/** What the programme rests on: the plans of the municipality, its areas and councils, contracts, the activities of its sites. */
export function addPlanningRecords(book: RecordBook): void {
  book.add("welfarePlan", {
    welfarePlanId: "WP-01",
    planName: "第4期見本市地域福祉計画",
    adoptedDate: "2023-03-20",
    periodStartDate: "2023-04-01",
    periodEndDate: "2029-03-31",
    hasCommunityPoorMeasures: true,
    linkedPolicies: ["housing", "education", "disaster"],
  });
  book.add("implementationPlan", {
    implementationPlanId: "IP-01",
    adoptedDate: "2023-03-20",
    periodStartDate: "2023-04-01",
    periodEndDate: "2029-03-31",
    basicPolicy: "属性や世代を問わずに受け止め、地域でつながり続ける。",
    provisionContent: "三つの圏域に相談の拠点を置き、多機関協働の担当を市社協に置く。",
    provisionTiming: "令和5年度に多機関協働、令和6年度に参加支援、令和7年度に全圏域の統合型拠点。",
    agencyIntegration: "支援会議と重層的支援会議を毎月開き、役割を確かめる。",
    opinionMethod: "住民懇談会3回と意見募集。",
    harmonisedPlans: ["welfarePlan", "ltcPlan", "disabilityPlan", "childPlan"],
    publishedDate: "2023-04-03",
    evaluationMethod: "事例の振り返りと指標を合わせて、年に一度評価する。",
    reviewCycleMonths: 12,
    lastReviewedDate: "2026-03-10",
    welfarePlanId: "WP-01",
    linkedPolicies: ["housing", "education"],
  });
  book.add("implementationGoal", {
    implementationGoalId: "IG-01",
    implementationPlanId: "IP-01",
    componentCode: "multiAgency",
    ownerName: "福祉部地域共生推進課",
    action: "重層的支援会議を毎月開く。",
    goal: "つなぎ先が決まらない相談をなくす。",
    dueDate: "2027-03-31",
    indicatorName: "重層的支援会議の開催回数",
    targetValue: 12,
    unitName: "回",
    goalStatus: "onTrack",
  });
  const steps = [
    ["necessity", "2022-05-20", ["department"]],
    ["resourceSurvey", "2022-08-10", ["supportAgency", "resident"]],
    ["dialogue", "2022-10-15", ["resident", "company"]],
    ["agreement", "2023-01-20", ["department", "supportAgency", "resident"]],
  ] as const;
  steps.forEach(([planningStepKind, heldDate, planningParticipants], index) => {
    book.add("planningProcess", {
      planningProcessId: `PC-0${index + 1}`,
      planningStepKind,
      heldDate,
      planningParticipants: [...planningParticipants],
      ...(planningStepKind === "agreement" ? { agreementViewpoints: ["betweenFields" as const] } : {}),
    });
  });
  const national = [
    ["abuseConsultations", 50_000],
    ["childPopulation", 17_500_000],
  ] as const;
  // The centre's consultations are above this average, by less than the cases of one more specialist.
  for (const [nationalStatisticKind, statisticValue] of national)
    book.add("nationalStatistic", {
      fiscalYear: 2025,
      nationalStatisticKind,
      statisticValue,
      statisticYear: 2023,
      statisticSource: "見本のための架空の数値",
    });
  const areas = [
    ["AR-00", "見本市全域", "layer1"],
    ["AR-01", "北部圏域", "layer2"],
    ["AR-02", "東部圏域", "layer2"],
  ] as const;
  for (const [areaId, areaName, coordinationLayer] of areas) book.add("area", { areaId, areaName, coordinationLayer });
  book.add("council", {
    councilId: "KC-01",
    councilName: "見本市支え合い協議体",
    coordinationLayer: "layer1",
    areaIds: ["AR-00"],
    establisherName: "見本市",
    establishedDate: "2016-04-01",
    memberKinds: ["municipality", "socialWelfareCouncil", "welfareCommissioner", "neighbourhood"],
    councilRoles: ["needsAndResources", "informationExchange"],
    heldCount: 4,
  });
  const coordinators = book.all("posting").filter(({ staffRole }) => staffRole === "lifeSupportCoordinator");
  coordinators.forEach(({ staffId, startDate }, index) => {
    book.add("lifeSupportCoordinator", {
      lifeSupportCoordinatorId: `LC-0${index + 1}`,
      staffId,
      coordinationLayer: index === 0 ? "layer1" : "layer2",
      areaIds: [areas[index % areas.length]?.[0] ?? "AR-00"],
      councilId: "KC-01",
      coordinatorTasks: ["visualising", "trainingMatching"],
      ...(startDate === undefined ? {} : { startDate }),
    });
  });
  for (const { operatorId, deliveryMode } of book.all("operator")) {
    if (deliveryMode !== "contract") continue;
    const components = book.all("component").filter((each) => each.operatorIds?.includes(operatorId));
    if (components.length === 0) continue;
    book.add("contract", {
      contractId: book.nextId("CT"),
      operatorId,
      componentCodes: components.map(({ componentCode }) => componentCode),
      startDate: "2025-04-01",
      endDate: lastDay,
      policyPresentedDate: "2025-03-14",
      integrationMeasures: "支援会議への参加と情報共有を仕様書に定めている。",
    });
  }
  const basics = ["kosodateExchange", "kosodateConsultation", "kosodateInformation", "kosodateLecture"] as const;
  const equipment = ["nursingCorner", "sink", "babyBed", "playEquipment"] as const;
  for (const { siteId, siteKind } of book.all("site")) {
    if (siteKind !== "kosodateGeneral" && siteKind !== "kosodateLinked") continue;
    for (const siteActivityKind of basics)
      book.add("siteActivity", { siteActivityId: book.nextId("SA"), siteId, siteActivityKind, isProvided: true });
    for (const equipmentKind of equipment)
      book.add("siteEquipment", { siteEquipmentId: book.nextId("SE"), siteId, equipmentKind, quantity: 1 });
  }
}
