import { expect, test } from "vitest";
import { withoutAnnotations } from "./without-annotations.ts";

test("what a schema says to people goes, and every check stays, of a field called `description` too", () => {
  const checks = {
    $id: "https://juso.example/x",
    type: "object",
    required: ["description"],
    additionalProperties: { type: "integer", minimum: 0 },
    properties: { description: { type: "string", maxLength: 3 }, list: { type: "array", items: { enum: ["a"] } } },
  };
  const told = {
    ...checks,
    $comment: "c",
    title: "T",
    "x-title-ja": "表",
    description: "表。",
    properties: {
      description: { ...checks.properties.description, title: "D", examples: ["ab"] },
      list: { ...checks.properties.list, items: { enum: ["a"], enumDescriptions: ["A"] } },
    },
  };
  expect(withoutAnnotations(told)).toEqual(checks);
});
