import type { Defect } from "./defect.ts";

/** Defects that only rules in force from 令和8年度, or rules for towns without a welfare office, can find. */
export const mihonkawaTownDefects: readonly Defect[] = [
  {
    id: "model-programme-beside-juso",
    title: {
      ja: "互助機能強化モデル事業にも申請している",
      en: "The town also applies for the mutual-aid model programme",
    },
    spoil({ find, set, expect }) {
      const record = find("municipality", () => true);
      set(record, "appliedProgrammeKinds", ["gojoModel"]);
      expect("municipality-gojo-model-excludes-juso", "both", "error", {
        entity: "municipality",
        record,
        field: "appliedProgrammeKinds",
      });
    },
  },
  {
    id: "ltc-center-for-the-elderly-only",
    title: {
      ja: "地域包括支援センターが、高齢者の相談だけを受けている",
      en: "The community general support centre takes only elderly people",
    },
    spoil({ find, set, expect }) {
      const record = find("site", (site) => site.siteKind === "ltcCenter");
      set(record, "attributeScope", "elderlyOnly");
      expect("site-ltc-accepts-all-attributes", "restricted", "error", {
        entity: "site",
        record,
        field: "attributeScope",
      });
    },
  },
  {
    id: "coordinator-for-the-elderly-only",
    title: {
      ja: "生活支援コーディネーターの活動が、高齢者に限られている",
      en: "A coordinator's work is restricted to elderly people",
    },
    spoil({ find, set, expect }) {
      const record = find("posting", (posting) => posting.staffRole === "lifeSupportCoordinator");
      set(record, "attributeScope", "elderlyOnly");
      expect("posting-coordinator-serves-all-attributes", "restricted", "error", {
        entity: "posting",
        record,
        field: "attributeScope",
      });
    },
  },
  {
    id: "component-not-implemented",
    title: {
      ja: "生活困窮者支援等のための地域づくり事業を実施していない",
      en: "The community programme for people in need is not implemented",
    },
    spoil({ find, set, expect }) {
      const record = find("component", (component) => component.componentCode === "commPoor");
      set(record, "isImplemented", false);
      set(record, "notImplementedReason", "担い手が決まっていないためです。");
      expect("component-all-implemented", "notImplemented", "error", {
        entity: "component",
        record,
        field: "isImplemented",
      });
    },
  },
  {
    id: "programme-without-integration",
    title: { ja: "一体的な実施のための取組が空欄である", en: "How the components are run as one is blank" },
    spoil({ find, set, expect }) {
      const record = find("programme", () => true);
      set(record, "integrationMeasures", undefined);
      expect("programme-integration-described", "blank", "error", {
        entity: "programme",
        record,
        field: "integrationMeasures",
      });
    },
  },
];
