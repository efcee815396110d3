import { type BudgetLine, formatJapaneseFiscalYear } from "@juso/model";
import {
  calculatedYen,
  fixedText,
  headingRow,
  inputText,
  inputYen,
  label,
  paragraph,
  row,
} from "../model/form-cells.ts";
import type { FormBlock, FormCell, FormRow, FormSheet } from "../model/form-document.ts";
import { call, cellOf, cellsOf, type Formula, minus, text, when, whenGiven } from "../model/formula.ts";
import { attachmentNumber } from "./attachment-list.ts";
import { coverRecord, type GrantDocumentInput, isReport, recordsOf } from "./form-input.ts";

/** 歳入歳出予算書（決算書）抄本: the lines of the budget that hold the programme, compared with the amounts of the forms. Source: grant conditions in general use. */
export function budgetExtractSheet(input: GrantDocumentInput): FormSheet {
  const title = isReport(input) ? "歳入歳出決算書抄本" : "歳入歳出予算書抄本";
  const lines = recordsOf(input, "budgetLine");
  const applicant = coverRecord(input)?.applicantName ?? `${input.result.municipalityName}長`;
  const kind = isReport(input) ? "決算" : "予算";
  const blocks: FormBlock[] = [
    paragraph("formNumber", attachmentNumber(input, title)),
    paragraph("title", `${formatJapaneseFiscalYear(input.result.fiscalYear)}${title}`),
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
      rows: (["revenue", "expenditure"] as const).flatMap((side) => sideRows(input, side, lines)),
    },
    comparison(input, lines),
    paragraph("body", `　この抄本は、原本（歳入歳出${kind}書）と相違ないことを証明します。`),
    paragraph("right", inputText("令和　　年　　月　　日")),
    paragraph("applicant", inputText(applicant)),
  ];
  return { name: title, isCover: false, orientation: "landscape", grid: [26, 16, 18, 18, 18, 17, 17, 17, 30], blocks };
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

/** The extract must agree with A, B and the transfer. */
function comparison(input: GrantDocumentInput, lines: readonly BudgetLine[]): FormBlock {
  const { items, transfer } = input.result;
  const cost = items.reduce((sum, item) => sum + item.totalCostYen, 0);
  const income = items.reduce((sum, item) => sum + item.incomeYen, 0);
  const report = isReport(input);
  const rows: readonly (readonly [string, BudgetLine["budgetRole"], number, Formula])[] = [
    ["総事業費（A）", "totalCost", cost, cellOf("A.total")],
    ["寄附金その他の収入額（B）", "income", income, cellOf("B.total")],
    [
      "介護保険特別会計からの繰入金",
      "ltcTransfer",
      transfer.totalYen,
      report ? call("SUM", cellOf("transfer.first"), cellOf("transfer.second")) : cellOf("J.total"),
    ],
  ];
  return {
    kind: "table",
    title: "調書との照合",
    unit: "円",
    columns: [
      { title: "項目", span: 2 },
      { title: "抄本の額" },
      { title: "調書の額" },
      { title: "差" },
      { title: "照合の結果", span: 4 },
    ],
    rows: rows.map(([title, role, amount, formula]) =>
      comparisonRow(input, title, role ?? "other", amount, formula, lines),
    ),
  };
}

function comparisonRow(
  input: GrantDocumentInput,
  title: string,
  role: string,
  amount: number,
  formula: Formula,
  all: readonly BudgetLine[],
): FormRow {
  // A transfer leaves the insurance account and enters the general account; the revenue side is compared.
  const isCost = role === "totalCost";
  const lines = all.filter((line) => line.budgetRole === role && (line.budgetSide === "expenditure") === isCost);
  const given = lines.map((line) => relatedAmount(input, line)).filter((amountYen) => amountYen !== null);
  const related = given.length === 0 ? null : given.reduce((sum, yen) => sum + yen, 0);
  const extracts = cellsOf(lines.map((line) => `budget.${line.budgetLineId}`));
  const [extract, form] = [`extract.${role}`, `form.${role}`];
  const [difference, verdict] = [`difference.${role}`, `verdict.${role}`];
  const verdictFormula = whenGiven(
    difference,
    when(cellOf(difference), text(words.differs), text(words.agrees)),
    text(words.missing),
  );
  const differenceYen = related === null ? null : related - amount;
  const value = differenceYen === null ? words.missing : differenceYen === 0 ? words.agrees : words.differs;
  return row(
    "item",
    label(title),
    extracts.length === 0
      ? calculatedYen(extract, null)
      : calculatedYen(extract, related, when(call("COUNT", ...extracts), call("SUM", ...extracts), text(""))),
    calculatedYen(form, amount, formula),
    calculatedYen(difference, differenceYen, whenGiven(extract, minus(cellOf(extract), cellOf(form)))),
    { ...fixedText(value, { id: verdict }), style: "calculated", formula: verdictFormula },
  );
}

const words = {
  missing: "抄本に照合できる額がありません。",
  agrees: "一致しています。",
  differs: "一致していません。理由を確かめてください。",
} as const;

/** The amount of the programme: of the budget, or of the settled accounts in a report. `null` when it was not given. */
function relatedAmount(input: GrantDocumentInput, line: BudgetLine): number | null {
  return (isReport(input) ? line.settledRelatedYen : line.relatedYen) ?? null;
}
