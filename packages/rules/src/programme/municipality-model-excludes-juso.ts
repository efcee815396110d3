import { type ProgrammeKindCode, type Rule, type RuleContext, submissionRule } from "@juso/model";

interface ExcludedModel {
  readonly id: string;
  readonly kind: ProgrammeKindCode;
  readonly ja: string;
  readonly en: string;
  readonly requirement: string;
  readonly section: string;
  readonly effective: { readonly from: string; readonly to?: string };
}

const models: readonly ExcludedModel[] = [
  {
    id: "municipality-gojo-model-excludes-juso",
    kind: "gojoModel",
    ja: "地域における互助機能強化のためのモデル事業",
    en: "mutual-aid model programme",
    requirement: "MODEL.GOJO.EXCLUDE_JUSO",
    section: "2.(1)イ",
    effective: { from: "2026-04-01", to: "2027-03-31" },
  },
  {
    id: "municipality-shuyaku-model-excludes-juso",
    kind: "shuyakuModel",
    ja: "機能集約化アプローチによるモデル事業",
    en: "function-consolidation model programme",
    requirement: "MODEL.SHUYAKU.EXCLUDE_JUSO",
    section: "資料「機能集約化モデル」2",
    effective: { from: "2026-04-01" },
  },
];

/** 重層的支援体制整備事業を実施する市町村は、モデル事業の対象にならない。 */
export const municipalityModelExcludesJuso: readonly Rule[] = models.map((model) => exclusionRule(model));

function exclusionRule({ id, kind, ja, en, requirement, section, effective }: ExcludedModel): Rule {
  const programme = { fiscalYear: 2026, programmeKind: "juso" } as const;
  return submissionRule({
    id,
    since: "0.1.0",
    severity: "error",
    blocking: true,
    whoFixes: "municipality",
    effective,
    requirements: [requirement],
    citations: [{ document: "r8-briefing", section }],
    title: {
      ja: `重層的支援体制整備事業を実施する市町村は、${ja}を申請しない`,
      en: `A municipality that runs the programme does not apply for the ${en}`,
    },
    messages: {
      both: {
        text: {
          ja: `{fiscalYear}年度に重層的支援体制整備事業を実施するので、${ja}の対象になりません。`,
          en: `The municipality runs the programme in {fiscalYear}, so the ${en} is not open to it.`,
        },
        fix: {
          ja: "申請しないときは「申請する他の事業」から外してください。申請しているときは、取下げなどの扱いを都道府県に確かめてください。",
          en: "If it is not applied for, remove it from the list. If it is, ask the prefecture how to withdraw the application.",
        },
      },
    },
    entity: "municipality",
    reads: { municipality: ["appliedProgrammeKinds"], programme: ["fiscalYear", "programmeKind"] },
    *check({ municipality, programme: programmes }, { fiscalYear }: RuleContext) {
      const runs = programmes.where("fiscalYear", fiscalYear).some(({ value }) => value.programmeKind === "juso");
      if (!runs) return;
      for (const row of municipality.all) {
        if (row.value.appliedProgrammeKinds?.includes(kind))
          yield { row, messageId: "both", field: "appliedProgrammeKinds", data: { fiscalYear } };
      }
    },
    examples: {
      pass: [
        {
          municipality: [{ appliedProgrammeKinds: [kind] }],
          programme: [{ ...programme, programmeKind: "jusoPreparation" }],
        },
        { municipality: [{}], programme: [programme] },
      ],
      fail: [
        {
          records: { municipality: [{ appliedProgrammeKinds: [kind] }], programme: [programme] },
          expect: [{ messageId: "both", field: "appliedProgrammeKinds" }],
        },
      ],
    },
  });
}
