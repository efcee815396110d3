import type { Defect } from "./defect.ts";

/** What is wrong with the form of single records: blanks, types, codes, keys, references. */
export const structureDefects: readonly Defect[] = [
  {
    id: "plan-role-task-blank",
    title: { ja: "役割分担の役割が空欄である", en: "The task of a role in a plan is blank" },
    spoil({ records, set, expect }) {
      const record = records.planRole?.[40] as NonNullable<typeof records.planRole>[number];
      set(record, "task", undefined);
      expect("value-required", "missing", "error", { entity: "planRole", record, field: "task" });
    },
  },
  {
    id: "intake-route-not-listed",
    title: { ja: "相談経路が一覧にない言葉である", en: "The route of an intake is not a listed code" },
    spoil({ find, set, expect }) {
      const record = find("intake", (intake) => intake.intakeId === "IN-0200");
      set(record, "consultationRoute", "伝書");
      expect("code-listed", "unknown", "error", { entity: "intake", record, field: "consultationRoute" });
    },
  },
  {
    id: "service-activity-day-not-in-calendar",
    title: { ja: "暦にない日付がある", en: "A date is not in the calendar" },
    spoil({ records, set, expect }) {
      const record = records.serviceActivity?.[299] as NonNullable<typeof records.serviceActivity>[number];
      set(record, "activityDate", "2025-11-31");
      expect("value-date-exists", "notInCalendar", "error", {
        entity: "serviceActivity",
        record,
        field: "activityDate",
      });
    },
  },
  {
    id: "plan-goal-id-twice",
    title: { ja: "目標IDが重複している", en: "A goal's id is used twice" },
    spoil({ records, set, expect }) {
      const [first, record] = [records.planGoal?.[10], records.planGoal?.[31]] as NonNullable<typeof records.planGoal>;
      if (first === undefined || record === undefined) throw new RangeError("too few goals");
      set(record, "planGoalId", first.planGoalId);
      expect("record-key-unique", "duplicate", "error", { entity: "planGoal", record, field: "planGoalId" });
    },
  },
  {
    id: "match-service-unknown",
    title: { ja: "マッチングの支援IDが、支援の表にない", en: "A match names a service that does not exist" },
    spoil({ records, set, expect }) {
      const record = records.match?.[3] as NonNullable<typeof records.match>[number];
      set(record, "serviceId", "SV-9999");
      expect("reference-exists", "missing", "error", { entity: "match", record, field: "serviceId" });
    },
  },
  {
    id: "assessment-household-too-large",
    title: { ja: "世帯人数が範囲を超えている", en: "The household size is out of range" },
    spoil({ records, set, expect }) {
      const record = records.assessment?.[7] as NonNullable<typeof records.assessment>[number];
      set(record, "householdSize", 99);
      expect("value-range", "tooLarge", "error", { entity: "assessment", record, field: "householdSize" });
    },
  },
  {
    id: "grant-decision-amount-in-words",
    title: { ja: "交付決定額が数値でない", en: "The amount decided is not a number" },
    spoil({ find, set, expect }) {
      const record = find("grantDecision", (decision) => decision.payer === "prefectural");
      set(record, "amountYen", "約5400万円");
      expect("value-type", "approximate", "error", { entity: "grantDecision", record, field: "amountYen" });
    },
  },
  {
    id: "assessment-factor-twice",
    title: { ja: "同じ背景要因が2回書かれている", en: "A background factor is given twice" },
    spoil({ records, set, expect }) {
      const record = records.assessment?.[20] as NonNullable<typeof records.assessment>[number];
      set(record, "backgroundFactors", ["debt", "householdBudget", "debt"]);
      expect("list-no-duplicates", "duplicate", "error", { entity: "assessment", record, field: "backgroundFactors" });
    },
  },
  {
    id: "component-field-unknown",
    title: {
      ja: "構成事業のJSONに、知らない項目がある",
      en: "The component JSON has a field the standard does not know",
    },
    spoil({ records, expect }) {
      const record = records.component?.[5] as NonNullable<typeof records.component>[number];
      Object.assign(record, { budgetYen: 29_760_789 });
      expect("field-known", "unknown", "error", { entity: "component", record, field: "budgetYen" });
    },
  },
  {
    id: "evaluation-control-character",
    title: { ja: "文章に、画面に出ない制御文字が混じっている", en: "A text holds a control character" },
    spoil({ records, set, expect }) {
      const record = records.evaluation?.[12] as NonNullable<typeof records.evaluation>[number];
      set(record, "remainingIssues", "家族との\u000b話合いの場");
      expect("text-printable", "control", "warning", { entity: "evaluation", record, field: "remainingIssues" });
    },
  },
];
