import {
  type FileState,
  fileStates,
  type MunicipalityReception,
  type MunicipalityState,
  type ReceivedFile,
  type Reception,
  receive,
} from "@juso/aggregate";
import { isNotified, noticePaper, type ReturnFile, returnFiles } from "@juso/aggregate/return";
import { renderPdf } from "@juso/paper/pdf";
import { readCells } from "@juso/workbook";
import { beforeAll, expect, test } from "vitest";
import { arrived, packageOf, repacked } from "../../packages/aggregate/src/reception/package.fixture.ts";
import { readPdfText } from "../../packages/paper/src/pdf/read-pdf-text.fixture.ts";
import { sampleFonts } from "../../packages/paper/src/pdf/sample-fonts.fixture.ts";

const fonts = sampleFonts();
const secret = "見本太郎は転入した";
const notice = {
  language: "ja",
  date: "2026-04-15",
  replyBy: "2026-04-24",
  madeWith: { toolVersion: "0.1.0", standardVersion: "1.0.0", ruleSetHash: "0".repeat(64) },
} as const;
const [faulty, refused, absent, unasked] = ["993018", "992020", "993026", "012025"];

let reception: Reception;
let files: readonly ReturnFile[];

beforeAll(async () => {
  const wrong = await packageOf({
    code: faulty,
    change: (name, text) => (name === "site.csv" ? text.replace("OP-SHAKYO", "OP-NOBODY") : text),
  });
  const content = new TextEncoder().encode(`caseId\r\n${secret}\r\n`);
  const cases = await repacked((await packageOf({ code: refused })).content, (held) => [
    ...held,
    { name: "case.csv", content },
  ]);
  const sent = [arrived("wrong.zip", wrong.content), arrived("cases.zip", cases)];
  const entry = (municipalityCode: string, municipalityName: string) =>
    ({
      municipalityCode,
      municipalityName,
      implementationState: "implementing",
      departmentName: "地域福祉課",
    }) as const;
  reception = await receive(sent, {
    fiscalYear: 2025,
    document: "report",
    deadline: "2026-04-10",
    roster: [
      entry(faulty, "見本川町"),
      entry(refused, "見本野市\u{e000}"),
      entry(absent, "見本山村"),
      { ...entry(unasked, "予定市"), implementationState: "none" },
    ],
  });
  files = await written(sent.map(({ path, source }) => [path, source]));
}, 120_000);

async function written(sources: readonly (readonly [string, ReturnType<typeof arrived>["source"]])[]) {
  const held = new Map(sources);
  const made: ReturnFile[] = [];
  const open = async (path: string) => held.get(path);
  for await (const file of returnFiles(reception, { ...notice, fonts, open })) made.push(file);
  return made;
}

const contentOf = (path: string): Uint8Array => files.find((file) => file.path === path)?.content ?? new Uint8Array();

test("a notice for everyone who is to do something, and findings where a package was read", () => {
  expect(reception.municipalities.map(({ municipalityCode, state }) => [municipalityCode, state])).toEqual([
    [unasked, "notAsked"],
    [refused, "caseRecords"],
    [faulty, "returned"],
    [absent, "missing"],
  ]);
  expect(files.map(({ path }) => path)).toEqual([
    `${refused}/notice.pdf`,
    `${faulty}/notice.pdf`,
    `${faulty}/findings.xlsx`,
    `${absent}/notice.pdf`,
  ]);
});

test("the notice says to whom, what arrived, why, what to do and by when", () => {
  const pages = readPdfText(contentOf(`${faulty}/notice.pdf`));
  expect(pages).toHaveLength(1);
  const text = pages.join("").replaceAll(/\s/g, "");
  const number = reception.municipalities.find(({ municipalityCode }) => municipalityCode === faulty)?.files[0]?.number;
  for (const part of [
    "見本川町地域福祉課御中",
    "差戻し",
    "wrong.zip",
    `${number}`.replaceAll(" ", ""),
    "令和8年4月24日",
  ]) {
    expect(text).toContain(part);
  }
  expect(readPdfText(contentOf(`${absent}/notice.pdf`)).join("")).toContain("まだ届いていません");
});

test("the findings name table, row and field, and how to mend them", async () => {
  const cells = await readCells(contentOf(`${faulty}/findings.xlsx`));
  const texts = "sheets" in cells ? cells.sheets.flatMap((sheet) => sheet.cells.map(({ value }) => `${value}`)) : [];
  expect(texts).toContain("site.csv");
  expect(texts.some((text) => text.includes("OP-NOBODY") || text.includes("実施者"))).toBe(true);
});

test("of a refused file nothing but the names of its tables is told, and a name that no font has is printed", () => {
  const text = readPdfText(contentOf(`${refused}/notice.pdf`)).join("");
  expect(text).toContain("case.csv");
  expect(text).toContain("U+E000");
  expect(text).not.toContain("見本太郎");
  for (const { content } of files) expect(new TextDecoder().decode(content)).not.toContain(secret);
});

test("the same bytes twice; a file that is another one by now is not told of", async () => {
  const sources = [[`wrong.zip`, arrived("wrong.zip", (await packageOf({ code: faulty })).content).source]] as const;
  await expect(written(sources)).rejects.toMatchObject({ code: "input-not-found" });
  const again = await renderPdf(noticePaper(reception, municipality("missing", []), notice), { fonts });
  expect(await renderPdf(noticePaper(reception, municipality("missing", []), notice), { fonts })).toEqual(again);
});

function municipality(state: Exclude<MunicipalityState, "notAsked">, held: readonly ReceivedFile[]) {
  return { municipalityCode: faulty, state, files: held } satisfies MunicipalityReception;
}

function received(state: FileState, index: number): ReceivedFile {
  const path = `${"とても長い名前のフォルダ/".repeat(8)}${index}.zip`;
  return {
    path,
    sha256: "0".repeat(64),
    state,
    number: "R7-993018-1234 5678 9012-34",
    arrivedDate: "2026-04-05",
    isOtherVersion: false,
    errors: 12,
    warnings: 34,
    blocking: 12,
    refusedNames: Array.from({ length: 30 }, (_, at) => `life-support-coordinator-${at}.csv 支援の記録`),
    isAdopted: state === "accepted",
  };
}

test.each([...fileStates, "missing"] as const)(
  "a notice of the state %s is one page, however much arrived",
  async (state) => {
    const held = state === "missing" ? [] : Array.from({ length: 30 }, (_, index) => received(state, index));
    const told = municipality(state, held);
    expect(isNotified(told)).toBe(true);
    for (const language of ["ja", "en"] as const) {
      const pdf = await renderPdf(noticePaper(reception, told, { ...notice, language }), { fonts });
      expect(readPdfText(pdf)).toHaveLength(1);
    }
  },
);

test("who needs no notice gets none", () => {
  expect(isNotified({ municipalityCode: faulty, state: "notAsked", files: [] })).toBe(false);
  expect(
    isNotified({
      municipalityCode: faulty,
      state: "accepted",
      files: [{ ...received("accepted", 0), errors: 0, warnings: 0 }],
    }),
  ).toBe(false);
});
