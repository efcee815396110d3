import type { Text } from "@juso/model";
import TJS from "typescript-json-schema";
import { compilerOptions } from "../read-model.ts";
import { repositoryPath } from "../repository-path.ts";
import { type JsonSchema, schemaHead } from "./json-schema.ts";
import { titledInJapanese, titledType } from "./titles.ts";

/** What a command prints as JSON: the name of its schema, and the type that it is. */
interface CommandResult {
  readonly fileName: string;
  /** Path of the source that exports the type, from the root of the repository. */
  readonly source: string;
  readonly type: string;
  readonly title: Text;
}

/** Every result whose JSON is a public contract, besides the report. */
export const commandResults: readonly CommandResult[] = [
  {
    fileName: "grant-result",
    source: "packages/grant/src/result.ts",
    type: "GrantResult",
    title: { ja: "交付金の計算の結果", en: "Result of the calculation" },
  },
  {
    fileName: "indicator-table",
    source: "packages/indicators/src/indicator-table.ts",
    type: "IndicatorTable",
    title: { ja: "指標の一覧", en: "Table of indicators" },
  },
  {
    fileName: "case-list",
    source: "packages/indicators/src/case-list/case-list.ts",
    type: "CaseList",
    title: { ja: "支援ケースの一覧", en: "List of cases" },
  },
  {
    fileName: "rule-list",
    source: "packages/rules/src/rule-list.ts",
    type: "RuleList",
    title: { ja: "検査の一覧", en: "List of checks" },
  },
  {
    fileName: "requirement-coverage",
    source: "packages/rules/src/rule-list.ts",
    type: "RequirementCoverageList",
    title: { ja: "要件と検査の対応", en: "Requirements and their checks" },
  },
  {
    fileName: "aggregate-outcome",
    source: "apps/cli/src/results/printed-results.ts",
    type: "AggregateOutcome",
    title: { ja: "受付と集計の結果", en: "Outcome of a reception" },
  },
  {
    fileName: "manifest-outcome",
    source: "apps/cli/src/results/printed-results.ts",
    type: "ManifestOutcome",
    title: { ja: "表紙情報を作った結果", en: "Outcome of writing a manifest" },
  },
  {
    fileName: "parameter-list",
    source: "apps/cli/src/results/printed-results.ts",
    type: "ParameterList",
    title: { ja: "交付金の数字の一覧", en: "List of grant parameters" },
  },
  {
    fileName: "parameter-form",
    source: "packages/grant/src/parameters/parameter-form.ts",
    type: "ParameterForm",
    title: { ja: "交付金の数字の記入用ファイル", en: "Entry form of grant parameters" },
  },
  {
    fileName: "workbook-difference-list",
    source: "apps/cli/src/results/printed-results.ts",
    type: "WorkbookDifferenceList",
    title: { ja: "戻ってきたブックの違いの一覧", en: "Differences of a returned workbook" },
  },
  {
    fileName: "receipt",
    source: "packages/submission-package/src/receipt.ts",
    type: "Receipt",
    title: { ja: "パッケージの控え", en: "Receipt of a package" },
  },
  {
    fileName: "receipt-check",
    source: "apps/cli/src/results/printed-results.ts",
    type: "ReceiptCheck",
    title: { ja: "控えと受領番号を確かめた結果", en: "Outcome of verifying a receipt" },
  },
  {
    fileName: "package-comparison",
    source: "packages/aggregate/src/compare/package-comparison.ts",
    type: "PackageComparison",
    title: { ja: "2つのパッケージの違い", en: "Differences of two packages" },
  },
  {
    fileName: "diagnosis",
    source: "apps/cli/src/results/diagnosis.ts",
    type: "Diagnosis",
    title: { ja: "値を含まない診断", en: "Diagnosis without values" },
  },
];

/** One program for all results, because reading the sources is what takes time. */
let program: TJS.Program | undefined;

function resultProgram(): TJS.Program {
  const files = [...new Set(commandResults.map(({ source }) => repositoryPath(source)))];
  // What the types of the command line reach needs more of the platform than the model does.
  const options = { ...compilerOptions, customConditions: ["@juso/source"], lib: platform };
  return TJS.getProgramFromFiles(files, options, repositoryPath(""));
}

const platform = ["es2023", "dom", "dom.iterable", "dom.asynciterable"];

/**
 * The JSON Schema of what a command prints with `--format json`, from its type. Types may contain themselves, so they are referenced here,
 * under `$defs`; unknown keys are passed over, because a later minor version may add some.
 */
export function resultSchema({ fileName, source, title, type }: CommandResult): JsonSchema {
  program ??= resultProgram();
  const generator = TJS.buildGenerator(program, { ref: true, required: true, strictNullChecks: true, aliasRef: true }, [
    repositoryPath(source),
  ]);
  if (generator === null) throw new Error(`${source} does not compile; run \`npm run typecheck\``);
  const { $schema: _, definitions, description, ...root } = generator.getSchemaForSymbol(type);
  const names = shortNames(Object.keys(definitions ?? {}));
  const named = Object.fromEntries(
    Object.entries(definitions ?? {}).map(([key, definition]) => [names.get(key), withNames(definition, names)]),
  );
  const $comment = `Generated from ${source.split("/").slice(0, 2).join("/")} by \`npm run generate\`. Do not edit.`;
  const titles = { ...titledType(type, title.en), ...titledInJapanese(title.ja, description) };
  return { ...schemaHead(fileName), $comment, ...titles, ...(withNames(root, names) as JsonSchema), $defs: named };
}

/** References by the short names of their types. */
function withNames(node: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(node)) return node.map((each) => withNames(each, names));
  if (typeof node !== "object" || node === null) return node;
  const types = (node as { readonly type?: unknown }).type;
  if (Array.isArray(types) && types.filter((type) => type !== "null").length > 1) {
    // Strict validators take one type beside null, and several only as alternatives.
    const { type: _, ...rest } = node as Readonly<Record<string, unknown>>;
    return { ...(withNames(rest, names) as object), anyOf: types.map((type: unknown) => ({ type })) };
  }
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      // A list of fixed length: draft-07, which is read here, has another word for it.
      key === "items" && Array.isArray(value) ? "prefixItems" : key,
      key === "$ref"
        ? `#/$defs/${names.get(decodeURIComponent(`${value}`.slice("#/definitions/".length)))}`
        : withNames(value, names),
    ]),
  );
}

/** Names of types without the places of their files: `Record<PayerCode,PayerResult>` becomes `RecordPayerCodePayerResult`; a second one of a name gets a number. */
function shortNames(keys: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const key of keys) {
    const name = key.replace(/import\(.*?\)\./g, "").replace(/\W/g, "");
    const count = [...names.values()].filter((taken) => taken === name || taken.startsWith(`${name}_`)).length;
    names.set(key, count === 0 ? name : `${name}_${count + 1}`);
  }
  return names;
}
