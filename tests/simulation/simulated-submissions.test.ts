import { memorySource } from "@juso/model";
import { verifyPackage } from "@juso/submission-package";
import { beforeAll, describe, expect, test } from "vitest";
import {
  type SimulatedMunicipality,
  type SimulatedNation,
  simulateNation,
  withEveryMunicipality,
} from "./simulated-nation.ts";
import { SimulatedPackages } from "./simulated-package.ts";
import { isImplementing } from "./simulated-roster.ts";
import {
  type SimulatedArrival,
  type SubmissionCourse,
  simulatedDeadline,
  simulateSubmissions,
  submissionCourse,
} from "./simulated-submissions.ts";

const fiscalYear = 2025;
const document = "report";
const nation = simulateNation(1);
const one = prefectureOf(nation, "模擬2県");
const running = one.municipalities.filter((each) => isImplementing(each, fiscalYear));

function prefectureOf({ municipalities, ...rest }: SimulatedNation, name: string): SimulatedNation {
  return { ...rest, municipalities: municipalities.filter(({ prefectureName }) => prefectureName === name) };
}

async function submissionsOf(from: SimulatedNation, isClean: boolean): Promise<readonly SimulatedArrival[]> {
  const arrivals: SimulatedArrival[] = [];
  for await (const arrival of simulateSubmissions(from, { document, fiscalYear, isClean })) arrivals.push(arrival);
  return arrivals;
}

let clean: readonly SimulatedArrival[];
beforeAll(async () => {
  clean = await submissionsOf(one, true);
});

describe("a prefecture without mishaps", () => {
  test("sends one package for each municipality that runs the programme", () => {
    expect(running.length).toBeGreaterThan(5);
    expect(clean.map(({ municipalityCode }) => municipalityCode)).toEqual(
      running.map(({ municipalityCode }) => municipalityCode),
    );
  });

  test("sends packages that are accepted and as their receipts say, with amounts of their own", async () => {
    const totals = new Set<string | undefined>();
    for (const { content, municipalityCode, path } of clean) {
      const { receipt, status } = await verifyPackage(memorySource(path, content));
      expect({ status, accepted: receipt?.accepted, errors: receipt?.findings.errors }).toEqual({
        status: "identical",
        accepted: true,
        errors: 0,
      });
      expect(receipt).toMatchObject({ municipalityCode, fiscalYear, document });
      totals.add(receipt?.calculation?.amounts.national);
    }
    expect(totals.size).toBe(clean.length);
  });

  test("sends the same bytes for the same seed, whoever else is drawn", async () => {
    const fewer = { ...one, municipalities: running.slice(2, 4) };
    expect(await submissionsOf(fewer, true)).toEqual(clean.slice(2, 4));
    const other = await submissionsOf({ ...prefectureOf(simulateNation(2), "模擬2県") }, true);
    expect(other.map(({ content }) => content)).not.toContainEqual(clean[2]?.content);
  });
});

describe("the records of a package", () => {
  test("keep blanks and zeros of indicators apart", async () => {
    const packages = new SimulatedPackages(one, fiscalYear);
    const made = await Promise.all(running.map((each) => packages.make(each)));
    const indicators = made.flatMap(({ records }) => records.indicator ?? []);
    const reported = indicators.filter(({ valueStatus }) => valueStatus === "reported");
    expect(reported.filter(({ value }) => value === undefined)).toEqual([]);
    expect(reported.filter(({ value }) => value === 0).length).toBeGreaterThan(0);
    const others = indicators.filter(({ valueStatus }) => valueStatus !== "reported");
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(({ value }) => value !== undefined)).toEqual([]);
  });

  test("are of both delivery modes, with centres for children and families and meetings", async () => {
    const packages = new SimulatedPackages(one, fiscalYear);
    const made = await Promise.all(running.map((each) => packages.make(each)));
    const modes = made.flatMap(({ records }) => records.component?.map(({ deliveryMode }) => deliveryMode) ?? []);
    expect(modes).toEqual(expect.arrayContaining(["direct", "contract"]));
    const kinds = made.flatMap(({ records }) => records.site?.map(({ siteKind }) => siteKind) ?? []);
    expect(kinds).toContain("childFamilyCenter");
    const codes = made.flatMap(({ records }) => records.indicator?.map(({ indicatorCode }) => indicatorCode) ?? []);
    expect(codes).toEqual(expect.arrayContaining(["MT-01", "MT-03"]));
  });

  test("tell more than one version of a year apart", async () => {
    const packages = new SimulatedPackages(one, fiscalYear);
    const [municipality] = running;
    if (municipality === undefined) throw new Error("nobody runs the programme");
    const [first, second] = [await packages.make(municipality), await packages.make(municipality, { version: 2 })];
    expect(first.receipt.calculation?.amounts).not.toEqual(second.receipt.calculation?.amounts);
  });

  test("are refused when they were not spoilt as they should be", async () => {
    const packages = new SimulatedPackages(one, fiscalYear);
    const [municipality] = running;
    if (municipality === undefined) throw new Error("nobody runs the programme");
    await expect(packages.make(municipality, { spoil: () => undefined })).rejects.toThrow("is accepted");
  });
});

describe("mishaps", () => {
  const courses = nation.municipalities.map(
    (municipality) =>
      [municipality, submissionCourse(1, municipality.municipalityCode, { fiscalYear, isClean: false })] as const,
  );

  test.each([
    ["nothing arrives", ({ isMissing }: SubmissionCourse) => isMissing],
    ["it is late", ({ arrivedDate }: SubmissionCourse) => arrivedDate > simulatedDeadline(fiscalYear)],
    ["two versions, nobody chose", ({ isChosen, versions }: SubmissionCourse) => versions.length > 1 && !isChosen],
    ["two versions, one chosen", ({ isChosen }: SubmissionCourse) => isChosen],
    ["not accepted", ({ isRefused }: SubmissionCourse) => isRefused],
  ])("happen, but seldom: %s", (_, happens) => {
    const share = courses.filter(([, course]) => happens(course)).length / courses.length;
    expect(share).toBeGreaterThan(0.005);
    expect(share).toBeLessThan(0.08);
  });

  test("do not happen in a clean simulation", () => {
    const { arrivedDate, ...course } = submissionCourse(1, "512010", { fiscalYear, isClean: true });
    expect(course).toEqual({ isMissing: false, versions: [1], isChosen: false, isRefused: false });
    expect(arrivedDate <= simulatedDeadline(fiscalYear)).toBe(true);
  });

  test("are what arrives", async () => {
    const picked = [
      courses.find(([, { isMissing }]) => isMissing),
      courses.find(([, { isChosen, isMissing }]) => isChosen && !isMissing),
      courses.find(([, { isMissing, isRefused, versions }]) => isRefused && versions.length === 1 && !isMissing),
    ].map((found) => found?.[0] as SimulatedMunicipality);
    const few = withEveryMunicipality({ ...nation, municipalities: picked }, fiscalYear);
    const [first, second, refused, ...rest] = await submissionsOf(few, false);
    expect([first?.municipalityCode, second?.municipalityCode, refused?.municipalityCode]).toEqual([
      picked[1]?.municipalityCode,
      picked[1]?.municipalityCode,
      picked[2]?.municipalityCode,
    ]);
    expect(rest).toEqual([]);
    expect(first?.choice).toBeUndefined();
    expect(second?.choice?.path).toBe(second?.path);
    const { receipt } = await verifyPackage(memorySource("refused.zip", refused?.content ?? new Uint8Array()));
    expect(receipt?.accepted).toBe(false);
  });
});
