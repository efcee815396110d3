import type { DocumentKindCode, EntityKey, Text } from "@juso/model";
import type { Page } from "./page.ts";
import { subjectOf } from "./step-groups.ts";

/** A page that the menu of every page lists. */
export type MainPage =
  | "home"
  | "entities"
  | "codeLists"
  | "checks"
  | "formMapping"
  | "requirements"
  | "grantParameters"
  | "steps"
  | "papers"
  | "formats"
  | "api"
  | "playground"
  | "commands"
  | "glossary";

/** Pages that the menu of every page lists, in its order. */
export const mainPages: Readonly<Record<MainPage, { readonly path: string; readonly title: Text }>> = {
  home: { path: "index.html", title: { ja: "はじめに", en: "Home" } },
  entities: { path: "entities/index.html", title: { ja: "表", en: "Tables" } },
  codeLists: { path: "code-lists/index.html", title: { ja: "コード一覧", en: "Code lists" } },
  formMapping: { path: "form-mapping.html", title: { ja: "困窮様式との対応", en: "Other forms" } },
  checks: { path: "checks/index.html", title: { ja: "検査", en: "Checks" } },
  requirements: { path: "requirements.html", title: { ja: "要件と検査", en: "Requirements" } },
  grantParameters: { path: "grant-parameters.html", title: { ja: "交付金の数字", en: "Grant parameters" } },
  steps: { path: "steps/index.html", title: { ja: "交付金の計算", en: "Calculation" } },
  papers: { path: "papers/index.html", title: { ja: "文書の見本", en: "Papers" } },
  formats: { path: "formats/index.html", title: { ja: "形式と結果", en: "Formats" } },
  api: { path: "api/index.html", title: { ja: "ライブラリー", en: "API" } },
  playground: { path: "playground.html", title: { ja: "試す", en: "Playground" } },
  commands: { path: "commands.html", title: { ja: "コマンド", en: "Commands" } },
  glossary: { path: "glossary.html", title: { ja: "用語集", en: "Glossary" } },
};

/** The page of an entity, named like its file in a submission. */
export function entityPath(key: EntityKey): string {
  return `entities/${kebab(key)}.html`;
}

/** The place of one field on the page of its entity. */
export function fieldPath(key: EntityKey, field: string): string {
  return `${entityPath(key)}#${field}`;
}

/** The page of a code list. */
export function codeListPath(key: string): string {
  return `code-lists/${key}.html`;
}

/** The page of a check: rule, structure check or reading check. */
export function checkPath(id: string): string {
  return `checks/${id}.html`;
}

/** The part about a command on the page of the commands. */
export function commandPath(name: readonly string[]): string {
  return `${mainPages.commands.path}#juso-${name.join("-")}`;
}

/** The page of the steps about one subject. */
export function stepGroupPath(subject: string): string {
  return `steps/${kebab(subject.replaceAll("+", "-"))}.html`;
}

/** The place of one step of the calculation. */
export function stepPath(id: string): string {
  return `${stepGroupPath(subjectOf(id))}#${id}`;
}

/** Pages about forms beside those of the schemas. */
export const formatPaths: Readonly<Record<"reading" | "levels" | "exitCodes", Pick<Page, "path" | "title">>> = {
  reading: { path: "formats/reading.html", title: { ja: "読めるもの、断るもの", en: "What is read and refused" } },
  levels: { path: "formats/levels.html", title: { ja: "出せる範囲（水準）", en: "Levels" } },
  exitCodes: { path: "formats/exit-codes.html", title: { ja: "終了コード", en: "Exit codes" } },
};

/** The page of a published schema of what is no table. */
export function schemaPath(name: string): string {
  return `formats/${name}.html`;
}

/** The page of a public package. */
export function apiPath(key: string): string {
  return `api/${key}.html`;
}

/** The page of a kind of document. */
export function paperPath(kind: DocumentKindCode): string {
  return `papers/${kebab(kind)}.html`;
}

/** The row of a parameter of the grant. */
export function parameterPath(key: string): string {
  return `${mainPages.grantParameters.path}#${key}`;
}

/** The row of a requirement. */
export function requirementPath(id: string): string {
  return `${mainPages.requirements.path}#${id}`;
}

/** A key as the name of a file: `ltcCenter` is `ltc-center`. */
function kebab(key: string): string {
  return key.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
