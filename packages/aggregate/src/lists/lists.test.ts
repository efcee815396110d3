import { memorySource } from "@juso/model";
import { encodeCp932 } from "@juso/tables";
import { describe, expect, test } from "vitest";
import { readChoices, readReceptionBook } from "./read-references.ts";
import { readRoster } from "./read-roster.ts";

const source = (text: string | Uint8Array) => memorySource("名簿.csv", text);
const roster = [
  "団体コード,市町村名,備考,人口,人口基準日,実施区分,開始年度,終了年度,開始予定年度,担当課",
  '992011,見本市,x,"80,000",R7.1.1,実施,令和5年度,,,福祉課',
  ",,,,,,,,,",
  "993018,見本川町　,,,,予定,,,R9,",
].join("\r\n");

describe("a roster", () => {
  test.each([
    ["UTF-8 with a mark", `\uFEFF${roster}`],
    ["CP932", encodeCp932(roster)],
  ])("in %s", async (_name, content) => {
    expect(await readRoster(source(content as string))).toEqual({
      entries: [
        {
          municipalityCode: "992011",
          municipalityName: "見本市",
          implementationState: "implementing",
          population: 80_000,
          populationDate: "2025-01-01",
          startFiscalYear: 2023,
          departmentName: "福祉課",
        },
        {
          municipalityCode: "993018",
          municipalityName: "見本川町",
          implementationState: "planned",
          plannedFiscalYear: 2027,
        },
      ],
    });
  });

  test("in ASCII", async () => {
    const text = "implementationState,municipalityCode,municipalityName\nnone,992011,見本市\n";
    expect((await readRoster(source(text))).entries).toHaveLength(1);
  });

  test.each([
    ["992012,見本市,実施,", "2行目の団体コード"],
    ["92011,見本市,実施,", "2行目の団体コード"],
    ["992011,,実施,", "2行目の市町村名"],
    ["992011,見本市,継続,", "2行目の実施区分"],
    ["992011,見本市,実施,7年度", "2行目の開始年度"],
    ["992011,見本市,実施,\r\n992011,見本市,実施,", "3行目の団体コード"],
    ['992011,"見本市,実施,', "2行目"],
  ])("%s", async (line, place) => {
    const { wrong } = await readRoster(source(`団体コード,市町村名,実施区分,開始年度\r\n${line}\r\n`));
    expect(wrong).toHaveLength(1);
    expect(wrong?.[0]?.ja).toContain(`「名簿.csv」${place}`);
  });

  test.each(["", "\r\n", "団体コード,市町村名\r\n992011,見本市\r\n", "{}"])("no roster at all: %j", async (text) => {
    expect((await readRoster(source(text))).wrong).toHaveLength(1);
  });
});

test("a book of receptions names files and numbers, and days in any calendar", async () => {
  const text = "受付日,ファイル名,受領番号\n令和8年4月9日,a.zip,\n2026/4/10,,Ｒ７－992011－1095 4877 5418－18\n";
  expect(await readReceptionBook(source(text))).toEqual({
    entries: [
      { fileName: "a.zip", receivedDate: "2026-04-09" },
      { number: "R7-992011-1095 4877 5418-18", receivedDate: "2026-04-10" },
    ],
  });
  const faults =
    "受付日,ファイル名,受領番号\n4月9日,a.zip,\n,a.zip,\n2026-04-09,,\n2026-04-09,,R7-992011-1095 4877 5418-19\n";
  expect((await readReceptionBook(source(faults))).wrong).toHaveLength(4);
});

test("choices name a file by its name, its hash or its number", async () => {
  const hash = "a".repeat(64);
  const text = `団体コード,ファイル名,sha256\n992011,v2.zip,\n993018,,${hash.toUpperCase()}\n`;
  expect(await readChoices(source(text))).toEqual({
    entries: [
      { municipalityCode: "992011", fileName: "v2.zip" },
      { municipalityCode: "993018", sha256: hash },
    ],
  });
  expect((await readChoices(source("団体コード,ファイル名,sha256\n992011,,\n992011,,12\n"))).wrong).toHaveLength(2);
});
