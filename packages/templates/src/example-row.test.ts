import type { EntityProfile } from "@juso/model";
import { codeLists, entityProfiles } from "@juso/schemas";
import { createCellReader } from "@juso/tables";
import { expect, test } from "vitest";
import { exampleRow } from "./example-row.ts";

/** What the examples of an entity say without their marks, by field. */
function valuesOf(profile: EntityProfile): readonly (readonly [EntityProfile["fields"][number], string])[] {
  return exampleRow(profile, codeLists, 2026).flatMap(({ column, value }) => {
    const field = profile.fields[column - 1];
    return field && typeof value === "string" ? [[field, value.replace(/^(?:記入)?例：/, "")] as const] : [];
  });
}

test.each(entityProfiles.map((profile) => [profile.key, profile] as const))(
  "%s: what the example shows is right",
  (_, profile) => {
    const shown = valuesOf(profile);
    const blank = profile.fields.filter(
      (field) => field.isRequired && !shown.some(([each, text]) => each === field && text !== ""),
    );
    expect(blank.map(({ key }) => key)).toEqual([]);
    for (const [field, text] of shown) {
      const notes: string[] = [];
      const value = createCellReader(field, codeLists)(text, ({ kind }) => notes.push(kind));
      const codes = codeLists.get(field.codeList ?? "")?.codes.map(({ code }) => code);
      const isRight = {
        string: typeof value === "string" && value.length <= (field.maxLength ?? 300),
        date: /^\d{4}-\d\d-\d\d$/.test(`${value}`),
        integer: Number.isInteger(value) && inRange(value, field),
        decimal: typeof value === "number" && inRange(value, field),
        boolean: typeof value === "boolean",
        code: codes?.includes(`${value}`),
        "code[]": Array.isArray(value) && value.every((code) => codes?.includes(code)),
        "string[]": Array.isArray(value) && value.length > 0,
      }[field.kind];
      expect([field.key, text, isRight, notes]).toEqual([field.key, text, true, []]);
    }
  },
);

test("moves with the year of the template", () => {
  const programme = entityProfiles.find(({ key }) => key === "programme")!;
  const shown = new Map(valuesOf(programme).map(([field, text]) => [field.key, text]));
  const example = (key: string) => programme.fields.find((field) => field.key === key)?.example;
  expect(shown.get("fiscalYear")).toBe(`${Number(example("fiscalYear")) + 1}`);
  expect(shown.get("completionDueDate")).toBe(example("completionDueDate")?.replace("2026", "2027"));
});

function inRange(
  value: unknown,
  { minimum = 0, maximum = Number.MAX_VALUE }: EntityProfile["fields"][number],
): boolean {
  return Number(value) >= minimum && Number(value) <= maximum;
}
