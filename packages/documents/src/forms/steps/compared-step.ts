import { minus, ref, type Step, whenGiven } from "@juso/grant";
import type { GrantDocumentInput } from "../form-input.ts";
import { givenStep } from "./shown-calculation.ts";

/** An amount of the version before, and by how much this version is more or less. */
export function comparedSteps(
  input: GrantDocumentInput,
  about: { readonly id: string; readonly title: string; readonly beforeYen: number | null; readonly after: string },
): readonly Step[] {
  const { after, beforeYen, id, title } = about;
  const before = `before.${id}`;
  return [
    givenStep(before, `${title}の変更前`, input.before === undefined ? null : beforeYen),
    {
      id: `change.${id}`,
      title: { ja: `${title}の増減`, en: `change.${id}` },
      basis: "変更前後対照表",
      expression: whenGiven(before, whenGiven(after, minus(ref(after), ref(before)))),
    },
  ];
}
