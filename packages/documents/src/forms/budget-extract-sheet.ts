import { minus, ref, refs, type Step, sum, whenGiven } from "@juso/grant";
import { type BudgetLine, formatJapaneseFiscalYear } from "@juso/model";
import { verdictText } from "../formulas/text-formulas.ts";
import { fixedText, headingRow, inputText, inputYen, label, paragraph, row } from "../model/form-cells.ts";
import type { FormBlock, FormCell, FormRow, FormSheet } from "../model/form-document.ts";
import { attachmentNumber } from "./attachment-list.ts";
import { coverRecord, type FormInput, type GrantDocumentInput, isReport, recordsOf } from "./form-input.ts";
import { givenStep } from "./paper.ts";
import { againCell, stepCell } from "./step-cells.ts";

/** 歳入歳出予算書（決算書）抄本: the lines of the budget that hold the programme, compared with the amounts of the forms. Source: grant conditions in general use. */
export function budgetExtractSheet(input: FormInput): FormSheet {
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
    comparison(input),
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

/** What the extract is compared with: column A, column B and the transfer, by the role that their lines have. */
const compared = [
  { role: "totalCost", title: "総事業費（A）", step: "A.total" },
  { role: "income", title: "寄附金その他の収入額（B）", step: "B.total" },
  { role: "ltcTransfer", title: "介護保険特別会計からの繰入金", step: "J.total" },
] as const;

/** The sums of the extract by role, and how they differ from the amounts of the forms. */
export function extractSteps(input: GrantDocumentInput): readonly Step[] {
  const lines = recordsOf(input, "budgetLine");
  return [
    ...lines.map((line) =>
      givenStep(`budget.${line.budgetLineId}`, line.moku ?? "抄本の額", relatedAmount(input, line)),
    ),
    ...compared.flatMap(({ role, step, title }): readonly Step[] => {
      const ids = linesOfRole(lines, role).map((line) => `budget.${line.budgetLineId}`);
      const [extract, basis] = [`extract.${role}`, "歳入歳出抄本"];
      return [
        {
          id: extract,
          title: { ja: `抄本の${title}`, en: extract },
          basis,
          expression: whenGiven(ids, sum(...refs(ids))),
        },
        {
          id: `difference.${role}`,
          title: { ja: `抄本と調書の差（${title}）`, en: `difference.${role}` },
          basis,
          expression: whenGiven(extract, minus(ref(extract), ref(step))),
        },
      ];
    }),
  ];
}

/** A transfer leaves the insurance account and enters the general account; the revenue side is compared. */
function linesOfRole(lines: readonly BudgetLine[], role: string): readonly BudgetLine[] {
  const isCost = role === "totalCost";
  return lines.filter((line) => line.budgetRole === role && (line.budgetSide === "expenditure") === isCost);
}

/** The extract must agree with A, B and the transfer. */
function comparison(input: FormInput): FormBlock {
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
    rows: compared.map(({ role, step, title }) => {
      const difference = stepCell(input, `difference.${role}`);
      const verdict = difference.value === null ? words.missing : difference.value === 0 ? words.agrees : words.differs;
      return row(
        "item",
        label(title),
        stepCell(input, `extract.${role}`),
        againCell(input, step, `form.${role}`),
        difference,
        {
          ...fixedText(verdict, { id: `verdict.${role}` }),
          style: "calculated",
          formula: verdictText(`difference.${role}`, words),
        },
      );
    }),
  };
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
