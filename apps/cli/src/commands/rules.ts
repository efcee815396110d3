import {
  type CheckDefinition,
  citedDocuments,
  csvText,
  type Language,
  severityWords,
  uncheckedReasons,
} from "@juso/model";
import { rules as catalogue, type RequirementCoverageList, type RuleList, requirementCoverage } from "@juso/rules";
import { requirements } from "@juso/schemas/requirements";
import { checksOf } from "@juso/validator";
import type { CommandIo } from "../cli-io.ts";
import { type Command, command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import type { OptionsOf } from "../options/option-definition.ts";
import { commonOptions, rowsFormat } from "../options/options.ts";
import { emitText } from "../output/emit.ts";

const rulesOptions = {
  ...rowsFormat,
  coverage: {
    kind: "flag",
    text: {
      ja: "要件ごとに、その内容と、確かめる検査か検査のない理由を表示します",
      en: "List the requirements, and what covers each or why nothing does",
    },
  },
  ...commonOptions,
} as const;

/** `juso rules`. */
export const rulesCommand: Command = command({
  name: ["rules"],
  section: "about",
  summary: { ja: "検査の一覧と根拠を表示します", en: "List the checks and what they rest on" },
  arguments: {},
  options: rulesOptions,
  examples: [
    {
      line: { ja: "juso rules --format csv --out 検査.csv", en: "juso rules --format csv --out rules.csv" },
      text: { ja: "すべての検査を、Excel で開ける一覧にします", en: "Every check, as a table that Excel opens" },
    },
    {
      line: { ja: "juso rules --coverage", en: "juso rules --coverage" },
      text: {
        ja: "実施要綱などの要件を、確かめる検査か検査のない理由とともに表示します",
        en: "The requirements, each with the checks that cover it or the reason why none does",
      },
    },
  ],
  exits: { ok: { ja: "表示しました、または書き出しました", en: "Printed or written" } },
  run: ({ options }, io) => rules(options, io),
});

/** `juso rules`: every check with its severity and what it rests on; `--coverage`: every requirement and what covers it. */
async function rules(options: OptionsOf<typeof rulesOptions>, io: CommandIo): Promise<number> {
  const text = options.coverage ? coverage(options.format, options.lang) : list(options.format, options.lang);
  await emitText(text, options, io);
  return exitCode.ok;
}

function list(format: "text" | "json" | "csv", language: Language): string {
  const checks = [...checksOf(catalogue)].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (format === "json") {
    const printed: RuleList = checks.map(published);
    return `${JSON.stringify(printed, null, 2)}\n`;
  }
  if (format === "csv") {
    const rows = checks.map((check) => [
      check.id,
      check.title.ja,
      check.title.en,
      check.severity,
      String(check.blocking),
      check.whoFixes,
      basis(check, "ja"),
      check.requirements.join(";"),
      check.since,
    ]);
    return csvText([
      ["id", "title_ja", "title_en", "severity", "blocking", "who_fixes", "citations", "requirements", "since"],
      ...rows,
    ]);
  }
  return checks
    .map(
      (check) =>
        `${check.id}  [${severityWords[check.severity][language]}]\n  ${check.title[language]}\n  ${basis(check, language)}\n`,
    )
    .join("");
}

function published(check: CheckDefinition): CheckDefinition {
  const { id, since, severity, blocking, whoFixes, acknowledgedAs, requirements, citations, title, messages } = check;
  const stands = acknowledgedAs === undefined ? {} : { acknowledgedAs };
  return { id, since, severity, blocking, whoFixes, ...stands, requirements, citations, title, messages };
}

function basis({ citations }: CheckDefinition, language: Language): string {
  return citations.map(({ document, section }) => `${citedDocuments[document][language]} ${section}`).join(" / ");
}

function coverage(format: "text" | "json" | "csv", language: Language): string {
  const listed = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  const rows: RequirementCoverageList = requirementCoverage(checksOf(catalogue), [...listed.keys()]).map((row) => {
    const { tier = "", text = { ja: "", en: "" }, uncheckedReason } = listed.get(row.requirementId) ?? {};
    return { ...row, tier, text, ...(uncheckedReason && { uncheckedReason }) };
  });
  if (format === "json") return `${JSON.stringify(rows, null, 2)}\n`;
  if (format === "csv") {
    return csvText([
      ["requirement", "tier", "checks", "text_ja", "text_en", "unchecked_reason"],
      ...rows.map(({ requirementId, tier, checkIds, text, uncheckedReason = "" }) => [
        requirementId,
        tier,
        checkIds.join(";"),
        text.ja,
        text.en,
        uncheckedReason,
      ]),
    ]);
  }
  const covered = rows.filter(({ checkIds }) => checkIds.length > 0);
  const head =
    language === "ja"
      ? `要件${rows.length}件のうち、${covered.length}件を自動で確かめています。`
      : `${covered.length} of ${rows.length} requirements are checked automatically.`;
  const lines = rows.map(
    ({ requirementId, checkIds, text, uncheckedReason }) =>
      `${requirementId}\n  ${text[language]}\n  ${
        uncheckedReason
          ? `${unchecked[language]}${uncheckedReasons[uncheckedReason][language]}`
          : `${checked[language]}${checkIds.join(", ")}`
      }\n`,
  );
  return `${head}\n\n${lines.join("")}`;
}

const checked = { ja: "検査：", en: "Checks: " } as const;
const unchecked = { ja: "検査なし：", en: "No check: " } as const;
