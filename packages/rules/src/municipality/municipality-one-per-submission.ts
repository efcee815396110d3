import { entityRule, type Rule } from "@juso/model";

const city = { municipalityCode: "122033" } as const;

/** 一つの提出物は一つの市町村のもの。広域連合や一部事務組合は、構成市町村ではなく自らを書く。 */
export const municipalityOnePerSubmission: Rule = entityRule({
  id: "municipality-one-per-submission",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: [],
  citations: [{ document: "juso", section: "提出物" }],
  title: { ja: "一つの提出物に、市町村は一つ", en: "One submission holds one municipality" },
  messages: {
    another: {
      text: {
        ja: "市町村の表に{count}つの行があります。一つの提出物は一つの市町村のものです。",
        en: "The table of municipalities has {count} rows. One submission belongs to one municipality.",
      },
      fix: {
        ja: "提出する市町村の行だけを残してください。ほかの市町村の分は、別の提出物にしてください。",
        en: "Keep only the row of the municipality that submits, and put the others into submissions of their own.",
      },
    },
  },
  entity: "municipality",
  reads: { municipality: ["municipalityCode"] },
  *check({ municipality }) {
    const count = municipality.all.length;
    for (const row of municipality.all.slice(1)) {
      yield { row, messageId: "another", field: "municipalityCode", data: { count } };
    }
  },
  examples: {
    pass: [{ municipality: [city] }],
    fail: [
      {
        records: { municipality: [city, { municipalityCode: "122017" }] },
        expect: [{ messageId: "another", field: "municipalityCode" }],
      },
    ],
  },
});
