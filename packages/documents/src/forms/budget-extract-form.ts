import {
  type BudgetLine,
  budgetAccountTitles,
  budgetSideTitles,
  codeTitle,
  formatJapaneseFiscalYear,
} from "@juso/model";
import {
  dash,
  type FormCell,
  type FormColumn,
  type FormRow,
  fixedYen,
  headingRow,
  inputText,
  inputYen,
  label,
  paragraph,
  row,
} from "@juso/paper";
import type { Form } from "./form.ts";
import { coverRecord, type GrantDocumentInput, isReport, recordsOf } from "./form-input.ts";
import { accountsTitle, settledTitle } from "./records/settled-accounts.ts";

/** 歳入歳出予算書（決算書、決算見込書）抄本: the lines of the budget that hold the programme. Source: grant conditions in general use. */
export const budgetExtractForm: Form = {
  title: (input) => `${accountsTitle(input)}抄本`,
  heading: (input) => `${formatJapaneseFiscalYear(input.result.fiscalYear)}${accountsTitle(input)}抄本`,
  orientation: "landscape",
  grid: [17, 16, 18, 18, 12, 17, 15, 17, 17, 30],
  blocks: (input) => {
    const applicant = coverRecord(input)?.applicantName ?? `${input.result.municipalityName}長`;
    const lines = recordsOf(input, "budgetLine");
    const columns = columnsOf(input, lines);
    const used = columns.reduce((sum, { span = 1 }) => sum + span, 0);
    return [
      {
        kind: "table",
        unit: "円",
        columns: [
          ...columns.map(({ cell: _, ...column }) => column),
          { title: "説明", span: budgetExtractForm.grid.length - used },
        ],
        rows: (["revenue", "expenditure"] as const).flatMap((side) => sideRows(side, { columns, lines })),
      },
      paragraph("body", `　この抄本は、原本（${accountsTitle(input)}）と相違ないことを証明します。`),
      paragraph("right", inputText("令和　　年　　月　　日")),
      paragraph("applicant", inputText(applicant)),
    ];
  },
};

/** A column of the extract, and what it says of a line. */
interface ExtractColumn extends FormColumn {
  readonly cell: (line: BudgetLine) => FormCell;
}

function columnsOf(input: GrantDocumentInput, lines: readonly BudgetLine[]): readonly ExtractColumn[] {
  const isReallocated = lines.some(({ reallocatedYen = 0 }) => reallocatedYen !== 0);
  const settled = settledTitle(input);
  return [
    { title: "会計", cell: (line) => label(codeTitle(budgetAccountTitles, line.budgetAccount).ja) },
    { title: "款", cell: (line) => inputText(line.kan) },
    { title: "項", cell: (line) => inputText(line.ko) },
    { title: "目", cell: (line) => inputText(line.moku) },
    { title: "節", cell: (line) => inputText(line.setsu) },
    { title: "予算現額", cell: (line) => inputYen(undefined, line.budgetYen) },
    ...(isReallocated ? [reallocatedColumn] : []),
    ...(isReport(input) ? [{ title: settled, cell: settledCell }] : []),
    {
      title: isReport(input) ? `当該事業に係る${settled}` : "当該事業に係る額",
      cell: (line) => inputYen(`budget.${line.budgetLineId}`, relatedAmount(input, line)),
    },
  ];
}

/** 予備費支出及び流用増減: a column of its own in settled accounts, a part of 予算現額. */
const reallocatedColumn: ExtractColumn = {
  title: "うち予備費充用・流用増減",
  cell: ({ reallocatedYen = 0 }) => (reallocatedYen === 0 ? dash() : fixedYen(undefined, reallocatedYen)),
};

function settledCell({ settledYen }: BudgetLine): FormCell {
  return inputYen(undefined, settledYen ?? null);
}

function sideRows(
  side: "revenue" | "expenditure",
  { columns, lines }: { readonly columns: readonly ExtractColumn[]; readonly lines: readonly BudgetLine[] },
): readonly FormRow[] {
  const own = lines.filter((line) => line.budgetSide === side);
  if (own.length === 0) return [];
  return [
    headingRow(codeTitle(budgetSideTitles, side).ja),
    ...own.map((line) => row("item", ...columns.map(({ cell }) => cell(line)), inputText(descriptionOf(line)))),
  ];
}

/** What a line is for, and why its budget is not the one of before. */
function descriptionOf({ description, reallocationReason }: BudgetLine): string | undefined {
  const parts = [description, reallocationReason].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join("。");
}

/** The amount of the programme: of the budget, or of the settled accounts in a report. `null` when it was not given. */
export function relatedAmount(input: GrantDocumentInput, line: BudgetLine): number | null {
  return (isReport(input) ? line.settledRelatedYen : line.relatedYen) ?? null;
}
