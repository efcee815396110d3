import { memorySource } from "@juso/model";
import { describe, expect, test } from "vitest";
import { zipFiles } from "../workbook/workbook.fixture.ts";
import { readAll } from "./reading.fixture.ts";

const caseCsv = "caseId,openedDate\nC1,2025-04-01\n";
const planCsv = "planId,caseId\nP1,C1\n";
const manifest = (rest: object = {}) =>
  JSON.stringify({
    specVersion: "1.0.0",
    municipalityCode: "992011",
    fiscalYear: 2025,
    level: "p0",
    documents: [{ path: "plan.csv" }, { path: "case.csv" }],
    ...rest,
  });
const folder = (manifestText: string) => [
  memorySource("plan.csv", planCsv),
  memorySource("manifest.json", manifestText),
  memorySource("case.csv", caseCsv),
];
const sha256 = async (text: string) =>
  Buffer.from(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))).toString("hex");

describe("folders", () => {
  test("the manifest comes first, files follow in the order of the entities, hashes are those of the bytes", async () => {
    const { events, manifests, findings, inputs } = await readAll(folder(manifest()), { expectManifest: true });
    expect(findings).toEqual([]);
    expect(events[0]?.kind).toBe("manifest");
    expect(manifests[0]).toMatchObject({ municipalityCode: "992011", level: "p0" });
    expect(inputs.map(({ path }) => path)).toEqual(["manifest.json", "case.csv", "plan.csv"]);
    expect(inputs[1]?.sha256).toBe(await sha256(caseCsv));
  });

  test("what the manifest and the files disagree about", async () => {
    const documents = [{ path: "case.csv", sha256: "0".repeat(64) }, { path: "gone.csv" }];
    const { ids, findings, records } = await readAll(folder(manifest({ documents })), { expectManifest: true });
    expect(ids).toEqual([
      "manifest-lists-file.fileMissing",
      "manifest-lists-file.fileUnlisted",
      "file-hash-matches.differs",
    ]);
    expect(findings.map(({ location, data }) => data.path ?? location.file)).toEqual([
      "gone.csv",
      "plan.csv",
      "case.csv",
    ]);
    expect(records.map(({ entity }) => entity)).toEqual(["case"]);
  });

  test("a right hash, and an entity named by the manifest", async () => {
    const documents = [{ path: "export/a.csv", entity: "case", sha256: await sha256(caseCsv) }];
    const { findings, records } = await readAll(
      [memorySource("manifest.json", manifest({ documents })), memorySource("export/a.csv", caseCsv)],
      { expectManifest: true },
    );
    expect(findings).toEqual([]);
    expect(records).toHaveLength(1);
  });

  test("an entity that the standard does not know", async () => {
    const documents = [{ path: "case.csv", entity: "person" }];
    const { ids } = await readAll([
      memorySource("manifest.json", manifest({ documents })),
      memorySource("case.csv", caseCsv),
    ]);
    expect(ids).toEqual(["entity-known.manifestEntity"]);
  });

  test("without a manifest the version is not guessed", async () => {
    const sources = [memorySource("case.csv", caseCsv)];
    const refused = await readAll(sources, { expectManifest: true });
    expect(refused.ids).toEqual(["manifest-present.missing"]);
    expect(refused.records).toEqual([]);
    expect(refused.skipped).toHaveLength(1);
    const told = await readAll(sources, { expectManifest: true, specVersionOverride: "1.0.0" });
    expect(told.ids).toEqual(["manifest-present.missing"]);
    expect(told.records).toHaveLength(1);
  });

  test.each([
    ["2.0.0", "spec-version-supported.newer"],
    ["0.9.0", "spec-version-supported.older"],
  ])("version %s is refused: %s", async (specVersion, id) => {
    const { ids, records, skipped } = await readAll(folder(manifest({ specVersion })), { expectManifest: true });
    expect(ids).toEqual([id]);
    expect(records).toEqual([]);
    expect(skipped).toHaveLength(2);
  });

  test("a newer minor version is read", async () => {
    expect((await readAll(folder(manifest({ specVersion: "1.9.3" })))).records).toHaveLength(2);
  });

  test("each wrong part of a manifest is one finding with its pointer", async () => {
    const text = manifest({ specVersion: "1", fiscalYear: "2025", documents: [{ path: "case.csv", sha256: "x" }] });
    const { ids, findings } = await readAll(folder(text), { expectManifest: true });
    expect(ids).toEqual(Array(3).fill("manifest-valid.field"));
    expect(findings.map(({ location }) => location.pointer)).toEqual([
      "/specVersion",
      "/fiscalYear",
      "/documents/0/sha256",
    ]);
  });

  test("a manifest that is not JSON", async () => {
    expect((await readAll(folder("{"), { expectManifest: true })).ids).toEqual(["manifest-valid.notJson"]);
  });

  test("empty files, unknown names, papers and what systems leave behind", async () => {
    const { ids, findings, skipped } = await readAll([
      memorySource("case.csv", ""),
      memorySource("people.csv", "a,b\n1,2\n"),
      memorySource("README.md", "# x"),
      memorySource("~$case.xlsx", "x"),
      memorySource(".DS_Store", "x"),
      memorySource("Thumbs.db", "x"),
    ]);
    expect(ids).toEqual(["file-not-empty.empty", "entity-known.file"]);
    expect(findings.map(({ location }) => location.file)).toEqual(["case.csv", "people.csv"]);
    expect(skipped.map(({ file }) => file).sort()).toEqual(["README.md", "case.csv"]);
  });

  test("only the wanted entities are read", async () => {
    const { records } = await readAll(folder(manifest()), { only: new Set(["plan"] as const) });
    expect(records.map(({ entity }) => entity)).toEqual(["plan"]);
  });

  test("a source that fails while it is read is a finding", async () => {
    const broken = {
      ...memorySource("case.csv", caseCsv),
      // biome-ignore lint/correctness/useYield: it fails before the first piece.
      async *stream(): AsyncGenerator<Uint8Array> {
        throw new Error("the drive is gone");
      },
    };
    expect((await readAll([broken])).ids).toEqual(["file-readable.unreadable"]);
  });
});

describe("zips", () => {
  test("the folder inside a zip may have a name", async () => {
    const bytes = await zipFiles({
      "提出/manifest.json": manifest(),
      "提出/case.csv": caseCsv,
      "提出/plan.csv": planCsv,
      "__MACOSX/._case.csv": "x",
    });
    const { findings, records, inputs } = await readAll([memorySource("提出.zip", bytes)], { expectManifest: true });
    expect(findings).toEqual([]);
    expect(records).toHaveLength(2);
    expect(inputs.map(({ path }) => path)).toEqual(["manifest.json", "case.csv", "plan.csv"]);
  });

  test("cut off, damaged, encrypted, hostile, too large, nested", async () => {
    const bytes = await zipFiles({ "case.csv": caseCsv.repeat(50) });
    const read = async (content: Uint8Array, rest = {}) => (await readAll([memorySource("a.zip", content)], rest)).ids;
    expect(await read(bytes.slice(0, -30))).toEqual(["file-complete.container"]);
    const damaged = bytes.slice();
    damaged.fill(0x55, 50, 70);
    expect(await read(damaged)).toEqual(["zip-readable.damaged"]);
    expect(await read(await zipFiles({ "case.csv": caseCsv }, { password: "x" }))).toEqual(["zip-readable.encrypted"]);
    expect(await read(await zipFiles({ "../case.csv": caseCsv }))).toEqual(["zip-readable.unsafePath"]);
    expect(await read(bytes, { limits: { entryBytes: 100 } })).toEqual(["zip-readable.tooLarge"]);
    expect(await read(bytes, { limits: { zipBytes: 100 } })).toEqual(["zip-readable.tooLarge"]);
    expect(await read(bytes, { limits: { files: 0 } })).toEqual(["zip-readable.tooManyFiles"]);
    const nested = [memorySource("a.zip", bytes), memorySource("plan.csv", planCsv)];
    expect((await readAll(nested)).ids).toEqual(["zip-readable.nested"]);
  });
});

test("a manifest without the municipality code is a finding, and the files are read all the same", async () => {
  const manifest = JSON.stringify({
    specVersion: "1.0.0",
    fiscalYear: 2025,
    level: "p0",
    documents: [{ path: "case.csv", entity: "case" }],
  });
  const sources = [
    memorySource("manifest.json", manifest),
    memorySource("case.csv", "caseId,openedDate,nowhere\nC1,2025-04-01,x\n"),
  ];
  const { ids, records, events } = await readAll(sources, { expectManifest: true });
  expect(ids).toEqual(["manifest-valid.field", "column-known.unknown"]);
  expect(records).toHaveLength(1);
  expect(events.filter(({ kind }) => kind === "fiscalYear")).toEqual([{ kind: "fiscalYear", fiscalYear: 2025 }]);
});

test("without the fiscal year the files cannot be judged, so they are not read", async () => {
  const manifest = JSON.stringify({ specVersion: "1.0.0", municipalityCode: "992011", level: "p0", documents: [] });
  const sources = [
    memorySource("manifest.json", manifest),
    memorySource("case.csv", "caseId,openedDate\nC1,2025-04-01\n"),
  ];
  const { ids, records, skipped } = await readAll(sources, { expectManifest: true });
  expect([ids, records, skipped.map(({ file }) => file)]).toEqual([["manifest-valid.field"], [], ["case.csv"]]);
});
