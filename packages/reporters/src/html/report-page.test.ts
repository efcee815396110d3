import { DOMParser, type Document, type Element, onWarningStopParsing } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import { sampleFinding, sampleReport } from "../report.fixture.ts";
import { reportView } from "../report-view.ts";
import { reportPage } from "./report-page.ts";
import { sheetSections } from "./sheet-sections.ts";
import { stylesheet } from "./stylesheet.ts";

/** The page as a tree; refuses a tag that is not closed, an attribute without quotes and a stray `<` or `&`. */
function parsed(text: string): Document {
  return new DOMParser({ onError: onWarningStopParsing }).parseFromString(text, "text/xml");
}

function page(...given: Parameters<typeof sampleReport>): Document {
  return parsed(reportPage(reportView(sampleReport(...given), "ja")));
}

function all(root: Document | Element, name: string, className?: string): readonly Element[] {
  return [...root.getElementsByTagName(name)].filter(
    (element) => className === undefined || (element.getAttribute("class") ?? "").split(" ").includes(className),
  );
}

const texts = (elements: readonly Element[]): readonly string[] => elements.map(({ textContent }) => textContent ?? "");

test("a page that is not well-formed is noticed", () => {
  expect(() => parsed("<!DOCTYPE html>\n<html><p>a</html>")).toThrow();
});

describe("a page", () => {
  const many = Array.from({ length: 130 }, (_, index) =>
    sampleFinding({ location: { file: "service.csv", line: index + 2, cell: `C${index + 2}`, field: "startDate" } }),
  );

  test("loads nothing, runs nothing, and its own style is the only one", () => {
    const tree = page(many);
    for (const name of ["script", "link", "img", "iframe", "form", "base"]) expect(all(tree, name), name).toEqual([]);
    expect(texts(all(tree, "style"))).toEqual([stylesheet]);
    const outside = all(tree, "*").filter((element) =>
      ["src", "style", "action"].some((name) => element.hasAttribute(name)),
    );
    expect(outside).toEqual([]);
    for (const link of all(tree, "a")) expect(link.getAttribute("href")).toMatch(/^#/);
    const policy = all(tree, "meta").find((meta) => meta.getAttribute("http-equiv") === "Content-Security-Policy");
    expect(policy?.getAttribute("content")).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'$/,
    );
  });

  test("has one first heading, headings in order, links that lead somewhere, and no id twice", () => {
    const tree = page([...many, sampleFinding({ ruleId: "other", blocking: false })], {
      skipped: [{ ruleId: "r", because: "理由です。" }],
    });
    const levels = all(tree, "*")
      .flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? [])
      .map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    const ids = all(tree, "*").flatMap((element) => element.getAttribute("id") ?? []);
    expect(ids).toEqual([...new Set(ids)]);
    const targets = all(tree, "*").flatMap((element) => [
      ...(element.getAttribute("href")?.slice(1) ?? "").split(" "),
      ...(element.getAttribute("aria-labelledby") ?? "").split(" "),
    ]);
    expect(targets.filter((id) => id !== "" && !ids.includes(id))).toEqual([]);
  });

  test("shows the first places, folds the next, and leaves later ones to the screen", () => {
    const [cause] = all(page(many), "article");
    const tables = all(cause!, "tbody").map((body) => all(body, "tr").length);
    expect(tables).toEqual([10, 90, 30]);
    expect(all(cause!, "details").map((element) => element.getAttribute("class"))).toEqual(["printed", "screen"]);
    expect(texts(all(cause!, "p", "paper")).join()).toContain("30か所");
    expect(cause!.textContent?.match(/決定の前にサービスが始まっています/g)).toHaveLength(1);
  });

  test("names the places of a finding that stands for many, and says how many it does not name", () => {
    const places = [
      { file: "a.csv", line: 2 },
      { file: "a.csv", line: 3 },
    ];
    const report = sampleReport([sampleFinding({ location: places[0]!, places, count: 100 })]);
    const task = { ...report.summary.tasks[0]!, count: 100 };
    const tree = parsed(reportPage(reportView({ ...report, summary: { ...report.summary, tasks: [task] } }, "ja")));
    expect(all(all(tree, "article")[0]!, "tbody").map((body) => all(body, "tr").length)).toEqual([2]);
    expect(texts(all(tree, "span", "count"))).toEqual(["100件"]);
    expect(all(tree, "article")[0]!.textContent).toContain("98か所");
  });

  test("shows each kind of problem in its list, and says in words what the colours say", () => {
    const tree = page([
      sampleFinding(),
      sampleFinding({ ruleId: "b", severity: "warning", blocking: false }),
      sampleFinding({ ruleId: "c", severity: "info", blocking: false }),
    ]);
    expect(texts(all(tree, "span", "mark"))).toEqual(["必須", "警告", "お知らせ"]);
    const lists = all(tree, "section", "causes").map((section) => section.getAttribute("aria-labelledby"));
    expect(lists).toEqual(["before", "after", "notices"]);
  });

  test("offers the choice of a person only where there are several", () => {
    expect(all(page([sampleFinding()]), "fieldset")).toEqual([]);
    const tree = page([sampleFinding(), sampleFinding({ ruleId: "b", whoFixes: "vendor" })]);
    const choices = all(tree, "input").map((element) => element.getAttribute("id")!);
    expect(choices).toEqual(["who-all", "who-municipality", "who-vendor"]);
    for (const id of choices.slice(1)) {
      expect(stylesheet).toContain(`main:has(#${id}:checked) .cause:not(.${id.slice(4)})`);
      expect(all(tree, "article", id.slice(4))).toHaveLength(1);
    }
  });

  test("says what is new since an earlier report", () => {
    const change = { fixed: 3, new: 1, remaining: 0 };
    const tree = page([sampleFinding({ since: "new" })], {
      comparison: {
        previousAsOf: "2026-03-01",
        isComplete: true,
        ...change,
        byRule: { "plan-decided-before-service": change },
      },
    });
    const [, changes] = all(tree, "ul", "tiles");
    expect(texts(all(changes!, "b"))).toEqual(["3件", "1件", "0件"]);
    expect(texts(all(tree, "span", "mark"))).toEqual(["必須", "新しい"]);
  });
});

test("what is read is shown, never obeyed", () => {
  const evil = `<script>alert(1)</script>"'&amp;\u001b[31m\u0000\u009b\ud800\u202e\u2028]]>`;
  const text = reportPage(
    reportView(
      sampleReport(
        [
          sampleFinding({
            message: evil,
            fix: evil,
            location: { file: evil, sheet: evil, field: evil, recordId: evil, pointer: evil },
            echo: { [evil]: evil },
            citations: [{ document: "juso", section: evil }],
          }),
        ],
        {
          submission: evil,
          skipped: [{ ruleId: evil, because: evil }],
          inputs: [{ path: evil, sha256: "00", bytes: 1, encoding: evil, entity: evil, records: 1 }],
        },
      ),
      "ja",
    ),
  );
  expect(all(parsed(text), "script")).toEqual([]);
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028]/u);
  expect(text).toContain("&#60;script&#62;");
  expect(text).toContain("␛[31m␀\\u009b\\ud800\\u202e\\u2028");
  expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
});

describe("the findings by file and sheet", () => {
  const at = (file: string | undefined, line: number, ruleId = "a") =>
    sampleFinding({ ruleId, location: { ...(file === undefined ? {} : { file }), line, cell: `C${line}` } });
  const sheets = (...findings: readonly ReturnType<typeof at>[]): Document =>
    parsed(`<div>${sheetSections(reportView(sampleReport(findings), "ja")).markup}</div>`);

  test("stand in the order of the rows, and lead to causes that are on the page", () => {
    const findings = [at("case.csv", 9), at("case.csv", 3, "b"), at(undefined, 1)];
    const tree = sheets(...findings);
    expect(texts(all(tree, "h3"))).toEqual(["提出物の全体 1件", "case.csv 2件"]);
    const cells = all(tree, "td", "cell").map((cell) => cell.textContent);
    expect(cells).toEqual(["C1", "C3", "C9"]);
    const ids = all(page(findings), "article").map((article) => article.getAttribute("id"));
    for (const link of all(tree, "a")) expect(ids).toContain(link.getAttribute("href")?.slice(1));
  });

  test("name every place of a finding that stands for many", () => {
    const places = [
      { file: "a.csv", line: 2 },
      { file: "b.csv", line: 3 },
    ];
    const finding = sampleFinding({ location: { file: "a.csv", line: 2 }, places, count: 2 });
    expect(texts(all(sheets(finding), "td", "line"))).toEqual(["2", "3"]);
  });
});
