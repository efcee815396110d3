import type { Conversion, Converted, FormName, Refused, ValuePlace } from "@juso/convert";
import { type EntityKey, groupedNumber, JusoError, type Text } from "@juso/model";
import { cannotBeRead, leftOut, listedTables, placeOf, profileOf, staysInside } from "@juso/templates";

/** What there is to say about a conversion that succeeded. */
export function conversionNotes(converted: Converted): readonly Text[] {
  const { changedFiles, emptyValues, manifestKeys, rows, withheld } = converted;
  return [
    ...staysInside(rows, { ja: "作ったもの", en: "what was made" }),
    ...leftOut(converted),
    ...(withheld.length === 0
      ? []
      : [
          {
            ja: `秘密を守る義務のある次の表は、--entity で指定したときだけ変換します：${listedTables(withheld).ja}。`,
            en: `These tables are under a duty of secrecy and are converted only when named with --entity: ${listedTables(withheld).en}.`,
          },
        ]),
    ...(changedFiles.length === 0
      ? []
      : [
          {
            ja: `表紙情報のハッシュ値と合わないファイルがありました。今の中身から変換しました：${changedFiles.join("、")}。`,
            en: `These files are not those of which the manifest gives the hash; they were converted as they are: ${changedFiles.join(", ")}.`,
          },
        ]),
    ...(emptyValues === 0
      ? []
      : [
          {
            ja: `空の文字や空のリストが${emptyValues}か所あり、空欄にしました（標準では同じ意味です）。`,
            en: `${emptyValues} empty text(s) or list(s) became blank cells, which mean the same in the standard.`,
          },
        ]),
    ...(manifestKeys.length === 0
      ? []
      : [
          {
            ja: `表紙情報の次の項目は、ブックの表紙に入れる場所がないため、入れていません：${manifestKeys.join("、")}。`,
            en: `The cover of a workbook has no place for these keys of the manifest, which were left out: ${manifestKeys.join(", ")}.`,
          },
        ]),
  ];
}

/** What of what was asked for, or of what lies beside the tables, is not in what was made. */
export function notConverted({
  absent,
  filed,
  otherTables,
}: {
  /** Tables that were named and are not there. */
  readonly absent: readonly EntityKey[];
  /** Documents as they were filed. */
  readonly filed: readonly string[];
  /** Tables of a database that are none of the standard's. */
  readonly otherTables: readonly string[];
}): readonly Text[] {
  return [
    ...(absent.length === 0
      ? []
      : [
          {
            ja: `次の表は提出物にないため、変換していません：${listedTables(absent).ja}。`,
            en: `These tables are not in the submission: ${listedTables(absent).en}.`,
          },
        ]),
    ...(otherTables.length === 0
      ? []
      : [
          {
            ja: `データベースの次の表は標準の表ではないため、変換していません：${otherTables.join("、")}。`,
            en: `These tables of the database are none of the standard's and were not converted: ${otherTables.join(", ")}.`,
          },
        ]),
    ...(filed.length === 0
      ? []
      : [
          {
            ja: `提出済みの文書は変換していません：${filed.join("、")}。要るときは、フォルダ filed ごと写してください。`,
            en: `Filed documents were not converted: ${filed.join(", ")}. Copy the folder "filed" where you need them.`,
          },
        ]),
  ];
}

/**
 * Why nothing was made.
 *
 * @param check what to type to see all that is wrong with the submission.
 */
export function conversionRefusal(refused: Refused, to: FormName, check: string): JusoError {
  const { ja, en } = refusalText(refused, to, check);
  return new JusoError("data-not-accepted", { ja, en });
}

const names: Readonly<Record<FormName, Text>> = {
  json: { ja: "JSON", en: "JSON" },
  jsonl: { ja: "JSON Lines", en: "JSON Lines" },
  csv: { ja: "CSV", en: "CSV" },
  xlsx: { ja: "ブック", en: "a workbook" },
  sqlite: { ja: "SQLite", en: "SQLite" },
};

function refusalText(refused: Exclude<Conversion, Converted>, to: FormName, check: string): Text {
  const form = names[to];
  switch (refused.kind) {
    case "unread": {
      const { ja, en } = cannotBeRead(refused.findings);
      return { ja: `${ja}「${check}」で内容を確かめて直してください。`, en: `${en} See "${check}" and mend it.` };
    }
    case "nothing":
      return {
        ja: "変換する表がありません。提出物のフォルダか、--entity で指定した表の名前を確かめてください。",
        en: "There is no table to convert. Check the folder of the submission, or the tables named with --entity.",
      };
    case "lost": {
      const place = valuePlace(refused.place);
      return {
        ja: `${place.ja}は、${form.ja}に入れると、読み直したときに同じになりません（前後の空白、区切り文字「;」、全角の番号、合計や注に見える行など）。何も書きませんでした。「${check}」で確かめて直すか、--to json で変換してください。`,
        en: `${place.en} would not read back the same from ${form.en} (blanks at the ends, a separator ";", a number in full width, a row that looks like a total or a note …). Nothing was written. Mend it with the help of "${check}", or convert with --to json.`,
      };
    }
    case "manifestLost":
      return {
        ja: `表紙情報の「${refused.key}」は、${form.ja}に入れると、読み直したときに同じになりません。何も書きませんでした。manifest.json か表紙を直してください。`,
        en: `"${refused.key}" of the manifest would not read back the same from ${form.en}. Nothing was written. Mend manifest.json or the cover.`,
      };
    case "stranger": {
      const place = valuePlace(refused.place);
      const code = `U+${(refused.character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`;
      const more = refused.values - 1;
      return {
        ja: `${place.ja}の文字「${refused.character}」（${code}）は CP932（Shift_JIS）で表せません${more > 0 ? `（ほかに${more}か所の値も同様です）` : ""}。何も書きませんでした。--encoding utf-8 で変換するか、文字を直してください。`,
        en: `${place.en} holds "${refused.character}" (${code}), which CP932 (Shift_JIS) cannot express${more > 0 ? `, and so do ${more} more value(s)` : ""}. Nothing was written. Convert with --encoding utf-8, or change the character.`,
      };
    }
    case "tooManyValues": {
      const [values, limit] = [refused.values, refused.limit].map(groupedNumber);
      return {
        ja: `値が全部で${values}個あり、ブックにできるのは${limit}個までです。何も書きませんでした。--entity で表を分けるか、--to csv か sqlite で変換してください。`,
        en: `There are ${values} values, and a workbook takes ${limit}. Nothing was written. Choose tables with --entity, or convert with --to csv or sqlite.`,
      };
    }
    case "ownColumns": {
      const { title } = refused.profile;
      const columns = refused.columns.slice(0, 2).join("、");
      return {
        ja: `表「${title.ja}」の独自の列は、SQLite では分けて持てません（大文字と小文字だけが違うか、多すぎます：${columns}）。何も書きませんでした。見出しを変えるか、--to csv で変換してください。`,
        en: `SQLite cannot hold the own columns of ${title.en} apart (they differ only in case, or are too many: ${columns}). Nothing was written. Rename them, or convert with --to csv.`,
      };
    }
  }
}

/** 「operator.csv 3行目 B列」の「実施者名」. */
function valuePlace({ record: { entity, position }, field }: ValuePlace): Text {
  const { columns, file, line, sheet } = position;
  const column = field === undefined ? undefined : columns?.get(field);
  const named = profileOf(entity)?.fields.find(({ key }) => key === field)?.title;
  const where = placeOf({ file, line, ...(sheet === undefined ? {} : { sheet }) });
  const at = column === undefined ? { ja: "", en: "" } : { ja: ` ${column + 1}列目`, en: `, column ${column + 1}` };
  const what =
    field === undefined ? { ja: "の行", en: "" } : { ja: `「${named?.ja ?? field}」`, en: ` (${named?.en ?? field})` };
  return { ja: `${where.ja}${at.ja}${what.ja}`, en: `${where.en}${at.en}${what.en}` };
}
