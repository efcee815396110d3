import { groupedBy, type Text } from "@juso/model";
import { receptionStateTitles } from "../reception/state-titles.ts";
import type { RollUp, RollUpExclusion } from "../roll-up.ts";

/** How many names a sentence can hold; a nation has too many. */
const mostNames = 60;

/** Says what stands in the totals and what does not, so that a sum is never read as that of everybody. */
export function leftOutSentence({ excluded, hasRoster, inputs }: RollUp): Text {
  const byState = groupedBy(excluded, ({ state }) => state);
  const parts = (Object.keys(receptionStateTitles) as RollUpExclusion["state"][]).flatMap((state) => {
    const those = byState.get(state);
    return those === undefined
      ? []
      : [{ title: receptionStateTitles[state], names: namesOf(those), count: those.length }];
  });
  const unknown = hasRoster
    ? { ja: "", en: "" }
    : {
        ja: "名簿がないため、未提出の市町村は分かりません。",
        en: " Without a roster nobody can tell who did not submit.",
      };
  if (parts.length === 0) {
    return {
      ja: `集計に入れたのは${inputs.length}市町村です。${unknown.ja}`,
      en: `The totals are of ${inputs.length} municipalities.${unknown.en}`,
    };
  }
  const ja = parts
    .map(({ count, names, title }) => `${title.ja}${count}${names === "" ? "" : `（${names}）`}`)
    .join("、");
  const en = parts
    .map(({ count, names, title }) => `${title.en} ${count}${names === "" ? "" : ` (${names})`}`)
    .join(", ");
  return {
    ja: `集計に入れたのは${inputs.length}市町村です。入れていないのは、${ja}です。${unknown.ja}`,
    en: `The totals are of ${inputs.length} municipalities. Not in them: ${en}.${unknown.en}`,
  };
}

function namesOf(excluded: readonly RollUpExclusion[]): string {
  if (excluded.length > mostNames) return "";
  return excluded.map(({ municipalityCode, municipalityName }) => municipalityName ?? municipalityCode).join("、");
}
