import type { EntityKey, FieldProfile } from "@juso/model";
import { codeLists, entityProfiles } from "@juso/schemas";
import { validators } from "@juso/schemas/validators";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createStructureCheck } from "./structure-check.ts";

/** Checks that say more than the JSON Schema can, and so may find something in a record that the schema accepts. */
const beyondSchema = new Set([
  "code-listed",
  "code-current",
  "text-printable",
  "text-common-characters",
  "text-without-variants",
  "text-without-individual-number",
  "value-check-digit",
  "value-telephone",
  "reference-exists",
  "record-key-unique",
]);

function valid(field: FieldProfile): fc.Arbitrary<unknown> {
  const code = () =>
    fc.constantFrom(...(codeLists.get(field.codeList ?? "")?.codes ?? []).map((option) => option.code));
  const { minimum = -1000, maximum = 1_000_000, minLength = 0, maxLength = 60 } = field;
  const text = fc.string({ minLength, maxLength: Math.min(maxLength, 80), unit: "grapheme-ascii" });
  switch (field.kind) {
    case "integer":
      return fc.integer({ min: minimum, max: Math.min(maximum, Number.MAX_SAFE_INTEGER) });
    case "decimal":
      return fc.double({ min: minimum, max: maximum, noNaN: true });
    case "boolean":
      return fc.boolean();
    case "date":
      return fc
        .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
    case "code":
      return code();
    case "code[]":
      return fc.uniqueArray(code(), { minLength: 1, maxLength: 3 });
    case "string[]":
      return fc.uniqueArray(text, { minLength: 1, maxLength: 3 });
    case "string":
      return field.pattern === undefined ? text : fc.stringMatching(new RegExp(field.pattern));
  }
}

const disturbed: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    "",
    [],
    [""],
    ["a", "a"],
    {},
    true,
    -1,
    0,
    1.5,
    1e15,
    "2025-02-29",
    "2025-1-1",
    "𠮷".repeat(61),
  ),
  fc.string({ maxLength: 200 }),
  fc.double(),
  fc.array(fc.string({ maxLength: 3 }), { maxLength: 3 }),
);

test.each(entityProfiles)("$key: the structure check and the JSON Schema agree on what is wrong", ({ key, fields }) => {
  const sound = Object.fromEntries(fields.map((field) => [field.key, valid(field)]));
  const required = fields.filter(({ isRequired }) => isRequired).map((field) => field.key);
  const records = fc.record(sound, { requiredKeys: required });
  const changes = fc.dictionary(fc.constantFrom(...fields.map((field) => field.key), "other", "x_own"), disturbed, {
    maxKeys: 2,
  });
  fc.assert(
    fc.property(records, changes, fc.subarray(required, { maxLength: 1 }), (record, change, removed) => {
      const value: Record<string, unknown> = { ...record, ...change };
      for (const name of removed) delete value[name];
      const plain = JSON.parse(JSON.stringify(value));
      const { findings } = createStructureCheck().checkRecord({
        entity: key as EntityKey,
        value: plain,
        position: { file: "a.json", line: 1, row: 1, pointer: "/0" },
      });
      const silent = fields.some(
        ({ key: name, pattern, reportedBy }) =>
          reportedBy !== undefined && typeof plain[name] === "string" && !new RegExp(pattern ?? "").test(plain[name]),
      );
      const isRefused = findings.some(({ checkId }) => !beyondSchema.has(checkId)) || silent;
      expect({ plain, isRefused }).toEqual({ plain, isRefused: !validators[key as EntityKey](plain) });
    }),
    { numRuns: 150, seed: 20_261_120 },
  );
});
