import { compile, type JSONSchema } from "json-schema-to-typescript";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";
import { publishedJson } from "./published-file.ts";

const schema = publishedJson("generators/standard.schema.json");
let types: string;

beforeAll(async () => {
  types = await compile(schema as JSONSchema, "Submission", { bannerComment: "", format: false });
});

/** What the compiler says of the types, with a text behind them that uses them. */
function complaints(use: string): readonly string[] {
  const name = "/use.ts";
  const source = ts.createSourceFile(name, `${types}\n${use}`, ts.ScriptTarget.ES2022);
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    types: [],
    lib: ["lib.es5.d.ts"],
  };
  const host = ts.createCompilerHost(options);
  const fromDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (path, version) => (path === name ? source : fromDisk(path, version));
  return ts
    .getPreEmitDiagnostics(ts.createProgram([name], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

test("every record and every code list is one type of its own name", () => {
  const names = [...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
  const wanted = ["Submission", ...Object.keys(schema.$defs as object)];
  expect(names.toSorted()).toEqual(wanted.toSorted());
});

test("the types compile under strict, and take a record", () => {
  const record = '{ caseId: "C-1", openedDate: "2025-04-01", sex: "male", backgroundFactors: ["other"] }';
  expect(complaints(`const one: Case = ${record};\nexport const all: Submission = { case: [one] };`)).toEqual([]);
}, 120_000);

test("they refuse an unknown code, an unknown key and a record without its key", () => {
  const found = complaints(
    [
      'export const a: SexCode = "zzz";',
      'export const b: Case = { caseId: "C-1", openedDate: "2025-04-01", gender: "male" };',
      'export const c: Case = { openedDate: "2025-04-01" };',
    ].join("\n"),
  );
  expect(found).toEqual([
    expect.stringContaining('"zzz"'),
    expect.stringContaining("'gender'"),
    expect.stringContaining("'caseId'"),
  ]);
}, 120_000);
