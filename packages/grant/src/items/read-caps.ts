import { type CategoryCap, type GrantItemCode, groupDigits, type Text } from "@juso/model";
import { wholeYen } from "../expression/whole-yen.ts";
import type { GrantInput } from "../grant-input.ts";
import type { YearParameters } from "../parameters/year-parameters.ts";
import type { Entries, Fact, Reading } from "../year/reading.ts";
import { proposedHokatsuNiniCap } from "./category-cap-formulas.ts";
import { capCategories } from "./grant-items.ts";

/** Reads the ceilings shared with 地域支援事業交付金, and proposes one that nobody entered for an item with cost. */
export function readCaps(
  input: GrantInput,
  parameters: YearParameters,
  paidItems: ReadonlySet<GrantItemCode>,
): Reading {
  const own = input.caps.filter(({ fiscalYear }) => fiscalYear === input.fiscalYear);
  const found = capCategories.map((definition) => ({
    ...definition,
    cap: own.find(({ capCategory }) => capCategory === definition.category),
  }));
  const isKnown = parameters.has("categoryCap.hokatsuNini.perElderlyYen");
  return {
    entered: found.flatMap(({ cap, title }) => (cap === undefined ? [] : enteredCap(cap, title))),
    facts: found
      .filter(({ cap, item }) => cap === undefined && paidItems.has(item))
      .map(({ category }) => [
        `categoryCapProposed.${category}`,
        category === "hokatsuNini" && isKnown ? proposal(input) : [],
      ]),
  };
}

function enteredCap(cap: CategoryCap, { en, ja }: Text): Entries["entered"] {
  const ceiling = wholeYen(cap.capYen, { ja: `区分「${ja}」の基準額`, en: `ceiling of "${en}"` });
  const works = { ja: `区分「${ja}」の地域支援事業分`, en: `other works in "${en}"` };
  return [
    [`ceiling.${cap.capCategory}`, { step: { given: ceiling } }],
    [`other.${cap.capCategory}`, { step: { given: wholeYen(cap.otherProgrammeCostYen, works) } }],
  ];
}

function proposal({ fiscalYear, municipality, parameters }: GrantInput): readonly Fact[] {
  const elderly = municipality.elderlyPopulation;
  if (elderly === undefined) return [];
  const { yen } = proposedHokatsuNiniCap(elderly, parameters, fiscalYear);
  return [{ words: { elderly: groupDigits(elderly), proposed: groupDigits(yen) } }];
}
