import { memorySource } from "@juso/model";
import { codeLists, entityProfiles } from "@juso/schemas";
import { describe, expect, test } from "vitest";
import { cellChecks } from "../checks/cell-checks.ts";
import { tableChecks } from "../checks/table-checks.ts";
import { rawWorkbook } from "../workbook/workbook.fixture.ts";
import { readAll } from "./reading.fixture.ts";

const standard = { profiles: entityProfiles, codeLists };
const costHeader = "経費ID,年度,構成事業,費目,財源,積算内訳,支出予定額";
const cost = (id: string, rest = "2025,ccsLtc,personnel,general,相談員,100") => `${id},${rest}`;

/** Files as clerks type them: what each gives. The findings are `check.message cell × count`. */
const files: readonly (readonly [name: string, text: string, told: readonly string[], records: number])[] = [
  [
    "cost-line.csv",
    `${costHeader}\n${cost("CL-1", "令和7年度,ccsLtc,personnel,general,相談員,￥100")}\n${cost("ＣＬ－2", "R7,ccsLtc,personnel,general,相談員,△100")}\n`,
    [
      "id-normalised.normalised A3 × 1",
      "fiscal-year-converted.converted B2 × 2",
      "number-normalised.normalised G2 × 1",
      "number-normalised.negative G3 × 1",
    ],
    2,
  ],
  [
    "cost-line.csv",
    `経費明細,,,,,,\n\n${costHeader},備考,No.\n${cost("CL-1")}\n,,,,,計,100\n合計,2025,ccsLtc,personnel,general,,100\n※注,,,,,,\n`,
    [
      "header-on-first-row.lower undefined × undefined",
      "remark-left-out.column H3 × undefined",
      "remark-left-out.column I3 × undefined",
      "total-row-left-out.total F5 × 2",
      "remark-left-out.below A7 × 1",
    ],
    1,
  ],
  [
    "cost-line.csv",
    `${costHeader}\n${cost("CL-1", "2025,ccsLtc,personnel,general,合計,100")}\n`,
    ["table-without-totals.doubtful F2 × 1"],
    1,
  ],
  [
    "cost-line.csv",
    `（単位：千円）\n${costHeader.replace("予定額", "予定額（単位円）")}\n${cost("CL-1")}\n`,
    [
      "header-on-first-row.lower undefined × undefined",
      "column-unit.table A1 × undefined",
      "column-label-plain.marked G2 × undefined",
    ],
    1,
  ],
  [
    "cost-line.csv",
    `${costHeader.replace("予定額", "予定額(千円)")}\n${cost("CL-1")}\n`,
    ["column-unit.column G1 × undefined"],
    1,
  ],
  [
    "plan.csv",
    "プランID,ケースID,プランの種別,プランの回,プラン案の作成日,プランの決定日,モニタリング予定日,アウトリーチの利用,参加支援の利用\n" +
      "P-1,C-1,multiAgency,1,令和7年4月1日,45748,2025/5/1 9:30,○,有\nP-2,C-1　,ｍｕｌｔｉＡｇｅｎｃｙ,1,2025-04-01,,,1,\n",
    [
      "id-normalised.normalised B3 × 1",
      "code-normalised.normalised C3 × 1",
      "date-converted.converted E2 × 1",
      "date-converted.serial F2 × 1",
      "date-converted.timeDropped G2 × 1",
      "boolean-converted.converted H2 × 2",
      "boolean-converted.converted I2 × 1",
    ],
    2,
  ],
  [
    "site.csv",
    '拠点ID,拠点名,拠点の種別,構成事業,連携する拠点ID,,\nS-1,Ａ拠点 ,ltcCenter,"ccsLtc、ccsDisability","S-2\nS-3",要確認,\n',
    ["remark-left-out.beside F2 × undefined", "list-normalised.normalised D2 × 1", "list-normalised.normalised E2 × 1"],
    1,
  ],
];

describe("what clerks type", () => {
  test.each(files)("%s %j", async (name, text, told, records) => {
    const outcome = await readAll([memorySource(name, text)], standard);
    expect(
      outcome.findings.map(
        ({ checkId, messageId, location, data }) => `${checkId}.${messageId} ${location.cell} × ${data.count}`,
      ),
    ).toEqual(told);
    expect(outcome.records).toHaveLength(records);
  });

  test("no cell's text is in the facts of a finding, only header marks, units and counts", async () => {
    for (const [name, text] of files) {
      const { findings } = await readAll([memorySource(name, text)], standard);
      for (const { data } of findings) expect(JSON.stringify(data)).not.toMatch(/相談員|要確認|CL-|C-1|S-1|9:30/);
    }
  });

  test("cells of a workbook that are not text", async () => {
    const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const rows =
      `<row r="1">${text("A1", "財産ID")}${text("B1", "品名")}${text("C1", "取得日")}</row>` +
      `<row r="2">${text("A2", "W-1")}<c r="B2" t="b"><v>1</v></c><c r="C2"><v>45748.4</v></c></row>`;
    const bytes = await rawWorkbook({ sheet: "財産", rows });
    const { ids, values } = await readAll([memorySource("a.xlsx", bytes)], standard);
    expect(values).toEqual([{ propertyItemId: "W-1", itemName: "TRUE", acquiredDate: "2025-04-01" }]);
    expect(ids.filter((id) => !id.startsWith("column-present"))).toEqual([
      "text-cell-kept.boolean",
      "date-converted.serial",
      "date-converted.timeDropped",
    ]);
  });

  test("every notice about reading asks for nothing and blocks nothing", () => {
    const notices = [...cellChecks, ...tableChecks].filter(({ severity }) => severity === "info");
    expect(notices.map(({ id }) => id)).toEqual([
      "date-converted",
      "number-normalised",
      "fiscal-year-converted",
      "boolean-converted",
      "id-normalised",
      "list-normalised",
      "code-normalised",
      "header-on-first-row",
      "column-label-plain",
      "remark-left-out",
      "total-row-left-out",
    ]);
    expect(notices.filter(({ blocking }) => blocking)).toEqual([]);
  });
});
