import type { Language, Location, Text } from "@juso/model";

/**
 * The place of a finding as a person looks for it: file, sheet and cell of a workbook, line of a text file,
 * pointer of a JSON file, and the id of the record. A finding about the whole submission has the empty place.
 *
 * @param fieldTitle what people call the field; its key when absent.
 */
export function describePlace(location: Location, language: Language, fieldTitle?: Text): string {
  const named = fieldTitle === undefined ? location : { ...location, field: fieldTitle[language] };
  return language === "ja" ? inJapanese(named) : inEnglish(named);
}

function inJapanese({ file, sheet, line, cell, field, recordId, pointer }: Location): string {
  const parts: string[] = [];
  if (file !== undefined) parts.push(file);
  if (sheet !== undefined) parts.push(`シート「${sheet}」`);
  if (sheet === undefined && line !== undefined) parts.push(`${line}行目`);
  if (cell !== undefined) parts.push(`セル ${cell}`);
  else if (sheet !== undefined && line !== undefined) parts.push(`${line}行目`);
  if (cell === undefined && pointer !== undefined) parts.push(`位置 ${pointer}`);
  if (field !== undefined) parts.push(`項目「${field}」`);
  if (recordId !== undefined) parts.push(`番号 ${recordId}`);
  return parts.join(" ");
}

function inEnglish({ file, sheet, line, cell, field, recordId, pointer }: Location): string {
  const parts: string[] = [];
  if (file !== undefined) parts.push(file);
  if (sheet !== undefined) parts.push(`sheet "${sheet}"`);
  if (sheet === undefined && line !== undefined) parts.push(`line ${line}`);
  if (cell !== undefined) parts.push(`cell ${cell}`);
  else if (sheet !== undefined && line !== undefined) parts.push(`row ${line}`);
  if (cell === undefined && pointer !== undefined) parts.push(`at ${pointer}`);
  if (field !== undefined) parts.push(`field "${field}"`);
  if (recordId !== undefined) parts.push(`record ${recordId}`);
  return parts.join(" ");
}
