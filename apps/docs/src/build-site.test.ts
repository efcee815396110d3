import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { posix } from "node:path";
import { inNumber } from "@juso/model";
import { DOMParser, type Document, type Element, onWarningStopParsing } from "@xmldom/xmldom";
import { beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "./build-site.ts";
import { loadStandard } from "./load-standard.ts";
import { checkPath, codeListPath, decisionPath, entityPath, mainPages, publishedPath } from "./page-paths.ts";
import { allChecks } from "./standard.ts";
import { standardDeveloperPages } from "./start/standard-developer-pages.ts";

const standard = loadStandard();
const { files: site, copies } = await buildSite(standard);
const pages = new Map<string, Document>();

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
    expect([...(await buildSite(loadStandard())).files]).toEqual([...site]);
  });

  test("has a page for every table, code list and check, and for nothing else", () => {
    const expected = [
      ...Object.values(mainPages).map(({ path }) => path),
      ...standard.entities.map(({ key }) => entityPath(key)),
      ...[...standard.codeLists.keys()].map(codeListPath),
      ...allChecks(standard).map(({ id }) => checkPath(id)),
      ...standard.decisions.map(({ name }) => decisionPath(name)),
      ...standardDeveloperPages().map(({ path }) => path),
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
    expect([...site].filter(([, text]) => /undefined|\[object|>NaN/.test(text)).map(([path]) => path)).toEqual([]);
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

  test("of the requirements: every one, and every check that covers it", () => {
    const rows = elements(pages.get(mainPages.requirements.path)!, "tr").filter((tr) => tr.hasAttribute("id"));
    expect(rows.map((tr) => tr.getAttribute("id"))).toEqual(standard.requirements.map(({ id }) => id));
    const covered = allChecks(standard).reduce((count, { requirements }) => count + requirements.length, 0);
    expect(rows.flatMap((tr) => elements(tr, "a"))).toHaveLength(covered);
  });
});
