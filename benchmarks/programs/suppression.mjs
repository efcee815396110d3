// Chooses what to hide in three linked tables and audits the choice, and prints how much that is: `suppression.mjs <municipalities> <columns>`.
// The columns are shared out among the tables, which all have the same totals of municipalities; the counts are made up, without chance.

import { highsSolver } from "../../packages/disclosure/dist/highs-solver.js";
import { protect } from "../../packages/disclosure/dist/index.js";

const [municipalities, columns] = process.argv.slice(2).map(Number);
const interval = 9;
const codes = Array.from({ length: municipalities }, (_, at) => `m${String(at).padStart(3, "0")}`);
const widths = [columns / 2, (columns * 3) / 10, columns / 5];

let state = 1;
function random() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
}

const persons = codes.map(() => Math.floor(random() ** 3 * 30 * columns));
const cells = [];
const relations = [];

function addColumn(name, figures) {
  const add = (id, value, contributors, isPrimary) =>
    cells.push({ id: `${id}/${name}`, value, contributors, isPrimary });
  const isSmall = (value) => value > 0 && value < 10;
  for (const [at, code] of codes.entries())
    add(code, figures[at], new Map([[code, figures[at]]]), isSmall(figures[at]));
  const sum = figures.reduce((before, figure) => before + figure, 0);
  add("all", sum, new Map(codes.map((code, at) => [code, figures[at]])), isSmall(sum));
  relations.push({ total: `all/${name}`, parts: codes.map((code) => `${code}/${name}`) });
}

addColumn("total", persons);
for (const [table, width] of widths.entries()) {
  const weights = Array.from({ length: width }, () => random() ** 3 + 0.01);
  const whole = weights.reduce((a, b) => a + b, 0);
  const rows = persons.map((count) => {
    const row = weights.map(() => 0);
    for (let person = 0; person < count; person += 1) {
      let drawn = random() * whole;
      let at = 0;
      while (at < width - 1 && drawn >= weights[at]) {
        drawn -= weights[at];
        at += 1;
      }
      row[at] += 1;
    }
    return row;
  });
  for (const at of weights.keys())
    addColumn(
      `${table}-${at}`,
      rows.map((row) => row[at]),
    );
  for (const group of [...codes, "all"])
    relations.push({ total: `${group}/total`, parts: weights.map((_, at) => `${group}/${table}-${at}`) });
}

const started = performance.now();
const { passes, overSuppression } = await protect({ cells, relations, interval }, await highsSolver());
const { primary, secondary, nonZero, share } = overSuppression;
console.log(
  `${cells.length} cells, ${nonZero} not 0: ${primary} primary, ${secondary} secondary (${(100 * share).toFixed(1)} % of those not 0); ` +
    `${passes ? "passes" : "does not pass"}; ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
process.exitCode = passes ? 0 : 1;
