import { publishRollUp, type Reception, rollUpReception } from "@juso/aggregate";
import { defaultInterval, thresholdPolicy } from "@juso/disclosure";
import { highsSolver } from "@juso/disclosure/highs";
import { publicationFiles, type RollUpFile, rollUpFiles } from "@juso/roll-up-files";
import { entityProfiles } from "@juso/schemas";
import { beforeAll, describe, expect, test } from "vitest";
import { plantedValues } from "../simulation/planted-case.ts";
import { receivedFaultyPrefecture } from "./received-faulty-prefecture.ts";
import { wordsIn } from "./words-in-files.ts";

/** A name that is in the roster: it must be found in every format, or the search does not read it. */
const known = "模擬の探し物市";

/** Fields of tables that stay in the municipality, but for the two by which a package counts staff. */
const ofCases = (() => {
  const leaving = entityProfiles.filter(({ level }) => level === "p1").flatMap(({ fields }) => fields);
  const leaves = new Set([...leaving.map(({ key }) => key), "staffRole", "fullTimeEquivalent"]);
  const staying = entityProfiles.filter(({ level }) => level === "p0").flatMap(({ fields }) => fields);
  return [...new Set(staying.map(({ key }) => key))].filter((key) => !leaves.has(key));
})();

let reception: Reception;
let words: ReadonlyMap<string, string>;

beforeAll(async () => {
  ({ reception } = await receivedFaultyPrefecture(({ roster }) => ({
    roster: roster.map((entry) => ({ ...entry, municipalityName: `${known}${entry.municipalityName}` })),
  })));
  const rollUp = rollUpReception(reception);
  const made = { language: "ja", date: "2026-04-20", creator: "juso" } as const;
  const request = { policy: thresholdPolicy, interval: defaultInterval, solver: await highsSolver() };
  const publication = await publishRollUp(rollUp, request);
  expect(publication.disclosure.passes).toBe(true);
  const { fiscalYear } = rollUp;
  const files: readonly RollUpFile[] = [
    ...rollUpFiles(reception, rollUp, made),
    ...publicationFiles(publication, { ...made, fiscalYear, policy: thresholdPolicy }),
  ];
  words = new Map(await Promise.all(files.map(async (file) => [file.path, await wordsIn(file)] as const)));
});

const withExtension = (extension: string) => [...words].filter(([path]) => path.endsWith(extension));

describe("whatever arrives, what a prefecture makes holds nothing of a case", () => {
  test("a known name is found in every format, so the search reads them", () => {
    for (const extension of [".csv", ".xlsx", ".parquet", ".html"]) {
      const holding = withExtension(extension).filter(([, text]) => text.includes(known));
      expect(holding.length, extension).toBeGreaterThan(0);
    }
  });

  test("no planted value is in any of them", () => {
    expect(words.size).toBeGreaterThan(60);
    for (const [path, text] of words) {
      for (const value of Object.values(plantedValues)) expect(text.includes(value), `${path}: ${value}`).toBe(false);
    }
  });

  test("no field of a case is in any of them, but for the names of what was refused", () => {
    const files = [...reception.municipalities.flatMap((one) => one.files), ...reception.unknownFiles];
    const refused = new Set(files.flatMap(({ refusedNames }) => refusedNames.flatMap((name) => name.split(/\W+/))));
    expect(refused.size).toBeGreaterThan(2);
    expect(ofCases.length).toBeGreaterThan(200);
    for (const [path, text] of words) {
      const found = new Set(text.match(/[A-Za-z][A-Za-z0-9]*/g) ?? []);
      const isList = path === "reception.csv" || path === "roll-up.xlsx" || path === "dashboard.html";
      const wrong = ofCases.filter((key) => found.has(key) && !(isList && refused.has(key)));
      expect(wrong, path).toEqual([]);
    }
  });

  test("a publication has none of the names of files and no receipt", () => {
    const files = reception.municipalities.flatMap((one) => one.files);
    const published = [...words].filter(([path]) => path.startsWith("publication/"));
    expect(published.length).toBeGreaterThan(20);
    for (const [path, text] of published) {
      for (const { number = "-", path: name, sha256 } of files) {
        for (const secret of [name, sha256, ...(number === "-" ? [] : [number])]) {
          expect(text.includes(secret), `${path}: ${secret}`).toBe(false);
        }
      }
    }
  });
});
