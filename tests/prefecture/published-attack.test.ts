import { publishRollUp, type RollUp, rollUpReception, type ShownTable } from "@juso/aggregate";
import { type DisclosureResult, defaultInterval, thresholdPolicy } from "@juso/disclosure";
import { highsSolver } from "@juso/disclosure/highs";
import { contentOf, publicationFiles, type RollUpFile, shownCsv } from "@juso/roll-up-files";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { attackingSolver, derivableFrom } from "../../packages/disclosure/src/text-attack.fixture.ts";
import { receivedFaultyPrefecture } from "./received-faulty-prefecture.ts";

let rollUp: RollUp;
let disclosure: DisclosureResult;
let files: readonly { readonly path: string; readonly content: Uint8Array }[];

const madeOf = (made: readonly RollUpFile[]) =>
  Promise.all(made.map(async (file) => ({ path: file.path, content: await contentOf(file) })));

beforeAll(async () => {
  rollUp = rollUpReception((await receivedFaultyPrefecture()).reception);
  const solver = await highsSolver();
  const publication = await publishRollUp(rollUp, { policy: thresholdPolicy, interval: defaultInterval, solver });
  disclosure = publication.disclosure;
  const made = { language: "ja", date: "2026-04-20", creator: "juso" } as const;
  files = await madeOf(
    publicationFiles(publication, { ...made, fiscalYear: rollUp.fiscalYear, policy: thresholdPolicy }),
  );
});

function printed(path: string): string {
  const content = files.find((file) => file.path === path)?.content;
  if (content === undefined) throw new Error(`there is no ${path}`);
  return new TextDecoder().decode(content);
}

type Line = Readonly<Record<string, string>>;

/** Small municipalities hide their zeros too; there X may stand for 0. */
const hidesZeros = new Set(
  thresholdPolicy.persons.flatMap(({ hideBelow, populationFrom }, index, bands) =>
    hideBelow === "all" ? [[populationFrom, bands[index + 1]?.populationFrom ?? Infinity] as const] : [],
  ),
);

/**
 * What somebody reads in the two tables of indicators: a figure for each number, and the sums that everybody knows. Which municipality lies in
 * which band is public. It is read from the printed files, and from nothing that hid them.
 */
function readTables(byMunicipality: string, byBand: string): string {
  const lines = (text: string) => parse(text, { columns: true, bom: true }) as Line[];
  const bandOf = new Map(
    rollUp.relations.municipality.map(({ values }) => [`${values.municipalityCode}`, `${values.populationBand}`]),
  );
  const populationOf = new Map(
    rollUp.relations.municipality.map(({ values }) => [`${values.municipalityCode}`, Number(values.population)]),
  );
  const figures: string[] = [];
  const sums: string[] = [];
  const mark = (value: string, code: string): string => {
    const population = populationOf.get(code) ?? Number.NaN;
    const mayBeZero = [...hidesZeros].some(([from, below]) => population >= from && population < below);
    return value === "X" && mayBeZero ? "X0" : value;
  };
  for (const indicator of new Set(lines(byMunicipality).map((line) => line.indicatorCode ?? ""))) {
    const ofMunicipalities = lines(byMunicipality).filter((line) => line.indicatorCode === indicator && line.値 !== "");
    const ofBands = lines(byBand).filter((line) => line.indicatorCode === indicator && line.値 !== "");
    const parts = ofMunicipalities.filter(({ municipalityCode }) => municipalityCode !== "");
    const bands = ofBands.filter(({ populationBand }) => populationBand !== "");
    const [total] = ofMunicipalities.filter(({ municipalityCode }) => municipalityCode === "");
    if (total === undefined || parts.length === 0) continue;
    const id = (code: string) => `${indicator}/${code}`;
    figures.push(
      ...parts.map((line) => `${id(line.municipalityCode ?? "")} ${mark(line.値 ?? "", line.municipalityCode ?? "")}`),
    );
    figures.push(...bands.map((line) => `${id(line.populationBand ?? "")} ${line.値 === "X" ? "X0" : line.値}`));
    figures.push(`${id("all")} ${total.値 === "X" ? "X0" : total.値}`);
    sums.push(`${id("all")} = ${parts.map((line) => id(line.municipalityCode ?? "")).join(" ")}`);
    sums.push(`${id("all")} = ${bands.map((line) => id(line.populationBand ?? "")).join(" ")}`);
    for (const { populationBand = "" } of bands) {
      const inside = parts.filter(({ municipalityCode = "" }) => bandOf.get(municipalityCode) === populationBand);
      sums.push(`${id(populationBand)} = ${inside.map((line) => id(line.municipalityCode ?? "")).join(" ")}`);
    }
  }
  return [...figures, ...sums].join("\n");
}

describe("a publication is attacked with nothing but what was printed", () => {
  test("no X of the indicators can be told", async () => {
    const text = readTables(
      printed("publication/tables/indicators.csv"),
      printed("publication/tables/indicators-by-band.csv"),
    );
    expect(text.match(/ X0?$/gm)?.length).toBeGreaterThan(20);
    expect(derivableFrom(await attackingSolver(), text)).toEqual([]);
  });

  test("the same attack tells some of them when only the small numbers are hidden", async () => {
    const primary = new Set(disclosure.hidden.filter(({ reason }) => reason === "primary").map(({ id }) => id));
    const { showRollUp } = await import("@juso/aggregate");
    const shown = showRollUp(rollUp, (id) => primary.has(id));
    const csv = (id: string) => shownCsv(shown.find((table) => table.id === id) as ShownTable, "ja");
    const text = readTables(csv("indicators"), csv("indicators-by-band"));
    expect(derivableFrom(await attackingSolver(), text).length).toBeGreaterThan(0);
  });

  test("it passes its own audit, and says how much more is hidden than what is small", () => {
    expect(disclosure.passes).toBe(true);
    expect(disclosure.overSuppression.secondary).toBeGreaterThan(0);
    for (const { id, range } of disclosure.hidden) expect(range.high - range.low, id).toBeGreaterThan(0);
  });

  test("the record names every X with its value, and is not among what is published", () => {
    const record = parse(printed("inside/suppression-record.csv"), { columns: true, bom: true }) as Line[];
    expect(record.map(({ number }) => number)).toEqual(disclosure.hidden.map(({ id }) => id));
    const published = files.filter(({ path }) => path.startsWith("publication/")).map(({ path }) => path);
    expect(published).not.toContain("publication/suppression-record.csv");
    expect(new Set(record.map(({ certainty }) => certainty))).toEqual(new Set(["proposed"]));
  });

  test("the same roll-up gives the same pattern and the same bytes", async () => {
    const solver = await highsSolver();
    const again = await publishRollUp(rollUp, { policy: thresholdPolicy, interval: defaultInterval, solver });
    const made = { language: "ja", date: "2026-04-20", creator: "juso" } as const;
    const options = { ...made, fiscalYear: rollUp.fiscalYear, policy: thresholdPolicy };
    expect(await madeOf(publicationFiles(again, options))).toEqual(files);
  });
});
