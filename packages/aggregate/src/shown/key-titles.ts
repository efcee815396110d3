import { municipalityCheckDigit, payerTitles, type Text } from "@juso/model";
import { codeLists } from "@juso/schemas";
import { municipalityRegister } from "@juso/schemas/municipalities";
import { implementationStateTitles, receptionStateTitles } from "../reception/state-titles.ts";
import { type RelationKey, relations } from "../relations/relations.ts";
import { populationBands } from "../tables/population-bands.ts";

const funders: Readonly<Record<string, Text>> = {
  ...payerTitles,
  transfer: { ja: "介護保険特別会計からの繰入れ", en: "Transfer from long-term care insurance" },
  municipal: { ja: "市町村", en: "Municipality" },
};

/** What stands where a row does not say a key. */
const notSaid: Text = { ja: "記載なし", en: "Not said" };

/** Keys that have titles of their own, in the order in which they are shown. */
const ownTitles: Readonly<Record<string, ReadonlyMap<string, Text>>> = {
  populationBand: new Map(populationBands.map(({ key, title }) => [key, title])),
  receptionState: new Map(Object.entries(receptionStateTitles)),
  implementationState: new Map(Object.entries(implementationStateTitles)),
  funder: new Map(Object.entries(funders)),
};

/** Words for the keys of a table, and their order. */
export interface KeyTitles {
  readonly titleOf: (key: string) => Text;
  /** Where a key stands among the others: codes in the order of their list, everything else by its text. */
  readonly rankOf: (key: string) => number;
}

/**
 * The titles of the keys of a field.
 *
 * @param names the names of municipalities as the roster writes them, by code.
 */
export function keyTitles(relation: RelationKey, field: string, names: ReadonlyMap<string, string>): KeyTitles {
  const titles = ownTitles[field] ?? codeTitles(relation, field) ?? new Map<string, Text>();
  const order = new Map([...titles.keys()].map((key, index) => [key, index]));
  const titleOf = (key: string): Text => {
    if (key === "") return notSaid;
    if (field === "municipalityCode") return same(names.get(key) ?? key);
    if (field === "prefectureCode") return same(prefectureName(key) ?? key);
    if (field.endsWith("iscalYear")) return { ja: `${key}年度`, en: `FY ${key}` };
    return titles.get(key) ?? same(key);
  };
  return { titleOf, rankOf: (key) => (key === "" ? Number.MAX_SAFE_INTEGER : (order.get(key) ?? order.size)) };
}

function same(text: string): Text {
  return { ja: text, en: text };
}

function codeTitles(relation: RelationKey, field: string): ReadonlyMap<string, Text> | undefined {
  const codeList = relations[relation].fields.find(({ key }) => key === field)?.codeList;
  const codes = codeList === undefined ? undefined : codeLists.get(codeList)?.codes;
  return codes && new Map(codes.map(({ code, title }) => [code, title]));
}

/** The name of a prefecture from the first two digits of its code; nothing for what is no such code, as a file of others may say. */
export function prefectureName(prefectureCode: string): string | undefined {
  if (!/^[0-9]{2}$/.test(prefectureCode)) return undefined;
  const body = `${prefectureCode}000`;
  return municipalityRegister.find(`${body}${municipalityCheckDigit(body)}`)?.prefectureName;
}
