import { minus, positive, ref, refs, type StepDraft, sum } from "../expression/expression.ts";
import { grantBlocks, itemsOfBlock } from "./grant-items.ts";

const basis = "社会福祉法施行令26条8項";

/** A, B and T of every block (実施年度の総額から収入を控除した額, 令26条8項). 多機関協働等 is one item, whose own A and B are those of the block. */
export const blockSteps: readonly StepDraft[] = grantBlocks.flatMap(({ key, title }): readonly StepDraft[] => {
  const items = itemsOfBlock(key);
  const ids = (column: string) => items.map(({ item }) => `${column}.${item}`);
  const totals: readonly StepDraft[] = [
    {
      id: `A.${key}`,
      title: { ja: `${title.ja}の総事業費`, en: `Total cost: ${title.en}` },
      name: "A",
      basis,
      expression: sum(...refs(ids("A"))),
    },
    {
      id: `B.${key}`,
      title: { ja: `${title.ja}の収入`, en: `Income: ${title.en}` },
      name: "B",
      basis,
      expression: sum(...refs(ids("B"))),
    },
  ];
  return [
    ...(items.length > 1 ? totals : []),
    {
      id: `T.${key}`,
      title: { ja: `${title.ja}の総事業費（収入控除後）`, en: `Net total cost: ${title.en}` },
      name: "T",
      basis,
      expression: positive(minus(ref(`A.${key}`), ref(`B.${key}`))),
    },
  ];
});
