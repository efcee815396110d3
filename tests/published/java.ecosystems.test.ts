import { mkdirSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { besideTests, publishedFolder, run, toolFolder, writeCity } from "./ecosystem-folder.ts";
import { publishedJson } from "./published-file.ts";

let city: string;

beforeAll(async () => {
  city = await writeCity("city-for-java");
});

test("json-schema-validator: the city's records and files follow their schemas, and an unknown code does not", () => {
  const jars = readdirSync(join(toolFolder, "java", "lib")).map((name) => join(toolFolder, "java", "lib", name));
  const program = besideTests("./validate-records.java");
  const printed = run("java", ["--class-path", jars.join(delimiter), program, publishedFolder, city]);
  const [records, ...problems] = printed.trim().split("\n");
  expect(Number(records)).toBeGreaterThan(1000);
  expect(problems).toEqual(["planted enum"]);
});

/** What quicktype calls a record whose name `java.lang` has already. */
const ownNames: ReadonlyMap<string, string> = new Map([["Exception", "ExceptionElement"]]);

test("quicktype: every record and every code list is a class of its own name, and they compile", () => {
  const place = join(toolFolder, "java", "types");
  mkdirSync(place, { recursive: true });
  const schema = join(publishedFolder, "generators", "standard.schema.json");
  const options = ["--src-lang", "schema", "--lang", "java", "--package", "juso", "--just-types"];
  const quicktype = join(toolFolder, "node", "node_modules", "quicktype", "dist", "index.js");
  run(process.execPath, [quicktype, ...options, "--out", join(place, "Submission.java"), schema]);
  const types = ["Submission", ...Object.keys(publishedJson("generators/standard.schema.json").$defs as object)];
  const sources = readdirSync(place);
  expect(sources.toSorted()).toEqual(types.map((name) => `${ownNames.get(name) ?? name}.java`).toSorted());
  run("javac", ["-encoding", "UTF-8", "-d", join(place, "compiled"), ...sources.map((name) => join(place, name))]);
  expect(readdirSync(join(place, "compiled", "juso"))).toContain("Intake.class");
});
