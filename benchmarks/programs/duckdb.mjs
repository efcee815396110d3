// The checks of a table of intakes in SQL: dates, code lists, a list of codes, references to sites, distinct keys.
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { codeLists } from "../../schemas/dist/standard.js";

const [folder] = process.argv.slice(2);
const quote = (text) => `'${text.replaceAll("'", "''")}'`;
const codes = (list) =>
  codeLists
    .get(list)
    .codes.map(({ code }) => quote(code))
    .join(", ");
const table = (name) => `read_csv(${quote(join(folder, name))}, header = true, all_varchar = true, delim = ',')`;
const breaches = {
  date: "try_cast(receivedDate as date) is null",
  component: `componentCode not in (${codes("component")})`,
  route: `consultationRoute not in (${codes("consultation-route")})`,
  triage: `triage not in (${codes("triage")})`,
  primary: `primaryConcern not in (${codes("concern")})`,
  concerns: `not list_has_all([${codes("concern")}], string_split(concerns, ';'))`,
  isNew: "isNew not in ('true', 'false')",
  isAccepted: "isAccepted not in ('true', 'false')",
  key: "intakeId is null",
  site: `siteId not in (select sites."拠点ID" from ${table("site.csv")} sites)`,
};
const counts = Object.entries(breaches).map(([name, breach]) => `count(*) filter (where ${breach}) as ${quote(name)}`);
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const result = await connection.runAndReadAll(
  `select count(*) as records, count(*) - count(distinct intakeId) as duplicates, ${counts.join(", ")} from ${table("intake.csv")}`,
);
const [found] = result.getRowObjects();
console.log(Object.entries(found).map(([name, count]) => `${name} ${count}`));
// The measured table has nothing wrong with it: checks that find something would not be the same work.
process.exitCode = Object.entries(found).every(([name, count]) => name === "records" || count === 0n) ? 0 : 1;
