import { type FiledDocument, type ReadFiled, readFiled } from "@juso/documents/filed";
import { documentKind, documentKinds } from "@juso/documents/kinds";
import { type FiledVersion, isPlanOfYear } from "@juso/grant";
import { counted, type DocumentKindCode, JusoError, type PayerCode, type Text } from "@juso/model";
import { documentTitle } from "./document-title.ts";
import type { FiledWorkbook } from "./filed-workbooks.ts";
import type { FilingWords } from "./filing-words.ts";

/** A document as it was filed, and the workbook it came from. */
export interface FoundFiled {
  readonly path: string;
  readonly filed: ReadFiled;
}

/** What was filed in a year. */
export class FiledDocuments {
  readonly #found: readonly FoundFiled[];

  constructor(found: readonly FoundFiled[]) {
    this.#found = found;
  }

  /** The document itself. */
  find(kind: DocumentKindCode, payer: PayerCode, changeVersion: number): FoundFiled | undefined {
    return this.#found.find(({ filed }) => isSame(filed, { kind, payer, changeVersion }));
  }

  /** Every document that was filed, by what it is. */
  choices(): readonly { kind: DocumentKindCode; payer: PayerCode; changeVersion: number }[] {
    return this.#found.map(({ filed: { changeVersion, kind, payer } }) => ({ kind, payer, changeVersion }));
  }

  /** What a change is a change of: the change before it, or the application. */
  before(payer: PayerCode, changeVersion: number): FoundFiled | undefined {
    return this.#found
      .filter(({ filed }) => filed.payer === payer && isPlanOfYear(filed.kind))
      .find(({ filed }) => filed.changeVersion === changeVersion - 1);
  }

  /** The versions of the year, as results name them. */
  versions(): readonly FiledVersion[] {
    return this.#found
      .filter(({ filed }) => isVersion(filed))
      .map(({ filed }) => ({ ...filed, titleEn: documentTitle(filed, "en") }))
      .map(({ documentDate, documentNumber, payer, title, titleEn, totalYen }) => ({
        title,
        titleEn,
        payer,
        ...(documentDate === undefined ? {} : { documentDate }),
        ...(documentNumber === undefined ? {} : { documentNumber }),
        totalYen,
      }));
  }
}

const order = documentKinds.map(({ code }) => code);

/**
 * The documents of a municipality and year among workbooks that may have been filed. Those of other years are passed over and named in one
 * sentence; a file that is none of ours is named too.
 *
 * @param tell takes what a person should know.
 * @throws JusoError `input-not-found` for a workbook that cannot be read; `data-not-accepted` for one whose copy was tampered with, one of
 *   another municipality, and two of one document.
 */
export async function readFiledDocuments(
  workbooks: readonly FiledWorkbook[],
  of: { readonly municipalityCode: string | undefined; readonly fiscalYear: number },
  words: FilingWords,
  tell: (sentence: Text) => void,
): Promise<FiledDocuments> {
  const found: FoundFiled[] = [];
  const others: OfOtherYear[] = [];
  for (const { bytes: read, path } of workbooks) {
    const bytes = await read().catch((cause: unknown) => {
      throw cause instanceof JusoError ? cause : filedUnreadable(path, cause);
    });
    const filed = await readFiled(new Uint8Array(bytes));
    if (filed === "broken") throw tampered(path);
    if (typeof filed === "string") {
      tell({ ja: passedOver[filed].ja(path), en: passedOver[filed].en(path) });
    } else if (filed.fiscalYear !== of.fiscalYear) {
      others.push({ path, fiscalYear: filed.fiscalYear });
    } else {
      // Data with errors may not say whose they are.
      if (filed.municipalityCode !== (of.municipalityCode ?? filed.municipalityCode))
        throw otherMunicipality(path, filed.municipalityCode);
      const twin = found.find((each) => isSame(each.filed, filed));
      if (twin !== undefined) throw twice(twin.path, path);
      found.push({ path, filed });
      if (filed.handEdits > 0) tell(editedByHand(path, filed.handEdits, words));
    }
  }
  if (others.length > 0) tell(ofOtherYears(others, of.fiscalYear));
  return new FiledDocuments(
    found.sort(
      ({ filed: left }, { filed: right }) =>
        order.indexOf(left.kind) - order.indexOf(right.kind) || left.changeVersion - right.changeVersion,
    ),
  );
}

/** A version of the year is a calculation of its own; the other kinds only rest on one. */
function isVersion({ kind }: FiledDocument): boolean {
  return documentKind(kind)?.calculation === kind;
}

function isSame(left: FiledDocument, right: Pick<FiledDocument, "kind" | "payer" | "changeVersion">): boolean {
  return left.kind === right.kind && left.payer === right.payer && left.changeVersion === right.changeVersion;
}

/** What was typed into the filed workbook is not in its copy: whoever relies on it must know. */
function editedByHand(path: string, count: number, { verify }: FilingWords): Text {
  return {
    ja: `【注意】「${path}」は、作った後に${count}か所が手で書き換えられています。ここでは作ったときの内容を使います。${verify.ja}`,
    en: `Note: "${path}" was changed by hand in ${counted(count, "place")} after it was made. What it was made with is used here; ${verify.en}`,
  };
}

/** A document of a year that is not asked for. */
interface OfOtherYear {
  readonly path: string;
  readonly fiscalYear: number;
}

function ofOtherYears(others: readonly OfOtherYear[], fiscalYear: number): Text {
  const ja = others.map((each) => `「${each.path}」（${each.fiscalYear}年度）`).join("、");
  const en = others.map((each) => `"${each.path}" (${each.fiscalYear})`).join(", ");
  return {
    ja: `${ja}は、ほかの年度の文書のため、${fiscalYear}年度の提出済みの文書として使っていません。`,
    en: `Not taken as filed in fiscal year ${fiscalYear}, being of another year: ${en}.`,
  };
}

const passedOver = {
  notAWorkbook: {
    ja: (path: string) =>
      `「${path}」は Excel ブックではない（名前が .xlsx の別のファイルか、壊れたファイル）ため、提出済みの文書として読んでいません。提出したときのファイルに置き換えてください。`,
    en: (path: string) =>
      `"${path}" is not a workbook (another kind of file named .xlsx, or a damaged one) and was not taken as one that was filed. Replace it by the file as it was filed.`,
  },
  tooLarge: {
    ja: (path: string) =>
      `「${path}」は、JUSO で作ったブックとしては大きすぎるため、提出済みの文書として読んでいません。提出したときのファイルに置き換えてください。`,
    en: (path: string) =>
      `"${path}" is too large for a workbook made by JUSO and was not taken as one that was filed. Replace it by the file as it was filed.`,
  },
  notADocument: {
    ja: (path: string) =>
      `「${path}」には JUSO が文書に入れる控え（ふだんは見えないシート「_juso」）がないため、提出済みの文書として読んでいません。別の方法で作ったものでなければ、作ったときのファイルを置いてください。`,
    en: (path: string) =>
      `"${path}" lacks the copy that JUSO puts into a document (the hidden sheet "_juso") and was not taken as one that was filed. Unless it was made in another way, put the file there as it was made.`,
  },
  tooOld: {
    ja: (path: string) =>
      `「${path}」は、もとのデータの控えを持たない文書（庁内用の一覧か、古い版で作ったもの）のため、提出済みの版として使えません。`,
    en: (path: string) =>
      `"${path}" does not hold what it was made of (a list for the office, or made by an older release), so it cannot stand for a version of the year.`,
  },
} as const;

/** What is said of a filed workbook that cannot be read. */
export function filedUnreadable(path: string, cause: unknown): JusoError {
  return new JusoError(
    "input-not-found",
    {
      ja: `提出済みの文書「${path}」を読めません。ファイル名の書き間違いがないか、ほかのソフトで開いていないかを確かめてください。`,
      en: `The filed document "${path}" cannot be read. Check its name, and whether another program holds it open.`,
    },
    { cause },
  );
}

function tampered(path: string): JusoError {
  return new JusoError("data-not-accepted", {
    ja: `「${path}」の控え（ふだんは見えないシート「_juso」）が書き換えられているか壊れているため、何を提出したのか分からず、提出済みの文書として使えません。提出したときのファイルに置き換えてください。`,
    en: `The copy in "${path}" (the hidden sheet "_juso") was changed or is damaged, so it does not tell what was filed. Put the file there as it was filed.`,
  });
}

function otherMunicipality(path: string, code: string): JusoError {
  return new JusoError("data-not-accepted", {
    ja: `「${path}」は別の団体（${code}）の文書です。この提出物の団体が提出した文書を置いてください。`,
    en: `"${path}" is a document of another municipality (${code}). Put the documents there that this municipality filed.`,
  });
}

function twice(first: string, second: string): JusoError {
  return new JusoError("data-not-accepted", {
    ja: `「${first}」と「${second}」は同じ文書です。提出したほうだけを残してください。`,
    en: `"${first}" and "${second}" are the same document. Keep the one that was filed.`,
  });
}
