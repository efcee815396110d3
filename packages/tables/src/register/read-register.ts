import type { ByteSource, MunicipalityRegister, RegisteredMunicipality, Text } from "@juso/model";
import { plainTable } from "../plain/plain-table.ts";
import { type RegisterCells, type RegisterColumn, readRegisterRow, registerColumns } from "./register-row.ts";

/** A file of municipalities as it was read: the register, or a sentence about everything that is wrong with it. */
export type RegisterReading =
  | { readonly register: MunicipalityRegister; readonly wrong?: never }
  | { readonly register?: never; readonly wrong: readonly Text[] };

/**
 * Reads a register of municipalities that somebody brings along, in the form of the published `municipalities.csv`: the same columns in any
 * order, in UTF-8 or CP932; `kana` and columns beyond are not read. It is as of the last day on which a body in it begins or ends.
 */
export async function readRegister(source: ByteSource): Promise<RegisterReading> {
  const table = await plainTable(source);
  if (table === undefined || table.keys !== undefined) return { wrong: [notCsv] };
  const wrong: Text[] = [];
  const bodies = new Map<string, { readonly body: RegisteredMunicipality; readonly line: number }>();
  let columns: ReadonlyMap<RegisterColumn, number> | undefined;
  let rows = 0;
  for await (const { cells, isBroken, line } of table.rows()) {
    if (isBroken) wrong.push(broken(line));
    else if (columns === undefined) {
      const names = cells.map((cell) => cell.trim());
      const missing = registerColumns.filter((column) => !names.includes(column));
      if (missing.length > 0) return { wrong: [columnsMissing(missing)] };
      columns = new Map(registerColumns.map((column) => [column, names.indexOf(column)]));
    } else if (cells.some((cell) => cell.trim() !== "")) {
      rows += 1;
      const places = columns;
      const text: RegisterCells = (column) => cells[places.get(column) as number]?.trim() ?? "";
      const body = readRegisterRow(text, line, wrong);
      if (body === undefined) continue;
      const first = bodies.get(body.code);
      if (first === undefined) bodies.set(body.code, { body, line });
      else wrong.push(codeTwice(line, body.code, first.line));
    }
  }
  if (rows === 0 && wrong.length === 0) return { wrong: [noRows] };
  for (const { body, line } of bodies.values()) {
    const { succeededBy } = body;
    if (succeededBy !== undefined && !bodies.has(succeededBy)) wrong.push(noSuccessor(line, succeededBy));
  }
  const days = [...bodies.values()].flatMap(({ body: { validFrom = "", validTo = "" } }) => [validFrom, validTo]);
  const asOf = days.toSorted().at(-1) ?? "";
  if (asOf === "" && wrong.length === 0) wrong.push(noDate);
  return wrong.length > 0
    ? { wrong }
    : { register: { asOf, file: source.name, find: (code) => bodies.get(code)?.body } };
}

const notCsv: Text = {
  ja: "CSVのファイルとして読めません。表計算ソフトで作ったときは、「CSV UTF-8」の形式で保存してください。",
  en: "It cannot be read as a CSV file. In a spreadsheet, save it as CSV UTF-8.",
};

const noRows: Text = {
  ja: "見出しのほかに行がありません。市町村の行を入れてください。",
  en: "There is nothing but the headings. Put the rows of the municipalities in.",
};

const noDate: Text = {
  ja: "valid_from と valid_to のどちらにも日付がなく、いつの時点の一覧かが分かりません。標準に付いている一覧（municipalities.csv）を写し、変わった団体の行だけを直して使ってください。",
  en: "Neither valid_from nor valid_to has a date, so it is not known as of when the list is. Copy the list of the standard (municipalities.csv) and change only the rows of the bodies that changed.",
};

function columnsMissing(missing: readonly RegisterColumn[]): Text {
  return {
    ja: `1行目に見出し「${missing.join("」「")}」がありません。標準に付いている一覧（municipalities.csv）と同じ見出しにしてください。`,
    en: `Row 1 lacks the ${missing.length === 1 ? "heading" : "headings"} ${missing.join(", ")}. Use the headings of the list of the standard (municipalities.csv).`,
  };
}

function broken(line: number): Text {
  return {
    ja: `${line}行目：引用符（"）が閉じていないか、行が長すぎて読めません。この行の引用符を直してください。`,
    en: `Line ${line}: a quotation mark is not closed or the line is too long. Mend the quotation marks of this line.`,
  };
}

function codeTwice(line: number, code: string, first: number): Text {
  return {
    ja: `${line}行目の code：団体コード「${code}」は${first}行目にもあります。どちらか一方を消してください。`,
    en: `Line ${line}, code: "${code}" is in line ${first} too. Delete one of them.`,
  };
}

function noSuccessor(line: number, code: string): Text {
  return {
    ja: `${line}行目の succeeded_by：団体コード「${code}」の行が一覧にありません。その行を加えるか、コードを直してください。`,
    en: `Line ${line}, succeeded_by: the list has no row with the code "${code}". Add it, or mend the code.`,
  };
}
