import { counted, type EntityKey, type EntityProfile, JusoError, type Location, type Text } from "@juso/model";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { type CarriedWorkbook, carrySubmission } from "@juso/templates";
import type { CommandIo } from "./cli-io.ts";
import { note } from "./emit.ts";
import type { CommonOptions } from "./options.ts";
import { submissionAt, validateCommand } from "./submission-at.ts";

/**
 * The entry workbook filled with the submission at a path. Says on stderr what is in it that must stay inside, and what was left out.
 *
 * @throws JusoError `data-not-accepted` when something would be lost.
 */
export async function filledWorkbook(
  path: string,
  profiles: readonly EntityProfile[],
  options: CommonOptions & { readonly nextYear: boolean; readonly isOpen: boolean },
  io: CommandIo,
): Promise<Uint8Array> {
  const sources = await submissionAt([path], options, io);
  const standard = { profiles: entityProfiles, codeLists, specVersion };
  const { nextYear: isNextYear, isOpen, together: isTogether = false } = options;
  const carried = await carrySubmission(sources, { profiles, standard, isNextYear, isOpen, isTogether });
  if (carried.kind !== "filled") throw refusal(validateCommand(path, options), carried);
  for (const sentence of sentences(carried)) note(sentence[options.lang], options, io);
  return carried.bytes;
}

type Filled = Extract<CarriedWorkbook, { kind: "filled" }>;

function sentences({ rows, leftOut, remarks, emptyTables, otherFiles }: Filled): readonly Text[] {
  const inside = new Map([...rows].filter(([key]) => profileOf(key)?.level === "p0"));
  return [
    ...(inside.size === 0
      ? []
      : [
          {
            ja: `【注意】庁内だけで扱う事例等のデータ（P0）を、このブックに入れました：${listed(inside).ja}。庁外に送らないでください。`,
            en: `CAUTION: this workbook holds case data (P0), which must stay in the municipality: ${listed(inside).en}. Do not send it out.`,
          },
        ]),
    ...(leftOut.size === 0
      ? []
      : [
          {
            ja: `次の行は、作る表の範囲にないか、引き継がないため、入れていません：${listed(leftOut).ja}。`,
            en: `These rows are outside the tables asked for, or are not carried over, and were left out: ${listed(leftOut).en}.`,
          },
        ]),
    ...(remarks.length === 0
      ? []
      : [
          {
            ja: `備考の列、注、合計の行など、データとして読まないものが${remarks.length}か所あり、入れていません（最初は${placeOf(remarks[0]!.location)}）。残すなら、見出しを x_ で始まる名前にしてください。`,
            en: `Remarks, notes and total rows are not read as data and were left out: ${remarks.length} (the first at ${placeOf(remarks[0]!.location)}). To keep a column, let its header begin with x_.`,
          },
        ]),
    ...(emptyTables.length === 0
      ? []
      : [
          {
            ja: `行のない表は、ブックでは提出していない表と同じになります：${emptyTables.map((key) => profileOf(key)?.title.ja).join("、")}。`,
            en: `Tables without a row are, in a workbook, the same as tables that are not submitted: ${emptyTables.map((key) => profileOf(key)?.title.en).join(", ")}.`,
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

function refusal(command: string, carried: Exclude<CarriedWorkbook, { kind: "filled" }>): JusoError {
  const see: Text = {
    ja: `「${command}」で内容を確かめて直してください。`,
    en: `See "${command}" and mend it.`,
  };
  switch (carried.kind) {
    case "unread": {
      const count = carried.findings.length;
      const place = placeOf(carried.findings[0]?.location ?? {});
      return refused(
        `読み取れないところが${count}か所あり（最初は${place}）、このままでは失われるため、ブックは作っていません。`,
        `${counted(count, "place")} cannot be read (the first at ${place}) and would be lost, so no workbook was made.`,
        see,
      );
    }
    case "lost": {
      const count = carried.values.length;
      const { record, field } = carried.values[0]!;
      const { title } = profileOf(record.entity)!;
      const named = profileOf(record.entity)?.fields.find(({ key }) => key === field)?.title;
      const { file, sheet, line } = record.position;
      const place = placeOf({ file, line, ...(sheet === undefined ? {} : { sheet }) });
      return refused(
        `ブックのセルに、読み直して同じになるように入れられない値が${count}個あるため、ブックは作っていません（最初は${place}、「${title.ja}」の「${named?.ja ?? field}」）。`,
        `${counted(count, "value")} cannot stand in a cell and read back the same, so no workbook was made (the first at ${place}, ${named?.en ?? field} of ${title.en}).`,
        see,
      );
    }
  }
}

function refused(ja: string, en: string, see: Text): JusoError {
  return new JusoError("data-not-accepted", { ja: `${ja}${see.ja}`, en: `${en} ${see.en}` });
}

function profileOf(entity: EntityKey): EntityProfile | undefined {
  return entityProfiles.find(({ key }) => key === entity);
}

function listed(rows: ReadonlyMap<EntityKey, number>): Text {
  const titles = [...rows].map(([key, count]) => ({ title: profileOf(key)!.title, count }));
  return {
    ja: titles.map(({ title, count }) => `${title.ja} ${count}行`).join("、"),
    en: titles.map(({ title, count }) => `${title.en} (${count})`).join(", "),
  };
}

function placeOf({ file, sheet, cell, line }: Location): string {
  const row = cell ?? (line === undefined ? undefined : `${line}行目`);
  return [file ?? "", sheet, row].filter((part) => part !== undefined && part !== "").join(" ");
}
