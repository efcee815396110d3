import type { FilingWords } from "@juso/filing";
import { counted, type Language, type Text } from "@juso/model";
import type { DocumentOrder } from "../messages.ts";

/** What the part about documents says, by language. */
export interface DocumentSectionWords {
  readonly title: string;
  readonly lead: string;
  readonly which: string;
  readonly all: string;
  readonly payer: string;
  readonly payers: Readonly<Record<DocumentOrder["payer"], string>>;
  readonly format: string;
  readonly formats: Readonly<Record<DocumentOrder["format"], string>>;
  readonly more: string;
  readonly anew: string;
  readonly despiteErrors: string;
  readonly make: string;
  readonly making: string;
  made(count: number): string;
  /** Before the files of the zip. */
  readonly each: string;
  readonly nothing: string;
}

/** What is said about documents while they are made. */
export const documentWords: {
  readonly ways: FilingWords;
  readonly submission: Readonly<Record<Language, string>>;
  readonly zip: Readonly<Record<Language, string>>;
  dataRefused(errors: number): Text;
  readonly mendFirst: Text;
  notices(count: number): Text;
} = {
  ways: {
    despiteErrors: {
      ja: "直せない事情があるときは「提出できない理由があっても作る」を選ぶと作れますが、この文が書類に印字されます。",
      en: "Where that is not possible, choose “Make it though it must not be filed”; these sentences are printed on it.",
    },
    anew: {
      ja: "今のデータから作るときは「提出済みの書類も、今のデータから作る」を選んでください。",
      en: "To make it of the present data, choose “Make filed documents of the present data too”.",
    },
    verify: {
      ja: "提出した内容と違うときは、提出したときのファイルに置き換えてください。",
      en: "where something else was filed, put the file there as it was filed.",
    },
  },
  submission: { ja: "この提出物", en: "This submission" },
  zip: { ja: "書類一式.zip", en: "documents.zip" },
  dataRefused: (errors) => ({
    ja: `提出物に、直す必要のあるエラーが${errors}件あります。`,
    en: `The submission has ${counted(errors, "error")} to mend.`,
  }),
  mendFirst: { ja: "上の結果を見て直してください。", en: "See the result above." },
  notices: (count) => ({
    ja: `計算について確認していただきたいことが${count}件あります。庁内用の確認一覧（名前に「-office」が付くファイル）で内容を確かめてから提出してください。`,
    en: `The calculation asks you to check ${counted(count, "thing")}. Before sending, see the list for the office (the file named -office).`,
  }),
};

/** What the part about documents says. */
export const documentSectionWords: Readonly<Record<Language, DocumentSectionWords>> = {
  ja: {
    title: "書類を作る",
    lead: "確かめた提出物から、交付金の書類を Excel と PDF で作ります。提出できない書類は作らず、その理由を示します。",
    which: "作る書類",
    all: "この年度の書類すべて（「交付金の文書」に行のあるもの）",
    payer: "相手先",
    payers: { both: "国と都道府県", national: "国", prefectural: "都道府県" },
    format: "形式",
    formats: { both: "Excel と PDF", xlsx: "Excel だけ", pdf: "PDF だけ" },
    more: "提出済みの書類と、提出できない書類の扱い",
    anew: "提出済みの書類も、今のデータから作る",
    despiteErrors: "提出できない理由があっても作る（理由を印字します）",
    make: "書類を作る",
    making: "書類を作っています。数秒かかります。",
    made: (count) => `${count}個の書類を作りました。`,
    each: "1つずつ保存する",
    nothing: "書類は作っていません。",
  },
  en: {
    title: "Make documents",
    lead: "Makes the documents of the grant from this submission, as workbooks and PDFs. What must not be filed is not made, and why.",
    which: "Document",
    all: "All of the year (those with a row among the grant documents)",
    payer: "Who pays",
    payers: { both: "State and prefecture", national: "State", prefectural: "Prefecture" },
    format: "Format",
    formats: { both: "Workbook and PDF", xlsx: "Workbook only", pdf: "PDF only" },
    more: "What was filed, and what must not be filed",
    anew: "Make filed documents of the present data too",
    despiteErrors: "Make it though it must not be filed (the reason is printed)",
    make: "Make the documents",
    making: "Making the documents. This takes a few seconds.",
    made: (count) => `${counted(count, "document was", "documents were")} made.`,
    each: "Save them one by one",
    nothing: "No document was made.",
  },
};
