import { counted, type EntityKey, type EntityProfile, type Finding, type Location, type Text } from "@juso/model";
import { entityProfiles } from "@juso/schemas";

/** The profile of an entity. */
export function profileOf(entity: EntityKey): EntityProfile | undefined {
  return entityProfiles.find(({ key }) => key === entity);
}

/** The titles of tables. */
export function listedTables(keys: readonly EntityKey[]): Text {
  const titles = keys.map((key) => profileOf(key)!.title);
  return { ja: titles.map(({ ja }) => ja).join("、"), en: titles.map(({ en }) => en).join(", ") };
}

/** Tables with their numbers of rows. */
export function listedRows(rows: ReadonlyMap<EntityKey, number>): Text {
  const titles = [...rows].map(([key, count]) => ({ title: profileOf(key)!.title, count }));
  return {
    ja: titles.map(({ title, count }) => `${title.ja} ${count}行`).join("、"),
    en: titles.map(({ title, count }) => `${title.en} (${count})`).join(", "),
  };
}

/** Where a finding is, as far as people look for it: file, sheet, and cell or line. */
export function placeOf({ file, sheet, cell, line }: Location): Text {
  const rows = line === undefined ? [] : [{ ja: `${line}行目`, en: `line ${line}` }];
  const [row] = cell === undefined ? rows : [{ ja: cell, en: cell }];
  const joined = (last: string | undefined) => [file, sheet, last].filter((part) => part).join(" ");
  return { ja: joined(row?.ja), en: joined(row?.en) };
}

/** What is in a file that was made and must stay inside; nothing when all may go to the prefecture. */
export function staysInside(rows: ReadonlyMap<EntityKey, number>, made: Text): readonly Text[] {
  const inside = new Map([...rows].filter(([key, count]) => count > 0 && profileOf(key)?.level === "p0"));
  if (inside.size === 0) return [];
  return [
    {
      ja: `【注意】庁内だけで扱う事例等のデータ（P0）を、${made.ja}に入れました：${listedRows(inside).ja}。庁外に送らないでください。`,
      en: `CAUTION: ${made.en} holds case data (P0), which must stay in the municipality: ${listedRows(inside).en}. Do not send it out.`,
    },
  ];
}

/** What of a submission is not in what was made because it is no data, or because the form cannot say it. */
export function leftOut({
  remarks,
  emptyTables,
  otherFiles,
}: {
  readonly remarks: readonly Finding[];
  readonly emptyTables: readonly EntityKey[];
  readonly otherFiles: readonly string[];
}): readonly Text[] {
  return [
    ...(remarks.length === 0
      ? []
      : [
          {
            ja: `備考の列、注、合計の行など、データとして読まないものが${remarks.length}か所あり、入れていません（最初は${placeOf(remarks[0]!.location).ja}）。残すなら、見出しを x_ で始まる名前にしてください。`,
            en: `Remarks, notes and total rows are not read as data and were left out: ${remarks.length} (the first at ${placeOf(remarks[0]!.location).en}). To keep a column, let its header begin with x_.`,
          },
        ]),
    ...(emptyTables.length === 0
      ? []
      : [
          {
            ja: `行のない表は、ブックでは提出していない表と同じになります：${listedTables(emptyTables).ja}。`,
            en: `Tables without a row are, in a workbook, the same as tables that are not submitted: ${listedTables(emptyTables).en}.`,
          },
        ]),
    ...(otherFiles.length === 0
      ? []
      : [
          {
            ja: `データでないファイルは入れていません：${otherFiles.join("、")}。`,
            en: `Files that are no data were left out: ${otherFiles.join(", ")}.`,
          },
        ]),
  ];
}

/** The refusal to make anything of a submission of which something cannot be read, without what to do about it. */
export function cannotBeRead(findings: readonly Finding[]): Text {
  const places = findings.map(({ location }) => placeOf(location));
  const first = places.find(({ ja }) => ja !== "");
  return {
    ja: `読み取れないところが${findings.length}か所あり${first === undefined ? "" : `（最初は${first.ja}）`}、このままでは失われるため、作っていません。`,
    en: `${counted(findings.length, "place")} cannot be read${first === undefined ? "" : ` (the first at ${first.en})`} and would be lost, so nothing was made.`,
  };
}
