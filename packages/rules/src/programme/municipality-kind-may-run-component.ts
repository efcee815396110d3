import { type ComponentCode, componentTitles, type Rule, type RuleContext, submissionRule } from "@juso/model";

const restricted: readonly { id: string; component: ComponentCode; requirement: string; section: string }[] = [
  {
    id: "municipality-wide-area-union-not-child-use",
    component: "ccsChild",
    requirement: "CHILD.USE.IMPLEMENTER",
    section: "別記1の3 2",
  },
  {
    id: "municipality-wide-area-union-not-kosodate",
    component: "commKosodate",
    requirement: "COMM.KOSODATE.IMPLEMENTER",
    section: "別記2の4 2",
  },
];

/** 利用者支援事業と地域子育て支援拠点事業の実施主体は、市町村（広域連合を除く）。 */
export const municipalityKindMayRunComponent: readonly Rule[] = restricted.map((row) => implementerRule(row));

function implementerRule({ id, component, requirement, section }: (typeof restricted)[number]): Rule {
  const title = componentTitles[component];
  const run = { componentCode: component, fiscalYear: 2026, isImplemented: true };
  return submissionRule({
    id,
    since: "0.1.0",
    severity: "error",
    blocking: true,
    whoFixes: "municipality",
    requirements: [requirement],
    citations: [{ document: "jisshi-yoko", section }],
    title: { ja: `${title.ja}は、広域連合が実施主体にならない`, en: `A wide-area union does not run the ${title.en}` },
    messages: {
      union: {
        text: {
          ja: `広域連合が${title.ja}の実施主体になっています。実施主体は市町村（広域連合を除く）です。`,
          en: `A wide-area union is the implementer of the ${title.en}, which is open to municipalities only.`,
        },
        fix: {
          ja: "構成する市町村が実施する事業として報告してください。",
          en: "Report the component from the member municipality that runs it.",
        },
      },
    },
    entity: "component",
    reads: { municipality: ["municipalityKind"], component: ["componentCode", "fiscalYear", "isImplemented"] },
    *check({ municipality, component: components }, { fiscalYear }: RuleContext) {
      if (municipality.where("municipalityKind", "wideAreaUnion").length === 0) return;
      for (const row of components.where("componentCode", component)) {
        if (row.value.fiscalYear === fiscalYear && row.value.isImplemented)
          yield { row, messageId: "union", field: "isImplemented" };
      }
    },
    examples: {
      pass: [
        { municipality: [{ municipalityKind: "city" }], component: [run] },
        { municipality: [{ municipalityKind: "wideAreaUnion" }], component: [{ ...run, isImplemented: false }] },
      ],
      fail: [
        {
          records: { municipality: [{ municipalityKind: "wideAreaUnion" }], component: [run] },
          expect: [{ messageId: "union", field: "isImplemented" }],
        },
      ],
    },
  });
}
