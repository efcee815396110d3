import { isCalendarDate, isMunicipalityCode, type RegisteredMunicipality, type Text } from "@juso/model";

/** The columns of a register that are read. */
export const registerColumns = [
  "code",
  "prefecture_name",
  "name",
  "kind",
  "valid_from",
  "valid_to",
  "succeeded_by",
] as const;

/** A column of a register. */
export type RegisterColumn = (typeof registerColumns)[number];

/** The texts of one row by their column. */
export type RegisterCells = (column: RegisterColumn) => string;

const kindOf: Readonly<Record<RegisteredMunicipality["kind"], true>> = {
  municipality: true,
  specialWard: true,
  wideAreaUnion: true,
  partialAffairsAssociation: true,
  northernTerritories: true,
  prefecture: true,
  ward: true,
  sample: true,
};

/** The body that a row is about; nothing when something in it is wrong, which is then told. */
export function readRegisterRow(text: RegisterCells, line: number, wrong: Text[]): RegisteredMunicipality | undefined {
  const before = wrong.length;
  const tell = (column: RegisterColumn, { ja, en }: Text): void => {
    wrong.push({ ja: `${line}行目の ${column}：${ja}`, en: `Line ${line}, ${column}: ${en}` });
  };
  const code = codeIn(text, "code", tell);
  const [name, prefectureName, kind] = [text("name"), text("prefecture_name"), text("kind")];
  for (const column of ["name", "prefecture_name"] as const) if (text(column) === "") tell(column, blank);
  if (!isKind(kind)) tell("kind", wrongKind(kind));
  const validFrom = dayIn(text, "valid_from", tell);
  const validTo = dayIn(text, "valid_to", tell);
  if (validFrom !== undefined && validTo !== undefined && validFrom > validTo) tell("valid_to", endsBefore(validFrom));
  const succeededBy = text("succeeded_by") === "" ? undefined : codeIn(text, "succeeded_by", tell);
  if (wrong.length > before || code === undefined || !isKind(kind)) return undefined;
  return {
    ...{ code, name, prefectureName, kind },
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    ...(succeededBy === undefined ? {} : { succeededBy }),
  };
}

type Tell = (column: RegisterColumn, text: Text) => void;

function codeIn(text: RegisterCells, column: "code" | "succeeded_by", tell: Tell): string | undefined {
  const code = text(column);
  if (isMunicipalityCode(code)) return code;
  if (/^[0-9]{6}$/.test(code)) tell(column, wrongCheckDigit(code));
  else tell(column, notSixDigits(code));
  return undefined;
}

function dayIn(text: RegisterCells, column: "valid_from" | "valid_to", tell: Tell): string | undefined {
  const day = text(column);
  if (day === "" || isCalendarDate(day)) return day === "" ? undefined : day;
  tell(column, wrongDay(day));
  return undefined;
}

function isKind(text: string): text is RegisteredMunicipality["kind"] {
  return Object.hasOwn(kindOf, text);
}

const blank: Text = {
  ja: "空欄です。団体の名前を入力してください。",
  en: "It is blank. Enter the name of the body.",
};

function wrongCheckDigit(code: string): Text {
  return {
    ja: `団体コード「${code}」の検査数字（6桁目）が合いません。総務省の一覧で確かめて直してください。`,
    en: `The check digit (the sixth) of the code "${code}" is wrong. Look it up in the official list and mend it.`,
  };
}

function notSixDigits(code: string): Text {
  return {
    ja: `「${code}」は6桁の半角数字ではありません。表計算ソフトで先頭の0が落ちたときは、列の書式を「文字列」にして、6桁で入力し直してください。`,
    en: `"${code}" is not six half-width digits. If a spreadsheet dropped a leading 0, format the column as Text and enter the six digits again.`,
  };
}

function wrongKind(kind: string): Text {
  const kinds = Object.keys(kindOf);
  return {
    ja: `「${kind}」は団体の種類ではありません。${kinds.join("、")} のどれかにしてください。`,
    en: `"${kind}" is no kind of body. Use one of ${kinds.join(", ")}.`,
  };
}

function wrongDay(day: string): Text {
  return {
    ja: `「${day}」は日付として読めません。「2024-01-01」のように、暦にある日を入力してください。期限がないときは空欄にしてください。`,
    en: `"${day}" cannot be read as a date. Enter a day of the calendar like 2024-01-01, or leave it blank where there is no limit.`,
  };
}

function endsBefore(from: string): Text {
  return {
    ja: `valid_from の日（${from}）より前の日です。どちらの日付が正しいかを確かめて直してください。`,
    en: `It is before the day of valid_from (${from}). Check which of the days is right.`,
  };
}
