import type { RegisteredMunicipality } from "@juso/model";
import type { GeneratedModule } from "./standard-module.ts";

/** The module `@juso/schemas/municipalities`: the register of local government bodies, found by code. */
export function municipalitiesModule(asOf: string, bodies: readonly RegisteredMunicipality[]): GeneratedModule {
  const fields = ["code", "name", "prefectureName", "kind", "validFrom", "validTo", "succeededBy"] as const;
  const rows = bodies.map((body) => fields.map((field) => body[field] ?? null));
  return {
    js: `const fields = ${JSON.stringify(fields)};
const rows = new Map(JSON.parse(${JSON.stringify(JSON.stringify(rows))}).map((row) => [row[0], row]));
const body = (row) => Object.fromEntries(fields.map((field, index) => [field, row[index]]).filter(([, value]) => value !== null));
export const municipalityRegister = { asOf: ${JSON.stringify(asOf)}, find: (code) => rows.has(code) ? body(rows.get(code)) : undefined };
`,
    dts: `import type { MunicipalityRegister } from "@juso/model";

/**
 * Prefectures, municipalities, special wards and wards of designated cities with their codes, including wards abolished in the
 * latest reorganisation, the six villages of the Northern Territories, and this standard's sample bodies.
 */
export declare const municipalityRegister: MunicipalityRegister;
`,
  };
}
