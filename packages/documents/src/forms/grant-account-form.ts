import type { Step } from "@juso/grant";
import type { BudgetLine } from "@juso/model";
import { dash, fixedText, headingRow, inputText, label, paragraph, row, type TableBlock } from "@juso/paper";
import type { Form } from "./form.ts";
import { type FormInput, type GrantDocumentInput, payerTitle, recordsOf } from "./form-input.ts";
import { budgetPlace } from "./records/budget-place.ts";
import { paperStep, sumOfGiven } from "./steps/given-steps.ts";
import { givenStep } from "./steps/shown-calculation.ts";
import { againCell, fixedCell, stepCell } from "./steps/step-cells.ts";
import { decidedLine } from "./tables/line-table.ts";
import { numbered } from "./tables/numbered-tables.ts";

/** 補助金調書: how the grant stands to the budget and the settled accounts. Source: grant conditions in general use (not confirmed). */
export const grantAccountForm: Form = {
  title: () => "補助金調書",
  orientation: "landscape",
  grid: [44, 17, 17, 17, 17, 17, 17, 28],
  blocks: (input) => [
    ...numbered([payerTable(input), revenueTable(input), expenditureTable(input)]),
    paragraph(
      "note",
      `（注）「うち${subsidised(input)}」は、交付決定額又は確定見込額の合計です。交付金の額は歳出の科目ごとに算定しないため、科目の行は「―」としています。空欄は額が入力されていないことを示し、0円ではありません。`,
    ),
  ],
  steps: (input) => [
    ...linesOf(input, "revenue").flatMap((line) => givenSteps(line)),
    ...linesOf(input, "expenditure").flatMap((line) => givenSteps(line)),
    ...(["revenue", "expenditure"] as const).flatMap((side) =>
      columns.map(({ key, title }) =>
        paperStep(
          `account.${side}.${key}`,
          `${title}の合計`,
          "補助金調書",
          sumOfGiven(linesOf(input, side).map(({ budgetLineId }) => `account.${budgetLineId}.${key}`)),
        ),
      ),
    ),
  ],
};

const columns = [
  { key: "budget", title: "予算現額", yen: (line: BudgetLine) => line.budgetYen },
  { key: "settled", title: "決算額", yen: (line: BudgetLine) => line.settledYen },
  { key: "carried", title: "翌年度繰越額", yen: (line: BudgetLine) => line.carriedOverYen },
] as const;

function givenSteps(line: BudgetLine): readonly Step[] {
  return columns.map(({ key, title, yen }) =>
    givenStep(`account.${line.budgetLineId}.${key}`, title, yen(line) ?? null),
  );
}

/** The revenue of this grant, or the expenditure of the programme. */
function linesOf(input: GrantDocumentInput, side: "revenue" | "expenditure"): readonly BudgetLine[] {
  const role = side === "expenditure" ? "totalCost" : `${input.payer}Grant`;
  return recordsOf(input, "budgetLine").filter((line) => line.budgetSide === side && line.budgetRole === role);
}

function subsidised({ payer }: GrantDocumentInput): string {
  return `${payer === "national" ? "国庫" : "都道府県"}補助相当額`;
}

function payerTable(input: FormInput): TableBlock {
  return {
    kind: "table",
    title: payerTitle(input.payer),
    unit: "円",
    columns: [
      { title: "科目" },
      { title: "交付決定額" },
      { title: "補助率", align: "center", span: 2 },
      { title: "根拠", span: 4 },
    ],
    rows: [
      headingRow("（目）重層的支援体制整備事業交付金"),
      ...input.result.lines
        .filter(({ payer }) => payer === input.payer)
        .map((line) =>
          row(
            "item",
            label(line.title.ja),
            { ...decidedLine(input, line), id: `account.decided.${line.line}` },
            fixedText(line.line === "N2" ? "按分" : line.rateText, { align: "center" }),
            fixedText(line.basis),
          ),
        ),
      row("total", label("合計"), againCell(input, `decided.${input.payer}`), dash(), dash()),
    ],
  };
}

function revenueTable(input: FormInput): TableBlock {
  return {
    kind: "table",
    title: "地方公共団体（歳入）",
    unit: "円",
    columns: [{ title: "科目" }, { title: "予算現額" }, { title: "収入済額" }, { title: "備考", span: 5 }],
    rows: [
      ...linesOf(input, "revenue").map((line) =>
        row(
          "item",
          label(budgetPlace(line)),
          fixedCell(input, `account.${line.budgetLineId}.budget`),
          fixedCell(input, `account.${line.budgetLineId}.settled`),
          inputText(line.description),
        ),
      ),
      row(
        "total",
        label("合計"),
        stepCell(input, "account.revenue.budget"),
        stepCell(input, "account.revenue.settled"),
        label(""),
      ),
    ],
  };
}

function expenditureTable(input: FormInput): TableBlock {
  const part = { title: `うち${subsidised(input)}` };
  const cell = (line: BudgetLine, key: string) => fixedCell(input, `account.${line.budgetLineId}.${key}`);
  return {
    kind: "table",
    title: "地方公共団体（歳出）",
    unit: "円",
    columns: [
      { title: "科目" },
      { title: "予算現額" },
      part,
      { title: "支出済額" },
      part,
      { title: "翌年度繰越額" },
      part,
      { title: "備考" },
    ],
    rows: [
      ...linesOf(input, "expenditure").map((line) =>
        row(
          "item",
          label(budgetPlace(line)),
          cell(line, "budget"),
          dash(),
          cell(line, "settled"),
          dash(),
          cell(line, "carried"),
          dash(),
          inputText(line.description),
        ),
      ),
      row(
        "total",
        label("合計"),
        stepCell(input, "account.expenditure.budget"),
        againCell(input, `decided.${input.payer}`),
        stepCell(input, "account.expenditure.settled"),
        againCell(input, `determined.${input.payer}`),
        stepCell(input, "account.expenditure.carried"),
        dash(),
        label(""),
      ),
    ],
  };
}
