import { isMunicipalityCode, memorySource, type Report } from "@juso/model";
import { specVersion } from "@juso/schemas";
import { municipalityRegister } from "@juso/schemas/municipalities";
import { validate } from "@juso/validator";
import { expect, test } from "vitest";

/** Codes that a spreadsheet turns into the first five digits of another municipality's, and both bodies. */
const mangled: readonly (readonly [code: string, own: string, other: string])[] = [
  ["012203", "士別市", "市川市"],
  ["012211", "名寄市", "成田市"],
  ["012220", "三笠市", "流山市"],
  ["012238", "根室市", "いすみ市"],
  ["014362", "雨竜町", "大井町"],
  ["015202", "幌延町", "長岡市"],
  ["015504", "置戸町", "刈羽村"],
  ["016322", "士幌町", "上市町"],
  ["023213", "鰺ヶ沢町", "西尾市"],
  ["023230", "深浦町", "日進市"],
  ["043214", "大河原町", "阿蘇市"],
  ["044211", "大和町", "宇佐市"],
];

async function check(municipalityCode: string, table?: string): Promise<Report> {
  const documents = table === undefined ? [] : [{ path: "municipality.csv" }];
  const manifest = { specVersion, municipalityCode, fiscalYear: 2025, level: "p0", documents };
  const sources = Object.entries({ "manifest.json": JSON.stringify(manifest), "municipality.csv": table });
  return (
    await validate(
      sources.flatMap(([name, text]) => (text ? [memorySource(name, new TextEncoder().encode(text))] : [])),
      { asOf: "2026-03-31" },
    )
  ).report;
}

const messageOf = ({ findings }: Report, ruleId: string): string =>
  findings.find((each) => each.ruleId === ruleId)?.message ?? "";

test.each(mangled)("%s without its 0 may be %s or %s, and neither is taken", async (code, own, other) => {
  const short = code.slice(1);
  const table = `municipalityCode,municipalityName,municipalityKind,hasWelfareOffice\n${short},${own},city,true\n`;
  for (const message of [
    messageOf(await check("992011", table), "municipality-code-format"),
    messageOf(await check(short), "manifest-municipality-code"),
  ]) {
    expect(message).toContain(`${code} ${own}`);
    expect(message).toContain(other);
  }
});

test("there are twelve of them, as the register has it", () => {
  const real = Array.from({ length: 100_000 }, (_, number) => `0${`${number}`.padStart(5, "0")}`).filter((code) => {
    const isOwn = isMunicipalityCode(code) && municipalityRegister.find(code)?.kind === "municipality";
    const others = [..."0123456789"].map((digit) => municipalityRegister.find(code.slice(1) + digit)?.kind);
    return isOwn && others.some((kind) => kind === "municipality" || kind === "specialWard");
  });
  expect(real).toEqual(mangled.map(([code]) => code));
});

test.each(["99201", "992012", "992011 ", "見本市"])(
  "%s in the manifest is no code, and only a warning",
  async (code) => {
    const { findings } = await check(code);
    expect(findings).toMatchObject([{ ruleId: "manifest-municipality-code", severity: "warning", blocking: false }]);
  },
);

test("the right code is not spoken of, nor one that the table of municipalities disagrees with", async () => {
  expect((await check("992011")).findings).toEqual([]);
  const table = "municipalityCode,municipalityName,municipalityKind,hasWelfareOffice\n992011,見本市,city,true\n";
  expect((await check("99201", table)).findings.map(({ ruleId }) => ruleId)).toEqual(["manifest-municipality-matches"]);
});
