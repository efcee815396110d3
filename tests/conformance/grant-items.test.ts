import { grantItems } from "@juso/grant";
import { expect, test } from "vitest";
import { apportionedBlocks } from "../../packages/rules/src/grant/apportioned-items.ts";

test("the rules apportion the items that the calculation apportions", () => {
  const calculated = grantItems.filter(({ block }) => block !== "multiAgency");
  const blocks = [...new Set(calculated.map(({ block }) => block))];
  expect(
    apportionedBlocks.map(({ items }) => items.map(({ item, component }) => ({ item, components: [component] }))),
  ).toEqual(
    blocks.map((key) =>
      calculated.filter(({ block }) => block === key).map(({ item, components }) => ({ item, components })),
    ),
  );
});
