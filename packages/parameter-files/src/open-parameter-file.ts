import { builtInParameters, type ParameterReading, readParameterFile } from "@juso/grant";
import { JusoError, type Text } from "@juso/model";
import type { ParameterFileWords } from "./parameter-file-words.ts";

/** A table of parameters is small; anything beyond this is not one. */
export const parameterFileMebibytes = 4;

/** A file of values as it was read: its values over the built-in ones, or what is wrong with it. */
export interface ParameterFile extends ParameterReading {
  readonly name: string;
  readonly isWorkbook: boolean;
  /** Where the value of a key stands; nothing when the file has no place for it. */
  placeOf(key: string): Text | undefined;
}

/**
 * Reads a file of values: a parameter set as JSON, or the form of a year that was filled in, as JSON or as a workbook. What is wrong with
 * the values is kept, to be told together with what the year lacks.
 *
 * @param name as sentences may show it.
 * @throws JusoError `configuration-invalid` when it is no such file at all.
 */
export async function openParameterFile(
  bytes: Uint8Array,
  name: string,
  words: ParameterFileWords,
): Promise<ParameterFile> {
  if (isZip(bytes)) {
    const { readParameterWorkbook } = await import("./workbook/read-parameter-workbook.ts");
    const { form, ...facts } = await readParameterWorkbook(bytes, name, words);
    const reading = readParameterFile(builtInParameters, form, facts);
    const placeOf = (key: string): Text | undefined => facts.places[reading.keys.indexOf(key)]?.get("value");
    return { ...reading, name, isWorkbook: true, placeOf };
  }
  const reading = readParameterFile(
    builtInParameters,
    parseJson(new TextDecoder().decode(bytes), words.named(name), words.formOf()),
  );
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

function parseJson(text: string, file: Text, form: Text): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new JusoError(
      "configuration-invalid",
      {
        ja: `${file.ja}が JSON として読めません。括弧やコンマの抜けがないか確かめてください。表計算ソフトで記入するときは、「${form.ja}」で作ったブックを使えます。`,
        en: `${file.en} is not valid JSON. Check brackets and commas, or fill in a workbook made by "${form.en}".`,
      },
      { cause },
    );
  }
}
