import { type MunicipalityState, receptionStateTitles } from "@juso/aggregate";
import type { Language } from "@juso/model";
import { visibleText } from "@juso/reporters";
import type { AggregateOutcome, PrintedFile, PrintedMunicipality } from "../results/printed-results.ts";

/** What a person is told of a reception: how many of each state, and a line for each municipality that something is to be done about. */
export function receptionText(outcome: AggregateOutcome, language: Language): string {
  const { added, hasRoster, municipalities, refusedFiles } = outcome;
  const states = Object.keys(receptionStateTitles) as MunicipalityState[];
  const counts = states.flatMap((state) => {
    const count = municipalities.filter((municipality) => municipality.state === state).length;
    return count === 0 ? [] : [`${receptionStateTitles[state][language]} ${count}`];
  });
  const open = municipalities.filter(({ state }) => state !== "accepted" && state !== "notAsked");
  const listed = municipalities.filter(({ municipalityName }) => !hasRoster || municipalityName !== undefined).length;
  const words = {
    ja: {
      head: `${hasRoster ? "名簿の" : "届いた"}${listed}市町村のうち${added.length}市町村を集計に入れました。`,
      noRoster: "名簿がないため、未提出の市町村は分かりません（--roster）。",
      open: "確かめるもの",
      unknown: "どの市町村のものか分からないファイル",
    },
    en: {
      head: `${added.length} of the ${listed} municipalities ${hasRoster ? "of the roster" : "that sent something"} are in the totals.`,
      noRoster: "Without a roster nobody can tell who did not submit (--roster).",
      open: "To be looked at",
      unknown: "Files of which nobody can tell whose they are",
    },
  }[language];
  return [
    words.head,
    `  ${counts.join("  ")}`,
    ...(hasRoster ? [] : [words.noRoster]),
    ...section(
      words.open,
      open.map((municipality) => municipalityLine(municipality, language)),
    ),
    ...section(
      words.unknown,
      refusedFiles.map((file) => `  ${fileText(file, language)}`),
    ),
    "",
  ].join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}

function municipalityLine(
  { files, municipalityCode, municipalityName, state }: PrintedMunicipality,
  language: Language,
): string {
  const name = visibleText(municipalityName ?? "");
  const sent = files.map((file) => `\n      ${fileText(file, language)}`).join("");
  return `  ${municipalityCode} ${name}  ${receptionStateTitles[state][language]}${sent}`;
}

function fileText(
  { arrivedDate, errors, errorsInReceipt = 0, isAdopted, path, refusedNames, state }: PrintedFile,
  language: Language,
): string {
  const isJapanese = language === "ja";
  const facts = [
    receptionStateTitles[state][language],
    ...(arrivedDate === undefined ? [] : [arrivedDate]),
    ...(errors === 0 ? [] : [isJapanese ? `エラー${errors}件` : `${errors} error(s)`]),
    ...(errorsInReceipt === 0
      ? []
      : [
          isJapanese
            ? `市町村の検査で残ったエラー${errorsInReceipt}件`
            : `${errorsInReceipt} error(s) left by the municipality`,
        ]),
    ...(refusedNames.length === 0 ? [] : [refusedNames.map(visibleText).join(isJapanese ? "、" : ", ")]),
    ...(isAdopted ? [isJapanese ? "集計に入れました" : "in the totals"] : []),
  ];
  return `${visibleText(path)}（${facts.join(isJapanese ? "、" : ", ")}）`;
}
