import {
  choiceColumns,
  columnName,
  receptionBookColumns,
  receptionStateTitles,
  relations,
  rosterColumns,
  tableDefinitions,
  tableSql,
} from "@juso/aggregate";
import { DOMParser, type Document, type Element, onWarningStopParsing } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import { buildSite } from "./build-site.ts";
import { loadStandard } from "./load-standard.ts";
import { mainPages } from "./main-pages.ts";
import { entityPath, rollUpTablePath } from "./page-paths.ts";

const standard = await loadStandard();
const { files: site } = await buildSite(standard);

function parsed(page: string): Document {
  return new DOMParser({ onError: onWarningStopParsing }).parseFromString(page, "text/xml");
}

function elements(page: Document | Element, name: string): readonly Element[] {
  return [...page.getElementsByTagName(name)];
}

function text(path: string): string {
  return parsed(site.get(path) ?? "").documentElement?.textContent ?? "";
}

describe("what the pages for prefectures show", () => {
  test("of the roll-up: every table with its numbers and SQL, every field of a relation, and what may be published", () => {
    const shown = text(mainPages.rollUpTables.path);
    for (const definition of tableDefinitions) {
      expect(shown).toContain(definition.note.ja);
      expect(shown).toContain(tableSql(definition).trimEnd());
      for (const { title } of definition.measures) expect(shown).toContain(title.ja);
    }
    for (const [key, { fields }] of Object.entries(relations)) {
      for (const field of fields) expect(shown).toContain(columnName(key as keyof typeof relations, field.key));
    }
    const links = elements(parsed(site.get(mainPages.dataFlow.path) ?? ""), "a").map((a) => a.getAttribute("href"));
    expect(links).toEqual(expect.arrayContaining(tableDefinitions.map(({ id }) => rollUpTablePath(id))));
  });

  test("of the way of the data: every table on one side of the first gate", () => {
    const sections = new Map(
      elements(parsed(site.get(mainPages.dataFlow.path) ?? ""), "section").map((each) => [
        each.getAttribute("aria-labelledby"),
        elements(each, "a").map((a) => a.getAttribute("href")),
      ]),
    );
    const confidential = (each: (typeof standard.entities)[number]): boolean =>
      each.level === "p0" || each.confidential !== undefined;
    const paths = (isIn: boolean): readonly string[] =>
      standard.entities.filter((each) => confidential(each) === isIn).map(({ key }) => entityPath(key));
    expect(sections.get("stays")).toEqual(paths(true));
    expect(sections.get("to-prefecture")).toEqual(paths(false));
  });

  test("of a prefecture's year: every state, and every column of its lists", () => {
    const shown = text(mainPages.prefectureYear.path);
    for (const { ja } of Object.values(receptionStateTitles)) expect(shown).toContain(ja);
    for (const { holds, key, title } of [...rosterColumns, ...receptionBookColumns, ...choiceColumns]) {
      for (const word of [title, key, holds.ja]) expect(shown).toContain(word);
    }
  });
});
