import type { Row } from "@juso/model";
import { cellText, continuedTitle } from "@juso/paper";
import { countPages, renderPdf } from "@juso/paper/pdf";
import { describe, expect, it } from "vitest";
import { pdfSheets } from "../../../paper/src/pdf/pdf-sheets.ts";
import { readPdfFragments, readPdfText } from "../../../paper/src/pdf/read-pdf-text.fixture.ts";
import { sampleFonts } from "../../../paper/src/pdf/sample-fonts.fixture.ts";
import { sheetPages } from "../../../paper/src/pdf/sheet-flow.ts";
import { cellPadding, tableGeometry } from "../../../paper/src/pdf/table-geometry.ts";
import { TableRows } from "../../../paper/src/pdf/table-rows.ts";
import { TextSetter } from "../../../paper/src/pdf/text-setter.ts";
import { buildGrantDocument } from "../build-grant-document.ts";
import { allCells } from "../document-cells.fixture.ts";
import type { FormDocument } from "../model/form-document.ts";
import { sampleInput } from "../sample-input.fixture.ts";
import { sampleRecords } from "../sample-records.fixture.ts";

const fonts = sampleFonts();
const records = sampleRecords();

/** The document of a sample city whose letter is longer by these texts, and whose costs are multiplied. */
function documentWith(kind: "change" | "report", texts: { reason?: string; name?: string }, factor = 1): FormDocument {
  const { name, reason } = texts;
  const letter = {
    ...(reason === undefined ? {} : { changeReason: reason }),
    ...(name === undefined ? {} : { departmentName: name, applicantName: name, confirmedByName: name }),
  };
  const grantDocument = (records.grantDocument ?? []).map((each) => ({ ...each, value: { ...each.value, ...letter } }));
  const costLine = (records.costLine ?? []).map((each) => multiplied(each, factor));
  const incomeLine = (records.incomeLine ?? []).map((each) => multiplied(each, factor));
  return buildGrantDocument(sampleInput(kind, "national", { ...records, grantDocument, costLine, incomeLine }));
}

function multiplied<T extends { plannedYen?: number; actualYen?: number }>(record: Row<T>, factor: number): Row<T> {
  const { plannedYen = 0, actualYen = 0 } = record.value;
  return { ...record, value: { ...record.value, plannedYen: plannedYen * factor, actualYen: actualYen * factor } };
}

async function pagesOf(document: FormDocument): Promise<readonly string[]> {
  const pages = readPdfText(await renderPdf(document, { fonts }));
  expect(pages.length).toBe(countPages(document, { fonts }));
  return pages;
}

/** The lines of a page without those that stand on every page. */
function ownLines(page: string): readonly string[] {
  return page.split("\n").filter((line) => line.trim() !== "" && !/^(見本|\d+ \/ \d+|JUSO .*)$/.test(line.trim()));
}

const sentence = "子育てひろばの改修に伴い開設日数を変更しました。";

describe("pages", () => {
  it.each([10, 150, 180, 195, 210, 240, 300, 600, 1200, 3000])(
    "a reason of %d characters leaves no page empty and no line alone",
    async (length) => {
      const reason = sentence.repeat(200).slice(0, length);
      const pages = await pagesOf(documentWith("change", { reason }));
      for (const page of pages) expect(ownLines(page).length, page).toBeGreaterThanOrEqual(3);
      expect(pages.join("").replaceAll(/\s/g, "")).toContain(reason.slice(-10));
    },
  );

  it.each([20, 60, 120, 250])("names of %d characters leave no page empty and no line alone", async (length) => {
    const name = "福祉部地域共生推進課包括的支援体制整備担当".repeat(20).slice(0, length);
    for (const kind of ["change", "report"] as const) {
      for (const page of await pagesOf(documentWith(kind, { name }))) {
        expect(ownLines(page).length, page).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it("a letter that would go on over a little is set closer, so that one page holds it", async () => {
    for (const [length, letterPages] of [
      [10, 1],
      [240, 1],
      [600, 1],
      [3000, 4],
    ] as const) {
      const document = documentWith("change", { reason: sentence.repeat(200).slice(0, length) });
      expect(sheetPages(document.sheets[0]!, new TextSetter(fonts)).length, `${length}`).toBe(letterPages);
    }
  });

  it("every page that goes on says of what, and repeats titles and heading", async () => {
    const costLine = (records.costLine ?? []).flatMap((each) =>
      ["", "-2", "-3", "-4", "-5"].map((suffix) => ({
        ...each,
        value: { ...each.value, costLineId: `${each.value.costLineId}${suffix}` },
      })),
    );
    const document = buildGrantDocument(sampleInput("report", "national", { ...records, costLine }));
    const pages = await pagesOf(document);
    const setter = new TextSetter(fonts);
    const titles = pdfSheets(document).flatMap((sheet) =>
      sheetPages(sheet, setter).map((_, index) => (index === 0 ? undefined : continuedTitle(sheet).replace("　", ""))),
    );
    expect(titles.filter((title) => title !== undefined).length).toBeGreaterThan(2);
    titles.forEach((title, page) => {
      const first = (pages[page] ?? "").replaceAll(/[ 　]/g, "").split("\n");
      if (title !== undefined) expect(first).toContain(title);
    });
    const costs = pages.filter((page) => /精算額内訳書.*象経費\n.*需用費/s.test(page));
    expect(costs.length).toBeGreaterThan(3);
    // Below the titles stands a component: one that begins here, or one that goes on and says so.
    const heads = costs.slice(1).map((page) => /象経費\n(.*)\n/.exec(page)?.[1] ?? "");
    expect(heads.filter((head) => !/^[^ ]*(事業|運営)(（続き）)?$/.test(head))).toEqual([]);
    expect(heads.filter((head) => head.endsWith("（続き）")).length).toBeGreaterThan(1);
  });

  it.each(["change", "report"] as const)(
    "amounts of 12 and 13 digits are neither broken nor tiny: %s",
    async (kind) => {
      const document = documentWith(kind, {}, 36_000);
      const bytes = await renderPdf(document, { fonts });
      const fragments = readPdfFragments(bytes).flat();
      const printed = fragments.flatMap(({ text }) => text.match(/[△\d,]+/g) ?? []);
      const amounts = allCells(document).flatMap((cell) => (typeof cell.value === "number" ? [cellText(cell)] : []));
      expect(Math.max(...amounts.map((text) => text.length))).toBeGreaterThanOrEqual("9,999,999,999,999".length);
      expect(amounts.filter((text) => /^[△\d,]+$/.test(text) && !printed.includes(text))).toEqual([]);
      const setter = new TextSetter(fonts);
      for (const sheet of pdfSheets(document)) {
        for (const block of sheet.blocks.filter((each) => each.kind === "table")) {
          const geometry = tableGeometry(block, sheet);
          const rows = new TableRows(block, sheet, setter, geometry);
          for (const row of block.rows.filter(({ role }) => role !== "heading")) {
            rows.row(row).cells.forEach(({ lines }, column) => {
              if (typeof row.cells[column]?.value !== "number") return;
              expect(lines.length).toBe(1);
              expect(lines[0]?.width).toBeLessThanOrEqual((geometry.widths[column] ?? 0) - 2 * cellPadding);
            });
          }
          // The others keep room for words.
          expect(Math.min(...geometry.widths), block.title).toBeGreaterThan(15);
        }
      }
      const sizes = fragments.map(({ size }) => size);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5);
    },
  );

  it("a long table whose amounts make its text small takes the pages that were planned", async () => {
    const costLine = (records.costLine ?? []).flatMap((each) =>
      [1, 2, 3, 4, 5].map((number) => {
        const { plannedYen = 0, actualYen = 0 } = each.value;
        const amounts = { plannedYen: plannedYen * 7_200, actualYen: actualYen * 7_200 };
        return { ...each, value: { ...each.value, ...amounts, costLineId: `${each.value.costLineId}${number}` } };
      }),
    );
    for (const kind of ["application", "report"] as const)
      await pagesOf(buildGrantDocument(sampleInput(kind, "national", { ...records, costLine })));
  });
});

describe("the order in which a page is read", () => {
  it("sets an amount beside its label, and the mark apart from both", async () => {
    const bytes = await renderPdf(documentWith("change", { reason: sentence }), { fonts });
    const [first = ""] = readPdfFragments(bytes).map((page) => page.map(({ text }) => text).join(""));
    expect(first).toMatch(/^見本様式第/);
    expect(first).toMatch(/２　変更後の所要額金123,035,996円/);
    // Only the words at the head of the page are text: the large mark is a shape.
    expect(Math.max(...readPdfFragments(bytes).flatMap((page) => page.map(({ size }) => size)))).toBeLessThan(20);
  });
});
