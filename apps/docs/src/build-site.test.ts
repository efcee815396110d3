import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { exitsOf } from "@juso/cli/commands";
import { documentKinds } from "@juso/documents/kinds";
import { groupDigits, inNumber } from "@juso/model";
import { cellText, layoutSheet, withoutSpareRows } from "@juso/paper";
import { DOMParser, type Document, type Element, onWarningStopParsing } from "@xmldom/xmldom";
import { beforeAll, describe, expect, test } from "vitest";
import { publicPackages } from "./api/load-api.ts";
import { buildSite } from "./build-site.ts";
import { loadStandard } from "./load-standard.ts";
import { mainPages } from "./main-pages.ts";
import {
  apiPath,
  checkPath,
  codeListPath,
  decisionPath,
  entityPath,
  fieldPath,
  formatPaths,
  licencesPath,
  paperPath,
  publishedPath,
  schemaPath,
  stepGroupPath,
} from "./page-paths.ts";
import { allChecks } from "./standard.ts";
import { standardDeveloperPages } from "./start/standard-developer-pages.ts";
import { stepGroups } from "./step-groups.ts";

const standard = await loadStandard();
const { files: site, copies } = await buildSite(standard);
const pages = new Map<string, Document>();

const inputCases = fileURLToPath(new URL("../../../tests/inputs/cases", import.meta.url));

/** The names of all properties of a schema, at any depth. */
function propertiesOf(node: unknown): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "properties" ? [...Object.keys(value), ...Object.values(value).flatMap(propertiesOf)] : propertiesOf(value),
  );
}

/** The page as a tree; refuses a tag that is not closed, an attribute without quotes and a stray `<` or `&`. */
function parsed(text: string): Document {
  return new DOMParser({ onError: onWarningStopParsing }).parseFromString(text, "text/xml");
}

function elements(page: Document | Element, name: string): readonly Element[] {
  return [...page.getElementsByTagName(name)];
}

function everywhere(name: string): readonly { readonly path: string; readonly element: Element }[] {
  return [...pages].flatMap(([path, page]) => elements(page, name).map((element) => ({ path, element })));
}

beforeAll(() => {
  for (const [path, text] of site) pages.set(path, parsed(text));
});

describe("the site", () => {
  test("is the same every time it is built", async () => {
    expect([...(await buildSite(await loadStandard())).files]).toEqual([...site]);
  });

  test("has a page for every table, code list and check, and for nothing else", () => {
    const expected = [
      ...Object.values(mainPages).map(({ path }) => path),
      ...standard.entities.map(({ key }) => entityPath(key)),
      ...[...standard.codeLists.keys()].map(codeListPath),
      ...allChecks(standard).map(({ id }) => checkPath(id)),
      ...standard.decisions.map(({ name }) => decisionPath(name)),
      ...standardDeveloperPages().map(({ path }) => path),
      licencesPath,
      ...Object.values(formatPaths).map(({ path }) => path),
      ...standard.schemas.map(({ name }) => schemaPath(name)),
      ...publicPackages.map(apiPath),
      ...documentKinds.map(({ code }) => paperPath(code)),
      ...stepGroups(standard.steps).map(({ key }) => stepGroupPath(key)),
    ];
    expect([...site.keys()].toSorted()).toEqual([...new Set(expected)].toSorted());
  });

  test("has every published file beside it", () => {
    expect(standard.published.length).toBeGreaterThan(500);
    const linked = new Set(
      everywhere("a").map(({ path, element }) => posix.join(posix.dirname(path), element.getAttribute("href") ?? "")),
    );
    expect([...copies.keys()].filter((path) => !linked.has(path))).toEqual([]);
    const absent = standard.published.filter(({ path }) => !existsSync(copies.get(publishedPath(path)) ?? ""));
    expect(absent).toEqual([]);
  });

  test("holds the whole search in a page of a size that opens at once", () => {
    const bytes = Buffer.byteLength(site.get(mainPages.search.path)!);
    expect(bytes).toBeGreaterThan(500_000);
    expect(bytes).toBeLessThan(1_800_000);
  });

  test("names every page differently", () => {
    expect(new Set(site.keys()).size).toBe(site.size);
    expect([...site.keys()].filter((path) => !/^[a-z0-9/-]+\.html$/.test(path))).toEqual([]);
  });
});

test("a page that is not well-formed is noticed", () => {
  expect(() => parsed("<!DOCTYPE html>\n<html><p>a</html>")).toThrow();
  expect(() => parsed("<!DOCTYPE html>\n<html>a < b</html>")).toThrow();
});

describe("links", () => {
  test("lead to a page of the site, and to a part that is there, or to a file that is copied", () => {
    const ids = new Map(
      [...pages].map(([path, page]) => [path, new Set(elements(page, "*").map((e) => e.getAttribute("id")))]),
    );
    const broken = everywhere("a").flatMap(({ path, element }) => {
      const [page = "", part] = (element.getAttribute("href") ?? "?").split("#");
      const target = page === "" ? path : posix.join(posix.dirname(path), page);
      const isThere = part === undefined ? ids.has(target) || copies.has(target) : ids.get(target)?.has(part);
      return isThere ? [] : [`${path} → ${element.getAttribute("href")}`];
    });
    expect(everywhere("a").length).toBeGreaterThan(2000);
    expect(broken).toEqual([]);
  });

  test("are the only thing that names a file: nothing is loaded, nothing is outside", () => {
    const loading = everywhere("*").filter(
      ({ element }) =>
        ["src", "srcset", "data", "poster", "style", "onclick"].some((name) => element.hasAttribute(name)) ||
        ["link", "iframe", "img", "object", "base"].includes(element.tagName) ||
        /^[a-z]+:|^\/\//i.test(element.getAttribute("href") ?? ""),
    );
    expect(loading.map(({ path, element }) => `${path}: ${element.tagName}`)).toEqual([]);
  });

  test("reach every page from the first one", () => {
    const reached = new Set<string>();
    const visit = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const link of elements(pages.get(path)!, "a")) {
        const [page = ""] = (link.getAttribute("href") ?? "").split("#");
        if (page !== "" && page.endsWith(".html") && site.has(posix.join(posix.dirname(path), page)))
          visit(posix.join(posix.dirname(path), page));
      }
    };
    visit(mainPages.home.path);
    expect(reached.size).toBe(site.size);
  });
});

describe("every page", () => {
  test("is Japanese, has one heading, and no id twice", () => {
    for (const [path, page] of pages) {
      expect(page.documentElement?.getAttribute("lang"), path).toBe("ja");
      expect(elements(page, "h1"), path).toHaveLength(1);
      const ids = elements(page, "*").flatMap((element) => element.getAttribute("id") ?? []);
      expect(ids, path).toEqual([...new Set(ids)]);
    }
  });

  test("allows nothing but its own style and its own program", () => {
    /** Hash of what stands between the tags, as a browser computes it. */
    const hash = (text: string | undefined): string =>
      `'sha256-${createHash("sha256").update(text!).digest("base64")}'`;
    for (const [path, page] of pages) {
      const directives = new Map(
        elements(page, "meta")
          .find((meta) => meta.getAttribute("http-equiv") === "Content-Security-Policy")
          ?.getAttribute("content")
          ?.split("; ")
          .map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1).join(" ")]),
      );
      const [style, ...others] = [...site.get(path)!.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text);
      const programs = [...site.get(path)!.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text]) => text);
      expect(others, path).toEqual([]);
      expect(directives.get("default-src"), path).toBe("'none'");
      expect(directives.get("style-src"), path).toBe(hash(style));
      expect(directives.get("script-src"), path).toBe(programs.length === 0 ? undefined : programs.map(hash).join(" "));
      expect(directives.get("base-uri"), path).toBe("'none'");
      expect(directives.get("form-action"), path).toBe("'self'");
      expect([...directives.values()].join(" "), path).not.toMatch(/http|data:|\*|unsafe-inline/);
    }
  });

  test("has tables with a caption, titles of rows, and as many cells as columns", () => {
    const tables = everywhere("table");
    expect(tables.length).toBeGreaterThan(site.size / 2);
    for (const { path, element } of tables) {
      expect(elements(element, "caption"), path).toHaveLength(1);
      expect(
        elements(element, "th").filter((th) => !th.hasAttribute("scope")),
        path,
      ).toEqual([]);
      const widths = elements(element, "tr").map((tr) => elements(tr, "th").length + elements(tr, "td").length);
      expect(new Set(widths).size, path).toBe(1);
      expect(widths.length, path).toBeGreaterThan(elements(element, "thead").length);
    }
  });

  test("escapes every character that markup is made of", () => {
    const withoutPrograms = [...site].map(
      ([path, text]) => [path, text.replace(/<script>.*?<\/script>/gs, "")] as const,
    );
    expect(withoutPrograms.filter(([, text]) => /&(?!#\d+;)/.test(text)).map(([path]) => path)).toEqual([]);
  });

  test("has no text that stands for nothing", () => {
    const written = [...site].map(
      ([path, text]) => [path, text.replaceAll(/<code>.*?<\/code>|<script.*?<\/script>/gs, "")] as const,
    );
    expect(written.filter(([, text]) => /undefined|\[object|>NaN/.test(text)).map(([path]) => path)).toEqual([]);
  });
});

describe("what is shown", () => {
  const text = (path: string): string => pages.get(path)?.documentElement?.textContent ?? "";

  test.each(standard.entities)("of $key: every field, once", ({ key, fields }) => {
    const page = pages.get(entityPath(key))!;
    const rows = elements(page, "tr").flatMap((tr) => tr.getAttribute("id") ?? []);
    expect(rows).toEqual(fields.map((field) => field.key));
    for (const { title } of fields) expect(text(entityPath(key))).toContain(title.ja);
  });

  test.each([...standard.codeLists.values()])("of $key: every code, once", ({ key, codes }) => {
    const rows = elements(pages.get(codeListPath(key))!, "tr").flatMap((tr) => tr.getAttribute("id") ?? []);
    expect(rows).toEqual(codes.map(({ code }) => code));
  });

  test("of the checks: id, messages with fix, clause, and for rules a passing and a failing example", () => {
    for (const { id, messages, citations } of allChecks(standard)) {
      const shown = text(checkPath(id));
      const words = [id, ...citations.map(({ section }) => section)];
      words.push(
        ...Object.values(messages).flatMap((message) => [
          message.text.ja,
          inNumber(message.text.en),
          message.fix.ja,
          inNumber(message.fix.en),
        ]),
      );
      expect(
        words.filter((word) => !shown.includes(word)),
        id,
      ).toEqual([]);
      const examples = elements(pages.get(checkPath(id))!, "h3");
      expect(examples, id).toHaveLength(standard.rules.has(id) ? 2 : 0);
    }
  });

  test("of the calculation: every step once, what it reads and what reads it, and the way to its parameters", () => {
    const steps = new Map(standard.steps.map((step) => [step.id, step]));
    const parts = new Map<string, Element>();
    for (const { element } of everywhere("section")) {
      const id = element.getAttribute("aria-labelledby") ?? "";
      if (steps.has(id)) {
        expect(parts.has(id), id).toBe(false);
        parts.set(id, element);
      }
    }
    expect([...parts.keys()].toSorted()).toEqual([...steps.keys()].toSorted());
    for (const { formulas, id, parameters, reads } of standard.steps) {
      const links = elements(parts.get(id)!, "a").map((a) => a.getAttribute("href")?.split("#")[1]);
      expect(links, id).toEqual(expect.arrayContaining([...reads, ...parameters]));
      for (const { formula } of formulas) expect(parts.get(id)?.textContent, id).toContain(formula);
      for (const read of reads) {
        const back = elements(parts.get(read)!, "a").map((a) => a.getAttribute("href")?.split("#")[1]);
        expect(back, read).toContain(id);
      }
    }
  });

  test("of the steps: the amounts of the example city, as they were computed", () => {
    const { results } = standard.exampleCity;
    const { formula, yen } = results.get("report")!.steps.find(({ id }) => id === "H.N4")!;
    const shown = text(stepGroupPath("N4"));
    expect(shown).toContain(`${formula} ＝ ${groupDigits(yen!)}円`);
  });

  test("of every published form: each property, in the whole and in the types", () => {
    expect(standard.schemas.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["report", "manifest", "grant-result"]),
    );
    for (const { name, schema } of standard.schemas) {
      const rows = elements(pages.get(schemaPath(name))!, "tr").flatMap((tr) => elements(tr, "th")[0] ?? []);
      const shown = rows.filter((th) => th.getAttribute("scope") === "row").map((th) => th.textContent ?? "");
      for (const property of propertiesOf(schema)) expect(shown, name).toContain(property);
    }
  });

  test("of what is read: what the tests of the inputs expect", () => {
    const cases = readdirSync(inputCases).map((name) =>
      JSON.parse(readFileSync(join(inputCases, name, "case.json"), "utf8")),
    );
    const rows = new Map(
      elements(pages.get(formatPaths.reading.path)!, "tr").map((tr) => [
        elements(tr, "th")[0]?.textContent,
        elements(tr, "td")[0]?.textContent ?? "",
      ]),
    );
    const shown = cases.filter(({ title }) => rows.has(title));
    expect(shown.length).toBeGreaterThan(35);
    for (const { exit, findings, title } of shown) {
      const isRefused = rows.get(title)?.startsWith("断る") === true;
      if (!Array.isArray(exit)) expect(isRefused, title).toBe(exit !== 0);
      if (findings?.length > 0 && exit === 0) expect(rows.get(title), title).toMatch(/^読んで、知らせる/);
    }
    expect(standard.encodingExamples.map(({ encoding, records }) => [encoding, records])).toEqual([
      ["UTF-8", 1],
      ["UTF-8 (BOM)", 1],
      ["CP932", 1],
      [undefined, 0],
      [undefined, 0],
    ]);
  });

  test("of the levels: every table once, and every field that may be published", () => {
    const page = pages.get(formatPaths.levels.path)!;
    const links = elements(page, "a").map((a) => posix.join("formats", a.getAttribute("href") ?? ""));
    for (const { fields, key } of standard.entities) {
      expect(links).toContain(entityPath(key));
      for (const field of fields) expect(links.includes(fieldPath(key, field.key))).toBe(field.level === "p2");
    }
  });

  test("of the exit codes: every one of every command", () => {
    for (const command of standard.commands) {
      for (const [, { ja }] of exitsOf(command)) expect(text(formatPaths.exitCodes.path)).toContain(ja);
    }
  });

  test.each(publicPackages)("of @juso/%s: everything that it exports, with its comment", async (key) => {
    const { entries, snippets } = standard.api.find((each) => each.key === key)!;
    const shown = text(apiPath(key));
    for (const { items, specifier } of entries) {
      const names = items.map(({ name }) => name);
      const running: object = await import(specifier);
      expect(names).toEqual(expect.arrayContaining(Object.keys(running)));
      expect(new Set(names).size).toBe(names.length);
      expect(items.filter(({ docs, signature }) => docs === "" || signature === "").map(({ name }) => name)).toEqual(
        [],
      );
      for (const { signature } of items) expect(shown).toContain(signature);
    }
    for (const snippet of snippets) expect(shown).toContain(snippet);
  });

  test("of a function: its form without its body, and the shortest test that calls it", () => {
    const { entries } = standard.api.find(({ key }) => key === "grant")!;
    const round = entries[0]!.items.find(({ name }) => name === "parseFraction")!;
    expect(round.kind).toBe("function");
    expect(round.signature).toBe("function parseFraction(text: string): Rational");
    const classes = standard.api
      .flatMap((each) => each.entries.flatMap(({ items }) => items))
      .filter(({ kind }) => kind === "class");
    expect(classes.length).toBeGreaterThan(1);
    for (const { signature } of classes) expect(signature).not.toMatch(/#[a-z]|private |return /);
  });

  test("of the papers: every sheet whole, and each amount of the calculation a way to its step", () => {
    const ids = new Set(standard.steps.map(({ id }) => id));
    for (const [kind, { document }] of standard.exampleCity.papers) {
      const page = pages.get(paperPath(kind))!;
      const pictures = elements(page, "svg");
      expect(pictures, kind).toHaveLength(document.sheets.length);
      for (const [index, sheet] of document.sheets.entries()) {
        const cells = layoutSheet(withoutSpareRows(sheet)).cells.map(({ cell }) => cell);
        const words = cells.map((cell) => cellText(cell).replaceAll("\n", ""));
        const shown = pictures[index]!.textContent ?? "";
        expect(
          words.filter((word) => !shown.includes(word)),
          sheet.name,
        ).toEqual([]);
        const steps = cells.filter(({ id, value }) => value !== null && ids.has(id ?? "")).map(({ id }) => id);
        const links = elements(pictures[index]!, "a").map((a) => a.getAttribute("href")?.split("#")[1]);
        expect(links, sheet.name).toEqual(expect.arrayContaining(steps));
      }
    }
    const application = elements(pages.get(paperPath("application"))!, "svg").flatMap((svg) => elements(svg, "a"));
    expect(application.length).toBeGreaterThan(250);
    const amount = application.find((a) => a.getAttribute("href")?.endsWith("#H.national"));
    expect(amount?.textContent).toBe("金123,035,996円");
  });

  test("of the requirements: every one, and every check that covers it", () => {
    const rows = elements(pages.get(mainPages.requirements.path)!, "tr").filter((tr) => tr.hasAttribute("id"));
    expect(rows.map((tr) => tr.getAttribute("id"))).toEqual(standard.requirements.map(({ id }) => id));
    const covered = allChecks(standard).reduce((count, { requirements }) => count + requirements.length, 0);
    expect(rows.flatMap((tr) => elements(tr, "a"))).toHaveLength(covered);
  });
});
