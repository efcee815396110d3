import { repositoryText } from "../load-history.ts";

/** A command that a start page shows. The tests run every one of them, with the folder `examples` beside it, and look for what it shows. */
export interface CommandSnippet {
  /** What follows `juso`. */
  readonly words: readonly string[];
  readonly exit: number;
  /** A line that the result holds. */
  readonly shows?: string;
  /** The file or folder that it makes. */
  readonly makes?: string;
}

/** Day of the examples: the last one of their year, so that their result is always the same. */
const asOf = ["--as-of", "2026-03-31"];

/** What a prefecture asks for, and the lists of the fictional one. */
const reception = [
  ...["--roster", "examples/sample-prefecture/roster.csv", "--fiscal-year", "2025", "--document", "report"],
  ...["--deadline", "2026-04-10", "--receptions", "examples/sample-prefecture/receptions.csv"],
];
const choices = ["--choices", "examples/sample-prefecture/choices.csv"];

/** Name of a command of the start pages. */
type CommandSnippetName =
  | "validateExample"
  | "entryWorkbook"
  | "application"
  | "vendorReference"
  | "jsonReport"
  | "inbox"
  | "inboxWorkbooks"
  | "makePackage"
  | "verifyPackage"
  | "packageOfCity"
  | "secondPackageOfCity"
  | "packageOfTown"
  | "receive"
  | "receiveChosen"
  | "comparePackages"
  | "giveBack"
  | "publish"
  | "rules";

/** Every command of the start pages. */
export const commandSnippets: Readonly<Record<CommandSnippetName, CommandSnippet>> = {
  /** A submission without findings. */
  validateExample: {
    words: ["validate", "examples/mihon-city", ...asOf],
    exit: 0,
    shows: "提出できます。直すものはありません。理由を付けて残すものがあります。",
  },
  entryWorkbook: { words: ["template", "--out", "記入用.xlsx"], exit: 0, makes: "記入用.xlsx" },
  application: {
    words: ["export", "application", "examples/mihon-city", "--format", "xlsx", "--out", "文書"],
    exit: 0,
    makes: "文書",
  },
  vendorReference: {
    words: ["validate", "examples/vendor-reference/submission", ...asOf],
    exit: 0,
    shows: "提出できます。問題は見つかりませんでした。ただし、確認できなかった項目があります（下に理由を示します）。",
  },
  jsonReport: {
    words: ["validate", "examples/mihon-city-defects/submission", ...asOf, "--format", "json", "--out", "report.json"],
    exit: 1,
    makes: "report.json",
  },
  inbox: {
    words: ["validate", "examples/mihon-city", "examples/mihonkawa-town-defects/submission", ...asOf],
    exit: 1,
    shows: "提出物 2個：提出できるもの 1個、直す必要のあるもの 1個",
  },
  inboxWorkbooks: {
    words: [
      "validate",
      "examples/mihon-city",
      "examples/mihonkawa-town-defects/submission",
      ...asOf,
      "--format",
      "xlsx",
      "--out",
      "結果",
    ],
    exit: 1,
    makes: "結果",
  },
  makePackage: {
    words: ["package", "examples/mihon-city", "--document", "report", ...asOf, "--out", "992011-2025.zip"],
    exit: 0,
    makes: "992011-2025.zip",
  },
  verifyPackage: {
    words: ["receipt", "verify", "992011-2025.zip"],
    exit: 0,
    shows: "作られたときのままです。金額も計算し直し、同じになりました。",
  },
  /** Two packages of one city, and one of a town for another year and without amounts: what `receive` finds. */
  packageOfCity: {
    words: ["package", "examples/mihon-city-grant-only", "--document", "report", ...asOf, "--out", "受付/見本市-1.zip"],
    exit: 0,
    makes: "受付/見本市-1.zip",
  },
  secondPackageOfCity: {
    words: ["package", "examples/mihon-city", "--document", "report", ...asOf, "--out", "受付/見本市-2.zip"],
    exit: 0,
    makes: "受付/見本市-2.zip",
  },
  packageOfTown: {
    words: [
      ...["package", "examples/mihonkawa-town-defects/submission", "--document", "none", "--not-accepted"],
      ...[...asOf, "--out", "受付/見本川町.zip"],
    ],
    exit: 0,
    makes: "受付/見本川町.zip",
  },
  receive: {
    words: ["aggregate", "受付", ...reception, "--out", "集計-1"],
    exit: 1,
    shows: "重複 1  年度違い 1  未提出 1  対象外 1",
    makes: "集計-1",
  },
  receiveChosen: {
    words: ["aggregate", "受付", ...reception, ...choices, "--out", "集計-2"],
    exit: 1,
    shows: "期限後 1  年度違い 1  未提出 1  対象外 1",
    makes: "集計-2",
  },
  comparePackages: {
    words: ["compare", "受付/見本市-1.zip", "受付/見本市-2.zip", "--out", "新旧.xlsx"],
    exit: 1,
    makes: "新旧.xlsx",
  },
  giveBack: {
    words: ["return", "受付", ...reception, ...choices, "--reply-by", "2026-04-24", "--out", "差戻し"],
    exit: 0,
    makes: "差戻し",
  },
  publish: {
    words: ["aggregate", "受付", ...reception, ...choices, "--publish", "--out", "公表"],
    exit: 1,
    makes: "公表/publication/tables.html",
  },
  rules: { words: ["rules"], exit: 0, shows: "activity-center-operator-is-corporate  [エラー]" },
};

/** A program that a start page shows: the first block of a language in a read-me file, which tests run. */
export interface ProgramSnippet {
  /** Path in the repository. */
  readonly readMe: string;
  readonly language: string;
}

/** Every program of the start pages. */
export const programSnippets: Readonly<Record<"validateFolder" | "checkRecord", ProgramSnippet>> = {
  validateFolder: { readMe: "packages/validator/README.md", language: "js" },
  checkRecord: { readMe: "schemas/README.md", language: "js" },
};

/** The text of a program. */
export function programText({ readMe, language }: ProgramSnippet): string {
  const [, text] = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "ms").exec(repositoryText(readMe)) ?? [];
  if (text === undefined) throw new Error(`${readMe} has no block of ${language}`);
  return text.trimEnd();
}
