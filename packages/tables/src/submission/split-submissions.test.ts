import { type ByteSource, memorySource } from "@juso/model";
import { describe, expect, it } from "vitest";
import { rawWorkbook } from "../workbook/workbook.fixture.ts";
import { manifestSheetName } from "../workbook/workbook-layout.ts";
import { caseProfile, planProfile, readAll } from "./reading.fixture.ts";
import { splitSubmissions } from "./split-submissions.ts";

const file = (name: string, content: string | Uint8Array = "x"): ByteSource => memorySource(name, content);
const manifest = (name: string, ...paths: string[]): ByteSource =>
  file(name, JSON.stringify({ documents: paths.map((path) => ({ path })) }));
const withCover = await rawWorkbook({ sheet: manifestSheetName, rows: "" });
const withoutCover = await rawWorkbook({ sheet: "Sheet1", rows: "" });

/** Place → names of the files, and what belongs to none. */
async function split(...sources: readonly ByteSource[]) {
  const { submissions, others } = await splitSubmissions(sources, [caseProfile, planProfile]);
  return {
    found: Object.fromEntries(submissions.map(({ place, sources: own }) => [place, own.map(({ name }) => name)])),
    others,
  };
}

describe("files that are one submission stay together", () => {
  it.each([
    ["a manifest and what is below", [manifest("manifest.json"), file("case.csv"), file("sub/plan.csv")]],
    ["a manifest further down, and a note outside", [manifest("in/manifest.json"), file("in/case.csv"), file("a.pdf")]],
    ["tables without a manifest", [file("case.csv"), file("sub/plan.csv"), file("memo.txt")]],
    ["workbooks that are named for entities", [file("case.xlsx", withoutCover), file("plan.xlsx", withoutCover)]],
    ["workbooks without a cover", [file("a.xlsx", withoutCover), file("b.xlsx", withoutCover)]],
    ["one workbook and a note", [file("a.xlsx", withCover), file("memo.txt")]],
    ["one zip", [file("a.zip")]],
    [
      "a manifest below that the upper one lists",
      [manifest("manifest.json", "sub/a.csv"), manifest("sub/manifest.json")],
    ],
    ["a manifest below one that cannot be read", [file("manifest.json", "{"), manifest("sub/manifest.json")]],
  ])("%s", async (_, sources) => {
    expect(await split(...sources)).toEqual({ found: { "": sources.map(({ name }) => name) }, others: [] });
  });

  it("a zip, apart from the note beside it", async () => {
    expect(await split(file("a.zip"), file("memo.txt"))).toEqual({
      found: { "a.zip": ["a.zip"] },
      others: ["memo.txt"],
    });
  });
});

describe("several submissions are told apart", () => {
  it("folders with manifests, named from each, and what belongs to none", async () => {
    const sources = ["A", "B"].flatMap((name) => [manifest(`${name}/manifest.json`), file(`${name}/case.csv`)]);
    expect(await split(...sources, file("roster.csv"), file("A/sub/plan.csv"))).toEqual({
      found: { A: ["manifest.json", "case.csv", "sub/plan.csv"], B: ["manifest.json", "case.csv"] },
      others: ["roster.csv"],
    });
  });

  it("a folder inside another that does not list it", async () => {
    const sources = [
      manifest("manifest.json", "case.csv"),
      file("case.csv"),
      manifest("B/manifest.json"),
      file("B/x.csv"),
    ];
    expect((await split(...sources)).found).toEqual({
      "": ["manifest.json", "case.csv"],
      B: ["manifest.json", "x.csv"],
    });
  });

  it("zips, workbooks and folders side by side", async () => {
    const sources = [file("a.zip"), file("b.xlsx", withoutCover), manifest("C/manifest.json"), file("D/case.csv")];
    expect(Object.keys((await split(...sources)).found)).toEqual(["C", "D", "a.zip", "b.xlsx"].toSorted());
  });

  it("workbooks as soon as one has a cover", async () => {
    expect((await split(file("a.xlsx", withCover), file("b.xlsx", withoutCover))).found).toEqual({
      "a.xlsx": ["a.xlsx"],
      "b.xlsx": ["b.xlsx"],
    });
  });

  it("folders that hold the same entity without a manifest", async () => {
    const sources = ["A/case.csv", "A/note.txt", "B/in/case.csv", "plan.csv"].map((name) => file(name));
    expect((await split(...sources)).found).toEqual({
      "": ["plan.csv"],
      A: ["case.csv", "note.txt"],
      B: ["in/case.csv"],
    });
  });

  it("with what cannot be read as one of its own, so that it is not lost", async () => {
    const link: ByteSource = { ...file("c.zip"), obstacle: "danglingLink" };
    const inside: ByteSource = { ...file("A/plan.csv"), obstacle: "noPermission" };
    expect((await split(manifest("A/manifest.json"), file("b.zip"), link, inside)).found).toEqual({
      A: ["manifest.json", "plan.csv"],
      "b.zip": ["b.zip"],
      "c.zip": ["c.zip"],
    });
  });
});

describe("reading", () => {
  const about = { specVersion: "1.0.0", municipalityCode: "992011", fiscalYear: 2025, level: "p0" };

  it("never takes one of several submissions", async () => {
    const zip = [
      manifest("A/manifest.json"),
      file("A/case.csv"),
      manifest("B/manifest.json"),
      manifest("B/x/manifest.json"),
    ];
    const { ids, inputs, findings } = await readAll(zip, { expectManifest: true });
    expect([ids, inputs]).toEqual([["submission-single.severalManifests"], []]);
    expect(findings[0]).toMatchObject({ location: { file: "B/manifest.json" }, data: { count: 3 } });
  });

  it("says what stands in the way of a file, once, and reads the rest", async () => {
    const documents = [{ path: "case.csv" }, { path: "plan.csv" }];
    const { ids, findings, records } = await readAll(
      [
        file("in/manifest.json", JSON.stringify({ ...about, documents })),
        { ...file("in/case.csv"), obstacle: "noPermission" },
        file("in/plan.csv", "planId,caseId\r\nP-1,C-1\r\n"),
      ],
      { expectManifest: true },
    );
    expect(ids).toEqual(["file-reachable.noPermission"]);
    expect(findings[0]?.location).toEqual({ file: "case.csv" });
    expect(records).toHaveLength(1);
  });

  it("tells once that the manifest cannot be read", async () => {
    const sources: ByteSource[] = [{ ...file("manifest.json"), obstacle: "danglingLink" }, file("case.csv")];
    const { ids, skipped } = await readAll(sources, { expectManifest: true });
    expect([ids, skipped.map((part) => part.file)]).toEqual([["file-reachable.danglingLink"], ["case.csv"]]);
  });

  it("does not open a manifest that is far too large", async () => {
    const fail = (): never => {
      throw new Error("it was opened");
    };
    const huge: ByteSource = { name: "manifest.json", size: 2 ** 30, stream: fail, slice: fail };
    expect((await readAll([huge, file("case.csv")], { expectManifest: true })).ids).toEqual([
      "manifest-valid.tooLarge",
    ]);
  });

  it("reads a workbook with its cover although a note lies beside it", async () => {
    const { ids, skipped } = await readAll([file("a.xlsx", withCover), file("メモ.txt"), file("~$a.xlsx")], {
      expectManifest: true,
    });
    expect(ids).not.toContain("manifest-present.missing");
    expect(ids).toContain("manifest-valid.field");
    expect(skipped.map((part) => part.file)).toContain("メモ.txt");
  });

  it("does not choose between workbooks without a manifest", async () => {
    const { ids, findings } = await readAll([file("a.xlsx", withCover), file("b.xlsx", withoutCover)], {
      expectManifest: true,
    });
    expect(ids).toEqual(["manifest-present.severalWorkbooks"]);
    expect(findings[0]?.data).toEqual({ count: 2 });
  });
});
