/**
 * Writes the input files of the cases: text as it is, workbooks through LibreOffice, so that they are as a program of an office saves them.
 * Needs `soffice`, and `msoffcrypto-tool` for the encrypted one. Run only when a case is added; the files are kept in the repository.
 *
 *     npx tsx --conditions=@juso/source tests/inputs/make-input-files.ts [case …]
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { encodeCp932 } from "@juso/tables";
import { flatSheets } from "./flat-sheet.ts";
import { type InputFile, inputCases } from "./input-cases.ts";

const wanted = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), "juso-inputs-"));
for (const [name, files] of Object.entries(inputCases)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const folder = join(import.meta.dirname, "cases", name, "input");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of files) writeInput(folder, file);
}
rmSync(scratch, { recursive: true, force: true });

function writeInput(folder: string, file: InputFile): void {
  const path = join(folder, file.name);
  if ("text" in file) {
    writeFileSync(path, encoded(file.text, file.encoding ?? "utf-8"));
    return;
  }
  const source = join(scratch, `${file.name.slice(0, -extname(file.name).length)}.fods`);
  writeFileSync(source, flatSheets(file.sheets));
  const kind = extname(file.name).slice(1);
  execFileSync("soffice", [
    "--headless",
    `-env:UserInstallation=file://${scratch}/profile`,
    "--convert-to",
    kind,
    "--outdir",
    scratch,
    source,
  ]);
  if (file.password === undefined) copyFileSync(join(scratch, file.name), path);
  else execFileSync("msoffcrypto-tool", ["-e", "-p", file.password, join(scratch, file.name), path]);
}

function encoded(text: string, encoding: "utf-8" | "cp932" | "utf-16"): Uint8Array {
  if (encoding === "cp932") return encodeCp932(text);
  if (encoding === "utf-16") return Buffer.from(`\ufeff${text}`, "utf16le");
  return new TextEncoder().encode(`\ufeff${text}`);
}
