import { compareCells } from "./compare-cells.ts";
import { hiddenSheetName } from "./hidden-sheet.ts";
import { type OpenedWorkbook, openDocumentWorkbook, unlessForged } from "./open-document-workbook.ts";
import { renamedSheets } from "./renamed-sheets.ts";
import { causeOf, differenceCauses, type WorkbookComparison, type WorkbookDifference } from "./workbook-difference.ts";

/**
 * Compares every cell of a workbook made by `renderXlsx`, values and formulas, with the copy in its hidden sheet: first what was changed by
 * hand, then what was only recalculated from it. No difference: an empty list. What is no workbook, or is too large for one of these, is
 * one difference of that kind.
 */
export async function verifyWorkbook(bytes: Uint8Array): Promise<readonly WorkbookDifference[]> {
  return (await compareWorkbook(bytes)).differences;
}

/** The same, with the amount that is asked for: before, and after what was changed. */
export async function compareWorkbook(bytes: Uint8Array): Promise<WorkbookComparison> {
  const opened = await openDocumentWorkbook(bytes);
  if (opened.kind === "opened") return compareOpened(opened) ?? only("hiddenSheetBroken");
  return only(opened.kind);
}

function only(kind: WorkbookDifference["kind"]): WorkbookComparison {
  return { differences: [{ kind, sheet: kind.startsWith("hiddenSheet") ? hiddenSheetName : "" }], amounts: [] };
}

/** The comparison of a workbook that is open; nothing when its copy is forged. */
export function compareOpened({
  content: { document },
  sheets,
}: Extract<OpenedWorkbook, { kind: "opened" }>): WorkbookComparison | undefined {
  return unlessForged(() => {
    const made = new Set([hiddenSheetName, ...document.sheets.map(({ name }) => name)]);
    const missing = document.sheets.filter((form) => !sheets.some((sheet) => sheet.name === form.name));
    const added = sheets.filter(({ name }) => !made.has(name));
    const renamed = renamedSheets(missing, added);
    const names = new Set(renamed.values());
    // Under the names of now everything is compared as ever: formulas name cells, and sheets only when they are written.
    const forms = document.sheets.map((form) => ({ ...form, name: renamed.get(form.name) ?? form.name }));
    const { differences, ...amounts } = compareCells({ ...document, sheets: forms }, sheets);
    return {
      ...amounts,
      differences: [
        ...missing.map(({ name }): WorkbookDifference => {
          const actual = renamed.get(name);
          if (actual === undefined) return { kind: "sheetMissing", sheet: name };
          return { kind: "sheetRenamed", sheet: name, expected: name, actual };
        }),
        ...added.flatMap(({ name }): readonly WorkbookDifference[] =>
          names.has(name) ? [] : [{ kind: "sheetAdded", sheet: name }],
        ),
        ...[...differences].sort((left, right) => rankOf(left) - rankOf(right)),
      ],
    };
  });
}

/** Changes first, then values that an intact formula does not explain, then what was only recalculated. */
function rankOf(difference: WorkbookDifference): number {
  return differenceCauses.indexOf(causeOf(difference));
}
