import type { Defect } from "./defect.ts";

/** What is wrong with the municipality, its conferences, sites and components. */
export const bodyDefects: readonly Defect[] = [
  {
    id: "conference-without-municipality",
    title: { ja: "市町村が参加していない重層的支援会議がある", en: "The municipality did not attend a conference" },
    spoil({ records, find, remove, expect }) {
      const record = jusoKaigi(records, "2025-08-01");
      remove(
        "meetingParticipant",
        find(
          "meetingParticipant",
          (row) => row.meetingId === record.meetingId && row.participantKind === "municipality",
        ),
      );
      expect("meeting-juso-kaigi-municipality-attends", "absent", "error", {
        entity: "meeting",
        record,
        field: "meetingId",
      });
    },
  },
  {
    id: "conference-without-operator",
    title: {
      ja: "多機関協働事業者が参加していない重層的支援会議がある",
      en: "The operator of multi-agency collaboration did not attend a conference",
    },
    spoil({ records, find, remove, expect }) {
      const record = jusoKaigi(records, "2025-09-01");
      remove(
        "meetingParticipant",
        find(
          "meetingParticipant",
          (row) => row.meetingId === record.meetingId && row.participantKind === "multiAgencyOperator",
        ),
      );
      expect("meeting-juso-kaigi-operator-attends", "absent", "error", {
        entity: "meeting",
        record,
        field: "meetingId",
      });
    },
  },
  {
    id: "support-meeting-hosted-by-operator",
    title: { ja: "支援会議を事業者が主催している", en: "An operator hosted the 支援会議" },
    spoil({ find, set, expect }) {
      const record = find(
        "meeting",
        (meeting) => meeting.meetingKind === "shienKaigi" && meeting.heldDate > "2025-11-01",
      );
      set(record, "hostKind", "multiAgencyOperator");
      expect("meeting-shien-kaigi-hosted-by-municipality", "otherHost", "error", {
        entity: "meeting",
        record,
        field: "hostKind",
      });
    },
  },
  {
    id: "conference-topics-missing",
    title: {
      ja: "プラン策定時に、モニタリングの時期を検討していない",
      en: "The monitoring date was not discussed when a plan was made",
    },
    spoil({ records, set, expect }) {
      const rows = (records.meetingCase ?? []).filter((row) => row.meetingTiming === "plan");
      const record = rows[30] as NonNullable<(typeof rows)[number]>;
      set(record, "topics", ["goal", "policy", "planContent", "roleSharing"]);
      expect("meeting-case-plan-topics", "missing", "error", { entity: "meetingCase", record, field: "topics" });
    },
  },
  {
    id: "kosodate-site-two-days",
    title: {
      ja: "一般型の子育て拠点が、理由なく週2日しか開いていない",
      en: "A general child-rearing site opens two days a week without a reason",
    },
    spoil({ find, set, expect }) {
      const record = find("site", (site) => site.siteId === "ST-HIRO-2");
      set(record, "openDaysPerWeek", 2);
      expect("kosodate-site-general-opens-3-days-5-hours", "daysTooFew", "error", {
        entity: "site",
        record,
        field: "openDaysPerWeek",
      });
    },
  },
  {
    id: "component-wrong-item-of-the-act",
    title: { ja: "アウトリーチの法の号が誤っている", en: "Outreach names the wrong item of the Act" },
    spoil({ find, set, expect }) {
      const record = find("component", (component) => component.componentCode === "outreach");
      set(record, "legalItem", "2");
      expect("component-legal-item", "wrong", "error", { entity: "component", record, field: "legalItem" });
    },
  },
  {
    id: "child-family-center-hours-too-few",
    title: {
      ja: "こども家庭センターの子ども家庭支援員が足りない",
      en: "The child and family centre has too few supporters",
    },
    spoil({ find, set, expect }) {
      const record = find("site", (site) => site.siteId === "ST-KODOMO");
      const posting = find(
        "posting",
        (row) => row.siteId === "ST-KODOMO" && row.staffRole === "childFamilySupporter" && row.weeklyHours === 40,
      );
      set(posting, "weeklyHours", 19.5);
      expect("site-child-family-center-small-b-staffed", "tooFew", "error", {
        entity: "site",
        record,
        field: "centerSizeClass",
      });
    },
  },
  {
    id: "self-reliance-office-without-employment-supporter",
    title: { ja: "自立相談支援機関に就労支援員がいない", en: "The self-reliance office has no employment supporter" },
    spoil({ find, remove, expect }) {
      const record = find("site", (site) => site.siteId === "ST-JIRITSU");
      remove(
        "posting",
        find("posting", (row) => row.siteId === "ST-JIRITSU" && row.staffRole === "employmentSupporter"),
      );
      expect("self-reliance-site-three-roles", "missing", "warning", { entity: "site", record, field: "siteId" });
    },
  },
  {
    id: "integrated-site-without-disability-consultant",
    title: { ja: "統合型の拠点に、障害者相談の相談員がいない", en: "The integrated site has no disability consultant" },
    spoil({ records, find, remove, expect }) {
      const record = find("site", (site) => site.siteId === "ST-SOGO");
      const postings = (records.posting ?? []).filter(
        (row) => row.siteId === "ST-SOGO" && row.componentCode === "ccsDisability",
      );
      for (const posting of postings) remove("posting", posting);
      expect("site-integrated-staffed-for-each-component", "notStaffed", "error", {
        entity: "site",
        record,
        field: "componentCodes",
      });
    },
  },
  {
    id: "community-site-not-linked",
    title: {
      ja: "地域型の拠点が、基本型・統合型の拠点と連携していない",
      en: "A community site is not linked to a basic or integrated site",
    },
    spoil({ find, set, expect }) {
      const record = find("site", (site) => site.siteId === "ST-MINATO");
      set(record, "linkedSiteIds", undefined);
      expect("site-community-linked-to-basic-or-integrated", "notLinked", "error", {
        entity: "site",
        record,
        field: "linkedSiteIds",
      });
    },
  },
  {
    id: "layer-three-matching-charged",
    title: {
      ja: "第3層の個別マッチングの費用を、交付金の対象にしている",
      en: "The cost of matching in the third layer is charged to the grant",
    },
    spoil({ find, set, expect }) {
      const extract = find("budgetLine", (line) => line.budgetRole === "totalCost");
      for (const field of ["relatedYen", "settledRelatedYen"]) {
        expect("budget-line-total-cost-agrees", "differs", "error", { entity: "budgetLine", record: extract, field });
      }
      const record = find(
        "costLine",
        (line) => line.componentCode === "commLifeSupport" && line.expenseCategory === "honorarium",
      );
      set(record, "costItem", "layerThreeMatching");
      for (const field of ["plannedEligibleYen", "actualEligibleYen"]) {
        expect("cost-line-layer-three-matching-outside-grant", "charged", "error", {
          entity: "costLine",
          record,
          field,
        });
      }
    },
  },
  {
    id: "prevention-cost-under-another-grant",
    title: {
      ja: "地域介護予防活動支援の経費が、地域支援事業交付金になっている",
      en: "A cost of care prevention is under the community support grant",
    },
    spoil({ find, set, expect }) {
      const record = find(
        "costLine",
        (line) => line.componentCode === "commPrevention" && line.expenseCategory === "supplies",
      );
      set(record, "fundingSource", "communitySupportGrant");
      expect("cost-line-funded-once", "otherGrant", "error", { entity: "costLine", record, field: "fundingSource" });
    },
  },
  {
    id: "property-without-restriction-period",
    title: {
      ja: "50万円以上の財産に、処分制限期間がない",
      en: "A property item of 500,000 yen or more has no restriction period",
    },
    spoil({ find, set, expect }) {
      const record = find("propertyItem", (item) => item.propertyItemId === "PI-0002");
      set(record, "restrictionYears", undefined);
      expect("property-item-restriction-period-given", "blank", "error", {
        entity: "propertyItem",
        record,
        field: "restrictionYears",
      });
    },
  },
  {
    id: "child-family-center-without-head",
    title: { ja: "こども家庭センターにセンター長がいない", en: "The child and family centre has no head" },
    spoil({ find, remove, expect }) {
      const record = find("site", (site) => site.siteId === "ST-KODOMO");
      remove(
        "posting",
        find("posting", (row) => row.siteId === "ST-KODOMO" && row.staffRole === "centerHead"),
      );
      expect("site-child-family-center-has-one-head", "notOne", "error", { entity: "site", record, field: "siteId" });
    },
  },
  {
    id: "kosodate-linked-site-two-hours",
    title: {
      ja: "連携型の子育て拠点が、1日2時間しか開いていない",
      en: "The linked child-rearing site opens two hours a day",
    },
    spoil({ find, set, expect }) {
      const record = find("site", (site) => site.siteKind === "kosodateLinked");
      set(record, "hoursPerDay", 2);
      expect("kosodate-site-linked-opens-3-days-3-hours", "hoursTooFew", "error", {
        entity: "site",
        record,
        field: "hoursPerDay",
      });
    },
  },
  {
    id: "community-evaluation-without-third-party",
    title: { ja: "事業評価に第三者が参加していない", en: "No third party took part in an evaluation" },
    spoil({ records, set, expect }) {
      const record = records.communityEvaluation?.[1] as NonNullable<typeof records.communityEvaluation>[number];
      set(record, "hasThirdParty", false);
      expect("community-evaluation-has-third-party", "noThirdParty", "warning", {
        entity: "communityEvaluation",
        record,
        field: "hasThirdParty",
      });
    },
  },
];

function jusoKaigi(
  records: Parameters<Defect["spoil"]>[0]["records"],
  from: string,
): NonNullable<typeof records.meeting>[number] {
  return records.meeting?.find(
    (meeting) => meeting.meetingKind === "jusoKaigi" && meeting.heldDate >= from,
  ) as NonNullable<typeof records.meeting>[number];
}
