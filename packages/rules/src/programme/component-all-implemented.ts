import { type ComponentCode, componentTitles, type Rule, submissionRule } from "@juso/model";

/** 自立相談支援事業と福祉事務所未設置町村による相談事業は、どちらか一方なので別の規則で見る。 */
const required: readonly ComponentCode[] = [
  "ccsLtc",
  "ccsDisability",
  "ccsChild",
  "commPrevention",
  "commLifeSupport",
  "commActivityCenter",
  "commKosodate",
  "commPoor",
  "participation",
  "outreach",
  "multiAgency",
];

/** 実施主体から広域連合が除かれる構成事業（別記1の3 2、別記2の4 2）。構成する市町村が実施する。 */
const notByUnion: readonly ComponentCode[] = ["ccsChild", "commKosodate"];

const programme = { municipalityCode: "992011", fiscalYear: 2026, programmeKind: "juso" } as const;
const municipality = [{ municipalityKind: "city" }] as const;
const implemented = required.map((componentCode) => ({ componentCode, fiscalYear: 2026, isImplemented: true }));
const byUnion = implemented.filter(({ componentCode }) => !notByUnion.includes(componentCode));
const withoutOutreach = implemented.map((row) => ({ ...row, isImplemented: row.componentCode !== "outreach" }));
const fix = {
  ja: "実施している構成事業を確かめ、「実施の有無」を直してください。実施しないときは、重層的支援体制整備事業の要件を満たしません。",
  en: "Check which components are run and correct the entry. A programme that leaves one out does not meet the guideline.",
};

/** 重層的支援体制整備事業は、構成事業のすべてを実施する。広域連合が実施主体になれない2つは、広域連合には求めない。 */
export const componentAllImplemented: Rule = submissionRule({
  id: "component-all-implemented",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: ["WHOLE.COMPONENTS.ALL", "CCS.COMBO.ALL", "COMM.COMBO.ALL"],
  citations: [
    { document: "jisshi-yoko", section: "別紙 3" },
    { document: "jisshi-yoko", section: "別添3 3(1)" },
    { document: "jisshi-yoko", section: "別添4 3(1)" },
    { document: "social-welfare-act", section: "第106条の4第2項" },
  ],
  title: { ja: "構成事業をすべて実施する", en: "Every component of the programme is implemented" },
  messages: {
    notImplemented: {
      text: {
        ja: "構成事業「{component}」の「実施の有無」が「いいえ」になっています。",
        en: 'The component "{componentEn}" is marked as not implemented.',
      },
      fix,
    },
    notListed: {
      text: {
        ja: "{fiscalYear}年度の構成事業に「{component}」がありません。",
        en: 'The components of {fiscalYear} do not list "{componentEn}".',
      },
      fix,
    },
  },
  entity: "component",
  reads: {
    municipality: ["municipalityKind"],
    programme: ["fiscalYear", "programmeKind"],
    component: ["componentCode", "fiscalYear", "isImplemented"],
  },
  *check({ municipality, programme: programmes, component }, { fiscalYear }) {
    const row = programmes.where("fiscalYear", fiscalYear).find(({ value }) => value.programmeKind === "juso");
    if (!row) return;
    const isUnion = municipality.where("municipalityKind", "wideAreaUnion").length > 0;
    for (const code of required) {
      if (isUnion && notByUnion.includes(code)) continue;
      const listed = component.where("componentCode", code).filter(({ value }) => value.fiscalYear === fiscalYear);
      if (listed.some(({ value }) => value.isImplemented)) continue;
      const data = { component: componentTitles[code].ja, componentEn: componentTitles[code].en };
      const first = listed[0];
      if (first) yield { row: first, messageId: "notImplemented", field: "isImplemented", data };
      else yield { row, messageId: "notListed", data: { ...data, fiscalYear } };
    }
  },
  examples: {
    pass: [
      { municipality, programme: [programme], component: implemented },
      { municipality: [{ municipalityKind: "wideAreaUnion" }], programme: [programme], component: byUnion },
      { municipality, programme: [{ ...programme, programmeKind: "jusoPreparation" }], component: [] },
    ],
    fail: [
      {
        records: { municipality, programme: [programme], component: withoutOutreach },
        expect: [{ messageId: "notImplemented", field: "isImplemented" }],
      },
      {
        records: { municipality, programme: [programme], component: implemented.slice(1) },
        expect: [{ messageId: "notListed" }],
      },
    ],
  },
});
