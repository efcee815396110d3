import type { DocumentKindCode, EntityKey, Text } from "@juso/model";
import { mainPages, type SectionKey } from "./main-pages.ts";
import { standardMajor } from "./standard-major.ts";
import { subjectOf } from "./step-groups.ts";

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
export const formatPaths: Readonly<
  Record<"reading" | "levels" | "exitCodes", { readonly path: string; readonly title: Text }>
> = {
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

/** The part about a table of the roll-up. */
export function rollUpTablePath(id: string): string {
  return `${mainPages.rollUpTables.path}#${id}`;
}

/** The part about a relation that tables are counted from. */
export function relationPath(key: string): string {
  return `${mainPages.rollUpTables.path}#relation-${kebab(key)}`;
}

/** The row of a parameter of the grant. */
export function parameterPath(key: string): string {
  return `${mainPages.grantParameters.path}#${key}`;
}

/** The row of a requirement. */
export function requirementPath(id: string): string {
  return `${mainPages.requirements.path}#${id}`;
}

/** The page of a decision, named as its file in `docs/decisions`. */
export function decisionPath(name: string): string {
  return `decisions/${name}.html`;
}

/** Where a published file lies, so that it can be taken from a site without a network. `path` as in the index of the standard. */
export function publishedPath(path: string): string {
  return `files/${standardMajor}/${path}`;
}

/** Where the first page lists a part of the menu. */
export function sectionId(key: SectionKey): string {
  return `section-${key}`;
}

/** The licences of what others wrote, linked from the foot of every page. */
export const licencesPath = "licences.html";

/** The page that checks submissions, one file; it lies beside the site, so that a stick has both. */
export const offlinePagePath = "juso-validator.html";

/** The same page with what makes documents and workbooks, twenty times as large. */
export const fullPagePath = "juso-full.html";

/** The page that receives packages and adds them up. */
export const prefecturePagePath = "juso-prefecture.html";

/** A key as the name of a file: `ltcCenter` is `ltc-center`. */
function kebab(key: string): string {
  return key.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
