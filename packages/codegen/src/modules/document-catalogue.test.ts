import type { CodeList } from "@juso/model";
import { expect, test } from "vitest";
import { SourceError } from "../source-error.ts";
import { documentCatalogues } from "./document-catalogue.ts";

test("a code of a kind of document without a file of its own is told in a sentence that names the file", () => {
  const code = { code: "specialCase", title: { ja: "特例", en: "Special case" } };
  const lists = [{ key: "document-kind", codes: [code] }] as unknown as readonly CodeList[];
  expect(() => documentCatalogues(lists, ["application"])).toThrow(SourceError);
  expect(() => documentCatalogues(lists, ["application"])).toThrow(/specialCase.*kinds\/special-case\.ts first/);
  expect(
    documentCatalogues(lists, ["special-case"]).get("packages/documents/src/generated/document-kinds.ts"),
  ).toContain('import { specialCase } from "../kinds/special-case.ts";');
});
