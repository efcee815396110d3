import { legalItemTitles, type Rule, recordRule } from "@juso/model";
import { legalItems } from "./legal-items.ts";

const component = { fiscalYear: 2026, isImplemented: true } as const;

/** 構成事業ごとに、社会福祉法106条の4第2項のどの号に当たるかが決まっている。多機関協働は5号と6号を一体で行う。 */
export const componentLegalItem: Rule = recordRule({
  id: "component-legal-item",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: ["WHOLE.COMPONENTS.LAW_ITEM_MAP", "MAC.PLAN.INTEGRATED_56"],
  citations: [
    { document: "jisshi-yoko", section: "別紙 3" },
    { document: "social-welfare-act", section: "第106条の4第2項" },
  ],
  title: { ja: "構成事業は、法の号に正しく対応する", en: "A component names its item of the Act" },
  messages: {
    wrong: {
      text: {
        ja: "法の号が、この構成事業に当たる「{expected}」ではありません。",
        en: 'The item of the Act is not the one of this component, "{expectedEn}".',
      },
      fix: {
        ja: "法の号を「{expected}」に直すか、構成事業を確かめてください。",
        en: 'Set the item to "{expectedEn}", or check the component.',
      },
    },
  },
  entity: "component",
  *check({ componentCode, legalItem }) {
    const expected = legalItems[componentCode];
    if (legalItem === undefined || expected === undefined || legalItem === expected.code) return;
    if (legalItem === expected.also) return;
    const title = legalItemTitles[expected.code];
    const data = { expected: title.ja, expectedEn: title.en };
    yield { messageId: "wrong", field: "legalItem", data };
  },
  examples: {
    pass: [
      { ...component, componentCode: "commPoor", legalItem: "3other" },
      { ...component, componentCode: "ccsLtc" },
      { ...component, componentCode: "ccsTown", legalItem: "1other" },
      { ...component, componentCode: "ccsTown", legalItem: "1ni" },
    ],
    fail: [
      {
        record: { ...component, componentCode: "multiAgency", legalItem: "4" },
        expect: [{ messageId: "wrong", field: "legalItem" }],
      },
    ],
  },
});
