import type { CodeList, FieldProfile } from "@juso/model";
import { type CodeMatcher, createCodeMatcher } from "./code-matcher.ts";
import { convertDate, type EraMismatch } from "./convert-date.ts";
import { convertNumber, plainNumberText } from "./convert-number.ts";

/** A value as a table holds it. Text is all that CSV has; a workbook has the others too. */
export type CellContent = string | number | boolean | Date | null | undefined;

/** Something to say about how a cell was read. */
export type CellNote =
  | { readonly kind: "date" | "number" | "code" | "numberAsText" | "dateAsText" | "errorCell" }
  | EraMismatch;

/** Reads the cells of one column. `undefined` is blank; what cannot be converted stays text. */
export type CellReader = (content: CellContent, note: (note: CellNote) => void) => unknown;

const trueTexts = new Set(["true", "TRUE", "True", "1", "はい", "有", "○", "〇", "◯", "あり"]);
const falseTexts = new Set(["false", "FALSE", "False", "0", "いいえ", "無", "×", "✕", "なし"]);
const excelError = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** The reader for one field's cells. */
export function createCellReader(field: FieldProfile, codeLists: ReadonlyMap<string, CodeList>): CellReader {
  const readText = createTextReader(field, codeLists);
  return (content, note) => {
    if (content === null || content === undefined || content === "") return undefined;
    if (typeof content === "string") {
      // Blank cells that hold only spaces are blank: a required name is not given by a space.
      return isBlank(content) ? undefined : readText(content, note);
    }
    if (content instanceof Date) return readDateCell(content, field, note);
    if (typeof content === "number") return readNumberCell(content, field, readText, note);
    return field.kind === "boolean" ? content : readText(content ? "true" : "false", note);
  };
}

function createTextReader(
  field: FieldProfile,
  codeLists: ReadonlyMap<string, CodeList>,
): (text: string, note: (note: CellNote) => void) => unknown {
  const { kind, unit } = field;
  switch (kind) {
    case "string":
      return (text, note) => (text.charCodeAt(0) === 35 ? noteError(text, note) : text);
    case "date":
      return (text, note) => {
        const read = convertDate(text);
        if (read.kind === "notDate") return noteError(text, note);
        if (read.kind === "converted") note({ kind: "date" });
        if (read.kind === "eraMismatch") note(read);
        return read.date;
      };
    case "integer":
    case "decimal":
      return (text, note) => {
        const read = convertNumber(text, kind, unit);
        if (read.kind === "notNumber") return noteError(text, note);
        if (read.kind === "normalised") note({ kind: "number" });
        return read.value;
      };
    case "boolean":
      return (text, note) => {
        const plain = text.normalize("NFKC").trim();
        return trueTexts.has(plain) ? true : falseTexts.has(plain) ? false : noteError(text, note);
      };
    case "code": {
      const match = createCodeMatcher(codeLists.get(field.codeList ?? ""));
      return (text, note) => readCode(text, match, note);
    }
    case "code[]": {
      const match = createCodeMatcher(codeLists.get(field.codeList ?? ""));
      return (text, note) => splitList(text).map((item) => readCode(item, match, note));
    }
    case "string[]":
      return (text) => splitList(text);
  }
}

function readCode(text: string, match: CodeMatcher, note: (note: CellNote) => void): unknown {
  const found = match(text);
  if (found === undefined) return noteError(text, note);
  if (!found.isExact) note({ kind: "code" });
  return found.code;
}

function splitList(text: string): string[] {
  return text
    .split(/[;；]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** A calculation error is one finding of its own and leaves the field out. */
function noteError(text: string, note: (note: CellNote) => void): unknown {
  if (!excelError.test(text)) return text;
  note({ kind: "errorCell" });
  return undefined;
}

function readDateCell(content: Date, field: FieldProfile, note: (note: CellNote) => void): unknown {
  if (Number.isNaN(content.getTime())) return undefined;
  const iso = content.toISOString();
  const text = iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19);
  if (field.kind === "string" || field.kind === "string[]" || field.kind === "code") note({ kind: "dateAsText" });
  return field.kind === "string[]" || field.kind === "code[]" ? [text] : text;
}

function readNumberCell(
  content: number,
  field: FieldProfile,
  readText: (text: string, note: (note: CellNote) => void) => unknown,
  note: (note: CellNote) => void,
): unknown {
  switch (field.kind) {
    case "integer":
    case "decimal":
      return content === 0 ? 0 : content;
    case "string":
    case "string[]":
      note({ kind: "numberAsText" });
      return readText(plainNumberText(content), note);
    default:
      return readText(plainNumberText(content), note);
  }
}

function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first <= 32 || first > 127) && text.trim() === "";
}
