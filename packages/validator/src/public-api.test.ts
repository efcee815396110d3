import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { documentValidators } from "@juso/schemas/validators";
import { describe, expect, it } from "vitest";
import * as library from "./index.ts";
import { fromBlobs, fromRecords, validate } from "./index.ts";
import * as libraryForNode from "./node/index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const examples = fileURLToPath(new URL("../../../examples/", import.meta.url));
const modules: Readonly<Record<string, unknown>> = {
  "@juso/validator": library,
  "@juso/validator/node": libraryForNode,
};

describe("the snippets of the README", () => {
  const snippets = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code!);

  it("are there", () => {
    expect(snippets).toHaveLength(3);
  });

  it.each(snippets)("do what they say: %#", async (code) => {
    const [, expression, expected] = /\n(.+); \/\/ (.+)\n$/.exec(code)!;
    const body = code
      .replaceAll(/import (\{.*?\}) from (".*?");/g, "const $1 = modules[$2];")
      .replaceAll("examples/", examples);
    const AsyncFunction = (async () => undefined).constructor as new (
      ...args: string[]
    ) => (m: unknown) => Promise<unknown>;
    const value = await new AsyncFunction("modules", `${body}\nreturn ${expression};`)(modules);
    expect(value).toEqual(JSON.parse(expected!));
  });
});

const table = "operatorId,operatorName,deliveryMode\r\nOP-1,,contract\r\n";
const manifest = JSON.stringify({
  specVersion: "0.1.0",
  municipalityCode: "992011",
  fiscalYear: 2025,
  level: "p0",
  documents: [{ path: "operator.csv" }],
});
const asOf = "2026-03-31";

describe("fromBlobs", () => {
  const inFolder = (name: string, text: string) =>
    Object.assign(new File([text], name), { webkitRelativePath: `chosen/${name}` });

  it("takes a browser's files as they are, one by one or from a folder, with the same report", async () => {
    const loose = [new File([manifest], "manifest.json"), new File([table], "operator.csv")];
    const folder = [inFolder("manifest.json", manifest), inFolder("operator.csv", table)];
    const [one, other] = [await validate(fromBlobs(loose), { asOf }), await validate(fromBlobs(folder), { asOf })];
    expect(one.report.summary.byRule).toEqual({ "value-required": 1 });
    expect(JSON.stringify(other.report)).toBe(JSON.stringify(one.report));
    expect(one.report.tool.name).toBe("juso");
    expect(documentValidators.report(JSON.parse(JSON.stringify(one.report)))).toBe(true);
  });

  it("reads a blob in pieces, and from within", async () => {
    const [source] = fromBlobs([new File([table], "operator.csv")]);
    const parts: Uint8Array[] = [];
    for await (const part of source!.stream()) parts.push(part);
    expect(Buffer.concat(parts).toString()).toBe(table);
    expect(Buffer.from(await source!.slice(0, 10)).toString()).toBe("operatorId");
  });
});

describe("fromRecords", () => {
  it("says which entities are there, also those without a record", async () => {
    const about = { municipalityCode: "992011", fiscalYear: 2025, level: "p0" } as const;
    const { presentEntities, report, fiscalYear } = await validate(fromRecords({ operator: [], site: [] }, about), {
      asOf,
    });
    expect([...presentEntities].sort()).toEqual(["operator", "site"]);
    expect([report.summary.errors, fiscalYear]).toEqual([0, 2025]);
  });
});
