import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentSchema } from "../json-schema/document-schema.ts";
import { entitySchema } from "../json-schema/entity-schema.ts";
import { readModel } from "../read-model.ts";
import type { GeneratedModule } from "./standard-module.ts";
import { validatorModules } from "./validators-module.ts";

const model = readModel();
const folder = mkdtempSync(join(tmpdir(), "juso-validators-"));
let modules: ReadonlyMap<string, GeneratedModule>;

beforeAll(async () => {
  const pair = (["site", "staff"] as const).map((key) => {
    const raw = model.entities.get(key);
    if (raw === undefined) throw new Error(`the model has no ${key}`);
    return [key, entitySchema(key, raw)] as const;
  });
  modules = await validatorModules(new Map(pair), {
    manifest: documentSchema("manifest", model.manifest),
    report: documentSchema("report", model.report),
  });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const [name, { js }] of modules) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, `${name}.js`), js);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const load = (name: string) => import(pathToFileURL(join(folder, `${name}.js`)).href);

test("the validators are code that runs anywhere: nothing imported but each other, nothing compiled at run time", () => {
  for (const [name, { js }] of modules) {
    expect(js, name).not.toMatch(/new Function|Dynamic require|\bprocess\b/);
    const imported = [...js.matchAll(/\bfrom ?"([^"]+)"/g)].map(([, specifier]) => specifier ?? "");
    expect(
      imported.filter((specifier) => !specifier.startsWith("./")),
      name,
    ).toEqual([]);
  }
});

test("each table has a module of its own, and what they share is there once", () => {
  const names = [...modules.keys()].filter((name) => !name.includes("/shared-"));
  expect(names.toSorted()).toEqual([
    "validators",
    "validators/manifest",
    "validators/report",
    "validators/site",
    "validators/staff",
  ]);
  const holding = [...modules].filter(([, { js }]) => js.includes("fullFormats=")).map(([name]) => name);
  expect(holding).toEqual(["validators", expect.stringMatching(/^validators\/shared-/)]);
});

test("they judge", async () => {
  const { validators, documentValidators } = await load("validators");
  const site = { siteId: "S-1", siteName: "見本", siteKind: "any", componentCodes: ["any"], x_own: 1 };
  expect(validators.site(site)).toBe(true);
  const { validate } = await load("validators/site");
  expect(validate(site)).toBe(true);
  expect(validate({ ...site, siteId: "" })).toBe(false);
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
