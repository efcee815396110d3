import {
  type CaseColumn,
  type CaseList,
  type CaseListRow,
  caseColumns,
  caseList,
  caseListEntities,
  caseStates,
} from "@juso/indicators";
import { counted, csvText, JusoError, type Language } from "@juso/model";
import { codeLists } from "@juso/schemas";
import { checkPath } from "../check-submission.ts";
import type { CommandIo } from "../cli-io.ts";
import { type Command, command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { validateCommand } from "../input/submission-at.ts";
import type { OptionsOf } from "../options/option-definition.ts";
import { commonOptions, rowsFormat, submissionArgument, togetherOption } from "../options/options.ts";
import { emitText, note } from "../output/emit.ts";
import { textTable } from "../results/text-table.ts";

const casesOptions = { ...rowsFormat, ...togetherOption, ...commonOptions } as const;

/** `juso cases`. */
export const casesCommand: Command = command({
  name: ["cases"],
  section: "count",
  summary: { ja: "支援ケースの一覧（台帳）を作ります", en: "List the cases as they stand on a day" },
  arguments: submissionArgument,
  options: casesOptions,
  examples: [
    {
      line: { ja: "juso cases 提出フォルダ --as-of 2026-03-31", en: "juso cases FOLDER --as-of 2026-03-31" },
      text: {
        ja: "その日の状態、担当者、プラン、次回の評価、会議、終結を一覧にします",
        en: "State, manager, plan, next evaluation, meeting and closure of each case on that day",
      },
    },
    {
      line: {
        ja: "juso cases 提出フォルダ --format csv --out 支援ケース一覧.csv",
        en: "juso cases FOLDER --format csv --out cases.csv",
      },
      text: { ja: "様式の全ての列を、Excel で開ける一覧にします", en: "All columns of the form, as Excel opens it" },
    },
  ],
  exits: {
    ok: { ja: "一覧を作りました", en: "The list was made" },
    findings: {
      ja: "一覧を作りましたが、提出物にエラーがあり、欠けている場合があります",
      en: "The list was made, but the submission has errors, so that some of it may be missing",
    },
  },
  notes: [
    {
      ja: "一覧は、支援を受けている人の情報です（P0）。市町村の外に出さないでください。csv と json には氏名が入ります。",
      en: "The list is about people who are supported (P0) and must not leave the municipality. CSV and JSON hold names.",
    },
    {
      ja: "画面の一覧は主な列だけで、氏名を示しません。全ての列は --format csv か json で作ります。",
      en: "The list on the screen has the main columns only and no names; --format csv or json gives all.",
    },
    {
      ja: "支援会議（社会福祉法106条の6）の記録は使いません。",
      en: "Records of statutory support meetings (Social Welfare Act 106-6) are not used.",
    },
    {
      ja: "状態の区分は、この標準の提案です。公式の区分は確かめていません。",
      en: "The states are a proposal of this standard; no official list is known.",
    },
  ],
  run: ({ arguments: { path }, options }, io) => cases(path, options, io),
});

async function cases(path: string, options: OptionsOf<typeof casesOptions>, io: CommandIo): Promise<number> {
  const { records, report } = await checkPath(path, options, { keepEntities: new Set(caseListEntities) }, io);
  if (records.case === undefined) {
    throw new JusoError("input-not-found", {
      ja: "支援ケースの表（case）がありません。市町村の中で使う記録（P0）を含む提出物を指定してください。",
      en: "There is no table of cases (case). Name a submission with the records kept in the municipality (P0).",
    });
  }
  const list = caseList(records, options.asOf ?? io.today());
  await emitText(print(list, options.format, options.lang), options, io);
  const errors = report.summary.blocking;
  if (errors === 0) return exitCode.ok;
  note(
    options.lang === "ja"
      ? `提出物に直す必要のあるエラーが${errors}件あるため、一覧に欠けているものがある場合があります。「${validateCommand(path, options)}」で確かめてください。`
      : `The submission has ${counted(errors, "error")} to mend, so something may be missing from the list. See "${validateCommand(path, options)}".`,
    options,
    io,
  );
  return exitCode.findings;
}

function print(list: CaseList, format: "text" | "json" | "csv", language: Language): string {
  if (format === "json") return `${JSON.stringify(list, null, 2)}\n`;
  const columns = format === "text" ? caseColumns.filter(({ isOnScreen }) => isOnScreen) : caseColumns;
  const rows = [
    columns.map(({ title }) => title[language]),
    ...list.cases.map((row) => columns.map((column) => cell(row, column, language))),
  ];
  if (format === "csv") return csvText(rows);
  const head = {
    ja: `${list.asOf} 現在の支援ケース${list.cases.length}件（P0：市町村の外に出さないでください）`,
    en: `${counted(list.cases.length, "case")} as of ${list.asOf} (P0: must not leave the municipality)`,
  };
  return `${head[language]}\n\n${textTable(rows)}`;
}

/** A value in words; empty where the records do not say. */
function cell(row: CaseListRow, { key, codeList }: CaseColumn, language: Language): string {
  const value = row[key];
  const values: readonly unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
  return values
    .map((each) => (codeList ? codeTitle(codeList, `${each}`, language) : `${each}`))
    .join(separator[language]);
}

const separator = { ja: "、", en: "; " } as const;

function codeTitle(codeList: string, code: string, language: Language): string {
  if (codeList === "case-state") return caseStates[code as CaseListRow["state"]][language];
  return codeLists.get(codeList)?.codes.find((option) => option.code === code)?.title[language] ?? code;
}
