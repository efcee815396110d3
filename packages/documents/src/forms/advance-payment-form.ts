import {
  decidedOn,
  type Expr,
  lineStepId,
  minus,
  ref,
  refs,
  type Step,
  sum,
  versionInForce,
  whenGiven,
} from "@juso/grant";
import { dash, label, paragraph, row, type TableBlock } from "@juso/paper";
import type { Form } from "./form.ts";
import { coverRecord, dayOf, type FormInput, type GrantDocumentInput, payerTitle, recordsOf } from "./form-input.ts";
import { paperStep, proportionStep, whenAllGiven } from "./steps/given-steps.ts";
import { givenStep } from "./steps/shown-calculation.ts";
import { againCell, fixedCell, inputCell, stepCell } from "./steps/step-cells.ts";
import { amountRows } from "./tables/amount-rows.ts";
import { numbered } from "./tables/numbered-tables.ts";
import { receiptsUntilThen, receiptTable, receivedThenSteps } from "./tables/receipt-table.ts";

const basis = "会計法22条・予算決算及び会計令58条";

/** 概算払請求内訳書: what was decided and received by the day of the request, what is asked for, and its parts by line (not confirmed). */
export const advancePaymentForm: Form = {
  title: () => "概算払請求内訳書",
  orientation: "portrait",
  grid: [48, 19, 19],
  blocks: (input) => [
    ...numbered([
      amountRows("請求額の計算", [
        ["交付決定額", fixedCell(input, "decidedThen")],
        ["受入済額", againCell(input, "receivedThen")],
        ["今回請求額", inputCell(input, "requested")],
        ["今回の請求後の残額", stepCell(input, "unpaid"), "total"],
      ]),
      receiptTable(input, receiptsUntilThen(input), "receivedThen"),
      lineTable(input),
    ]),
    paragraph(
      "note",
      `（注）交付決定額と受入済額は、請求の日までのものです。今回請求額の内訳は、算定行の額で按分し、1円未満を切り捨てた参考の額です。${isVersionKnown(input) ? "" : "算定行の額は、この内訳書を作ったときの計画によります（未確認）。"}`,
    ),
  ],
  steps: (input) => {
    const decided = decidedOn(dayOf(input), recordsOf(input, "grantDecision"), {
      fiscalYear: input.result.fiscalYear,
      payer: input.payer,
    });
    return [
      givenStep("decidedThen", "交付決定額", decided),
      ...receivedThenSteps(input),
      givenStep("requested", "今回請求額", coverRecord(input)?.requestedYen ?? null),
      paperStep(
        "unpaid",
        "今回の請求後の残額",
        basis,
        whenAllGiven(
          ["decidedThen", "requested"],
          minus<Expr>(ref("decidedThen"), sum(...refs(["receivedThen", "requested"]))),
        ),
      ),
      ...linesInForce(input),
      ...lineShares(input),
    ];
  },
};

/** Are the amounts of the lines those that the decision of the day rests on? */
function isVersionKnown(input: GrantDocumentInput): boolean {
  if (input.before !== undefined) return true;
  const { fiscalYear } = input.result;
  const [decisions, documents] = [recordsOf(input, "grantDecision"), recordsOf(input, "grantDocument")];
  const { payer } = input;
  return versionInForce(dayOf(input), { decisions, documents }, { fiscalYear, payer })?.isLatest === true;
}

/** The amounts of the lines in the version in force, where the data are another one. */
function linesInForce({ before, payer, result }: GrantDocumentInput): readonly Step[] {
  if (before === undefined) return [];
  return result.lines
    .filter((line) => line.payer === payer)
    .map((line) => givenStep(`inForce.${line.line}`, line.title.ja, before.yen[lineStepId(line)] ?? null));
}

function linesOf({
  before,
  payer,
  result,
}: GrantDocumentInput): readonly { readonly line: string; readonly title: string; readonly step: string }[] {
  return result.lines
    .filter((line) => line.payer === payer)
    .map((line) => ({
      line: line.line,
      title: line.title.ja,
      step: before === undefined ? lineStepId(line) : `inForce.${line.line}`,
    }));
}

/** What is asked for, given out by the amounts of the lines. */
function lineShares(input: GrantDocumentInput): readonly Step[] {
  const lines = linesOf(input);
  return [
    paperStep("lineTotal", "算定行の額の合計", basis, sum(...lines.map(({ step }) => ref(step)))),
    ...lines.map(({ line, step, title }) =>
      proportionStep(`requested.${line}`, `${title}の今回請求額`, basis, {
        amount: "requested",
        part: step,
        whole: "lineTotal",
      }),
    ),
    paperStep(
      "requested.rest",
      "按分で切り捨てた額",
      basis,
      whenGiven("requested", minus<Expr>(ref("requested"), sum(...lines.map(({ line }) => ref(`requested.${line}`))))),
    ),
  ];
}

function lineTable(input: FormInput): TableBlock {
  return {
    kind: "table",
    title: "今回請求額の内訳",
    unit: "円",
    columns: [
      { title: `${payerTitle(input.payer)}の交付金の算定行` },
      { title: "算定行の額" },
      { title: "今回請求額" },
    ],
    rows: [
      ...linesOf(input).map(({ line, step, title }) =>
        row("item", label(title), fixedCell(input, step), stepCell(input, `requested.${line}`)),
      ),
      row("item", label("按分で切り捨てた額の計"), dash(), stepCell(input, "requested.rest")),
      row("total", label("合計"), stepCell(input, "lineTotal"), againCell(input, "requested")),
    ],
  };
}
