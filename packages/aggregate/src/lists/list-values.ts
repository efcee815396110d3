import { isMunicipalityCode, type Text } from "@juso/model";
import { convertDate, convertFiscalYear } from "@juso/tables";
import type { ListRow } from "./list-rows.ts";

/** The code of a municipality in a row; nothing, and a sentence, when it is none. */
export function codeIn<Key extends string>(row: ListRow<Key>, key: Key): string | undefined {
  const code = row.text(key).normalize("NFKC");
  if (isMunicipalityCode(code)) return code;
  row.tell(key, /^\d{6}$/.test(code) ? wrongCheckDigit(code) : notSixDigits(code));
  return undefined;
}

/** A date in a row as ISO date, also one that is written in an era; nothing when it is blank, or wrong, which is told. */
export function dateIn<Key extends string>(row: ListRow<Key>, key: Key): string | undefined {
  const text = row.text(key);
  if (text === "") return undefined;
  const read = convertDate(text);
  if (read.kind === "iso" || read.kind === "converted" || read.kind === "serial") return read.date;
  row.tell(key, {
    ja: `「${text}」は日付として読めません。「2026-04-10」か「令和8年4月10日」のように、暦にある日を書いてください。`,
    en: `"${text}" cannot be read as a date. Write a day of the calendar like 2026-04-10.`,
  });
  return undefined;
}

/** A fiscal year in a row, also one that is written in an era; nothing when it is blank, or wrong, which is told. */
export function fiscalYearIn<Key extends string>(row: ListRow<Key>, key: Key): number | undefined {
  const text = row.text(key);
  if (text === "") return undefined;
  const read = convertFiscalYear(text);
  if (read.kind !== "notYear") return read.value;
  row.tell(key, {
    ja: `「${text}」は年度として読めません。「2025」か「令和7年度」のように書いてください。`,
    en: `"${text}" cannot be read as a fiscal year. Write it like 2025.`,
  });
  return undefined;
}

/** A whole number that is not negative, also with commas; nothing when it is blank, or wrong, which is told. */
export function wholeNumberIn<Key extends string>(row: ListRow<Key>, key: Key): number | undefined {
  const text = row.text(key);
  if (text === "") return undefined;
  const plain = text.normalize("NFKC").replace(/(人|,(?=\d{3}(?!\d)))/g, "");
  const value = Number(plain);
  if (/^\d+$/.test(plain) && Number.isSafeInteger(value)) return value;
  row.tell(key, {
    ja: `「${text}」は0以上の整数として読めません。数字だけを書いてください。`,
    en: `"${text}" is no whole number. Write digits alone.`,
  });
  return undefined;
}

function wrongCheckDigit(code: string): Text {
  return {
    ja: `団体コード「${code}」の検査数字（6桁目）が合いません。総務省の一覧で確かめて直してください。`,
    en: `The check digit (the sixth) of the code "${code}" is wrong. Look it up in the official list and mend it.`,
  };
}

function notSixDigits(code: string): Text {
  return {
    ja: `「${code}」は6桁の数字ではありません。表計算ソフトで先頭の0が落ちたときは、列の書式を「文字列」にして、6桁で入力し直してください。`,
    en: `"${code}" is not six digits. If a spreadsheet dropped a leading 0, format the column as Text and enter the six digits again.`,
  };
}
