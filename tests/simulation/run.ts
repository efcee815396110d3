/**
 * Writes the packages, the roster and the books of a simulated nation, or of some of its prefectures.
 *
 *     npm run simulate -- --out out/simulation                    the whole nation, fiscal year 2025
 *     npm run simulate -- --out out/simulation --prefectures 1    the first prefecture alone
 *     npm run simulate -- --out out/simulation --seed 7 --fiscal-year 2024 --clean --every-municipality
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  type Arrival,
  type Choice,
  choicesCsv,
  prefectureFiles,
  receptionBookCsv,
  registerCsv,
  rosterCsv,
  simulationNote,
} from "./prefecture-tables.ts";
import { firstPrefectures, simulateNation, withEveryMunicipality } from "./simulated-nation.ts";
import { simulatedRosterEntry } from "./simulated-roster.ts";
import { simulatedDeadline, simulateSubmissions } from "./simulated-submissions.ts";

const { values } = parseArgs({
  options: {
    out: { type: "string" },
    seed: { type: "string", default: "1" },
    "fiscal-year": { type: "string", default: "2025" },
    prefectures: { type: "string", default: "47" },
    document: { type: "string", default: "report" },
    clean: { type: "boolean", default: false },
    "every-municipality": { type: "boolean", default: false },
  },
});
const wholeNumber = (name: "seed" | "fiscal-year" | "prefectures"): number => {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${name} takes a whole number from 1, not ${values[name]}`);
  return number;
};
const { clean: isClean, document, out } = values;
if (out === undefined) throw new Error("--out FOLDER says where to write");
if (document !== "report" && document !== "application")
  throw new Error(`--document takes report or application, not ${document}`);

const fiscalYear = wholeNumber("fiscal-year");
const drawn = firstPrefectures(simulateNation(wholeNumber("seed")), wholeNumber("prefectures"));
const nation = values["every-municipality"] ? withEveryMunicipality(drawn, fiscalYear) : drawn;
const packageFolder = join(out, prefectureFiles.packages);
await mkdir(packageFolder, { recursive: true });
const arrivals: Arrival[] = [];
const choices: Choice[] = [];
for await (const arrival of simulateSubmissions(nation, { fiscalYear, document, isClean })) {
  await writeFile(join(packageFolder, arrival.path), arrival.content);
  arrivals.push(arrival);
  if (arrival.choice) choices.push(arrival.choice);
}
const about = { fiscalYear, populationDate: nation.populationDate };
const texts: readonly (readonly [name: string, text: string])[] = [
  [prefectureFiles.roster, rosterCsv(nation.municipalities.map((each) => simulatedRosterEntry(each, about)))],
  [prefectureFiles.receptionBook, receptionBookCsv(arrivals)],
  [prefectureFiles.choices, choicesCsv(choices)],
  [prefectureFiles.register, registerCsv(nation)],
  [prefectureFiles.note, simulationNote(nation.seed)],
];
for (const [name, text] of texts) await writeFile(join(out, name), text);
process.stdout.write(
  `${nation.municipalities.length} municipalities, ${arrivals.length} packages, due ${simulatedDeadline(fiscalYear)}: ${out}\n`,
);
