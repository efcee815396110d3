import type { DocumentKindCode, EntityMap, PayerCode, RecordsByEntity, Row } from "@juso/model";
import { documentKindTitles } from "@juso/model";
import { describe, expect, test } from "vitest";
import { buildGrantDocument, buildOfficeDocument } from "../build-grant-document.ts";
import { obstacles } from "../checks/obstacles.ts";
import { earlierVersion } from "../forms/comparisons/earlier-version.ts";
import type { GrantDocumentInput } from "../forms/form-input.ts";
import { sampleInput } from "../sample-input.fixture.ts";
import { sampleRecords } from "../sample-records.fixture.ts";
import { documentKinds } from "./document-kinds.ts";

const payers = ["national", "prefectural"] as const;

/** The sample with some fields of every record of an entity changed; `undefined` clears one. */
function changed<E extends keyof EntityMap>(
  entity: E,
  change: Partial<{ [K in keyof EntityMap[E]]: EntityMap[E][K] | undefined }>,
): RecordsByEntity {
  const records = sampleRecords();
  const rows = (records[entity] ?? []) as readonly Row<EntityMap[E]>[];
  const cleared = (value: EntityMap[E]): EntityMap[E] =>
    Object.fromEntries(Object.entries({ ...value, ...change }).filter(([, field]) => field !== undefined)) as never;
  return { ...records, [entity]: rows.map((row) => ({ ...row, value: cleared(row.value) })) };
}

function objections(
  kind: DocumentKindCode,
  records: RecordsByEntity,
  payer: PayerCode = "national",
): readonly string[] {
  return obstacles(sampleInput(kind, payer, records)).map(({ ja }) => ja);
}

/** The values of cells that have an id. */
function valuesOf(kind: DocumentKindCode, payer: PayerCode, records?: RecordsByEntity): ReadonlyMap<string, unknown> {
  const cells = buildGrantDocument(sampleInput(kind, payer, records)).sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "paragraph"
        ? [block.cell]
        : block.kind === "items"
          ? block.items.map(({ cell }) => cell)
          : block.rows.flatMap(({ cells }) => cells),
    ),
  );
  return new Map(cells.flatMap(({ id, value }) => (id === undefined ? [] : [[id, value]])));
}

test("every code of the list has its definition, and nothing objects to the sample", () => {
  expect(documentKinds.map(({ code }) => code)).toEqual(Object.keys(documentKindTitles));
  for (const { code } of documentKinds) {
    for (const payer of payers) {
      expect(objections(code, sampleRecords(), payer), code).toEqual([]);
      const document = buildGrantDocument(sampleInput(code, payer));
      expect(document.sheets.length, code).toBeGreaterThan(1);
      expect(document.fileStem).toBe(`999016-2025-${code}-${payer}`);
    }
  }
});

test("what is filed tells nobody to make sure of anything: the office's list does", () => {
  const instruction = /確かめてください|添えてください|公式の様式|様式は確認できて/;
  for (const { code } of documentKinds) {
    for (const payer of payers) {
      const input = sampleInput(code, payer);
      expect(JSON.stringify(buildGrantDocument(input).sheets), `${code} ${payer}`).not.toMatch(instruction);
      expect(JSON.stringify(buildOfficeDocument(input).sheets), code).toContain("提出前に確かめること");
    }
  }
});

test("the planned end of a document goes before that of the plan, and a request has its number also as the first", () => {
  const text = (kind: DocumentKindCode) =>
    JSON.stringify(
      buildGrantDocument(sampleInput(kind, "national", changed("grantDocument", { plannedDate: "2026-09-30" }))).sheets,
    );
  expect(text("yearEnd").match(/令和8年9月30日/g)).toHaveLength(2);
  expect(text("advancePayment")).toContain("請求の回");
  expect(text("change")).not.toContain("変更の回");
});

describe("what must not be filed is refused in words", () => {
  const refused: readonly (readonly [DocumentKindCode, string, RecordsByEntity, RegExp])[] = [
    [
      "yearEnd",
      "nothing says what is carried over",
      changed("budgetLine", { carriedOverYen: undefined }),
      /繰り越す額/,
    ],
    ["yearEnd", "nothing is carried over", changed("budgetLine", { carriedOverYen: 0 }), /繰り越す額/],
    ["advancePayment", "no amount is requested", changed("grantDocument", { requestedYen: undefined }), /請求する額/],
    ["advancePayment", "0 yen are requested", changed("grantDocument", { requestedYen: 0 }), /請求する額/],
    [
      "advancePayment",
      "more than is left",
      changed("grantDocument", { requestedYen: 63_035_997 }),
      /決定額を1円超えて/,
    ],
    [
      "advancePayment",
      "before the decision",
      changed("grantDecision", { decidedDate: "2026-01-05" }),
      /請求書の日まで/,
    ],
    ["discontinuation", "no reason", changed("grantDocument", { changeReason: undefined }), /理由が空欄/],
    ["discontinuation", "no day", changed("grantDocument", { spentUntilDate: undefined }), /いつまで数えたか/],
    ["discontinuation", "no work", { ...sampleRecords(), discontinuedWork: [] }, /中止・廃止する事業/],
    ["discontinuation", "no measures", changed("discontinuedWork", { propertyMeasures: undefined }), /財産の措置/],
    ["discontinuation", "before the decision", changed("grantDecision", { decidedDate: "2026-01-05" }), /取下げ/],
    ["propertyDisposal", "no kind of disposal", changed("propertyItem", { disposalKind: undefined }), /処分する財産/],
    [
      "propertyDisposal",
      "no date",
      changed("propertyItem", { disposalDate: undefined, disposalProceedsYen: 0 }),
      /処分する財産/,
    ],
    ["propertyDisposal", "of an earlier year", changed("propertyItem", { acquiredDate: "2024-08-01" }), /前の年度/],
    ["propertyDisposal", "no reason", changed("grantDocument", { changeReason: undefined }), /理由が空欄/],
    ["consumptionTax", "no amount", changed("grantDocument", { taxCreditYen: undefined }), /ないときは0/],
    ["consumptionTax", "above the grant", changed("grantDocument", { taxCreditYen: 121_848_238 }), /確定額を1円超えて/],
    ["repayment", "no more was received", changed("grantReceipt", { amountYen: 1 }), /返還する額がありません/],
    ["repayment", "no date", changed("grantDocument", { plannedDate: undefined }), /納付の期限が空欄/],
  ];
  test.each(refused)("%s: %s", (kind, _what, records, sentence) => {
    expect(objections(kind, records).filter((text) => sentence.test(text))).toHaveLength(1);
    // Nevertheless it can be made, with the reason printed on it.
    expect(() => buildGrantDocument(sampleInput(kind, "national", records))).not.toThrow();
  });

  test("0 is an answer to the question for the tax credit", () => {
    expect(objections("consumptionTax", changed("grantDocument", { taxCreditYen: 0 }))).toEqual([]);
    expect(valuesOf("consumptionTax", "national", changed("grantDocument", { taxCreditYen: 0 })).get("taxReturn")).toBe(
      0,
    );
  });
});

describe("the amounts", () => {
  test("a request knows what was decided and received before its day, and gives itself out by lines to the yen", () => {
    const values = valuesOf("advancePayment", "national");
    expect(values.get("receivedThen")).toBe(60_000_000);
    expect(values.get("unpaid")).toBe(123_035_996 - 60_000_000 - 30_000_001);
    const parts = [...values].filter(([id]) => /^requested\./.test(id)).map(([, yen]) => yen as number);
    expect(parts.length).toBe(12);
    expect(parts.reduce((sum, yen) => sum + yen, 0)).toBe(30_000_001);
  });

  test("a request dated before a change is broken down by the version that its decision rests on", () => {
    const input = sampleInput("advancePayment", "national");
    const { documentDate: _, ...plain } = earlierVersion("当初", input, undefined);
    const before = { ...plain, yen: { ...plain.yen, "H.N1": 7 } };
    const values = (of: GrantDocumentInput) => JSON.stringify(buildGrantDocument(of).sheets);
    expect(values({ ...input, before })).toContain('"id":"inForce.N1"');
    expect(values(input)).not.toContain("inForce");
    expect(values({ ...input, before })).not.toContain("作ったときの計画");
  });

  test("the part of the grant in property is paid back by the proceeds, or by the years that are left", () => {
    // 1,850,000 × 1/2 (国5号 地域活動支援センター事業); 700,000 × 925,000 ÷ 1,850,000; 3 of 5 years.
    const sold = valuesOf("propertyDisposal", "national");
    expect(sold.get("granted.PR-1")).toBe(925_000);
    expect(sold.get("due.total")).toBe(350_000);
    const given = valuesOf("propertyDisposal", "national", changed("propertyItem", { disposalProceedsYen: 0 }));
    expect(given.get("leftYears.PR-1")).toBe(3);
    expect(given.get("due.total")).toBe(555_000);
  });

  test.each([
    // 1,850,000 × 38.5 % and 19.25 %, which are made of several parameters.
    ["ccsLtc", "national", 712_250],
    ["ccsLtc", "prefectural", 356_125],
    // 3/4; the prefecture has no line for it.
    ["ccsSelfReliance", "national", 1_387_500],
    ["ccsSelfReliance", "prefectural", 0],
    // 20/100, and the adjustment grant by what it came to: 1,850,000 × 491,000 ÷ 9,623,886 = 94,384.8…
    ["commPrevention", "national", 370_000 + 94_384],
    ["commPrevention", "prefectural", 231_250],
  ] as const)("the part of the grant in property of %s is that of its own lines: %s", (componentCode, payer, yen) => {
    const values = valuesOf("propertyDisposal", payer, changed("propertyItem", { componentCode }));
    expect(values.get("granted.PR-1")).toBe(yen);
  });

  test("what is returned is what was received above the determined amount", () => {
    expect(valuesOf("repayment", "national").get("L.national")).toBe(1_187_759);
    expect(valuesOf("repayment", "prefectural").get("L.prefectural")).toBe(474_069);
  });

  test("the report lists the property of the year, and leaves the list out where there is none", () => {
    const names = (records?: RecordsByEntity) =>
      buildGrantDocument(sampleInput("report", "national", records)).sheets.map(({ name }) => name);
    expect(names()).toContain("取得財産明細");
    expect(names({ ...sampleRecords(), propertyItem: [] })).not.toContain("取得財産明細");
    expect(names(changed("propertyItem", { acquiredDate: "2024-08-01" }))).not.toContain("取得財産明細");
  });

  test("a blank of the account of the grant stays blank", () => {
    const values = valuesOf("report", "national");
    expect(values.get("account.B-1.carried")).toBeUndefined();
    expect(values.get("account.expenditure.carried")).toBe(2_000_000);
    const blank = valuesOf("report", "national", changed("budgetLine", { carriedOverYen: undefined }));
    expect(blank.get("account.expenditure.carried")).toBeNull();
  });
});
