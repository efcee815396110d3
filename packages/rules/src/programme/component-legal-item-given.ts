import { type Component, legalItemTitles, type Rule, recordRule } from "@juso/model";
import { legalItems } from "./legal-items.ts";

const component: Component = { componentCode: "commPoor", fiscalYear: 2026, isImplemented: true };

/** 実施する構成事業には、社会福祉法106条の4第2項の号を書く。空欄では、号に正しく対応するかを確かめられない。 */
export const componentLegalItemGiven: Rule = recordRule({
  id: "component-legal-item-given",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  requirements: ["WHOLE.COMPONENTS.LAW_ITEM_MAP"],
  citations: [
    { document: "jisshi-yoko", section: "別紙 3" },
    { document: "social-welfare-act", section: "第106条の4第2項" },
  ],
  title: { ja: "実施する構成事業には、法の号を書く", en: "A component that is implemented names its item of the Act" },
  messages: {
    blank: {
      text: {
        ja: "実施する構成事業ですが、「法の号」が空欄です。",
        en: "The component is implemented, but its item of the Act is blank.",
      },
      fix: { ja: "「法の号」で「{item}」を選んでください。", en: 'Choose "{itemEn}".' },
    },
  },
  entity: "component",
  *check({ isImplemented, legalItem, componentCode }) {
    if (!isImplemented || legalItem !== undefined) return;
    const { ja: item, en: itemEn } = legalItemTitles[legalItems[componentCode].code];
    yield { messageId: "blank", field: "legalItem", data: { item, itemEn } };
  },
  examples: {
    pass: [
      { ...component, legalItem: "3other" },
      { ...component, isImplemented: false },
    ],
    fail: [{ record: component, expect: [{ messageId: "blank", field: "legalItem" }] }],
  },
});
