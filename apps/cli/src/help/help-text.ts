import type { Language, Text } from "@juso/model";
import type { CommandFacts } from "../command.ts";
import type { OptionDefinition } from "../options/option-definition.ts";
import { commonOptions } from "../options/options.ts";
import { wrapped } from "./wrap-text.ts";

/** Columns of the help: the same bytes on every terminal. */
export const helpWidth = 80;

interface HelpWords {
  readonly program: string;
  /** What follows the name in the usage: of the program and its groups, and of a command before its arguments. */
  readonly usage: { readonly program: string; readonly options: string };
  readonly help: string;
  readonly version: string;
  readonly options: string;
  readonly common: string;
  /** Headings that commander writes, by its words. */
  readonly titles: Readonly<Record<string, string>>;
  readonly examples: string;
  readonly exits: string;
  readonly notes: string;
}

/** What the help says of itself. */
export const helpWords: Readonly<Record<Language, HelpWords>> = {
  ja: {
    program: "重層データ標準の道具：提出物の検証、交付金の計算、文書の作成",
    usage: { program: "<コマンド> [指定]", options: "[指定]" },
    help: "使い方を表示します",
    version: "版の番号を表示します",
    options: "指定:",
    common: "共通の指定:",
    titles: { "Usage:": "使い方:", "Arguments:": "対象:", "Commands:": "コマンド:" },
    examples: "例:",
    exits: "終了コード:",
    notes: "補足:",
  },
  en: {
    program: "Tools of the JUSO data standard: check a submission, calculate the grant, write the documents",
    usage: { program: "<command> [options]", options: "[options]" },
    help: "Show this help",
    version: "Show the version",
    options: "Options:",
    common: "Common options:",
    titles: {},
    examples: "Examples:",
    exits: "Exit codes:",
    notes: "Notes:",
  },
};

/** What every command ends with when it does not do its work. */
export const failureExits: readonly (readonly [code: number, text: Text])[] = [
  [2, { ja: "使い方、設定、入出力の誤り", en: "Wrong use, settings, input or output" }],
  [70, { ja: "juso の内部の誤り", en: "An internal fault of juso" }],
];

/** The exit codes of a command, each with when it comes. */
export function exitsOf({ exits }: CommandFacts): readonly (readonly [code: number, text: Text])[] {
  return [[0, exits.ok], ...(exits.findings === undefined ? [] : [[1, exits.findings] as const]), ...failureExits];
}

/** What the help says of an option: what it does, which words it takes, and what holds without it. */
export function optionText(definition: OptionDefinition, language: Language): string {
  const text = definition.text[language];
  const words = definition.kind === "choice" ? definition.choices : [];
  const choices = words.every((word) => text.includes(word)) ? [] : words;
  const fallback = "fallback" in definition ? definition.fallback : undefined;
  if (choices.length === 0 && fallback === undefined) return text;
  if (language === "ja") {
    const parts = [choices.join("、"), ...(fallback === undefined ? [] : [`省くと ${fallback}`])];
    return `${text}（${parts.filter((part) => part !== "").join("。")}）`;
  }
  const parts = [choices.join(", "), ...(fallback === undefined ? [] : [`${fallback} when left out`])];
  return `${text} (${parts.filter((part) => part !== "").join("; ")})`;
}

/** What the help says of an option in lines: where each word of a choice means something, a line of its own. */
export function optionLines(definition: OptionDefinition, language: Language): readonly string[] {
  const meanings = optionMeanings(definition);
  if (meanings.length === 0) return [optionText(definition, language)];
  const width = Math.max(...meanings.map(([word]) => word.length));
  return [
    optionText(definition.kind === "choice" ? { ...definition, choices: [] } : definition, language),
    ...meanings.map(([word, meaning]) => `  ${word.padEnd(width)}  ${meaning[language]}`),
  ];
}

/** The words of a choice, each with what it means; none where they do not need it. */
export function optionMeanings(definition: OptionDefinition): readonly (readonly [word: string, meaning: Text])[] {
  if (definition.kind !== "choice") return [];
  const { choices, meanings = {} } = definition;
  return choices.flatMap((word) => (meanings[word] === undefined ? [] : [[word, meanings[word]] as const]));
}

/** True for the options that nearly every command takes, which the help lists apart. */
export function isCommonOption(key: string): boolean {
  return key in commonOptions;
}

/** What the help of a command ends with: examples, exit codes, notes. */
export function commandNotes(facts: CommandFacts, language: Language): string {
  const { examples, exits, notes } = helpWords[language];
  return [
    ...part(
      examples,
      facts.examples.flatMap(({ line, text }) => [line[language], `    ${wrapped(text[language], helpWidth - 6, 6)}`]),
    ),
    ...part(
      exits,
      exitsOf(facts).map(([code, text]) => `${String(code).padEnd(2)}  ${wrapped(text[language], helpWidth - 6, 6)}`),
    ),
    ...part(
      notes,
      (facts.notes ?? []).map(
        (note) => `${language === "ja" ? "・" : "- "}${wrapped(note[language], helpWidth - 4, 4)}`,
      ),
    ),
  ]
    .join("\n")
    .trimEnd();
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

/** What the help of the program ends with. */
export function afterProgramHelp(language: Language): string {
  return after[language];
}

const after: Text = {
  ja: `
例:
  juso validate 提出フォルダ
      提出物を検証します
  juso help validate
      一つのコマンドの使い方、例、終了コードを表示します
  juso --lang en --help
      Show this help in English`,
  en: `
Examples:
  juso validate FOLDER --lang en
      Check a submission
  juso --lang en help validate
      Show the use, the examples and the exit codes of one command
  juso --help
      この使い方を日本語で表示します`,
};
