import { fileStates } from "@juso/aggregate";
import { memorySource } from "@juso/model";
import { packageTables, type ReceiptVerification, verifyPackage } from "@juso/submission-package";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { type FaultyPrefecture, faultyPrefecture } from "./faulty-prefecture.ts";
import { plantedValues } from "./planted-case.ts";
import { unpacked } from "./repack.ts";

let prefecture: FaultyPrefecture;
let verified: ReadonlyMap<string, ReceiptVerification | "unreadable">;
beforeAll(async () => {
  prefecture = await faultyPrefecture();
  const results = new Map<string, ReceiptVerification | "unreadable">();
  for (const { content, path } of prefecture.arrivals)
    results.set(path, await verifyPackage(memorySource(path, content)).catch(() => "unreadable" as const));
  verified = results;
});

const inState = (state: string) => prefecture.arrivals.filter(({ expected }) => expected.state === state);
const verificationOf = (path: string): ReceiptVerification => {
  const found = verified.get(path);
  if (found === undefined || found === "unreadable") throw new Error(`${path} cannot be read`);
  return found;
};
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe("the prefecture where everything goes wrong", () => {
  test("has forty municipalities, of which thirty-two run the programme", () => {
    const { roster } = prefecture;
    expect(roster).toHaveLength(40);
    expect(roster.filter(({ implementationState }) => implementationState === "implementing")).toHaveLength(32);
    expect(new Set(roster.map(({ implementationState }) => implementationState)).size).toBe(4);
  });

  test("has files in every state", () => {
    expect(new Set(prefecture.arrivals.map(({ expected }) => expected.state))).toEqual(new Set(fileStates));
    const states = [...prefecture.expected.municipalities.values()];
    expect(states).toContain("missing");
    expect(states).toContain("notAsked");
    expect(states).toHaveLength(41);
  });

  test("has each file under a name of its own, by name", () => {
    const paths = prefecture.arrivals.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)].toSorted());
    expect([...prefecture.expected.files.keys()]).toEqual(paths);
  });

  test("lacks exactly what was not sent, cannot be told, or came under another code", () => {
    const missing = [...prefecture.expected.municipalities].filter(([, state]) => state === "missing");
    expect(missing).toHaveLength(1 + 2 + 2);
  });

  test("is the same for the same seed", async () => {
    const again = await faultyPrefecture();
    expect(again.arrivals.map(({ content }) => content)).toEqual(prefecture.arrivals.map(({ content }) => content));
    expect(again.expected).toEqual(prefecture.expected);
  });
});

describe("its files are what they are said to be", () => {
  test("what is adopted is as its receipt says, of this year and document, accepted, in time or known to be late", () => {
    const adopted = prefecture.arrivals.filter(({ expected }) => expected.isAdopted);
    expect(adopted.length).toBeGreaterThan(10);
    for (const { arrivedDate, expected, path } of adopted) {
      const { receipt, status } = verificationOf(path);
      const { document, fiscalYear } = prefecture;
      expect({ path, status, ...receipt }).toMatchObject({
        path,
        status: "identical",
        accepted: true,
        document,
        fiscalYear,
      });
      expect(receipt?.municipalityCode).toBe(expected.municipalityCode);
      expect(arrivedDate > prefecture.deadline).toBe(expected.state === "late");
    }
    const codes = adopted.map(({ expected }) => expected.municipalityCode);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test("duplicates: two versions twice, the same bytes once, one code of three municipalities", () => {
    const byCode = new Map<string, string[]>();
    for (const { expected, path } of prefecture.arrivals)
      if (expected.municipalityCode !== undefined)
        byCode.set(expected.municipalityCode, [...(byCode.get(expected.municipalityCode) ?? []), path]);
    const several = [...byCode.values()].filter((paths) => paths.length > 1);
    const numbers = several.map((paths) => new Set(paths.map((path) => verificationOf(path).number)).size);
    expect(several.map((paths) => paths.length)).toEqual([2, 2, 2, 3]);
    expect(numbers).toEqual([2, 2, 1, 3]);
    expect(several.flat().map((path) => verificationOf(path).status)).toEqual(Array(9).fill("identical"));
    expect(prefecture.choices).toHaveLength(1);
  });

  test("another year, another document, not accepted, outside the roster", () => {
    const receiptOf = (state: string) => verificationOf(inState(state)[0]?.path ?? "").receipt;
    expect(receiptOf("otherYear")?.fiscalYear).toBe(prefecture.fiscalYear - 1);
    expect(receiptOf("otherDocument")?.document).toBe("application");
    expect(receiptOf("returned")).toMatchObject({ accepted: false });
    expect(receiptOf("returned")?.findings.errors).toBeGreaterThan(0);
    const codes = prefecture.roster.map(({ municipalityCode }) => municipalityCode);
    expect(codes).not.toContain(receiptOf("outsideRoster")?.municipalityCode);
  });

  test("case records: in what is not allowed, while the receipt may say that all is well", async () => {
    const holding = inState("caseRecords");
    expect(holding.map(({ expected }) => expected.refusedNames)).toEqual([
      ["case.csv"],
      ["site.csv personName"],
      ["case.csv"],
      ["staff", "posting", "case", "intake"],
    ]);
    expect(holding.map(({ path }) => verificationOf(path).status)).toEqual([
      "identical",
      "identical",
      "altered",
      "altered",
    ]);
    const planted = Object.values(plantedValues);
    for (const { content } of holding.slice(0, 3)) {
      const all = [...(await unpacked(content)).values()].map(text).join("\n");
      expect(planted.some((value) => all.includes(value))).toBe(true);
    }
    const allowed = new Set(packageTables.map(({ profile }) => `${profile.fileName}.csv`));
    expect(allowed.has("case.csv")).toBe(false);
  });

  test("altered: a byte of a table, and an amount of the receipt", () => {
    const [one, other] = inState("altered").map(({ path }) => verificationOf(path));
    expect(one).toMatchObject({ status: "altered", differences: [{ path: "indicator.csv", change: "changed" }] });
    expect(other).toMatchObject({ status: "altered", differences: [], calculation: "different" });
  });

  test("unreadable: no zip", () => {
    expect(inState("unreadable").map(({ path }) => verified.get(path))).toEqual(["unreadable"]);
  });
});

describe("the independent sums", () => {
  test("are those of the receipts of the adopted packages", () => {
    const sums: Record<string, number> = { national: 0, prefectural: 0, transfer: 0, municipal: 0 };
    for (const { expected, path } of prefecture.arrivals) {
      if (!expected.isAdopted) continue;
      const amounts = verificationOf(path).receipt?.calculation?.amounts;
      for (const funder of Object.keys(sums))
        sums[funder] = (sums[funder] ?? 0) + Number(amounts?.[funder as keyof typeof amounts]);
    }
    expect(prefecture.expected.sums.funderYen).toEqual(sums);
  });

  test("are those of the tables of the adopted packages, read with another reader", async () => {
    const indicators: Record<string, number> = {};
    const states: Record<string, number> = {};
    const decided: Record<string, number> = {};
    for (const { content, expected } of prefecture.arrivals) {
      if (!expected.isAdopted) continue;
      const files = await unpacked(content);
      const rows = (name: string): Record<string, string>[] =>
        parse(Buffer.from(files.get(name) ?? []), { columns: true, bom: true });
      for (const { indicatorCode = "", value = "", valueStatus } of rows("indicator.csv")) {
        if (value !== "") indicators[indicatorCode] = (indicators[indicatorCode] ?? 0) + Number(value);
        states[`${indicatorCode} ${valueStatus}`] = (states[`${indicatorCode} ${valueStatus}`] ?? 0) + 1;
      }
      for (const { amountYen, payer = "" } of rows("grant-decision.csv"))
        decided[payer] = (decided[payer] ?? 0) + Number(amountYen);
    }
    const { sums } = prefecture.expected;
    expect(sums.indicatorValue).toEqual(indicators);
    expect(sums.indicatorState).toEqual(states);
    expect(sums.decidedYen).toEqual(decided);
  });

  test("have as many municipalities as there are adopted files", () => {
    const adopted = [...prefecture.expected.files.values()].filter(({ isAdopted }) => isAdopted);
    expect(prefecture.expected.sums.municipalities).toBe(adopted.length);
  });
});
