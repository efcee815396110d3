import { canonicalJson } from "@juso/model";
import type { Receipt } from "@juso/submission-package";
import { type PackedFile, writeZip } from "@juso/workbook";
import { beforeAll, describe, expect, test } from "vitest";
import type { ArrivedFile } from "./arrived-file.ts";
import { judgePackage } from "./judge-package.ts";
import { arrived, packageOf, repacked } from "./package.fixture.ts";
import { type ReceiveOptions, receive } from "./receive.ts";
import type { ReceivedFile, Reception } from "./reception.ts";
import type { RosterEntry } from "./roster-entry.ts";

const [first, late, faulty, twice, otherDocument, otherYear, tampered, outside, absent, planning] = [
  "992011",
  "992020",
  "993018",
  "993026",
  "012025",
  "012033",
  "012041",
  "012050",
  "012068",
  "012076",
];
const secret = "見本太郎は2019年に転入した";
const encoder = new TextEncoder();
const asked: ReceiveOptions = { fiscalYear: 2025, document: "report", deadline: "2026-04-10" };

function entry(municipalityCode: string, more: Partial<RosterEntry> = {}): RosterEntry {
  return { municipalityCode, municipalityName: "名前", implementationState: "implementing", ...more };
}

const roster: readonly RosterEntry[] = [
  ...[first, late, faulty, twice, otherDocument, otherYear, tampered, absent].map((code) => entry(code)),
  entry(planning, { implementationState: "planned", plannedFiscalYear: 2027 }),
];

let sound: Uint8Array;
let other: Uint8Array;
let files: readonly ArrivedFile[];

beforeAll(async () => {
  const made = async (code: string, wishes: Omit<Parameters<typeof packageOf>[0], "code"> = {}): Promise<Uint8Array> =>
    (await packageOf({ code, ...wishes })).content;
  sound = await made(first);
  other = await made(twice);
  const later = await made(twice, {
    change: (name, text) => (name === "site.csv" ? text.replace("111", "112") : text),
  });
  const wrong = await made(faulty, {
    change: (name, text) => (name === "site.csv" ? text.replace("OP-SHAKYO", "OP-NOBODY") : text),
  });
  const lastYear = await made(otherYear, {
    document: "none",
    change: (name, text) =>
      name === "manifest.json" ? text.replace('"fiscalYear": 2025', '"fiscalYear": 2024') : text,
  });
  const before = await made(tampered);
  files = [
    arrived("a/sound.zip", sound),
    arrived("late.zip", await made(late), "2026-04-11"),
    arrived("faulty.zip", wrong),
    arrived("v1.zip", other, "2026-04-01"),
    arrived("v2.zip", later, "2026-04-02"),
    arrived("application.zip", await made(otherDocument, { document: "application" })),
    arrived("last-year.zip", lastYear),
    arrived(
      "tampered.zip",
      await repacked(
        before,
        changed("site.csv", (text) => text.replace("111", "112")),
      ),
    ),
    arrived("outside.zip", await made(outside)),
    arrived("case.csv", `事例ID,氏名\r\nC-1,${secret}\r\n`),
    arrived("cut.zip", sound.subarray(0, 5000)),
  ];
}, 60_000);

function changed(
  name: string,
  change: (text: string) => string,
): (files: readonly PackedFile[]) => readonly PackedFile[] {
  return (all) =>
    all.map((file) =>
      file.name === name
        ? { name, content: encoder.encode(change(new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.content))) }
        : file,
    );
}

const withReceipt = (change: (receipt: Receipt) => unknown) =>
  changed("package/receipt.json", (text) => canonicalJson(change(JSON.parse(text) as Receipt)));

function states({ municipalities }: Reception): Readonly<Record<string, string>> {
  return Object.fromEntries(municipalities.map(({ municipalityCode, state }) => [municipalityCode, state]));
}

function fileOf({ municipalities, unknownFiles }: Reception, path: string): ReceivedFile {
  const all = [...municipalities.flatMap(({ files: own }) => own), ...unknownFiles];
  return all.find((file) => file.path === path) as ReceivedFile;
}

describe("a prefecture with everything that goes wrong", () => {
  let reception: Reception;
  beforeAll(async () => {
    reception = await receive(files, { ...asked, roster });
  });

  test("every municipality has its state", () => {
    expect(states(reception)).toEqual({
      [first]: "accepted",
      [late]: "late",
      [faulty]: "returned",
      [twice]: "duplicate",
      [otherDocument]: "otherDocument",
      [otherYear]: "otherYear",
      [tampered]: "altered",
      [outside]: "outsideRoster",
      [absent]: "missing",
      [planning]: "notAsked",
    });
    expect(fileOf(reception, "case.csv")).toMatchObject({ state: "caseRecords", refusedNames: ["case"] });
    expect(fileOf(reception, "cut.zip")).toMatchObject({ state: "unreadable" });
    expect(reception.unknownFiles.map(({ path }) => path)).toEqual(["case.csv", "cut.zip"]);
  });

  test("only what is accepted or late is added up", () => {
    expect([...reception.rows.keys()]).toEqual([first, late]);
    expect(reception.rows.get(late)?.component?.every(({ values }) => values.municipalityCode === late)).toBe(true);
    expect(fileOf(reception, "a/sound.zip")).toMatchObject({ isAdopted: true, errors: 0, isOtherVersion: false });
    expect(fileOf(reception, "faulty.zip").errors).toBeGreaterThan(0);
    expect(JSON.stringify([...reception.rows, reception])).not.toContain(secret);
  });

  test("the order of arrival, and how many are judged at once, make no difference", async () => {
    const again = await receive(files.toReversed(), { ...asked, roster, atOnce: 3 });
    expect(again).toEqual(reception);
  });

  test("without a roster nobody is missing or outside it", async () => {
    const alone = await receive(files.slice(-4), asked);
    expect(alone.hasRoster).toBe(false);
    expect(states(alone)).toEqual({ [tampered]: "altered", [outside]: "accepted" });
  });
});

describe("several packages of one municipality", () => {
  const both = (): readonly ArrivedFile[] => files.filter(({ path }) => /^v[12]/.test(path));

  test.each([
    ["a name", { fileName: "v1.zip" }, "v1.zip"],
    ["a name in another folder", { fileName: "受付/v1.zip" }, undefined],
  ])("a choice by %s", async (_by, choice, adopted) => {
    const { municipalities, notes } = await receive(both(), { ...asked, choices: [choice] });
    expect(municipalities[0]?.adopted?.path).toBe(adopted);
    expect(municipalities[0]?.state).toBe(adopted === undefined ? "duplicate" : "accepted");
    expect(notes?.length ?? 0).toBe(adopted === undefined ? 1 : 0);
  });

  test("a choice by number or hash; two choices choose nothing, and say so", async () => {
    const before = await receive(both(), asked);
    const [one, two] = ["v1.zip", "v2.zip"].map((path) => fileOf(before, path)) as [ReceivedFile, ReceivedFile];
    const number = two.number as string;
    const chosen = await receive(both(), { ...asked, choices: [{ number }] });
    expect(chosen.municipalities[0]).toMatchObject({ state: "accepted", adopted: { path: "v2.zip" } });
    const hashed = await receive(both(), { ...asked, choices: [{ sha256: one.sha256 }] });
    expect(hashed.municipalities[0]?.adopted?.path).toBe("v1.zip");
    const unclear = await receive(both(), { ...asked, choices: [{ sha256: one.sha256 }, { number }] });
    expect(unclear.municipalities[0]?.state).toBe("duplicate");
    expect(unclear.notes).toHaveLength(1);
  });

  test("the same bytes twice are one, that which arrived first", async () => {
    const { municipalities } = await receive(
      [arrived("again.zip", sound, "2026-04-12"), arrived("sound.zip", sound, "2026-04-09")],
      asked,
    );
    expect(municipalities[0]).toMatchObject({ state: "accepted", adopted: { path: "sound.zip" } });
    expect(municipalities[0]?.files[0]).toMatchObject({ state: "duplicate", sameAs: "sound.zip", isAdopted: false });
  });

  test("the book of receptions decides when it arrived", async () => {
    const receptionBook = [
      { fileName: "sound.zip", receivedDate: "2026-04-11" },
      { fileName: "none.zip", receivedDate: "2026-04-11" },
    ];
    const { municipalities, notes } = await receive([arrived("a/sound.zip", sound)], { ...asked, receptionBook });
    expect(municipalities[0]).toMatchObject({ state: "late", adopted: { arrivedDate: "2026-04-11" } });
    expect(notes).toHaveLength(1);
  });

  test("packages in a zip that was sent as one are found", async () => {
    const zip = await writeZip([
      { name: "north/a.zip", content: sound },
      { name: "b.zip", content: other },
    ]);
    const { municipalities } = await receive([arrived("all.zip", zip)], asked);
    expect(municipalities.map(({ adopted }) => adopted?.path)).toEqual(["all.zip/north/a.zip", "all.zip/b.zip"]);
  });
});

describe("what was found in the municipality", () => {
  const received = async (findings: Partial<Receipt["findings"]>, accepted = true) => {
    const change = withReceipt((receipt) => ({
      ...receipt,
      accepted,
      findings: { ...receipt.findings, ...findings },
    }));
    const { municipalities } = await receive([arrived("a.zip", await repacked(sound, change))], asked);
    return municipalities[0]?.state;
  };

  test("an error that may follow does not return it, one that stops acceptance does", async () => {
    expect(await received({ errors: 1, byRule: { "intake-triaged": 1 } })).toBe("accepted");
    expect(await received({ errors: 1, byRule: { "value-required": 1 } })).toBe("returned");
    expect(await received({ errors: 1, byRule: { "unknown-here": 1 } })).toBe("accepted");
    expect(await received({ errors: 1, byRule: { "unknown-here": 1 } }, false)).toBe("returned");
  });
});

describe("a package by itself", () => {
  const judged = async (change: (all: readonly PackedFile[]) => readonly PackedFile[]) =>
    judgePackage(arrived("a.zip", await repacked(sound, change)).source);

  test("case records in it are told by name, and nothing of them is repeated", async () => {
    const added: readonly PackedFile[] = [
      { name: "case.csv", content: encoder.encode(`caseId\r\n${secret}\r\n`) },
      { name: `${secret}.xlsx`, content: encoder.encode(secret) },
    ];
    const outcome = await judged((all) => [
      ...changed("indicator.csv", (text) =>
        text.replace("targetValue\r\n", `targetValue,x_memo,${secret},personId\r\n`),
      )(all),
      ...added,
    ]);
    expect(outcome).toMatchObject({ condition: "caseRecords", municipalityCode: first });
    expect(outcome.refusedNames).toEqual([
      "indicator.csv x_?(6)",
      "indicator.csv ?(7)",
      "indicator.csv personId",
      "case.csv",
      "?.xlsx",
    ]);
    expect(outcome.receipt).toBeUndefined();
    expect(JSON.stringify(outcome)).not.toContain(secret);
  });

  test("other amounts in the receipt with the same parameters are a change of it", async () => {
    const raised = (receipt: Receipt): unknown => ({
      ...receipt,
      calculation: { ...receipt.calculation, amounts: { ...receipt.calculation?.amounts, national: "1" } },
    });
    expect(await judged(withReceipt(raised))).toMatchObject({ condition: "altered", isOtherVersion: false });
    const byOtherRules = withReceipt((receipt) => ({
      ...(raised(receipt) as Receipt),
      standard: { ...receipt.standard, ruleSetHash: "0".repeat(64) },
    }));
    expect(await judged(byOtherRules)).toMatchObject({ condition: "altered", isOtherVersion: true });
    const byOtherParameters = withReceipt((receipt) => ({
      ...(raised(receipt) as Receipt),
      standard: { ...receipt.standard, parametersHash: "0".repeat(64) },
    }));
    expect(await judged(byOtherParameters)).toMatchObject({ condition: "intact", isOtherVersion: true, errors: 0 });
  });

  test("one that was made with other rules is judged by those here", async () => {
    const outcome = await judged(
      withReceipt((receipt) => ({ ...receipt, standard: { ...receipt.standard, version: "0.0.9" } })),
    );
    expect(outcome).toMatchObject({ condition: "intact", isOtherVersion: true, errors: 0 });
    expect(outcome.rows?.grantAmount?.length).toBeGreaterThan(0);
  });

  test("a receipt for another municipality than the cover", async () => {
    const outcome = await judged(withReceipt((receipt) => ({ ...receipt, municipalityCode: late })));
    expect(outcome.condition).toBe("altered");
  });
});
