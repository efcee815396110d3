import {
  choiceColumns,
  columnName,
  type RelationKey,
  receptionBookColumns,
  receptionStateTitles,
  relations,
  rosterColumns,
  tableDefinitions,
  tableSql,
} from "@juso/aggregate";
import { expect, test } from "vitest";
import { layout } from "../layout.ts";
import { loadStandard } from "../load-standard.ts";
import type { Page } from "../page.ts";
import {
  entityPath,
  fullPagePath,
  licencesPath,
  offlinePagePath,
  prefecturePagePath,
  rollUpTablePath,
} from "../page-paths.ts";
import { packagesOfSearch } from "../search/search-page.ts";
import { prefectureYearPage } from "../start/prefecture-year-page.ts";
import { dataFlowPage } from "./data-flow-page.ts";
import { licencesPage } from "./licences-page.ts";
import { rollUpTablesPage } from "./roll-up-tables-page.ts";

const standard = await loadStandard();

function markupOf(page: Page): string {
  return page.content((path) => path).markup;
}

function textOf(page: Page): string {
  return markupOf(page)
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

function linksIn(markup: string): readonly string[] {
  return [...markup.matchAll(/ href="([^"]*)"/g)].map(([, target]) => target!);
}

test("the licence of every package in every program is told, and the foot of a page leads there", async () => {
  const page = licencesPage(standard, await packagesOfSearch());
  const shown = textOf(page);
  const { pagePackages } = standard;
  const names = (path: string) => pagePackages.get(path)?.map(({ name }) => name);
  expect(names(offlinePagePath)).toContain("zod");
  expect(names(fullPagePath)).toContain("pdfmake");
  expect(names(prefecturePagePath)).toContain("highs");
  expect(shown).toContain("minisearch");
  for (const { name, text, version } of [...pagePackages.values()].flat()) {
    expect(text, name).not.toContain("undefined");
    expect(shown).toContain(`${name} ${version}`);
    expect(shown.includes(text.replaceAll("\t", "    ")), name).toBe(true);
  }
  const [, foot = ""] = layout(dataFlowPage(standard), standard.version).split("<footer>");
  expect(linksIn(foot)).toContain(licencesPath);
});

test("every table of the roll-up is told with its numbers and SQL, and every field of a relation", () => {
  const shown = textOf(rollUpTablesPage());
  for (const definition of tableDefinitions) {
    expect(shown).toContain(definition.note.ja);
    expect(shown).toContain(tableSql(definition).trimEnd());
    for (const { title } of definition.measures) expect(shown).toContain(title.ja);
  }
  for (const [key, { fields }] of Object.entries(relations)) {
    for (const field of fields) expect(shown).toContain(columnName(key as RelationKey, field.key));
  }
});

test("every table is on one side of the first gate, and every table of the roll-up at the second", () => {
  const markup = markupOf(dataFlowPage(standard));
  const section = (id: string): readonly string[] =>
    linksIn(new RegExp(`<h2 id="${id}">.*?</section>`, "s").exec(markup)![0]);
  const stays = standard.entities.filter(({ confidential, level }) => level === "p0" || confidential !== undefined);
  const passes = standard.entities.filter((entity) => !stays.includes(entity));
  expect(section("stays")).toEqual(stays.map(({ key }) => entityPath(key)));
  expect(section("to-prefecture")).toEqual(passes.map(({ key }) => entityPath(key)));
  expect(section("to-public")).toEqual(tableDefinitions.map(({ id }) => rollUpTablePath(id)));
});

test("the year of a prefecture tells every state, and every column of its lists", () => {
  const shown = textOf(prefectureYearPage(standard));
  for (const { ja } of Object.values(receptionStateTitles)) expect(shown).toContain(ja);
  for (const { holds, key, title } of [...rosterColumns, ...receptionBookColumns, ...choiceColumns]) {
    for (const word of [title, key, holds.ja]) expect(shown).toContain(word);
  }
});
