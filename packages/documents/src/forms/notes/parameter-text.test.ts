import { expect, test } from "vitest";
import { buildGrantDocument } from "../../build-grant-document.ts";
import { allCells } from "../../document-cells.fixture.ts";
import { sampleInput } from "../../sample-input.fixture.ts";

const kinds = ["application", "change", "report"] as const;
const payers = ["national", "prefectural"] as const;

test.each(kinds.flatMap((kind) => payers.map((payer) => [kind, payer] as const)))(
  "%s, %s: values of parameters are printed in words, not as the names that data holds",
  (kind, payer) => {
    const names = allCells(buildGrantDocument(sampleInput(kind, payer)))
      .map(({ value }) => `${value ?? ""}`)
      .filter((text) => /^[a-z]+([A-Z][a-z]*)+$|^(mhlw|cfa|share|whole|both|floor|line|sum)$/.test(text));
    expect(names).toEqual([]);
  },
);
