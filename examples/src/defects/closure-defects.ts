import { dayAfter } from "../calendar-day.ts";
import { closedCase } from "./chosen-cases.ts";
import type { Defect } from "./defect.ts";

/** What is wrong with how cases end and begin again. Each defect takes a case of its own. */
export const closureDefects: readonly Defect[] = [
  {
    id: "closure-not-discussed",
    title: { ja: "終結を、重層的支援会議に諮っていない", en: "A closure was not discussed at the conference" },
    spoil({ records, find, remove, expect }) {
      const record = closedCase(records, 0);
      remove(
        "meetingCase",
        find(
          "meetingCase",
          (row) => row.caseId === record.caseId && row.meetingTiming === "close" && row.componentCode === "multiAgency",
        ),
      );
      expect("closure-closed-decided-in-juso-kaigi", "notDiscussed", "error", {
        entity: "closure",
        record,
        field: "closedDate",
      });
    },
  },
  {
    id: "closure-lead-agency-not-in-plan",
    title: {
      ja: "終結後の主担当機関が、プランの役割分担にない",
      en: "The lead agency after the closure is not in the plan",
    },
    spoil({ records, set, expect }) {
      const record = closedCase(records, 1);
      set(record, "leadAgencyName", "見本市水道課");
      expect("closure-lead-agency-in-plan", "notInPlan", "error", {
        entity: "closure",
        record,
        field: "leadAgencyName",
      });
    },
  },
  {
    id: "closure-roles-not-agreed",
    title: { ja: "役割分担の合意日がない", en: "The agreement on roles is not dated" },
    spoil({ records, set, expect }) {
      const record = closedCase(records, 2);
      set(record, "roleAgreementDate", undefined);
      expect("closure-roles-agreed", "notAgreed", "error", { entity: "closure", record, field: "roleAgreementDate" });
    },
  },
  {
    id: "suspended-without-visits",
    title: { ja: "訪問も情報収集もせずに支援を中断している", en: "Support was suspended without visits or enquiries" },
    spoil({ find, set, expect }) {
      const record = find(
        "closure",
        (closure) => closure.closureKind === "suspended" && closure.componentCode === "multiAgency",
      );
      set(record, "contactAttempts", ["phone", "letter"]);
      expect("closure-suspended-after-contact-efforts", "noEffort", "error", {
        entity: "closure",
        record,
        field: "contactAttempts",
      });
    },
  },
  {
    id: "reopened-before-closure",
    title: {
      ja: "再開日が、前のケースの終結より前である",
      en: "A case was reopened before its predecessor was closed",
    },
    spoil({ records, find, set, expect }) {
      const record = find("case", (candidate) => candidate.previousCaseId !== undefined);
      const closures = (records.closure ?? []).filter((closure) => closure.caseId === record.previousCaseId);
      set(record, "reopenedDate", dayAfter(closures[0]?.closedDate as string, -1));
      expect("case-reopened-after-closure", "beforeClosure", "error", {
        entity: "case",
        record,
        field: "reopenedDate",
      });
    },
  },
  {
    id: "closure-not-evaluated",
    title: { ja: "終結前の評価がない", en: "A case was closed without an evaluation" },
    spoil({ records, remove, expect }) {
      const record = closedCase(records, 3);
      for (const evaluation of (records.evaluation ?? []).filter((each) => each.caseId === record.caseId)) {
        remove("evaluation", evaluation);
      }
      // The services of the case were closed with it, and every closure needs the evaluation.
      for (const closure of (records.closure ?? []).filter((each) => each.caseId === record.caseId)) {
        expect("closure-evaluated", "notEvaluated", "error", {
          entity: "closure",
          record: closure,
          field: "closedDate",
        });
      }
    },
  },
  {
    id: "closing-conference-topics-missing",
    title: { ja: "終結時に、フォローアップを検討していない", en: "Follow-up was not discussed when a case was closed" },
    spoil({ records, find, set, expect }) {
      const closure = closedCase(records, 4);
      const record = find("meetingCase", (row) => row.caseId === closure.caseId && row.meetingTiming === "close");
      set(record, "topics", ["goalAttainment", "supportersStatus", "closingEvaluation"]);
      expect("meeting-case-close-topics", "missing", "error", { entity: "meetingCase", record, field: "topics" });
    },
  },
];
