import { formatJapaneseDate, formatJapaneseFiscalYear, type GrantDecision } from "@juso/model";
import { type FormCell, type FormSheet, fixedText, inputText, label, paragraph } from "@juso/paper";
import type { CoverAmount, CoverFact } from "../kinds/document-kind.ts";
import { letterAmounts } from "../kinds/letter-amounts.ts";
import {
  completionDue,
  coverRecord,
  dayOf,
  type FormInput,
  type GrantDocumentInput,
  isReport,
  recordsOf,
} from "./form-input.ts";
import { type FormSetting, formSetting } from "./form-setting.ts";
import { columnsAnnex } from "./notes/cross-reference.ts";
import { discontinuedText } from "./records/discontinued-work.ts";
import { againCell } from "./steps/step-cells.ts";

/** 鑑: the letter in front. What it must say: 適正化法施行令3条; its wording is the usual one and not confirmed. */
export function coverSheet(input: FormInput): FormSheet {
  const record = coverRecord(input);
  const [municipality] = recordsOf(input, "municipality");
  const number = formNumber(input);
  const date = record?.documentDate === undefined ? "令和　　年　　月　　日" : formatJapaneseDate(record.documentDate);
  const contact = [record?.departmentName, record?.preparedByName, record?.contactPhone, record?.contactEmail]
    .filter((part) => part !== undefined)
    .join("　");
  return {
    name: "鑑",
    isCover: true,
    orientation: "portrait",
    grid: [15, 15, 15, 15, 15, 15],
    blocks: [
      paragraph(
        "formNumber",
        number === undefined ? label("") : fixedText(number.value, { isUnverified: number.isUnverified }),
      ),
      paragraph("right", inputText(record?.documentNumber ?? "（文書番号）")),
      paragraph("right", inputText(date)),
      paragraph("addressee", addressee(input, record?.addressee, municipality?.prefectureName)),
      paragraph("applicant", inputText(record?.applicantAddress ?? "（所在地）")),
      paragraph("applicant", inputText(record?.applicantName ?? `${input.result.municipalityName}長`)),
      paragraph("title", documentTitle(input)),
      paragraph("body", bodyText(input)),
      paragraph("center", "記"),
      { kind: "items", items: coverItems(input) },
      ...(contact === "" ? [] : [paragraph("right", inputText(`担当：${contact}`))]),
    ],
  };
}

/** The number of the parameters, else the usual one of the kind, which is never confirmed. */
function formNumber(input: FormInput): FormSetting | undefined {
  const usual = input.definition.formNumber?.[input.payer];
  const setting = formSetting(input, `form.${input.payer}.${input.kind}`);
  return setting ?? (usual === undefined ? undefined : { value: usual, isUnverified: true });
}

/** 標題, for example 令和7年度重層的支援体制整備事業交付金の交付申請について. */
export function documentTitle(input: FormInput): string {
  const grant = `重層的支援体制整備事業${input.payer === "national" ? "" : "都道府県"}交付金`;
  return `${formatJapaneseFiscalYear(input.result.fiscalYear)}${grant}の${input.definition.subject}について`;
}

function addressee(input: GrantDocumentInput, written: string | undefined, prefecture: string | undefined): FormCell {
  if (written !== undefined) return inputText(withHonorific(written));
  const setting = formSetting(input, `addressee.${input.payer}`);
  const via = formSetting(input, `via.${input.payer}`);
  const name = input.payer === "prefectural" && prefecture !== undefined ? `${prefecture}知事` : (setting?.value ?? "");
  const route = via === undefined ? "" : `（${via.value}経由）`;
  return inputText(`${withHonorific(name)}${route}`, { isUnverified: setting?.isUnverified ?? true });
}

function withHonorific(name: string): string {
  return /[殿様]$|経由）$/.test(name) || name === "" ? name : `${name}　殿`;
}

function bodyText(input: FormInput): string {
  return input.definition.body[input.payer].replace("{decision}", decisionText(latestDecision(input)));
}

/** `令和7年7月15日付け見本国発第0715001号で`; nothing when there is no decision. */
function decisionText(decision: GrantDecision | undefined): string {
  if (decision === undefined) return "";
  return `${formatJapaneseDate(decision.decidedDate)}付け${decision.decisionNumber ?? ""}で`;
}

/** The decision that was in force on the day of the letter: the latest one of the payer. */
function latestDecision(input: GrantDocumentInput): GrantDecision | undefined {
  const day = dayOf(input);
  return recordsOf(input, "grantDecision")
    .filter(({ decidedDate, payer }) => payer === input.payer && decidedDate <= day)
    .sort((left, right) => (left.decidedDate < right.decidedDate ? 1 : -1))[0];
}

interface CoverItem {
  readonly label: string;
  readonly cell: FormCell;
}

function coverItems(input: FormInput): readonly CoverItem[] {
  const list = input.attachments.map(({ annex, title }) => `${title}（${annex}）`);
  const items: readonly CoverItem[] = [
    ...letterAmounts(input.definition, input.payer).map((amount) => amountItem(input, amount)),
    ...basisItem(input),
    ...ruleItem(input),
    ...input.definition.facts.flatMap((fact) =>
      facts[fact](input).map((item) => ({ ...item, label: input.definition.factTitles?.[fact] ?? item.label })),
    ),
    { label: "添付書類", cell: label([...list, "その他参考となる資料"].join("\n")) },
  ];
  return items.map((item, index) => ({ label: `${fullWidthDigits(index + 1)}　${item.label}`, cell: item.cell }));
}

/** An amount of the letter: a step, shown again where it stands on one of the forms. */
function amountItem(input: FormInput, { id, label: title, step }: CoverAmount): CoverItem {
  return { label: title, cell: { ...againCell(input, step, `cover.${id}`), format: "amount" } };
}

/** 算出の基礎 (適正化法施行令3条): where the amounts come from. */
function basisItem(input: FormInput): readonly CoverItem[] {
  const annex = columnsAnnex(input);
  if (annex === undefined) return [];
  const column = !isReport(input) && input.payer === "prefectural" ? "I" : "H";
  return [{ label: "算出の基礎", cell: label(`${annex}の${column}の合計`) }];
}

/** The prefecture's own rule on grants, of which only the prefecture knows the name. */
function ruleItem(input: FormInput): readonly CoverItem[] {
  if (input.payer === "national") return [];
  const { isUnverified, value } = formSetting(input, "rule.prefectural") ?? {
    value: "都道府県の交付規則",
    isUnverified: false,
  };
  return [{ label: "準拠する規則", cell: inputText(value, { isUnverified }) }];
}

/** How each fact of a letter is written. */
const facts: Readonly<Record<CoverFact, (input: FormInput) => readonly CoverItem[]>> = {
  changeVersion: (input) => {
    const number = coverRecord(input)?.changeVersion ?? 1;
    // Of changes the first has no number of its own; of what is numbered for itself every one has.
    return number === 1 && input.definition.comparesVersions
      ? []
      : [{ label: "変更の回", cell: inputText(`第${number}回`) }];
  },
  reason: (input) => [
    { label: "変更の理由", cell: inputText(coverRecord(input)?.changeReason ?? "（理由を記入してください）") },
  ],
  purpose: (input) => [
    {
      label: "事業の目的及び内容",
      cell: inputText(recordsOf(input, "programme")[0]?.purpose ?? "（事業の目的を記入してください）"),
    },
  ],
  dueDate: (input) => [dateItem("事業完了予定日", completionDue(input))],
  completedDate: (input) => [dateItem("事業完了日", recordsOf(input, "programme")[0]?.completedDate)],
  plannedDate: (input) => [dateItem("予定日", coverRecord(input)?.plannedDate)],
  discontinued: (input) => [
    {
      label: "中止（廃止）する事業",
      cell: fixedText(discontinuedText(input) ?? "（中止・廃止する事業が入力されていません）"),
    },
  ],
  spentUntilDate: (input) => [dateItem("支出済額の基準日", coverRecord(input)?.spentUntilDate)],
};

function dateItem(title: string, date: string | undefined): CoverItem {
  return {
    label: title,
    cell: inputText(date === undefined ? "（日を記入してください）" : formatJapaneseDate(date)),
  };
}

function fullWidthDigits(value: number): string {
  return `${value}`.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
