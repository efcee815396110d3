import { documentKinds } from "@juso/documents/kinds";
import { describe, expect, test } from "vitest";
import { neededFields } from "../../packages/rules/src/grant-document/needed-fields.ts";

/** The needs that a document states by a step which is nothing but a field of its row. */
const fieldOfStep: Readonly<Record<string, string>> = { requested: "requestedYen", taxCredit: "taxCreditYen" };

/** The needs that no single row can show, because they compare what was decided, received, spent or bought. */
const ofCalculation: Readonly<Record<string, string>> = {
  decidedThen: "a decision by the day of the document, from the decisions",
  unpaid: "what was decided less what was received and is requested",
  "due.total": "what is to be paid for property, from the property items",
  "L.{payer}": "what was received above what is determined",
  "carried.total": "what is carried over, from the budget lines",
  taxRest: "what is determined less the tax credit",
};

/** The needs of rows of other tables. No rule tells of them: that a row may be blank until its document is made is said by the export alone. */
const ofOtherTables: readonly string[] = ["discontinuedWork.supportMeasures", "discontinuedWork.propertyMeasures"];

/** `kind.field` of every field without which a document of that kind is not made. */
const ofDocuments = documentKinds.flatMap(({ code, needs = [] }) =>
  needs.flatMap((need) => {
    if ("table" in need) return [];
    const field = "field" in need ? need.field : need.must === "notNegative" ? undefined : fieldOfStep[need.step];
    return field === undefined ? [] : [`${code}.${field}`];
  }),
);

const ofRules = neededFields.map(({ field, kind }) => `${kind}.${field}`);

const fieldsOfOtherTables = documentKinds.flatMap(({ needs = [] }) =>
  needs.flatMap((need) => ("table" in need ? need.fields.map((field) => `${need.table}.${field}`) : [])),
);

describe("a field without which a document is not made", () => {
  test("is told by a rule, and a rule tells of no other", () => {
    expect(ofRules.toSorted()).toEqual(ofDocuments.toSorted());
  });

  test("stands in the row of the document, but for those of other tables that are named here", () => {
    expect(fieldsOfOtherTables).toEqual(ofOtherTables);
  });

  test("is a field of the row; a need of a step is either such a field or of the calculation", () => {
    const steps = documentKinds.flatMap(({ needs = [] }) =>
      needs.flatMap((need) => ("step" in need ? [need.step] : [])),
    );
    const known = [...Object.keys(fieldOfStep), ...Object.keys(ofCalculation)];
    expect([...new Set(steps)].toSorted()).toEqual(known.toSorted());
  });
});
