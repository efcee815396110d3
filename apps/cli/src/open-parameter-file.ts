import { builtInParameters, type ParameterReading, readParameterFile } from "@juso/grant";
import { JusoError, type Text } from "@juso/model";
import { visibleText } from "@juso/reporters";
import type { CommandIo } from "./cli-io.ts";
import { readOptionFile } from "./read-named-file.ts";

/** A table of parameters is small; anything beyond this is not one. */
const parameterMebibytes = 4;

/** A file of `--parameters` as it was read: its values over the built-in ones, or what is wrong with it. */
export interface ParameterFile extends ParameterReading {
  readonly name: string;
  readonly isWorkbook: boolean;
  /** Where the value of a key stands; nothing when the file has no place for it. */
  placeOf(key: string): Text | undefined;
}

/**
 * Reads a file of `--parameters`: a parameter set as JSON, or the form of a year that was filled in, as JSON or as a workbook. What is wrong with
 * the values is kept, to be told together with what the year lacks.
 *
 * @throws JusoError `input-not-found` when the file cannot be read, `configuration-invalid` when it is no such file at all.
 */
export async function openParameterFile(file: string, io: CommandIo): Promise<ParameterFile> {
  const name = visibleText(file);
  const bytes = await readOptionFile("--parameters", file, parameterMebibytes, io);
  if (isZip(bytes)) {
    const { readParameterWorkbook } = await import("./parameter-workbook/read-parameter-workbook.ts");
    const { form, ...facts } = await readParameterWorkbook(bytes, name);
    const reading = readParameterFile(builtInParameters, form, facts);
    const placeOf = (key: string): Text | undefined => facts.places[reading.keys.indexOf(key)]?.get("value");
    return { ...reading, name, isWorkbook: true, placeOf };
  }
  const reading = readParameterFile(builtInParameters, parseJson(new TextDecoder().decode(bytes), name));
  const placeOf = (key: string): Text | undefined => {
    const index = reading.keys.indexOf(key);
    const path = `entries.${index}.value (${key})`;
    return index < 0 ? undefined : { ja: path, en: path };
  };
  return { ...reading, name, isWorkbook: false, placeOf };
}

function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new JusoError(
      "configuration-invalid",
      {
        ja: `--parameters のファイル「${file}」が JSON として読めません。括弧やコンマの抜けがないか確かめてください。表計算ソフトで記入するときは、juso grant parameters --year 年度 --out ファイル名.xlsx で作ったブックを使えます。`,
        en: `The file "${file}" of --parameters is not valid JSON. Check brackets and commas, or fill in a workbook made by juso grant parameters --year YEAR --out FILE.xlsx.`,
      },
      { cause },
    );
  }
}
