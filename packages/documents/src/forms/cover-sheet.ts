import { totalStepId } from "@juso/grant";
import { formatJapaneseDate, formatJapaneseFiscalYear } from "@juso/model";
import { fixedText, inputText, label, paragraph } from "../model/form-cells.ts";
import type { FormCell, FormSheet } from "../model/form-document.ts";
import { attachments } from "./attachment-list.ts";
import { coverRecord, type FormInput, type GrantDocumentInput, payerTitle, recordsOf } from "./form-input.ts";
import { formSetting } from "./form-setting.ts";
import { againCell } from "./step-cells.ts";

/** 鑑: the letter in front. What it must say: 適正化法施行令3条; its wording is the usual one and not confirmed. */
export function coverSheet(input: FormInput): FormSheet {
  const record = coverRecord(input);
  const [municipality] = recordsOf(input, "municipality");
  const number = formSetting(input, `form.${input.payer}.${input.kind}`);
  const date = record?.documentDate === undefined ? "令和　　年　　月　　日" : formatJapaneseDate(record.documentDate);
  const department = [record?.departmentName, record?.preparedByName].filter((part) => part !== undefined).join("　");
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
      ...(department === "" ? [] : [paragraph("right", inputText(`担当：${department}`))]),
      ...(record?.confirmedByName === undefined
        ? []
        : [paragraph("right", inputText(`確認：${record.confirmedByName}`))]),
    ],
  };
}

/** 標題, for example 令和7年度重層的支援体制整備事業交付金の交付申請について. */
export function documentTitle(input: GrantDocumentInput): string {
  const grant = `重層的支援体制整備事業${input.payer === "national" ? "" : "都道府県"}交付金`;
  const words = { application: "交付申請", change: "変更交付申請", report: "実績報告" }[input.kind];
  return `${formatJapaneseFiscalYear(input.result.fiscalYear)}${grant}の${words}について`;
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

function bodyText(input: GrantDocumentInput): string {
  const national = input.payer === "national";
  const act = "補助金等に係る予算の執行の適正化に関する法律";
  const grantClause = national ? "社会福祉法第106条の8の規定による交付金" : "社会福祉法第106条の9の規定による交付金";
  switch (input.kind) {
    case "application":
      return `　標記について、${grantClause}の交付を受けたいので、${national ? `${act}第5条の規定により、` : ""}関係書類を添えて次のとおり申請します。`;
    case "change":
      return `　交付決定を受けた標記の交付金について、次のとおり交付申請の内容を変更したいので、関係書類を添えて申請します。`;
    case "report":
      return `　交付決定を受けた標記の交付金に係る事業の実績について、${national ? `${act}第14条の規定により、` : ""}関係書類を添えて次のとおり報告します。`;
  }
}

function coverItems(input: FormInput): readonly { readonly label: string; readonly cell: FormCell }[] {
  const items: { label: string; cell: FormCell }[] = [...amountItems(input), ...purposeItems(input)];
  const list = attachments(input).map((form, index) => `${form}（別紙${index + 1}）`);
  items.push({ label: "添付書類", cell: label([...list, "添付・確認事項一覧", "その他参考となる資料"].join("\n")) });
  return items.map((item, index) => ({ label: `${fullWidthDigits(index + 1)}　${item.label}`, cell: item.cell }));
}

/** The amounts of the letter: each is a step that stands on one of the forms. */
function amountItems(input: FormInput): { label: string; cell: FormCell }[] {
  const { kind, payer } = input;
  const item = (title: string, id: string, step: string): { label: string; cell: FormCell } => ({
    label: title,
    cell: { ...againCell(input, step, `cover.${id}`), format: "amount" },
  });
  const required = (title: string) => item(title, "required", totalStepId(payer));
  switch (kind) {
    case "application":
      return [required(`${payerTitle(payer)}交付金申請額`)];
    case "change":
      return [
        item("既交付決定額", "decided", "before.total"),
        required("変更後の所要額"),
        item("差引増減額", "difference", "change.total"),
        {
          label: "変更の理由",
          cell: inputText(coverRecord(input)?.changeReason ?? "（変更の理由を記入してください）"),
        },
      ];
    case "report":
      return [
        required("交付金精算額"),
        item("交付決定額", "decided", `decided.${payer}`),
        item("確定見込額", "determined", `determined.${payer}`),
        item("受入済額", "received", `received.${payer}`),
        item("差引返還額（△は不足）", "difference", `L.${payer}`),
      ];
  }
}

function purposeItems(input: GrantDocumentInput): { label: string; cell: FormCell }[] {
  const [programme] = recordsOf(input, "programme");
  const completion = input.kind === "report" ? programme?.completedDate : programme?.completionDueDate;
  const items = [
    { label: "事業の目的及び内容", cell: inputText(programme?.purpose ?? "（事業の目的を記入してください）") },
  ];
  const dateText = completion === undefined ? "（完了の日を記入してください）" : formatJapaneseDate(completion);
  items.push({ label: input.kind === "report" ? "事業完了日" : "事業完了予定日", cell: inputText(dateText) });
  return items;
}

function fullWidthDigits(value: number): string {
  return `${value}`.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
