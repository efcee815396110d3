import type { EntityMap, RecordsByEntity } from "@juso/model";
import { describe, expect, test } from "vitest";
import { buildGrantDocument, buildOfficeDocument } from "./build-grant-document.ts";
import { obstacles } from "./checks/obstacles.ts";
import { reconciliation } from "./checks/reconciliation.ts";
import { allCells, cellById, valuesOf } from "./document-cells.fixture.ts";
import { sampleInput } from "./sample-input.fixture.ts";
import { correctedRecords, sampleRecords } from "./sample-records.fixture.ts";
import { typedRecords } from "./typed-records.fixture.ts";

const records = sampleRecords();
const position = { file: "x.csv", line: 2, row: 2 };

function withSetting(change: Partial<EntityMap["grantSetting"]>, more: RecordsByEntity = {}): RecordsByEntity {
  const grantSetting = (records.grantSetting ?? []).map((each) => ({ ...each, value: { ...each.value, ...change } }));
  return { ...records, ...more, grantSetting };
}

function capsOf(yen: number): NonNullable<RecordsByEntity["categoryCap"]> {
  return (records.categoryCap ?? []).map((each) => ({ ...each, value: { ...each.value, capYen: yen } }));
}

describe("amounts of the worked example", () => {
  test("application: lines, totals and the cover", () => {
    const document = buildGrantDocument(sampleInput("application", "national"));
    expect(valuesOf(document, ["H.N1", "H.N2", "H.N3", "H.N4"])).toEqual([1_902_288, 485_000, 49_811_708, 15_592_000]);
    expect(valuesOf(document, ["C.ltcCenter", "G.childUse", "C.loss", "C.total"])).toEqual([
      99_789_901, 24_125_000, 5, 275_684_967,
    ]);
    expect(valuesOf(document, ["H.national", "I.prefectural", "J.total", "K.municipality"])).toEqual([
      123_035_996, 53_911_784, 34_503_938, 64_233_249,
    ]);
    expect(cellById(document, "cover.required").value).toBe(123_035_996);
  });

  test("the prefectural cover states the prefecture's amount", () => {
    const document = buildGrantDocument(sampleInput("application", "prefectural"));
    expect(cellById(document, "cover.required").value).toBe(53_911_784);
    expect(document.fileStem).toBe("999016-2025-application-prefectural");
  });

  test("report: required, decided, determined, received, to return", () => {
    const national = buildGrantDocument(sampleInput("report", "national"));
    const columns = (payer: string) => ["decided", "determined", "received", "L"].map((column) => `${column}.${payer}`);
    expect(valuesOf(national, ["H.national", ...columns("national")])).toEqual([
      121_848_237, 123_035_996, 121_848_237, 123_035_996, 1_187_759,
    ]);
    const prefectural = buildGrantDocument(sampleInput("report", "prefectural"));
    expect(valuesOf(prefectural, ["I.prefectural", ...columns("prefectural")])).toEqual([
      53_437_715, 53_911_784, 53_437_715, 53_911_784, 474_069,
    ]);
  });

  test("report with caps per line: the determined amount is cut line by line", () => {
    const varied = withSetting({ settlementCapMethod: "perLine" }, { grantDecision: decisionsPerLine() });
    const document = buildGrantDocument(sampleInput("report", "national", varied));
    expect(valuesOf(document, ["determined.N1", "determined.national", "L.national"])).toEqual([
      1_902_288, 121_713_748, 1_322_248,
    ]);
  });

  test("a report whose decisions are totals leaves no line of it blank", () => {
    const document = buildGrantDocument(sampleInput("report", "national"));
    expect(valuesOf(document, ["decided.N1", "determined.N1"])).toEqual(["―", "―"]);
    const perLine = withSetting({ settlementCapMethod: "perLine" }, { grantDecision: decisionsPerLine() });
    const varied = buildGrantDocument(sampleInput("report", "national", perLine));
    for (const id of ["decided.N1", "determined.N1"]) expect(cellById(varied, id).value).toBeTypeOf("number");
  });

  test("a corrected cost of the base year is shown before and after, with its reason", () => {
    const plain = buildGrantDocument(sampleInput("application", "national"));
    expect(allCells(plain).filter((cell) => cell.id?.startsWith("corrected."))).toEqual([]);
    const document = buildGrantDocument(sampleInput("application", "national", correctedRecords()));
    expect(valuesOf(document, ["uncorrected.ltcCenter", "corrected.ltcCenter", "b.ltcCenter"])).toEqual([
      96_000_000, 90_000_000, 90_000_000,
    ]);
    expect(cellById(document, "corrected.ltcCenter").style).toBe("input");
    expect(cellById(document, "b.ltcCenter").style).toBe("calculated");
    expect(allCells(document).filter((cell) => cell.id?.startsWith("corrected."))).toHaveLength(1);
    expect(allCells(document).map((cell) => cell.value)).toContain("第1層の委託を基準年度の後に移したため");
  });

  test("change: before, after and the difference", () => {
    const grantLine = (records.grantLine ?? []).map((each) =>
      each.value.grantItem === "kosodate" ? { ...each, value: { ...each.value, baseAmountYen: 33_000_000 } } : each,
    );
    const document = buildGrantDocument(sampleInput("change", "national", { ...records, grantLine }));
    expect(valuesOf(document, ["before.total", "after.total", "change.total"])).toEqual([
      123_035_996, 122_432_996, -603_000,
    ]);
    expect(valuesOf(document, ["before.N1", "change.N1", "before.G.kosodate", "change.G.kosodate"])).toEqual([
      1_902_288, 0, 34_810_000, -1_810_000,
    ]);
  });
});

/** The decision of the application, line by line. */
function decisionsPerLine(): NonNullable<RecordsByEntity["grantDecision"]> {
  return sampleInput("application", "national").result.lines.map((line) => ({
    value: {
      grantDecisionId: line.line,
      fiscalYear: 2025,
      payer: line.payer,
      grantLineCode: line.line,
      decidedDate: "2025-09-01",
      amountYen: line.amountYen,
    },
    position,
  }));
}

/** The sample sixty times over: products of two amounts are far beyond 2^53 here. */
function largeCity(): RecordsByEntity {
  const scaled = <T extends object>(value: T): T =>
    Object.fromEntries(
      Object.entries(value).map(([key, field]) => [
        key,
        key.endsWith("Yen") && typeof field === "number" ? field * 60 + 1 : field,
      ]),
    ) as T;
  const all = <T extends { readonly value: object }>(rows: readonly T[] = []): T[] =>
    rows.map((each) => ({ ...each, value: scaled(each.value) }));
  return {
    ...records,
    costLine: all(records.costLine),
    incomeLine: all(records.incomeLine),
    grantLine: all(records.grantLine),
    grantSetting: all(records.grantSetting),
    categoryCap: all(records.categoryCap),
  };
}

/** Amounts that follow from other cells. Items without any cost or income line stand on no cell, so 0 is fixed there. */
const derived =
  /^(A|B|C|D|F|G|H|I|J|K|L|S|T|share|shares|loss|juso|both|excess|cap|remainder|base|whole|determined|received|cost|eligible|income|paid|cover)\./;

const variants: readonly (readonly [string, RecordsByEntity])[] = [
  ["as it is", records],
  ["own cost", withSetting({ costBaseMethod: "ownCost" })],
  ["income in column C", withSetting({ incomeDeductionMethod: "columnC" })],
  ["ceilings bind, proportional", withSetting({}, { categoryCap: capsOf(40_000_000) })],
  [
    "ceilings bind, this programme first",
    withSetting({ capSplitMethod: "jusoFirst" }, { categoryCap: capsOf(20_000_000) }),
  ],
  [
    "ceilings bind, the other first",
    withSetting({ capSplitMethod: "otherFirst" }, { categoryCap: capsOf(40_000_000) }),
  ],
  ["no ceiling given", withSetting({}, { categoryCap: [] })],
  ["five years elapsed by hand", withSetting({ isFiveYearsElapsedOverride: true, fiveYearsOverrideReason: "確認済" })],
  ["caps per line", withSetting({ settlementCapMethod: "perLine" }, { grantDecision: decisionsPerLine() })],
  ["amounts of a large city", largeCity()],
  [
    "a site was opened",
    {
      ...records,
      impactAmount: [
        {
          value: {
            impactAmountId: "X-1",
            fiscalYear: 2025,
            grantItem: "kosodate",
            impactKind: "opened",
            amountYen: 8_000_000,
          },
          position,
        },
      ],
    },
  ],
];

describe("formulas", () => {
  for (const [name, varied] of variants) {
    for (const kind of ["application", "change", "report"] as const) {
      test(`${kind}, ${name}: every derived amount has its formula`, () => {
        const document = buildGrantDocument(sampleInput(kind, "national", varied));
        const without = allCells(document)
          .filter((cell) => cell.id !== undefined && derived.test(cell.id) && typeof cell.value === "number")
          .filter((cell) => cell.formula === undefined && cell.style !== "input")
          .filter((cell) => !(cell.value === 0 && /^[ABD]\.|^x\./.test(cell.id ?? "")));
        expect(without.map((cell) => cell.id)).toEqual([]);
      });
    }
  }

  test("are printed from the expressions of the calculation: a cell of a step has that step's formula and no other", () => {
    const input = sampleInput("application", "national");
    const definitions = new Map(input.result.definitions.map((definition) => [definition.id, definition]));
    const cells = allCells(buildGrantDocument(input)).filter(({ id }) => id !== undefined && definitions.has(id));
    const without = cells.filter(({ formula, id, style }) => {
      const { expression } = definitions.get(id ?? "") ?? {};
      return (formula !== undefined) !== (style === "calculated" && expression !== undefined);
    });
    // Items without any cost or income line add up nothing.
    expect(without.map(({ id }) => id).filter((id) => !/^[AB]\./.test(id ?? ""))).toEqual([]);
    expect(cells.length).toBeGreaterThan(200);
  });

  test("an amount that the forms cannot hold is refused by name", () => {
    const costLine = (records.costLine ?? []).map((each, index) =>
      index === 0 ? { ...each, value: { ...each.value, plannedYen: 10_000_000_000_000 } } : each,
    );
    expect(() => buildGrantDocument(sampleInput("application", "national", { ...records, costLine }))).toThrowError(
      expect.objectContaining({
        code: "data-not-accepted",
        message: expect.stringContaining("地域包括支援センターの運営の総事業費"),
      }),
    );
  });

  test("the share before an abolished impact is what was apportioned, and adds up", () => {
    const abolished = typedRecords(records, "report", "x.poorCommunity", -50_000_000) ?? records;
    const document = buildGrantDocument(sampleInput("report", "national", abolished));
    expect(valuesOf(document, ["share.poorCommunity", "D.poorCommunity", "C.poorCommunity"])).toEqual([
      9_825_015, 0, 0,
    ]);
    const shares = ["carePrevention", "lifeSupport", "activityCenter", "kosodate", "poorCommunity"];
    const sum = valuesOf(
      document,
      shares.map((item) => `share.${item}`),
    ).reduce<number>((total, yen) => total + Number(yen), 0);
    expect(cellById(document, "shares.block3").value).toBe(sum);
  });
});

test("what is not verified carries its mark", () => {
  const document = buildGrantDocument(sampleInput("application", "national"));
  const marked = allCells(document).filter((cell) => cell.isUnverified === true);
  expect(marked.some((cell) => cell.value === "様式第1号")).toBe(true);
  expect(marked.some((cell) => cell.value === "2/3")).toBe(true);
  expect(marked.some((cell) => cell.value === "38.5 %")).toBe(false);
  expect(allCells(document).map((cell) => cell.value)).toEqual(
    expect.arrayContaining(["20/100", "12.5/100", "38.5 %", "19.25 %"]),
  );
});

test("a report holds counts of cases, never a case", () => {
  const text = JSON.stringify(buildGrantDocument(sampleInput("report", "national")));
  expect(text).not.toContain("C-1");
  expect(text).not.toContain("PL-1");
});

test("costs that the grant does not count stand apart and are in no subtotal", () => {
  const line = {
    costLineId: "Z",
    fiscalYear: 2025,
    componentCode: "ccsLtc",
    expenseCategory: "travel",
    plannedYen: 777,
    fundingSource: "municipalOnly",
  } as const;
  const costLine = [...(records.costLine ?? []), { value: line, position }];
  const document = buildGrantDocument(sampleInput("application", "national", { ...records, costLine }));
  expect(cellById(document, "cost.ccsLtc").value).toBe(101_345_678);
  expect(allCells(document).some((cell) => cell.value === 777)).toBe(true);
});

test("a municipality with few records gets every form, and empty tables say so", () => {
  const { municipality, costLine, grantLine, grantSetting } = records;
  const bare = { municipality, costLine, grantLine, grantSetting } as RecordsByEntity;
  const document = buildGrantDocument(sampleInput("report", "prefectural", bare));
  expect(document.sheets.map((sheet) => sheet.name)).toHaveLength(8);
  expect(allCells(document).filter((cell) => cell.value === "（記録がありません）").length).toBeGreaterThanOrEqual(3);
  expect(cellById(document, "cover.decided").value).toBeNull();
});

test("only what happened in the fiscal year is counted", () => {
  const meeting = [
    ...(records.meeting ?? []),
    { value: { meetingId: "M-9", meetingKind: "jusoKaigi", heldDate: "2026-04-01" } as const, position },
  ];
  const plan = [
    {
      value: {
        planId: "PL-9",
        caseId: "C-9",
        planKind: "multiAgency",
        planVersion: 1,
        draftedDate: "2026-03-30",
      } as const,
      position,
    },
  ];
  const site = (records.site ?? []).map((each) => ({ ...each, value: { ...each.value, closedDate: "2025-03-31" } }));
  const report = buildGrantDocument(sampleInput("report", "national", { ...records, meeting, plan, site }));
  const rows = report.sheets
    .flatMap((sheet) => sheet.blocks)
    .flatMap((block) => (block.kind === "table" ? block.rows : []));
  const figures = (title: string): unknown[] | undefined =>
    rows
      .find((each) => each.cells[0]?.value === title)
      ?.cells.slice(1)
      .map((cell) => cell.value);
  expect(figures("重層的支援会議")).toEqual([1]);
  expect(figures("多機関協働のプラン")).toEqual([0, 0]);
  expect(figures("地域包括支援センターの運営")?.length).toBeGreaterThan(0);
  expect(rows.some((each) => each.cells[0]?.value === "見本市総合相談窓口")).toBe(false);
});

test("the extract is compared with the budget in an application and with the settled accounts in a report", () => {
  const cost = (kind: "application" | "report") => reconciliation(sampleInput(kind, "national"))[0];
  expect(cost("application")).toMatchObject({ extractYen: 276_485_967, formYen: 276_485_967, differenceYen: 0 });
  expect(cost("report")).toMatchObject({ extractYen: 274_005_864, formYen: 274_005_864, differenceYen: 0 });
  expect(reconciliation(sampleInput("report", "national"))[1]?.extractYen).toBeNull();
});

test("the extract is compared with the grant that is asked for, and an obstacle is told to its payer alone", () => {
  const asked = reconciliation(sampleInput("application", "national"));
  expect(asked.filter(({ payer }) => payer !== undefined)).toMatchObject([
    { payer: "national", extractYen: 123_035_996, formYen: 123_035_996, differenceYen: 0 },
    { payer: "prefectural", extractYen: null, formYen: 53_911_784 },
  ]);
  const budgetLine = (records.budgetLine ?? []).map((each) =>
    each.value.budgetRole === "nationalGrant" ? { ...each, value: { ...each.value, relatedYen: 123_036_000 } } : each,
  );
  const rounded = { ...records, budgetLine };
  expect(obstacles(sampleInput("application", "national", rounded)).map(({ ja }) => ja)).toEqual([
    expect.stringMatching(/抄本の「国交付金（所要額）」が123,036,000円、調書が123,035,996円で一致しません/),
  ]);
  expect(obstacles(sampleInput("application", "prefectural", rounded))).toEqual([]);
  // Settled accounts hold what was received, and so does the cover.
  const settled = budgetLine.map((each) => ({ ...each, value: { ...each.value, settledRelatedYen: 1 } }));
  const report = sampleInput("report", "national", { ...records, budgetLine: settled });
  expect(reconciliation(report).find(({ payer }) => payer === "national")).toMatchObject({ extractYen: 1 });
  expect(obstacles(report).map(({ ja }) => ja)).toContainEqual(
    expect.stringMatching(/抄本の「国交付金（受入済額）」が1円、調書が123,035,996円で一致しません/),
  );
  const later = settled.map((each) => ({ ...each, value: { ...each.value, deviationReason: "出納整理期間の受入れ" } }));
  expect(obstacles(sampleInput("report", "national", { ...records, budgetLine: later }))).toEqual([]);
});

test("an extract that differs, a missing earlier version and a blocking notice are obstacles; the other payer's are not", () => {
  expect(obstacles(sampleInput("application", "national"))).toEqual([]);
  expect(obstacles(sampleInput("change", "national"))).toEqual([]);
  const { before: _, ...alone } = sampleInput("change", "national");
  expect(obstacles(alone).map(({ ja }) => ja)).toEqual([expect.stringContaining("変更前の内容が分かりません")]);
  const budgetLine = (records.budgetLine ?? []).map((each) => ({ ...each, value: { ...each.value, relatedYen: 1 } }));
  const differing = sampleInput("application", "national", { ...records, budgetLine });
  expect(obstacles(differing).map(({ ja }) => ja)[0]).toContain("一致しません");
  const explained = budgetLine.map((each) => ({
    ...each,
    value: { ...each.value, deviationReason: "補正の前のため" },
  }));
  expect(obstacles(sampleInput("application", "national", { ...records, budgetLine: explained }))).toEqual([]);
  const undecided = {
    ...records,
    grantDecision: (records.grantDecision ?? []).filter(({ value }) => value.payer === "prefectural"),
  };
  expect(obstacles(sampleInput("report", "national", undecided))).not.toEqual([]);
  expect(obstacles(sampleInput("report", "prefectural", undecided))).toEqual([]);
});

test("the office's list is a document of its own, and no form of a document that is filed", () => {
  const office = buildOfficeDocument(sampleInput("report", "national"));
  expect(office).toMatchObject({ fileStem: "999016-2025-report-office", audience: "office" });
  expect(office.sheets.map(({ name }) => name)).toEqual(["確認一覧"]);
  expect(JSON.stringify(buildGrantDocument(sampleInput("report", "national")).sheets)).not.toContain("作成の記録");
});
