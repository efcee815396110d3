import type { DocumentKindCode, PayerCode, RecordsByEntity } from "@juso/model";
import { describe, expect, test } from "vitest";
import { buildGrantDocument } from "./build-grant-document.ts";
import type { CellValue, FormDocument } from "./model/form-document.ts";
import { sampleInput } from "./sample-input.fixture.ts";
import { correctedRecords, sampleRecords } from "./sample-records.fixture.ts";
import { typedEdits } from "./typed-edits.fixture.ts";
import { typedRecords } from "./typed-records.fixture.ts";
import { placedCells, recalculated } from "./xlsx/recalculate.fixture.ts";

const kinds = ["application", "change", "report"] as const;
const payers = ["national", "prefectural"] as const;

function documentOf(kind: DocumentKindCode, payer: PayerCode, records: RecordsByEntity): FormDocument {
  return buildGrantDocument(sampleInput(kind, payer, records));
}

const made = new Map<RecordsByEntity, Map<string, FormDocument>>();

/** The document before anything is typed, made once. */
function madeFrom(kind: DocumentKindCode, payer: PayerCode, records: RecordsByEntity): FormDocument {
  const documents = made.get(records) ?? new Map<string, FormDocument>();
  made.set(records, documents);
  const document = documents.get(`${kind} ${payer}`) ?? documentOf(kind, payer, records);
  documents.set(`${kind} ${payer}`, document);
  return document;
}

/** Formula cells whose recalculated value is not what the engine gives for equally changed records. */
function differences(
  kind: DocumentKindCode,
  payer: PayerCode,
  records: RecordsByEntity,
  edits: Readonly<Record<string, CellValue>>,
): readonly string[] {
  let after = records;
  for (const [id, value] of Object.entries(edits)) after = typedRecords(after, kind, id, value) ?? after;
  const before = madeFrom(kind, payer, records);
  const expected = new Map(placedCells(documentOf(kind, payer, after)).map((cell) => [cell.key, cell]));
  const actual = recalculated(before, edits);
  return placedCells(before)
    .filter(
      ({ cell, key }) => cell.formula !== undefined && actual.get(key) !== (expected.get(key)?.cell.value ?? null),
    )
    .map(
      ({ cell, key, title }) => `${cell.id ?? title} ${key}: ${actual.get(key)} for ${expected.get(key)?.cell.value}`,
    );
}

const sample = sampleRecords();

for (const { edits, records = sample, what, kinds: some = kinds } of typedEdits) {
  for (const kind of some) {
    test(`${kind}: ${what}`, () => {
      for (const payer of payers) expect(differences(kind, payer, records, edits)).toEqual([]);
    });
  }
}

describe("every cell in which an amount may be typed has the engine's effect", () => {
  const sets = [
    { what: "as it is", records: sampleRecords(), chosen: /./, least: 45 },
    { what: "base year corrected", records: correctedRecords(), chosen: /^(b|x|corrected|uncorrected)\./, least: 20 },
  ];
  for (const { chosen, least, records, what } of sets) {
    for (const kind of kinds) {
      test(`${kind}, ${what}`, () => {
        const ids = placedCells(documentOf(kind, "national", records)).flatMap(({ cell }) =>
          cell.style === "input" && cell.format === "yen" && cell.id !== undefined ? [cell.id] : [],
        );
        const wanted = ids.filter((id) => chosen.test(id));
        expect(wanted.length).toBeGreaterThan(least);
        for (const id of wanted) {
          // Without the correction the forms have no table of corrections to compare with.
          for (const value of [3_333_333, id.startsWith("corrected.") ? 0 : null]) {
            expect(typedRecords(records, kind, id, value), id).toBeDefined();
            expect(differences(kind, "national", records, { [id]: value }), `${id} ${value}`).toEqual([]);
          }
        }
      });
    }
  }
});

test("an amount that may be typed has a name, or is a figure of the budget that nothing follows from", () => {
  for (const kind of kinds) {
    const unnamed = placedCells(documentOf(kind, "national", sampleRecords())).filter(
      ({ cell }) => cell.style === "input" && cell.format === "yen" && cell.id === undefined,
    );
    expect(unnamed.filter(({ sheet }) => !sheet.startsWith("歳入歳出"))).toEqual([]);
  }
});
