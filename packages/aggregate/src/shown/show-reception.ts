import type { Text } from "@juso/model";
import type { MunicipalityReception, ReceivedFile, Reception } from "../reception/reception.ts";
import { implementationStateTitles, receptionStateTitles } from "../reception/state-titles.ts";
import type { ShownCell, ShownColumn, ShownTable } from "./shown-table.ts";

const columns: readonly ShownColumn[] = [
  { key: "municipalityCode", title: { ja: "団体コード", en: "Municipality code" } },
  { key: "municipalityName", title: { ja: "市町村名", en: "Name" } },
  { key: "implementationState", title: { ja: "実施区分", en: "Implementation" } },
  { key: "state", title: { ja: "状態", en: "State" } },
  { key: "fileState", title: { ja: "ファイルの状態", en: "State of the file" } },
  { key: "isAdopted", title: { ja: "採用", en: "Added up" } },
  { key: "arrivedDate", title: { ja: "受付日", en: "Arrived" } },
  { key: "path", title: { ja: "ファイル", en: "File" } },
  { key: "number", title: { ja: "受領番号", en: "Receipt number" } },
  { key: "errors", title: { ja: "エラー", en: "Errors" }, counts: "value" },
  { key: "warnings", title: { ja: "警告", en: "Warnings" }, counts: "value" },
  {
    key: "errorsInReceipt",
    title: { ja: "市町村の検査で残ったエラー", en: "Errors left by the municipality" },
    counts: "value",
  },
  { key: "standardVersion", title: { ja: "標準の版", en: "Standard" } },
  { key: "isOtherVersion", title: { ja: "検査の版", en: "Checks" } },
  { key: "refusedNames", title: { ja: "入っていてはいけない表・列", en: "Tables and columns that must not be there" } },
  { key: "sha256", title: { ja: "SHA-256", en: "SHA-256" } },
];

/** The list that a prefecture goes through: a line for each file, and one for each municipality without any. */
export function showReception({ hasRoster, municipalities, unknownFiles }: Reception): ShownTable {
  return {
    id: "reception",
    title: { ja: "受付一覧", en: "What arrived" },
    note: hasRoster
      ? {
          ja: "1行が1つのファイルです。提出のない市町村も1行あります。集計に入れたのは「採用」が○のものだけです。",
          en: "A line for each file, and one for each municipality without any. Only files marked as added up are in the totals.",
        }
      : {
          ja: "1行が1つのファイルです。名簿がないため、未提出の市町村は分かりません。集計に入れたのは「採用」が○のものだけです。",
          en: "A line for each file. Without a roster nobody can tell who did not submit. Only files marked as added up are in the totals.",
        },
    columns,
    rows: [
      ...municipalities.flatMap((municipality) =>
        municipality.files.length === 0
          ? [rowOf(municipality, undefined)]
          : municipality.files.map((file) => rowOf(municipality, file)),
      ),
      ...unknownFiles.map((file) => rowOf(undefined, file)),
    ],
  };
}

function rowOf(municipality: MunicipalityReception | undefined, file: ReceivedFile | undefined): readonly ShownCell[] {
  const entry = municipality?.entry;
  return [
    plain(municipality?.municipalityCode),
    plain(entry?.municipalityName),
    text(entry && implementationStateTitles[entry.implementationState]),
    text(municipality && receptionStateTitles[municipality.state]),
    text(file && receptionStateTitles[file.state]),
    plain(file?.isAdopted ? "○" : undefined),
    plain(file?.arrivedDate),
    plain(file?.path),
    plain(file?.number),
    number(file?.errors),
    number(file?.warnings),
    number(file?.receipt?.findings.errors),
    plain(file?.receipt?.standard.version),
    text(file?.isOtherVersion ? { ja: "別の版で作成", en: "Made with another version" } : undefined),
    plain(file?.refusedNames.join("、")),
    plain(file?.sha256),
  ];
}

function plain(value: string | undefined): ShownCell {
  return text(value === undefined ? undefined : { ja: value, en: value });
}

function text(value: Text | undefined): ShownCell {
  return value === undefined ? { kind: "none" } : { kind: "text", text: value };
}

function number(value: number | undefined): ShownCell {
  return value === undefined ? { kind: "none" } : { kind: "number", exact: String(value) };
}
