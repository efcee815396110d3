import { counted, type EntityProfile, JusoError, type Text } from "@juso/model";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { type CarriedWorkbook, carrySubmission } from "@juso/templates";
import type { CommandIo } from "./cli-io.ts";
import { note } from "./emit.ts";
import { cannotBeRead, leftOut, listedRows, placeOf, profileOf, staysInside } from "./left-out-sentences.ts";
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

function sentences(filled: Filled): readonly Text[] {
  const { rows, leftOut: rest } = filled;
  return [
    ...staysInside(rows, { ja: "このブック", en: "this workbook" }),
    ...(rest.size === 0
      ? []
      : [
          {
            ja: `次の行は、作る表の範囲にないか、引き継がないため、入れていません：${listedRows(rest).ja}。`,
            en: `These rows are outside the tables asked for, or are not carried over, and were left out: ${listedRows(rest).en}.`,
          },
        ]),
    ...leftOut(filled),
  ];
}

function refusal(command: string, carried: Exclude<CarriedWorkbook, { kind: "filled" }>): JusoError {
  const see: Text = {
    ja: `「${command}」で内容を確かめて直してください。`,
    en: `See "${command}" and mend it.`,
  };
  switch (carried.kind) {
    case "unread": {
      const { ja, en } = cannotBeRead(carried.findings);
      return refused(ja, en, see);
    }
    case "lost": {
      const count = carried.values.length;
      const { record, field } = carried.values[0]!;
      const { title } = profileOf(record.entity)!;
      const named = profileOf(record.entity)?.fields.find(({ key }) => key === field)?.title;
      const { file, sheet, line } = record.position;
      const place = placeOf({ file, line, ...(sheet === undefined ? {} : { sheet }) });
      return refused(
        `ブックのセルに、読み直して同じになるように入れられない値が${count}個あるため、ブックは作っていません（最初は${place.ja}、「${title.ja}」の「${named?.ja ?? field}」）。`,
        `${counted(count, "value")} cannot stand in a cell and read back the same, so no workbook was made (the first at ${place.en}, ${named?.en ?? field} of ${title.en}).`,
        see,
      );
    }
  }
}

function refused(ja: string, en: string, see: Text): JusoError {
  return new JusoError("data-not-accepted", { ja: `${ja}${see.ja}`, en: `${en} ${see.en}` });
}
