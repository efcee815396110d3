import { builtInParameters, type ParameterSet } from "@juso/grant";
import { expect, test } from "vitest";
import { buildGrantDocument } from "../build-grant-document.ts";
import type { FormDocument } from "../model/form-document.ts";
import { sampleInput } from "../sample-input.fixture.ts";
import { sampleRecords } from "../sample-records.fixture.ts";

const records = sampleRecords();

/** The notes of the forms, in order. */
function notesOf({ sheets }: FormDocument): readonly string[] {
  return sheets
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "paragraph" && block.role === "note" ? [`${block.cell.value}`] : []));
}

test.each(["application", "change", "report"] as const)(
  "from the grant back to its cost lines, the paper says where each amount comes from: %s",
  (kind) => {
    const notes = notesOf(buildGrantDocument(sampleInput(kind, "national"))).join("\n");
    expect(notes).toContain("Eは、市町村が入力した基準額（根拠：交付要綱の基準額）です。");
    expect(notes).toContain(
      "38.5 %は、（27/100＋50/100）×50/100です。27/100は第2号被保険者負担率（介護保険の国庫負担金の算定等に関する政令5条）",
    );
    expect(notes).toContain("19.25 %は、（27/100＋50/100）×25/100です。");
    expect(notes).toMatch(
      /国2号 調整交付金相当の「按分」は、.*のG÷総合事業に要する費用の割合（別紙[23]の「調整交付金相当額/,
    );
    expect(notes).toContain(
      "地域介護予防活動支援事業ではG×55/100から国2号の額を差し引いた額（社会福祉法106条の10第1号",
    );
    expect(notes).toContain("ではGの計×（50/100－27/100）の額（社会福祉法106条の10第2号");
    expect(notes).toMatch(/基準年度の費用（b）は、市町村が入力した.*令和3年度/);
  },
);

test("base amounts of several origins are told apart, those of the parameters with their source", () => {
  const grantLine = (records.grantLine ?? []).map((each) => {
    if (each.value.grantItem !== "multiAgency") return each;
    const { baseAmountYen: _1, ministerAmountYen: _2, ...value } = each.value;
    return { ...each, value };
  });
  const parameters: ParameterSet = {
    ...builtInParameters,
    entries: [
      ...builtInParameters.entries,
      {
        key: "baseAmount.multiAgency",
        value: [{ from: 0, amountYen: 25_000_000 }],
        source: "令和7年度交付要綱 別表1",
        status: "verified",
        fiscalYears: { from: 2025, to: 2025 },
      },
    ],
  };
  const input = sampleInput("application", "national", { ...records, grantLine }, parameters);
  const notes = notesOf(buildGrantDocument(input)).join("\n");
  expect(notes).toMatch(
    /Eは、.+は市町村が入力した基準額（根拠：交付要綱の基準額）、多機関協働事業等は人口区分の基準額/,
  );
  expect(notes).toContain("（出典：令和7年度交付要綱 別表1）");
});
