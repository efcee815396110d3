import { publishRollUp, type Reception, rollUpReception } from "@juso/aggregate";
import { type ReturnFile, returnFiles } from "@juso/aggregate/return";
import { defaultInterval, thresholdPolicy } from "@juso/disclosure";
import { highsSolver } from "@juso/disclosure/highs";
import { memorySource } from "@juso/model";
import { contentOf, publicationFiles, type RollUpFile, rollUpFiles } from "@juso/roll-up-files";
import { entityProfiles } from "@juso/schemas";
import { beforeAll, describe, expect, test } from "vitest";
import { sampleFonts } from "../../packages/paper/src/pdf/sample-fonts.fixture.ts";
import { plantedValues } from "../simulation/planted-case.ts";
import { type ReceivedPrefecture, receivedFaultyPrefecture } from "./received-faulty-prefecture.ts";
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
  const received = await receivedFaultyPrefecture(({ roster }) => ({
    roster: roster.map((entry) => ({ ...entry, municipalityName: `${known}${entry.municipalityName}` })),
  }));
  reception = received.reception;
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
  const contents = await Promise.all(files.map(async (file) => [file.path, await contentOf(file)] as const));
  for (const { content, path } of await returnedFiles(received)) {
    contents.push([`return/${path}`, new Uint8Array(content)]);
  }
  words = new Map(
    await Promise.all(contents.map(async ([path, content]) => [path, await wordsIn(path, content)] as const)),
  );
});

/** What the municipalities get back. */
async function returnedFiles({ prefecture, reception: received }: ReceivedPrefecture): Promise<readonly ReturnFile[]> {
  const made: ReturnFile[] = [];
  const held = new Map(prefecture.arrivals.map(({ content, path }) => [path, content]));
  const options = {
    language: "ja",
    date: "2026-04-20",
    madeWith: { toolVersion: "0.1.0", standardVersion: "0.1.0", ruleSetHash: "0".repeat(64) },
    fonts: sampleFonts(),
    register: prefecture.register,
    open: async (path: string) => {
      const content = held.get(path);
      return content && memorySource(path, content);
    },
  } as const;
  for await (const file of returnFiles(received, options)) made.push(file);
  return made;
}

const withExtension = (extension: string) => [...words].filter(([path]) => path.endsWith(extension));

describe("whatever arrives, what a prefecture makes holds nothing of a case", () => {
  test("a known name is found in every format, so the search reads them", () => {
    for (const extension of [".csv", ".xlsx", ".parquet", ".html", ".pdf"]) {
      const holding = withExtension(extension).filter(([, text]) => text.includes(known));
      expect(holding.length, extension).toBeGreaterThan(0);
    }
  });

  test("no planted value is in any of them", () => {
    expect(words.size).toBeGreaterThan(60);
    for (const [path, text] of words) {
      for (const value of Object.values(plantedValues).flatMap((one) => [one, one.replaceAll(/\s/g, "")]))
        expect(text.includes(value), `${path}: ${value}`).toBe(false);
    }
  });

  test("no field of a case is in any of them, but for the names of what was refused", () => {
    const files = [...reception.municipalities.flatMap((one) => one.files), ...reception.unknownFiles];
    const refused = new Set(files.flatMap(({ refusedNames }) => refusedNames.flatMap((name) => name.split(/\W+/))));
    expect(refused.size).toBeGreaterThan(2);
    expect(ofCases.length).toBeGreaterThan(200);
    for (const [path, text] of words) {
      const found = new Set(text.match(/[A-Za-z][A-Za-z0-9]*/g) ?? []);
      const isReturned = path.startsWith("return/");
      const isList = isReturned || ["reception.csv", "roll-up.xlsx", "dashboard.html"].includes(path);
      // Findings also speak English: a name of one word may be one.
      const isName = (key: string): boolean => found.has(key) && (!isReturned || /[A-Z]/.test(key));
      const wrong = ofCases.filter((key) => isName(key) && !(isList && refused.has(key)));
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
