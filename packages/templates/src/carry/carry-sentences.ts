import { counted, type EntityKey, groupDigits, type Text } from "@juso/model";
import type { CarriedWorkbook } from "./carry-submission.ts";
import { cannotBeRead, leftOut, listedRows, placeOf, profileOf, staysInside } from "./left-out-sentences.ts";

/**
 * What there is to say about a workbook that was filled: what in it must stay inside, and what was left out.
 *
 * @param tables whether the tables of which rows were left out are listed, or only counted, where `leftOutGroups` lists them.
 */
export function carriedSentences(
  filled: Extract<CarriedWorkbook, { kind: "filled" }>,
  tables: "listed" | "counted" = "listed",
): readonly Text[] {
  const { rows, leftOut: rest } = filled;
  return [
    ...staysInside(rows, { ja: "このブック", en: "this workbook" }),
    ...(rest.size === 0 ? [] : [tables === "listed" ? listed(rest) : tallied(rest)]),
    ...leftOut(filled),
  ];
}

function listed(rest: ReadonlyMap<EntityKey, number>): Text {
  const rows = listedRows(rest);
  return {
    ja: `次の行は、作る表の範囲にないか、引き継がないため、入れていません：${rows.ja}。`,
    en: `These rows are outside the tables asked for, or are not carried over, and were left out: ${rows.en}.`,
  };
}

function tallied(rest: ReadonlyMap<EntityKey, number>): Text {
  const rows = [...rest.values()].reduce((sum, count) => sum + count, 0);
  return {
    ja: `作る表の範囲にないか、引き継がないため、${rest.size}の表の${groupDigits(rows)}行は入れていません。`,
    en: `Outside the tables asked for, or not carried over: ${counted(rows, "row")} of ${counted(rest.size, "table")} left out.`,
  };
}

/** Why no workbook was made of a submission, without what to do about it. */
export function carryRefusal(carried: Exclude<CarriedWorkbook, { kind: "filled" }>): Text {
  if (carried.kind === "unread") return cannotBeRead(carried.findings);
  const count = carried.values.length;
  const { record, field } = carried.values[0]!;
  const { title } = profileOf(record.entity)!;
  const named = profileOf(record.entity)?.fields.find(({ key }) => key === field)?.title;
  const { file, sheet, line } = record.position;
  const place = placeOf({ file, line, ...(sheet === undefined ? {} : { sheet }) });
  return {
    ja: `ブックのセルに、読み直して同じになるように入れられない値が${count}個あるため、ブックは作っていません（最初は${place.ja}、「${title.ja}」の「${named?.ja ?? field}」）。`,
    en: `${counted(count, "value")} cannot stand in a cell and read back the same, so no workbook was made (the first at ${place.en}, ${named?.en ?? field} of ${title.en}).`,
  };
}
