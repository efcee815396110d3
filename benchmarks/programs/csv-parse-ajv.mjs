// The plain way to check a table of intakes: csv-parse, the published schema compiled by ajv, a Set of keys, a Set of sites.
import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "csv-parse";
import { codeLists } from "../../schemas/dist/standard.js";

const [folder] = process.argv.slice(2);
const schemas = join(import.meta.dirname, "..", "..", "schemas", "v1");
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(join(schemas, "intake.schema.json"), "utf8")));
const codes = (list) => new Set(codeLists.get(list).codes.map(({ code }) => code));
const lists = {
  componentCode: codes("component"),
  consultationRoute: codes("consultation-route"),
  primaryConcern: codes("concern"),
  triage: codes("triage"),
};
const concerns = codes("concern");
const truth = { true: true, false: false };

async function* rows(name) {
  yield* createReadStream(join(folder, name)).pipe(parse({ columns: true, bom: true, relax_column_count: true }));
}

const sites = new Set();
for await (const site of rows("site.csv")) sites.add(site.拠点ID);
const keys = new Set();
const found = { records: 0, schema: 0, codes: 0, sites: 0, duplicates: 0 };
for await (const row of rows("intake.csv")) {
  found.records += 1;
  const record = {};
  for (const key in row) if (row[key] !== "") record[key] = row[key];
  if (record.isNew in truth) record.isNew = truth[record.isNew];
  if (record.isAccepted in truth) record.isAccepted = truth[record.isAccepted];
  if (record.concerns !== undefined) record.concerns = record.concerns.split(";");
  if (!validate(record)) found.schema += validate.errors.length;
  for (const key in lists) if (record[key] !== undefined && !lists[key].has(record[key])) found.codes += 1;
  for (const code of record.concerns ?? []) if (!concerns.has(code)) found.codes += 1;
  if (record.siteId !== undefined && !sites.has(record.siteId)) found.sites += 1;
  if (keys.has(record.intakeId)) found.duplicates += 1;
  keys.add(record.intakeId);
}
console.log(found);
// The measured table has nothing wrong with it: checks that find something would not be the same work.
process.exitCode = found.schema + found.codes + found.sites + found.duplicates === 0 ? 0 : 1;
