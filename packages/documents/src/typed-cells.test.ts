import type { ParameterSet } from "@juso/grant";
import type { DocumentKindCode, PayerCode, RecordsByEntity } from "@juso/model";
import type { CellValue } from "@juso/paper";
import { describe, expect, test } from "vitest";
import { buildGrantDocument } from "./build-grant-document.ts";
import { documentKinds } from "./kinds/document-kinds.ts";
import type { FormDocument } from "./model/form-document.ts";
import { sampleInput } from "./sample-input.fixture.ts";
import { correctedRecords, sampleRecords } from "./sample-records.fixture.ts";
import { typedEdits } from "./typed-edits.fixture.ts";
import { typedRecords } from "./typed-records.fixture.ts";
import { namedCells, placedCells, recalculated } from "./xlsx/recalculate.fixture.ts";

/** Kinds with the forms of the whole calculation, in which dozens of amounts may be typed. */
const wholeKinds = documentKinds.filter(({ forms }) => forms.includes("costDetail")).map(({ code }) => code);
const kinds = documentKinds.map(({ code }) => code);
const payers = ["national", "prefectural"] as const;

type Made = Readonly<{ records: RecordsByEntity; parameters?: ParameterSet | undefined }>;

function documentOf(kind: DocumentKindCode, payer: PayerCode, { parameters, records }: Made): FormDocument {
  return buildGrantDocument(sampleInput(kind, payer, records, parameters));
}

const made = new Map<string, FormDocument>();

/** The document before anything is typed, made once. */
function madeFrom(kind: DocumentKindCode, payer: PayerCode, from: Made): FormDocument {
  const key = `${kind} ${payer} ${numberOf(from.records)} ${numberOf(from.parameters)}`;
  const document = made.get(key) ?? documentOf(kind, payer, from);
  made.set(key, document);
  return document;
}

const numbered: unknown[] = [];

function numberOf(thing: unknown): number {
  if (!numbered.includes(thing)) numbered.push(thing);
  return numbered.indexOf(thing);
}

/** Formula cells whose recalculated value is not what the engine gives for equally changed records. */
function differences(
  kind: DocumentKindCode,
  payer: PayerCode,
  from: Made,
  edits: Readonly<Record<string, CellValue>>,
): readonly string[] {
  let after = from.records;
  for (const [id, value] of Object.entries(edits)) after = typedRecords(after, kind, id, value) ?? after;
  const before = madeFrom(kind, payer, from);
  const expected = new Map(namedCells(documentOf(kind, payer, { ...from, records: after })));
  const actual = recalculated(before, edits);
  return namedCells(before)
    .filter(
      ([name, { cell, key }]) =>
        cell.formula !== undefined && actual.get(key) !== (expected.get(name)?.cell.value ?? null),
    )
    .map(([name, { key }]) => `${name} ${key}: ${actual.get(key)} for ${expected.get(name)?.cell.value}`);
}

const sample = sampleRecords();

for (const { edits, parameters, records = sample, what, kinds: some = wholeKinds } of typedEdits) {
  for (const kind of some) {
    test(`${kind}: ${what}`, () => {
      for (const payer of payers) expect(differences(kind, payer, { records, parameters }, edits)).toEqual([]);
    });
  }
}

/** Names of the cells in which an amount may be typed. */
function typable(kind: DocumentKindCode, records: RecordsByEntity): readonly string[] {
  return placedCells(documentOf(kind, "national", { records })).flatMap(({ cell }) =>
    cell.style === "input" && cell.format === "yen" && cell.id !== undefined ? [cell.id] : [],
  );
}

test("kinds other than those of the whole calculation have amounts to be typed too", () => {
  const others = kinds.filter((kind) => !wholeKinds.includes(kind));
  expect(others.flatMap((kind) => typable(kind, sample)).length).toBeGreaterThan(others.length);
});

describe("every cell in which an amount may be typed has the engine's effect", () => {
  const sets = [
    { what: "as it is", records: sampleRecords(), chosen: /^(?!spare)/, least: 45, kinds: wholeKinds },
    { what: "blank rows", records: sampleRecords(), chosen: /^spare/, least: 55, kinds: wholeKinds },
    {
      what: "base year corrected",
      records: correctedRecords(),
      chosen: /^(b|x|corrected|uncorrected)\./,
      least: 20,
      kinds: wholeKinds,
    },
    // Another kind has its own few amounts, or none.
    {
      what: "as it is",
      records: sampleRecords(),
      chosen: /./,
      least: -1,
      kinds: kinds.filter((kind) => !wholeKinds.includes(kind)),
    },
  ];
  for (const { chosen, kinds: some, least, records, what } of sets) {
    for (const [turn, kind] of some.entries()) {
      test(`${kind}, ${what}`, () => {
        const wanted = typable(kind, records).filter((id) => chosen.test(id));
        expect(wanted.length).toBeGreaterThan(least);
        for (const [index, id] of wanted.entries()) {
          // Without the correction the forms have no table of corrections to compare with.
          const values = [3_333_333, id.startsWith("corrected.") ? 0 : null];
          // Kinds of the whole calculation have the same forms: what is typed in one of them is blank in the next.
          const ofKind = some === wholeKinds ? values.filter((_, at) => at === (index + turn) % values.length) : values;
          // A spare cell is blank already.
          const taken = id.startsWith("spare") ? ofKind.filter((value) => value !== null) : ofKind;
          for (const value of taken) {
            expect(typedRecords(records, kind, id, value), id).toBeDefined();
            expect(differences(kind, "national", { records }, { [id]: value }), `${id} ${value}`).toEqual([]);
          }
        }
      });
    }
  }
});

test("an amount that may be typed has a name, or is a figure of the budget that nothing follows from", () => {
  for (const kind of kinds) {
    const unnamed = placedCells(documentOf(kind, "national", { records: sample })).filter(
      ({ cell }) => cell.style === "input" && cell.format === "yen" && cell.id === undefined,
    );
    expect(unnamed.filter(({ sheet }) => !sheet.startsWith("歳入歳出"))).toEqual([]);
  }
});
