import type { Text } from "@juso/model";
import type { ValidationResult } from "@juso/validator";

/** What a person is told of records that are not in a package because a value in them has not the form of its field; nothing when there are none. */
export function leftOutOfPackage({ leftOut }: ValidationResult): Text | undefined {
  const count = [...leftOut.values()].reduce((sum, each) => sum + each, 0);
  if (count === 0) return undefined;
  return {
    ja: `形の合わない値がある${count}件の記録は入っていません。金額にも数えていません。直してから作り直すと入ります。`,
    en: `${count} record(s) with values of a wrong form are not in it, nor counted in the amounts. Mend them and make it again.`,
  };
}
