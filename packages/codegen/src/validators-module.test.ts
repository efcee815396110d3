import { expect, test } from "vitest";
import { documentSchema } from "./document-schema.ts";
import { entitySchema } from "./entity-schema.ts";
import { readModel } from "./read-model.ts";
import { validatorsModule } from "./validators-module.ts";

const model = readModel();
const site = model.entities.get("site");

test("the validators are code that runs anywhere: nothing imported, nothing compiled at run time", async () => {
  if (site === undefined) throw new Error("the model has no site");
  const { js } = await validatorsModule(new Map([["site", entitySchema("site", site)]]), {
    manifest: documentSchema("manifest", model.manifest),
    report: documentSchema("report", model.report),
  });
  expect(js).not.toMatch(/\bimport\b|new Function|Dynamic require|\bprocess\b/);
  const { validators, documentValidators } = await import(`data:text/javascript,${encodeURIComponent(js)}`);
  expect(validators.site({ siteId: "S-1", siteName: "見本", siteKind: "any", componentCodes: ["any"], x_own: 1 })).toBe(
    true,
  );
  expect(
    validators.site({ siteId: "S-1", siteKind: "any", componentCodes: [], openedDate: "2025-02-29", extra: 1 }),
  ).toBe(false);
  expect(validators.site.errors.map(({ keyword }: { keyword: string }) => keyword).toSorted()).toEqual([
    "additionalProperties",
    "format",
    "minItems",
    "required",
  ]);
  const manifest = { specVersion: "0.1.0", municipalityCode: "992011", fiscalYear: 2025, level: "p0", documents: [] };
  expect(documentValidators.manifest(manifest)).toBe(true);
  expect(documentValidators.manifest({ ...manifest, level: "p9" })).toBe(false);
  expect(documentValidators.report({})).toBe(false);
});
