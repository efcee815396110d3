import { expect, test } from "vitest";
import { cellText } from "../layout/cell-text.ts";
import { layoutSheet } from "../layout/layout-sheet.ts";
import { calculatedYen, fixedText, headingRow, inputYen, label, paragraph, row } from "../model/form-cells.ts";
import { cellOf } from "../model/formula.ts";
import type { FormBlock, Paper } from "../model/paper.ts";
import { samplePaper } from "../sample-paper.fixture.ts";
import { paperPictures } from "./paper-pictures.ts";

const table: FormBlock = {
  kind: "table",
  title: "経費",
  unit: "円",
  columns: [{ title: "区分" }, { title: "額", letter: "A" }, { title: "備考" }],
  rows: [
    headingRow("本体"),
    row("item", label('相談 <窓口> & "拠点"'), inputYen("a", 1_234_567), fixedText("2/3", { isUnverified: true })),
    row("total", label("合計"), calculatedYen("b", -603_000, cellOf("a")), label("とても長い備考です。".repeat(12))),
    { ...row("item", label("予備"), inputYen(undefined, null), label("")), isSpare: true },
  ],
};
const paper = samplePaper(paragraph("formNumber", "様式1"), paragraph("title", "所要額調書"), table, table);

/** The texts of a picture in the order in which they stand, without the marks of markup; lines of a cell are one text. */
function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner = ""]) =>
    inner.replaceAll(/<[^>]*>/g, "").replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
  );
}

test("a picture has the texts of the paper, all and in their order, without spare rows", () => {
  const [picture] = paperPictures(paper);
  const [sheet] = paper.sheets;
  const expected = layoutSheet(sheet!)
    .cells.map(({ cell }) => cellText(cell).replaceAll("\n", ""))
    .filter((text) => text !== "" && text !== "予備");
  expect(textsOf(picture!.svg)).toEqual(expected);
  expect(picture).toMatchObject({ name: "紙", title: "様式1　所要額調書" });
});

test("markup in a text is text", () => {
  expect(paperPictures(paper)[0]?.svg).toContain("相談 &#60;窓口&#62; &#38; &#34;拠点&#34;");
});

test("a long text is broken into lines that stay within their cell, none beginning with a comma or a full stop", () => {
  const { svg } = paperPictures(paper)[0]!;
  const lines = [...svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, line = ""]) => line);
  expect(lines.length).toBeGreaterThan(4);
  // 50 half-width characters of 5.6 units, less the space at both sides.
  expect(lines.filter((line) => line.length * 2 * 5.6 > 50 * 5.6 - 6)).toEqual([]);
  expect(lines.filter((line) => /^[、。]/.test(line))).toEqual([]);
});

test("a number is never broken: where it is too long, it is set narrower", () => {
  const long = samplePaper({ ...table, rows: [row("item", label("a"), inputYen("a", 123_456_789_012), label(""))] });
  expect(paperPictures(long)[0]?.svg).toMatch(/textLength="50" lengthAdjust="spacingAndGlyphs">123,456,789,012</);
  expect(paperPictures(paper)[0]?.svg).toContain(">1,234,567</text>");
});

test("tables have rows and cells, also two that follow one another", () => {
  const { svg } = paperPictures(paper)[0]!;
  const count = (role: string): number => svg.split(`role="${role}"`).length - 1;
  expect({ tables: count("table"), rows: count("row"), titles: count("columnheader"), cells: count("cell") }).toEqual({
    tables: 2,
    rows: 8,
    titles: 6,
    cells: 14,
  });
  expect(svg).toContain('aria-colspan="3"');
});

test("a cell is a link where it leads somewhere, and an empty one never is", () => {
  const [picture] = paperPictures(paper, { hrefOf: ({ id }) => (id === undefined ? "none.html" : `#${id}`) });
  const links = [...picture!.svg.matchAll(/<a href="([^"]*)"><text[^>]*>([^<]*)<\/text><\/a>/g)];
  expect(links.slice(-2).map(([, href, text]) => [href, text])).toContainEqual(["#b", "△603,000"]);
  expect(paperPictures(paper)[0]?.svg).not.toContain("<a ");
  const blank = samplePaper({ ...table, rows: [row("item", label("a"), inputYen("a", null), label(""))] });
  expect(paperPictures(blank, { hrefOf: ({ id }) => id })[0]?.svg).not.toContain("<a ");
});

test("the paper of a fictional city says so across every sheet, unheard", () => {
  const sample: Paper = { ...paper, provenance: { ...paper.provenance, isSample: true } };
  expect(paperPictures(sample)[0]?.svg).toMatch(/<text [^>]*aria-hidden="true">見本<\/text>/);
  expect(paperPictures(paper)[0]?.svg).not.toContain("見本");
});

test("no style and no colour but that of attributes: a page may forbid all other", () => {
  expect(paperPictures(paper)[0]?.svg).not.toMatch(/ style=| class=|<style/);
});
