import type { CodeList, FieldProfile } from "@juso/model";
import type { CellNote } from "./cell-note.ts";
import { type CodeMatcher, createCodeMatcher } from "./code-matcher.ts";
import { convertBoolean } from "./convert-boolean.ts";
import { convertDate } from "./convert-date.ts";
import { convertFiscalYear } from "./convert-fiscal-year.ts";
import { convertNumber, plainNumberText } from "./convert-number.ts";
import { readDateCell } from "./read-date-cell.ts";
import { isIdField, plainId } from "./read-id.ts";
import { otherSeparators, readList } from "./read-list.ts";

/** A value as a table holds it. Text is all that CSV has; a workbook has the others too. */
export type CellContent = string | number | boolean | Date | null | undefined;

/**
 * Reads the cells of one column. `undefined` is blank; what cannot be converted stays text.
 * The result and the notes depend on the content and the field alone, so that they can be kept for each distinct text of a column.
 */
export type CellReader = (content: CellContent, note: Note) => unknown;

type Note = (note: CellNote) => void;
type TextReader = (text: string, note: Note) => unknown;

const excelError = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** The reader for one field's cells. */
export function createCellReader(field: FieldProfile, codeLists: ReadonlyMap<string, CodeList>): CellReader {
  const convert = createTextReader(field, codeLists);
  const readText: TextReader = (text, note) => {
    if (text.charCodeAt(0) !== 35 || !excelError.test(text)) return convert(text, note);
    // A calculation error is one finding of its own and leaves the field out.
    note({ kind: "errorCell" });
    return undefined;
  };
  return (content, note) => {
    if (content === null || content === undefined || content === "") return undefined;
    if (typeof content === "string") {
      // Blank cells that hold only spaces are blank: a required name is not given by a space.
      return isBlank(content) ? undefined : readText(content, note);
    }
    if (content instanceof Date) return readDateCell(content, field, note);
    if (typeof content === "number") return readNumberCell(content, field, readText, note);
    if (field.kind === "boolean") return content;
    if (field.kind === "string") note({ kind: "booleanAsText" });
    return readText(content ? "TRUE" : "FALSE", note);
  };
}

function createTextReader(field: FieldProfile, codeLists: ReadonlyMap<string, CodeList>): TextReader {
  switch (field.kind) {
    case "string":
      return isIdField(field) ? readId : (text) => text;
    case "date":
      return readDate;
    case "integer":
      return field.unit === "年度" ? readFiscalYear : numberReader("integer", field.unit);
    case "decimal":
      return numberReader("decimal", field.unit);
    case "boolean":
      return readBoolean;
    case "code": {
      const match = createCodeMatcher(codeLists.get(field.codeList ?? ""));
      return (text, note) => {
        const found = match(text);
        if (found && !found.isExact) note({ kind: "code" });
        return found?.code ?? text;
      };
    }
    case "code[]":
      return codesReader(createCodeMatcher(codeLists.get(field.codeList ?? "")));
    case "string[]":
      return readIds;
  }
}

function readDate(text: string, note: Note): string {
  const read = convertDate(text);
  switch (read.kind) {
    case "notDate":
      return text;
    case "iso":
      return read.date;
    case "eraMismatch":
      note(read);
      return read.date;
    default:
      if (read.kind === "serial") note({ kind: "dateSerial" });
      else if (!read.hasTime) note({ kind: "date" });
      if (read.hasTime) note({ kind: "dateTime" });
      return read.date;
  }
}

function numberReader(kind: "integer" | "decimal", unit: string | undefined): TextReader {
  return (text, note) => {
    const read = convertNumber(text, kind, unit);
    if (read.kind === "notNumber") return text;
    if (read.kind !== "number") note({ kind: read.kind === "negative" ? "negative" : "number" });
    return read.value;
  };
}

const readWholeNumber = numberReader("integer", undefined);

function readFiscalYear(text: string, note: Note): unknown {
  const read = convertFiscalYear(text);
  if (read.kind === "notYear") return readWholeNumber(text, note);
  if (read.kind === "converted") note({ kind: "fiscalYear" });
  return read.value;
}

function readBoolean(text: string, note: Note): boolean | string {
  const read = convertBoolean(text);
  if (read.kind === "notBoolean") return text;
  if (read.kind === "converted") note({ kind: "boolean" });
  return read.value;
}

function readId(text: string, note: Note): string {
  const id = plainId(text);
  if (id !== text) note({ kind: "id" });
  return id;
}

/** Ids are known nowhere here: without another separator each is taken, and a comma separates only what looks like plain ids. */
function readIds(text: string, note: Note): readonly string[] {
  let isNormalised = false;
  const take = (item: string): string => {
    const id = plainId(item);
    isNormalised ||= id !== item;
    return id;
  };
  const read = (item: string): string | undefined => {
    if (!otherSeparators.test(item)) return take(item);
    const isWhole =
      /[,，]/.test(item) && !item.split(otherSeparators).every((piece) => /^[\w.-]*$/.test(plainId(piece)));
    return isWhole ? take(item) : undefined;
  };
  const { items, isPlain } = readList(text, read, take);
  if (!isPlain) note({ kind: "list" });
  if (isNormalised) note({ kind: "id" });
  return items;
}

function codesReader(match: CodeMatcher): TextReader {
  return (text, note) => {
    let isLoose = false;
    const read = (item: string): string | undefined => {
      const found = match(item);
      isLoose ||= found?.isExact === false;
      return found?.code;
    };
    const { items, isPlain } = readList(text, read, (item) => item);
    if (!isPlain) note({ kind: "list" });
    if (isLoose) note({ kind: "code" });
    return items;
  };
}

function readNumberCell(content: number, field: FieldProfile, readText: TextReader, note: Note): unknown {
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
