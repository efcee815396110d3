import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { builtInParameters } from "@juso/grant";
import { entitiesOfPackage, makePackage } from "@juso/submission-package";
import { validate } from "@juso/validator";
import { fromFiles } from "@juso/validator/node";
import { writeZip } from "@juso/workbook";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CommandIo } from "../cli-io.ts";
import { type ReceiveFolderOptions, receiveFolder } from "./receive-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "juso-reception-"));
const city = fileURLToPath(new URL("../../../../examples/mihon-city", import.meta.url));
const io = { folder, inputs: new Set<string>() } as unknown as CommandIo;
const asked: ReceiveFolderOptions = {
  fiscalYear: 2025,
  document: "report",
  deadline: "2026-04-10",
  passedOver: ["in/lists/mine.csv"],
};
/** A thread runs TypeScript through tsx, because no build comes before the tests. */
const worker = {
  file: new URL("./judge-worker.fixture.mjs", import.meta.url),
  options: { execArgv: ["--conditions=@juso/source"] },
};

beforeAll(async () => {
  const checked = await validate(await fromFiles(city), { asOf: "2026-04-01", keepEntities: entitiesOfPackage });
  const { content } = await makePackage({ checked, document: "report", parameters: builtInParameters });
  const write = (path: string, text: string | Uint8Array): void => writeFileSync(join(folder, "in", path), text);
  mkdirSync(join(folder, "in", "lists"), { recursive: true });
  write("sound.zip", content);
  utimesSync(join(folder, "in", "sound.zip"), new Date(2026, 3, 9, 12), new Date(2026, 3, 9, 12));
  write("sound-receipt.pdf", "%PDF-1.7");
  write("cut.zip", content.subarray(0, 3000));
  write("名簿.csv", "団体コード\n992011\n");
  write("lists/mine.csv", "団体コード\n992011\n");
  write("lists/all.zip", await writeZip([{ name: "copy.zip", content }]));
  write("case.csv", "事例ID\r\nC-1\r\n");
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the files of a folder are received, its own lists and papers passed over", async () => {
  const { municipalities, unknownFiles } = await receiveFolder("in", { ...asked, threads: { threads: 1 } }, io);
  expect(municipalities).toMatchObject([
    {
      municipalityCode: "992011",
      state: "accepted",
      adopted: { path: "sound.zip", arrivedDate: "2026-04-09" },
      files: [{ path: "lists/all.zip/copy.zip", sameAs: "sound.zip" }, { path: "sound.zip" }],
    },
  ]);
  expect(unknownFiles.map(({ path, state }) => [path, state])).toEqual([
    ["case.csv", "caseRecords"],
    ["cut.zip", "unreadable"],
  ]);
  expect(io.inputs.has(join(folder, "in", "sound.zip"))).toBe(true);
});

test("threads give the same", async () => {
  const alone = await receiveFolder("in", { ...asked, threads: { threads: 1 } }, io);
  const threads = { threads: 2, worthwhileFiles: 1, worker };
  expect(await receiveFolder("in", { ...asked, threads }, io)).toEqual(alone);
});

test("a folder that is not there gets one sentence", async () => {
  await expect(receiveFolder("nowhere", asked, io)).rejects.toMatchObject({ code: "input-not-found" });
});
