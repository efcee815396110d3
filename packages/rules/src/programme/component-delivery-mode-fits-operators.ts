import { type DeliveryModeCode, deliveryModeTitles, type Rule, submissionRule } from "@juso/model";

const component = {
  componentCode: "multiAgency",
  fiscalYear: 2026,
  isImplemented: true,
  deliveryMode: "contract",
  operatorIds: ["O1"],
} as const;
const contractor = { operatorId: "O1", deliveryMode: "contract" } as const;
const municipality = { operatorId: "O1", deliveryMode: "direct" } as const;
const assigned = { fiscalYear: 2026, componentCode: "multiAgency", operatorId: "O1" } as const;

/**
 * 構成事業の実施方法が、その実施者のどれかの実施方法と同じである。直営と委託を併せるときは「構成事業の実施者」の表に実施者ごとに書くので、
 * その表に行があれば、それと比べる。
 */
export const componentDeliveryModeFitsOperators: Rule = submissionRule({
  id: "component-delivery-mode-fits-operators",
  since: "0.2.0",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  requirements: [],
  citations: [{ document: "juso", section: "構成事業と実施者" }],
  title: {
    ja: "構成事業の実施方法が、実施者の実施方法と合う",
    en: "The mode of delivery of a component is that of one of its operators",
  },
  messages: {
    differs: {
      text: {
        ja: "この構成事業の実施方法は「{mode}」ですが、実施者の実施方法は「{operators}」だけです。",
        en: 'The mode of delivery of this component is "{modeEn}", but its operators have only "{operatorsEn}".',
      },
      fix: {
        ja: "どちらが正しいか確かめて直してください。直営と委託を併せて行うときは、「構成事業の実施者」の表に、実施者ごとの実施方法を書いてください。",
        en: "Find out which is right. If the component is run directly and by contract at once, give the mode of each in the table of its operators.",
      },
    },
  },
  entity: "component",
  reads: {
    component: ["componentCode", "fiscalYear", "deliveryMode", "operatorIds"],
    componentOperator: ["componentCode", "fiscalYear", "deliveryMode"],
    operator: ["operatorId", "deliveryMode"],
  },
  mayBeAbsent: ["componentOperator"],
  *check({ component: components, componentOperator, operator }) {
    for (const row of components.all) {
      const { componentCode, deliveryMode, fiscalYear, operatorIds = [] } = row.value;
      if (deliveryMode === undefined) continue;
      const own = componentOperator.where("componentCode", componentCode);
      const assignedModes = own
        .filter(({ value }) => value.fiscalYear === fiscalYear)
        .map((each) => each.value.deliveryMode);
      const namedModes = operatorIds.flatMap((id) =>
        operator.where("operatorId", id).map(({ value }) => value.deliveryMode),
      );
      const modes = [...new Set(assignedModes.length > 0 ? assignedModes : namedModes)].sort();
      if (modes.length === 0 || modes.includes(deliveryMode)) continue;
      yield {
        row,
        messageId: "differs",
        field: "deliveryMode",
        data: { ...titles("mode", [deliveryMode]), ...titles("operators", modes) },
      };
    }
  },
  examples: {
    pass: [
      { component: [component], operator: [contractor], componentOperator: [] },
      { component: [component], operator: [], componentOperator: [] },
      {
        component: [component],
        operator: [municipality],
        componentOperator: [
          { ...assigned, deliveryMode: "direct" },
          { ...assigned, operatorId: "O2", deliveryMode: "contract" },
        ],
      },
    ],
    fail: [
      {
        records: { component: [component], operator: [municipality], componentOperator: [] },
        expect: [{ messageId: "differs", field: "deliveryMode" }],
      },
    ],
  },
});

function titles<N extends string>(
  name: N,
  modes: readonly DeliveryModeCode[],
): { readonly [K in N | `${N}En`]: string } {
  const [ja, en] = [modes.map((mode) => deliveryModeTitles[mode].ja), modes.map((mode) => deliveryModeTitles[mode].en)];
  return { [name]: ja.join("」「"), [`${name}En`]: en.join(", ") } as { readonly [K in N | `${N}En`]: string };
}
