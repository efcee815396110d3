import { type ComponentCode, componentTitles, type Rule, submissionRule } from "@juso/model";
import { isSiteOpen } from "../current-postings.ts";

interface Window {
  readonly id: string;
  readonly component: ComponentCode;
  readonly requirement: string;
  readonly section: string;
}

const windows: readonly Window[] = [
  {
    id: "component-self-reliance-has-window",
    component: "ccsSelfReliance",
    requirement: "POOR.INTAKE.WINDOW",
    section: "別記1の4 4(1)ア",
  },
  { id: "component-town-has-window", component: "ccsTown", requirement: "TOWN.WINDOW", section: "別記1の5 3(1)ア" },
];

/** 生活困窮者の相談を受ける事業は、一元的な窓口（拠点）を置く。 */
export const componentHasWindow: readonly Rule[] = windows.map((row) => windowRule(row));

function windowRule({ id, component, requirement, section }: Window): Rule {
  const title = componentTitles[component];
  const run = { componentCode: component, fiscalYear: 2026, isImplemented: true };
  const site = { siteId: "S1", componentCodes: [component] };
  const expect = [{ messageId: "noWindow", field: "isImplemented" }] as const;
  return submissionRule({
    id,
    since: "0.1.0",
    severity: "error",
    blocking: true,
    whoFixes: "municipality",
    requirements: [requirement],
    citations: [{ document: "jisshi-yoko", section }],
    title: { ja: `${title.ja}は、相談の窓口を置く`, en: `The component "${title.en}" has a consultation window` },
    messages: {
      noWindow: {
        text: {
          ja: `${title.ja}を実施していますが、この事業を行う拠点がありません。`,
          en: `The component "${title.en}" is implemented, but no open site runs it.`,
        },
        fix: {
          ja: "窓口となる拠点を登録し、拠点の構成事業と開設日・廃止日を確かめてください。",
          en: "Add the site of the window and check its components and dates.",
        },
      },
    },
    entity: "component",
    reads: {
      component: ["componentCode", "fiscalYear", "isImplemented"],
      site: ["componentCodes", "openedDate", "closedDate"],
    },
    *check({ component: components, site: sites }, context) {
      const open = sites.all.filter(({ value }) => isSiteOpen(value, context));
      if (open.some(({ value }) => value.componentCodes.includes(component))) return;
      for (const row of components.where("componentCode", component)) {
        if (row.value.fiscalYear === context.fiscalYear && row.value.isImplemented)
          yield { row, messageId: "noWindow", field: "isImplemented" };
      }
    },
    examples: {
      pass: [
        { component: [run], site: [site] },
        { component: [{ ...run, isImplemented: false }], site: [] },
      ],
      fail: [
        { records: { component: [run], site: [] }, expect },
        { records: { component: [run], site: [{ ...site, openedDate: "2027-01-01" }] }, expect },
      ],
    },
  });
}
