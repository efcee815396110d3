import { join } from "node:path";
import { type EntityProfile, JusoError } from "@juso/model";
import { codeLists, specVersion } from "@juso/schemas";
import { templateCsv, templateEntities, templateManifest, templateWorkbook } from "@juso/templates";
import type { CommandIo } from "../cli-io.ts";
import { type Command, command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { entityFileNames } from "../options/entity-file-names.ts";
import type { OptionsOf } from "../options/option-definition.ts";
import { commonOptions, togetherOption } from "../options/options.ts";
import { emitFiles } from "../output/emit.ts";
import { filledWorkbook } from "../output/filled-workbook.ts";
import type { OutputFile } from "../output/write-files.ts";

const templateOptions = {
  format: {
    kind: "choice",
    value: "format",
    choices: ["xlsx", "csv"],
    fallback: "xlsx",
    text: { ja: "作るものの形式", en: "Format of what is made" },
  },
  set: {
    kind: "choice",
    value: "set",
    choices: ["basic", "grant", "all"],
    fallback: "basic",
    text: {
      ja: "basic は基本の表（--from のときは行のある表も）、grant は事例なしで交付金の文書を作れる表だけ、all は支援会議を除くすべての表",
      en: "basic: the basic tables (with --from also those that hold rows); grant: only what the grant documents need, without cases; all: all but those of the support conference",
    },
  },
  from: {
    kind: "path",
    value: "path",
    text: { ja: "この提出物のデータを入れたブックを作ります", en: "Fill the workbook with this submission" },
  },
  nextYear: {
    kind: "flag",
    text: {
      ja: "--from の提出物をもとに、翌年度のブックを作ります",
      en: "Begin the following year from the submission of --from",
    },
  },
  ...togetherOption,
  ...commonOptions,
} as const;

type TemplateOptions = OptionsOf<typeof templateOptions>;

/** `juso template`. */
export const templateCommand: Command = command({
  name: ["template"],
  section: "fill",
  summary: { ja: "記入用のブックや CSV を作ります", en: "Write the entry workbook or CSV files" },
  arguments: {
    entities: {
      kind: "text",
      suggestions: entityFileNames,
      isRepeated: true,
      isOptional: true,
      text: {
        ja: "表の名前（例 case plan）。省くと基本の表",
        en: "Tables, such as case plan; the basic ones when left out",
      },
    },
  },
  options: templateOptions,
  examples: [
    {
      line: { ja: "juso template --out 記入用.xlsx", en: "juso template --out entry.xlsx" },
      text: { ja: "基本の表のある記入用ブックを作ります", en: "An entry workbook with the basic tables" },
    },
    {
      line: { ja: "juso template --set grant --out 交付金.xlsx", en: "juso template --set grant --out grant.xlsx" },
      text: { ja: "交付金に要る表だけのブックを作ります", en: "Only the tables that the grant needs" },
    },
    {
      line: {
        ja: "juso template --from 提出フォルダ --next-year --out 翌年度.xlsx",
        en: "juso template --from FOLDER --next-year --out next.xlsx",
      },
      text: {
        ja: "今年度の提出物から、翌年度のブックを始めます",
        en: "Begin the following year from this year's submission",
      },
    },
  ],
  exits: {
    ok: { ja: "作りました", en: "Made" },
    findings: {
      ja: "--from の提出物に移せないものがあるため、作っていません",
      en: "Nothing was made: something of the submission of --from cannot be carried",
    },
  },
  notes: [
    {
      ja: "--from で作ったブックを読むと、元の提出物と同じ記録になります。移せないものがあれば、作らずに知らせます。",
      en: "Reading the workbook gives the records of the submission again; what cannot be carried is told, and nothing is written.",
    },
    {
      ja: "事例など庁内だけのデータは、表の範囲（--set や表の名前）に入っているときだけ入れます。",
      en: "Case data goes in only when the tables asked for (--set, names) include it.",
    },
    {
      ja: "--next-year は、拠点、実施者、予定額などを引き継ぎ、実績、決定、受入、文書番号を空欄にします。",
      en: "--next-year keeps sites, operators, planned amounts; results, decisions, receipts and numbers of documents are blank.",
    },
  ],
  run: ({ arguments: { entities }, options }, io) => template(entities, options, io),
});

/**
 * `juso template`: an entry workbook with drop-downs and notes, empty or filled with a submission, or one CSV file per entity with the
 * manifest to fill in.
 *
 * @throws JusoError `data-not-accepted` when something of the submission would be lost.
 */
async function template(names: readonly string[], options: TemplateOptions, io: CommandIo): Promise<number> {
  const profiles = templateEntities(names, options.set);
  const isOpen = names.length === 0 && options.set === "basic";
  await emitFiles(await filesOf(profiles, { ...options, isOpen }, io), options, io);
  return exitCode.ok;
}

async function filesOf(
  profiles: readonly EntityProfile[],
  options: TemplateOptions & { readonly isOpen: boolean },
  io: CommandIo,
): Promise<readonly OutputFile[]> {
  const { format, from, nextYear, out, set } = options;
  if (nextYear && from === undefined) throw nextYearOfNothing();
  if (format === "csv") {
    if (from !== undefined) throw onlyWorkbooks();
    const folder = out ?? "juso-template";
    const files = profiles.map((profile) => ({
      path: join(folder, `${profile.fileName}.csv`),
      content: templateCsv(profile),
    }));
    return [{ path: join(folder, "manifest.json"), content: templateManifest(profiles, specVersion) }, ...files];
  }
  const content =
    from === undefined
      ? await templateWorkbook(profiles, { codeLists, specVersion })
      : await filledWorkbook(from, profiles, options, io);
  return [{ path: out ?? `juso-template${set === "grant" ? "-grant" : ""}.xlsx`, content }];
}

function nextYearOfNothing(): JusoError {
  return new JusoError("usage", {
    ja: "--next-year には、もとにする提出物を --from で指定してください。",
    en: "--next-year needs the submission to begin from: name it with --from.",
  });
}

function onlyWorkbooks(): JusoError {
  return new JusoError("usage", {
    ja: "--from は、ブック（--format xlsx）を作るときだけ使えます。",
    en: "--from can be used only for a workbook (--format xlsx).",
  });
}
