import { readFileSync } from "node:fs";
import { memorySource } from "@juso/model";
import { municipalityRegister } from "@juso/schemas/municipalities";
import { describe, expect, test } from "vitest";
import { encodeCp932 } from "../text/encode-cp932.ts";
import { readRegister } from "./read-register.ts";

const header = "code,prefecture_name,name,kana,kind,valid_from,valid_to,succeeded_by";
const first = "122033,千葉県,市川市,いちかわし,municipality,2026-10-01,,";

function read(bytes: Uint8Array | string, name = "municipalities.csv") {
  return readRegister(memorySource(name, typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes));
}

async function wrongIn(...rows: readonly string[]): Promise<readonly string[]> {
  const { wrong = [] } = await read(`${[header, first, ...rows].join("\n")}\n`);
  return wrong.map(({ ja }) => ja);
}

describe("the published list", async () => {
  const path = new URL("../../../../schemas/v1/municipalities.csv", import.meta.url);
  const text = readFileSync(path, "utf8");
  const codes = [...text.matchAll(/^\d{6}/gm)].map(([code]) => code);

  test.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with a byte order mark", new TextEncoder().encode(`\uFEFF${text}`)],
    ["CP932", encodeCp932(text)],
    ["with the newlines of Windows", new TextEncoder().encode(text.replaceAll("\n", "\r\n"))],
  ])("in %s is the register that is built in", async (_, bytes) => {
    const { register } = await read(bytes);
    expect(register?.asOf).toBe(municipalityRegister.asOf);
    expect(codes.length).toBeGreaterThan(1900);
    expect(codes.map((code) => register?.find(code))).toEqual(codes.map((code) => municipalityRegister.find(code)));
    expect(register?.find("000000")).toBeUndefined();
  });
});

test("columns may stand in any order, beside others, and kana may be left out", async () => {
  const { register } = await read(
    "備考,kind,name,succeeded_by,valid_to,valid_from,prefecture_name,code\n,municipality,市川市,,2027-03-31,,千葉県,122033\n\n",
  );
  expect(register?.asOf).toBe("2027-03-31");
  expect(register?.find("122033")).toEqual({
    ...{ code: "122033", name: "市川市", prefectureName: "千葉県", kind: "municipality", validTo: "2027-03-31" },
  });
});

describe("what is wrong is told with its place", () => {
  test.each([
    ["12203,北海道,士別市,しべつし,municipality,,,", "3行目の code", "6桁の半角数字ではありません"],
    ["０１２２０３,北海道,士別市,しべつし,municipality,,,", "3行目の code", "6桁の半角数字ではありません"],
    ["012204,北海道,士別市,しべつし,municipality,,,", "3行目の code", "検査数字（6桁目）が合いません"],
    [first, "3行目の code", "2行目にもあります"],
    ["012203,北海道,,しべつし,municipality,,,", "3行目の name", "空欄です"],
    ["012203,,士別市,しべつし,municipality,,,", "3行目の prefecture_name", "空欄です"],
    ["012203,北海道,士別市,しべつし,city,,,", "3行目の kind", "「city」は団体の種類ではありません"],
    ["012203,北海道,士別市,しべつし,municipality,2024/1/1,,", "3行目の valid_from", "日付として読めません"],
    ["012203,北海道,士別市,しべつし,municipality,,2024-02-30,", "3行目の valid_to", "日付として読めません"],
    ["012203,北海道,士別市,しべつし,municipality,2024-02-01,2024-01-01,", "3行目の valid_to", "より前の日"],
    ["012203,北海道,士別市,しべつし,municipality,,2024-01-01,122011", "3行目の succeeded_by", "検査数字"],
    ["012203,北海道,士別市,しべつし,municipality,,2024-01-01,122017", "3行目の succeeded_by", "一覧にありません"],
    ['012203,"北海道', "3行目", "引用符"],
  ])("%s", async (row, place, words) => {
    const wrong = await wrongIn(row);
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toMatch(new RegExp(`^${place}：`));
    expect(wrong[0]).toContain(words);
  });

  test("all of it at once", async () => {
    expect(await wrongIn("1,,,,city,x,,", "012203,北海道,士別市,,municipality,,,x")).toHaveLength(6);
  });

  test.each([
    ["", "CSVのファイルとして読めません"],
    ['[{"code":"122033"}]', "CSVのファイルとして読めません"],
    [`${header}\n`, "見出しのほかに行がありません"],
    [`${header.replace("kind,", "")}\n${first}\n`, "見出し「kind」がありません"],
    ["団体コード,都道府県名\n122033,千葉県\n", "「code」「prefecture_name」「name」"],
    [`${header}\n${first.replace("2026-10-01", "")}\n`, "いつの時点の一覧かが分かりません"],
  ])("also of the whole file: %s", async (text, words) => {
    const { wrong } = await read(text);
    expect(wrong).toHaveLength(1);
    expect(wrong?.[0]?.ja).toContain(words);
    expect(wrong?.[0]?.en).toMatch(/\.$/);
  });

  test("a workbook is no CSV file", async () => {
    expect((await read(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), "市町村.xlsx")).wrong?.[0]?.en).toContain("CSV UTF-8");
  });
});
