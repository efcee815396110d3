import { deadlines } from "@juso/grant";
import { codeTitle, documentKindTitles, formatJapaneseDate } from "@juso/model";
import {
  dash,
  type FormBlock,
  type FormRow,
  type FormSheet,
  fixedText,
  fixedYen,
  inputDigestText,
  inputText,
  label,
  paragraph,
  row,
  type TableBlock,
  textHash,
} from "@juso/paper";
import { reconciliation } from "../checks/reconciliation.ts";
import type { DueDay } from "../kinds/document-kind.ts";
import { type FormInput, type GrantDocumentInput, recordsOf } from "./form-input.ts";
import { officeNoteBlocks } from "./notes/office-notes.ts";
import { officeTasks } from "./notes/office-tasks.ts";
import { parameterText } from "./notes/parameter-text.ts";

/**
 * 庁内用の確認一覧: what is attached, whether the extract agrees, which methods were chosen, what nobody has confirmed yet, which deadline
 * holds. It is for the office and never part of what is filed.
 */
export function officeSheet(input: FormInput): FormSheet {
  const blocks: FormBlock[] = [
    paragraph("title", `${codeTitle(documentKindTitles, input.kind).ja}の確認一覧`),
    paragraph(
      "note",
      "（注）この一覧は、提出前の確認のためにツールが作成したものです。公式の様式ではなく、提出しません。",
    ),
    attachmentTable(input),
    ...deadlineBlocks(input),
    ...(input.definition.forms.includes("budgetExtract") ? [reconciliationTable(input)] : []),
    methodTable(input),
    ...unverifiedBlocks(input),
    ...officeNoteBlocks(input),
    ...noticeBlocks(input),
    provenanceTable(input),
  ];
  return { name: "確認一覧", isCover: false, orientation: "portrait", grid: [38, 26, 34, 14], blocks };
}

function attachmentTable(input: FormInput): TableBlock {
  const choices = ["添付", "省略", "該当なし"];
  return {
    kind: "table",
    title: "添付書類",
    columns: [
      { title: "書類" },
      { title: "別紙番号", align: "center" },
      { title: "備考" },
      { title: "添付", align: "center" },
    ],
    rows: input.attachments.map(({ annex, title }) =>
      row(
        "item",
        label(title),
        label(annex, { align: "center" }),
        inputText(undefined),
        inputText("添付", { choices, align: "center" }),
      ),
    ),
  };
}

function deadlineBlocks(input: FormInput): readonly FormBlock[] {
  const { deadline } = input.definition;
  if (deadline === "notice") return [unverifiedDeadline(input, noticeOfTheYear)];
  if (deadline !== "report") return [unverifiedDeadline(input, deadline)];
  const [programme] = recordsOf(input, "programme");
  const { report } = deadlines(input.result.fiscalYear, programme?.completedDate, input.parameters);
  const isUnverified = report.verification === "unverified";
  const due = fixedText(formatJapaneseDate(report.dueDate), { align: "center", isUnverified });
  const basis = fixedText(`${report.basis}。${deadlineNotes[report.decidedBy]}`);
  return [deadlineTable(row("item", label(codeTitle(documentKindTitles, input.kind).ja), due, basis))];
}

/** Applications are due on the day that the year's notice names; no source fixes it. */
const noticeOfTheYear: DueDay = {
  day: "年度ごとの通知による",
  basis: "国又は都道府県の通知で期限と提出の経路を確かめてください。",
};

function unverifiedDeadline(input: GrantDocumentInput, { basis, day }: DueDay): TableBlock {
  const due = fixedText(day, { align: "center", isUnverified: true });
  return deadlineTable(row("item", label(codeTitle(documentKindTitles, input.kind).ja), due, fixedText(basis)));
}

function deadlineTable(only: FormRow): TableBlock {
  return {
    kind: "table",
    title: "提出期限",
    columns: [{ title: "書類" }, { title: "期限", align: "center" }, { title: "根拠・注意", span: 2 }],
    rows: [only],
  };
}

const deadlineNotes = {
  completion: "完了の日から数えた期限です。大臣等が繰り下げたときは、その日によります。",
  monthDay: "翌年度の定められた日です。大臣等が繰り下げたときは、その日によります。",
  deferral: "繰下げ後の期限です。",
} as const;

function methodTable(input: GrantDocumentInput): TableBlock {
  return {
    kind: "table",
    title: "選択した計算方法",
    columns: [{ title: "項目" }, { title: "選択", span: 1 }, { title: "理由", span: 2 }],
    rows: input.result.chosenMethods.map((method) =>
      row("item", label(method.title.ja), fixedText(method.codeTitle.ja), fixedText(method.reason)),
    ),
  };
}

function unverifiedBlocks(input: GrantDocumentInput): readonly FormBlock[] {
  const used = input.result.parameters.used.filter((parameter) => parameter.verification === "unverified");
  if (used.length === 0) return [];
  return [
    {
      kind: "table",
      title: "交付要綱で確かめる値（計算に用いた値のうち、根拠の本文を確認していないもの）",
      columns: [{ title: "項目" }, { title: "用いた値" }, { title: "根拠・出典" }, { title: "確認", align: "center" }],
      rows: used.map((parameter) =>
        row(
          "item",
          label(parameter.title.ja),
          fixedText(parameterText(input, parameter), { isUnverified: true }),
          fixedText(parameter.source),
          inputText("未確認", { choices: ["未確認", "確認済"], align: "center" }),
        ),
      ),
    },
  ];
}

function noticeBlocks({ result }: GrantDocumentInput): readonly FormBlock[] {
  const texts = result.notices.map(({ ja, severity }) => `${severity === "error" ? "【要確認】" : ""}${ja}`);
  return officeTasks("計算に当たっての注意", texts);
}

/** 抄本と調書の照合: a difference is an obstacle to filing, and so is told before the document is made. */
function reconciliationTable(input: FormInput): TableBlock {
  return {
    kind: "table",
    title: "歳入歳出の抄本と調書の照合",
    unit: "円",
    columns: [{ title: "項目・異なる理由" }, { title: "抄本の額" }, { title: "調書の額" }, { title: "差" }],
    rows: reconciliation(input).map(({ differenceYen, extractYen, formYen, reason, title }) =>
      row(
        "item",
        label(reason === undefined ? title : `${title}\n理由：${reason}`),
        extractYen === null ? fixedText("（抄本に額がありません）") : fixedYen(undefined, extractYen),
        fixedYen(undefined, formYen),
        differenceYen === null ? dash() : fixedYen(undefined, differenceYen),
      ),
    ),
  };
}

/** Hashes of the single files are in the hidden sheet of the workbook; on paper one stands for all, the same as at the foot of a page. */
function provenanceTable(input: GrantDocumentInput): TableBlock {
  const { asOf, inputs, ruleSetHash, standardVersion, toolVersion } = input.provenance;
  const facts: readonly (readonly [string, string])[] = [
    ["作成の基準日", formatJapaneseDate(asOf)],
    ["ツールと標準の版", `JUSO ${toolVersion}・重層データ標準 ${standardVersion}`],
    ["ルールの照合値", ruleSetHash],
    ["単価・率等の一覧", `${input.result.parameters.id}　${input.result.parameters.sha256}`],
    ["入力の照合値", textHash(inputDigestText(input.provenance))],
    [`入力したファイル（${inputs.length}件）`, inputs.map((each) => each.path).join("、")],
  ];
  return {
    kind: "table",
    title: "作成の記録",
    columns: [{ title: "項目" }, { title: "内容", span: 3 }],
    rows: facts.map(([title, value]) => row("item", label(title), fixedText(value))),
  };
}
