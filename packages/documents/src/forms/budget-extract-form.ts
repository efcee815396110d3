import { type BudgetLine, formatJapaneseFiscalYear } from "@juso/model";
import { type FormCell, type FormRow, headingRow, inputText, inputYen, label, paragraph, row } from "@juso/paper";
import type { Form } from "./form.ts";
import { coverRecord, type GrantDocumentInput, isReport, recordsOf } from "./form-input.ts";

/** 歳入歳出予算書（決算書）抄本: the lines of the budget that hold the programme. Source: grant conditions in general use. */
export const budgetExtractForm: Form = {
  title: extractTitle,
  heading: (input) => `${formatJapaneseFiscalYear(input.result.fiscalYear)}${extractTitle(input)}`,
  orientation: "landscape",
  grid: [26, 16, 18, 18, 18, 17, 17, 17, 30],
  blocks: (input) => {
    const applicant = coverRecord(input)?.applicantName ?? `${input.result.municipalityName}長`;
    return [
      {
        kind: "table",
        unit: "円",
        columns: [
          { title: "会計" },
          { title: "款" },
          { title: "項" },
          { title: "目" },
          { title: "節" },
          { title: "予算現額" },
          ...(isReport(input) ? [{ title: "決算額" }] : []),
          { title: isReport(input) ? "当該事業に係る決算額" : "当該事業に係る額" },
          { title: "説明", span: isReport(input) ? 1 : 2 },
        ],
        rows: (["revenue", "expenditure"] as const).flatMap((side) =>
          sideRows(input, side, recordsOf(input, "budgetLine")),
        ),
      },
      paragraph(
        "body",
        `　この抄本は、原本（歳入歳出${isReport(input) ? "決算" : "予算"}書）と相違ないことを証明します。`,
      ),
      paragraph("right", inputText("令和　　年　　月　　日")),
      paragraph("applicant", inputText(applicant)),
    ];
  },
};

function extractTitle(input: GrantDocumentInput): string {
  return isReport(input) ? "歳入歳出決算書抄本" : "歳入歳出予算書抄本";
}

function sideRows(
  input: GrantDocumentInput,
  side: "revenue" | "expenditure",
  all: readonly BudgetLine[],
): readonly FormRow[] {
  const lines = all.filter((line) => line.budgetSide === side);
  if (lines.length === 0) return [];
  const settled = (line: BudgetLine): readonly FormCell[] =>
    isReport(input) ? [inputYen(undefined, line.settledYen ?? null)] : [];
  return [
    headingRow(input.codeTitle("budget-side", side)),
    ...lines.map((line) =>
      row(
        "item",
        label(input.codeTitle("budget-account", line.budgetAccount)),
        inputText(line.kan),
        inputText(line.ko),
        inputText(line.moku),
        inputText(line.setsu),
        inputYen(undefined, line.budgetYen),
        ...settled(line),
        inputYen(`budget.${line.budgetLineId}`, relatedAmount(input, line)),
        inputText(line.description),
      ),
    ),
  ];
}

/** The amount of the programme: of the budget, or of the settled accounts in a report. `null` when it was not given. */
export function relatedAmount(input: GrantDocumentInput, line: BudgetLine): number | null {
  return (isReport(input) ? line.settledRelatedYen : line.relatedYen) ?? null;
}
