import { memorySource } from "@juso/model";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { describe, expect, test } from "vitest";
import { carrySubmission } from "./carry-submission.ts";
import { readWhole } from "./read-whole.ts";

const standard = { profiles: entityProfiles, codeLists, specVersion };
/** A workbook of a few tables is made quickly. */
const profiles = entityProfiles.filter(({ key }) =>
  ["component", "operator", "posting", "costLine", "grantReceipt"].includes(key),
);

/** A submission of files, with a manifest that lists them. */
function submission(files: Readonly<Record<string, string>>) {
  const documents = Object.keys(files).flatMap((path) => (path.endsWith(".md") ? [] : [{ path }]));
  const manifest = { specVersion, municipalityCode: "992011", fiscalYear: 2025, level: "p1", documents };
  return [
    memorySource("manifest.json", JSON.stringify(manifest)),
    ...Object.entries(files).map(([name, text]) => memorySource(name, text)),
  ];
}

async function carry(files: Readonly<Record<string, string>>, isNextYear = false) {
  return carrySubmission(submission(files), { profiles, standard, isNextYear });
}

/** What the workbook holds of an entity when it is read as a submission. */
async function carried(files: Readonly<Record<string, string>>, isNextYear = false) {
  const made = await carry(files, isNextYear);
  if (made.kind !== "filled") throw new Error(made.kind);
  const { records } = await readWhole([memorySource("a.xlsx", made.bytes)], standard);
  return [...records.values()].flat().map(({ value, echo }) => (echo === undefined ? value : { ...value, ...echo }));
}

const operators = (...rows: readonly string[]) => ["operatorId,operatorName,deliveryMode", ...rows].join("\n");
const costs = (...rows: readonly string[]) =>
  ["costLineId,fiscalYear,componentCode,expenseCategory,fundingSource,description,plannedYen,actualYen", ...rows].join(
    "\n",
  );

describe("what is carried", () => {
  test("own columns, in their order, with the rows that have them", async () => {
    const text = "x_b,operatorId,x_a,operatorName,deliveryMode\nb1,OP-2,,後,contract\n,OP-1,007,先,direct";
    expect(await carried({ "operator.csv": text })).toEqual([
      { operatorId: "OP-2", operatorName: "後", deliveryMode: "contract", x_b: "b1" },
      { operatorId: "OP-1", operatorName: "先", deliveryMode: "direct", x_a: "007" },
    ]);
  });

  test("long texts of own columns, whole", async () => {
    const own = { operatorId: "OP-1", x_a: `${"あ".repeat(32_766)}…` };
    expect(await carried({ "operator.json": JSON.stringify([own]) })).toEqual([own]);
  });

  test("names as they are: wide characters, characters composed of two, blanks inside, line breaks", async () => {
    const name = "㈱ｶﾅ　か\u3099 髙﨑\n2行目 ";
    expect(await carried({ "operator.json": JSON.stringify([{ operatorId: "OP-1", operatorName: name }]) })).toEqual([
      { operatorId: "OP-1", operatorName: name },
    ]);
  });

  test("what is wrong, as it was typed, and blank, zero and unknown apart", async () => {
    const text = costs("CO-1,2025,ccsLtc,人件費,nanika,,約223万円,0");
    expect(await carried({ "cost-line.csv": text })).toEqual([
      expect.objectContaining({ plannedYen: "約223万円", fundingSource: "nanika", actualYen: 0 }),
    ]);
  });

  test("dates that no serial number means the same for stay text", async () => {
    const grants = [{ grantReceiptId: "R-1", receivedDate: "1899-12-31", amountYen: 1 }];
    expect(await carried({ "grant-receipt.json": JSON.stringify(grants) })).toEqual(grants);
  });
});

describe("what cannot be carried is refused, with its place", () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["an item of a list with a separator", { "component.json": '[{"operatorIds":["a;b"]}]' }, "operatorIds"],
    ["a number as a name", { "operator.json": '[{"operatorName":5}]' }, "operatorName"],
    ["an id that reading would mend", { "operator.json": '[{"operatorId":"OP-1 "}]' }, "operatorId"],
    [
      "a field that the standard does not know",
      { "operator.json": '[{"operatorId":"OP-1","colour":"red"}]' },
      "colour",
    ],
    ["a row that a table would take for a total", { "operator.json": '[{"operatorName":"合計"}]' }, "operatorName"],
    [
      "an own text that is longer than a cell can be",
      { "operator.json": JSON.stringify([{ operatorId: "OP-1", x_a: "あ".repeat(32_768) }]) },
      "x_a",
    ],
    [
      "a text that is longer than a cell can be",
      { "operator.json": JSON.stringify([{ operatorName: "あ".repeat(32_768) }]) },
      "operatorName",
    ],
  ])("%s", async (_, files, field) => {
    expect(await carry(files)).toMatchObject({
      kind: "lost",
      values: [{ field, record: { position: { line: expect.any(Number) } } }],
    });
  });

  test("places that are not read", async () => {
    const made = await carry({ "operator.csv": "operatorId,operatorName,deliveryMode,見出し違い\nOP-1,名,direct,値" });
    expect(made).toMatchObject({ kind: "unread", findings: [{ checkId: "column-known", location: { cell: "D1" } }] });
  });

  test("a manifest that is not complete", async () => {
    const made = await carrySubmission([memorySource("operator.csv", operators())], {
      profiles,
      standard,
      isNextYear: false,
    });
    expect(made).toMatchObject({ kind: "unread", findings: [{ checkId: "manifest-present" }] });
  });

  test("remarks are left out and told", async () => {
    const made = await carry({ "operator.csv": `${operators("OP-1,名,direct", "※ 令和7年度")}`, "メモ.md": "x" });
    expect(made).toMatchObject({ kind: "filled", remarks: [{ checkId: "remark-left-out" }], otherFiles: ["メモ.md"] });
  });
});

test("a table without a row is told, because a workbook cannot say that it is there", async () => {
  const made = await carry({ "operator.csv": operators("OP-1,名,direct"), "cost-line.csv": costs() });
  expect(made).toMatchObject({ kind: "filled", emptyTables: ["costLine"], rows: new Map([["operator", 1]]) });
});

describe("the following year", () => {
  test("moves the rows of its year and leaves those of other years behind", async () => {
    const text = costs("CO-1,2025,ccsLtc,人件費,juso,,100,90", "CO-0,2024,ccsLtc,人件費,juso,,70,60");
    expect(await carried({ "cost-line.csv": text }, true)).toEqual([
      {
        costLineId: "CO-1",
        fiscalYear: 2026,
        componentCode: "ccsLtc",
        expenseCategory: "personnel",
        fundingSource: "juso",
        plannedYen: 100,
      },
    ]);
    expect(await carry({ "cost-line.csv": text }, true)).toMatchObject({ leftOut: new Map([["costLine", 1]]) });
  });

  test("ends postings that ended with the year, and only those", async () => {
    const text = "postingId,staffId,endDate\nPO-1,SF-1,2026-03-31\nPO-2,SF-1,2026-04-01\nPO-3,SF-1,";
    expect((await carried({ "posting.csv": text }, true)).map(({ postingId }) => postingId)).toEqual(["PO-2", "PO-3"]);
  });
});
