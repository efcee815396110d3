import {
  buildGrantDocument,
  buildOfficeDocument,
  type FormDocument,
  type GrantDocumentInput,
  grantDocumentInput,
  obstacles,
} from "@juso/documents";
import { inputOfFiled, isReproducible, versionOfFiled } from "@juso/documents/filed";
import { documentKind } from "@juso/documents/kinds";
import {
  type CalculationKind,
  calculateGrant,
  documentDates,
  type GrantResult,
  grantInputFrom,
  type ParameterSet,
  versionInForce,
} from "@juso/grant";
import { type DocumentKindCode, JusoError, type Language, type PayerCode, type Text } from "@juso/model";
import type { Paper } from "@juso/paper";
import type { PdfFonts } from "@juso/paper/pdf";
import type { ValidationResult } from "@juso/validator";
import { changeVersionOf } from "./change-version.ts";
import type { DocumentChoice } from "./document-choice.ts";
import { documentTitle } from "./document-title.ts";
import type { FiledDocuments, FoundFiled } from "./filed-documents.ts";
import type { FilingWords } from "./filing-words.ts";
import { indicatorRows } from "./indicator-rows.ts";
import { refuseZeroAmounts } from "./refuse-zero-amounts.ts";
import type { RefusedDocument } from "./refused-documents.ts";

/** What documents are made from, and how. */
export interface DocumentSource {
  readonly checked: ValidationResult;
  readonly parameters: ParameterSet;
  /** Why nothing may be made of the present data; absent when it may. */
  readonly notAccepted?: JusoError | undefined;
  /** What was filed in the year. */
  readonly filed: FiledDocuments;
  /** Make documents of the present data also where they were filed. */
  readonly anew: boolean;
  /** Make a document that must not be filed, and print on it why it must not. */
  readonly despiteErrors: boolean;
  /** ISO date for which the documents are made; the date of each document when absent. */
  readonly asOf?: string | undefined;
  /** Today, ISO, for documents without a date. */
  readonly today: string;
  readonly format: "xlsx" | "pdf" | "both";
  /** Gives the fonts; called only when a PDF is made here. */
  readonly loadFonts: () => Promise<PdfFonts>;
  /** Prints documents elsewhere while the next are made here, with fonts of its own; they are printed here when absent. */
  readonly print?: PrintPaper | undefined;
  readonly words: FilingWords;
}

/** Gives a document as a PDF. */
export type PrintPaper = (paper: Paper) => Promise<Uint8Array>;

/** A document as a file. */
export interface DocumentFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Documents as files, and what the clerk has to know of them. */
export interface MadeDocuments {
  readonly files: readonly DocumentFile[];
  /** How many things the calculations ask the clerk to check. */
  readonly notices: number;
  /** The documents that were made again as they were filed. */
  readonly again: readonly FoundFiled[];
  /** The documents that could not be made, in the order of the choices; the others are there. */
  readonly refused: readonly RefusedDocument[];
}

/**
 * The files of some documents, all made from one reading: the calculations and the fonts are shared. What was filed is made again as it
 * was, whatever the present data are. Beside each kind stands the list for the office. Nothing is written. A document whose amounts would be
 * 0 because something is missing, or that must not be filed, is refused by itself.
 */
export async function makeDocuments(
  choices: readonly DocumentChoice[],
  source: DocumentSource,
): Promise<MadeDocuments> {
  const inputs = new DocumentInputs(source);
  const { format } = source;
  const xlsx = format === "pdf" ? undefined : await import("@juso/documents/xlsx");
  // Papers are printed from the moment on when they are there, so all of them come before the first workbook is written.
  const print = format === "xlsx" ? undefined : (source.print ?? (await printHere(source.loadFonts)));
  const begin = (document: FormDocument, input: GrantDocumentInput): BegunDocument => {
    const pdf = print?.(document);
    // Whatever stops a workbook is said before what stops the printing of another document.
    pdf?.catch(() => undefined);
    return { document, input, pdf };
  };
  const begun: BegunDocument[] = [];
  const refused: RefusedDocument[] = [];
  const again: FoundFiled[] = [];
  const notices = new Set<string>();
  const withOffice = new Set<string>();
  for (const choice of choices) {
    try {
      const { filed, input } = inputs.of(choice);
      const made = [begin(buildGrantDocument(input), input)];
      const ofKind = `${choice.kind} ${choice.changeVersion}`;
      if (!withOffice.has(ofKind)) made.push(begin(buildOfficeDocument(input), input));
      withOffice.add(ofKind);
      begun.push(...made);
      if (filed !== undefined) again.push(filed);
      for (const { ja } of input.result.notices) notices.add(ja);
    } catch (error) {
      if (!(error instanceof JusoError && error.code === "data-not-accepted")) throw error;
      refused.push({ choice, error });
    }
  }
  const files: WaitedFile[] = [];
  for (const { document, input, pdf } of begun) {
    const name = (extension: string): string => `${document.fileStem}.${extension}`;
    if (xlsx !== undefined) files.push({ name: name("xlsx"), content: await xlsx.renderXlsx(document, input) });
    if (pdf !== undefined) files.push({ name: name("pdf"), content: pdf });
  }
  return { files: await allPrinted(files), notices: notices.size, again, refused };
}

/** A document that is being printed, unless no PDF is asked for, and of which a workbook can be written. */
interface BegunDocument {
  readonly document: FormDocument;
  readonly input: GrantDocumentInput;
  readonly pdf: Promise<Uint8Array> | undefined;
}

/** A file of which the content may still be on its way. */
interface WaitedFile {
  readonly name: string;
  readonly content: Uint8Array | Promise<Uint8Array>;
}

function allPrinted(files: readonly WaitedFile[]): Promise<readonly DocumentFile[]> {
  return Promise.all(files.map(async ({ content, name }) => ({ name, content: await content })));
}

/** Prints one after the other, so that no more than one is laid out at a time. */
async function printHere(loadFonts: () => Promise<PdfFonts>): Promise<PrintPaper> {
  const [{ renderPdf }, fonts] = [await import("@juso/documents/pdf"), await loadFonts()];
  let before: Promise<unknown> = Promise.resolve();
  return (paper) => {
    const printed = before.then(() => renderPdf(paper, { fonts }));
    before = printed.catch(() => undefined);
    return printed;
  };
}

/** The inputs of documents: the present data's, or the filed one's. */
class DocumentInputs {
  readonly #source: DocumentSource;
  readonly #results = new Map<DocumentKindCode, GrantResult>();

  constructor(source: DocumentSource) {
    this.#source = source;
  }

  of(choice: DocumentChoice): { readonly input: GrantDocumentInput; readonly filed?: FoundFiled } {
    const { changeVersion, kind, payer } = choice;
    const found = this.#source.anew ? undefined : this.#source.filed.find(kind, payer, changeVersion);
    if (found === undefined) return { input: this.#present(choice) };
    if (!isReproducible(found.filed)) throw otherVersion(found, this.#source.words);
    return { input: inputOfFiled(found.filed), filed: found };
  }

  #present({ changeVersion, kind, payer }: DocumentChoice): GrantDocumentInput {
    const { asOf, checked, despiteErrors, filed, notAccepted, parameters, today, words } = this.#source;
    if (notAccepted !== undefined) throw notAccepted;
    const definition = documentKind(kind)!;
    const result = this.#resultOf(kind, definition.calculation);
    refuseZeroAmounts(result);
    const own = (checked.records.grantDocument ?? []).filter(
      ({ value }) => value.fiscalYear === checked.fiscalYear && value.documentKind === kind && value.payer === payer,
    );
    const cover = own.find(({ value }) => changeVersionOf(value) === changeVersion)?.value;
    // The amounts of the data are those of the last change; a request names its own amount.
    const isReplaced = own.some(({ value }) => changeVersionOf(value) > changeVersion);
    if (definition.comparesVersions && isReplaced) throw changeNotFiled(changeVersion);
    const others = new Set(own.filter(({ value }) => value !== cover));
    const before = definition.comparesVersions
      ? filed.before(payer, changeVersion)
      : definition.usesVersionInForce
        ? this.#inForce(payer, cover?.documentDate)
        : undefined;
    const input = grantDocumentInput({
      kind,
      payer,
      result,
      ...(before === undefined ? {} : { before: versionOfFiled(before.filed) }),
      records: {
        ...checked.records,
        ...(others.size === 0
          ? {}
          : { grantDocument: checked.records.grantDocument?.filter((row) => !others.has(row)) ?? [] }),
      },
      parameters,
      indicators: indicatorRows(checked),
      provenance: provenanceOf(checked, result, asOf ?? cover?.documentDate ?? today),
    });
    const against = obstacles(input);
    if (against.length === 0) return input;
    if (!despiteErrors) throw mustNotBeFiled(kind, against, words);
    return { ...input, overrides: against.map(({ ja }) => ja) };
  }

  /** The version in force on the day of a document, as it was filed; nothing when the present data are it, or nobody knows. */
  #inForce(payer: PayerCode, day: string | undefined): FoundFiled | undefined {
    const { asOf, checked, filed, today } = this.#source;
    const { fiscalYear, records } = checked;
    const of = {
      decisions: (records.grantDecision ?? []).map(({ value }) => value),
      documents: (records.grantDocument ?? []).map(({ value }) => value),
    };
    const version = versionInForce(day ?? asOf ?? today, of, { fiscalYear, payer });
    if (version === undefined || version.isLatest) return undefined;
    return filed.find(version.kind, payer, version.changeVersion);
  }

  #resultOf(kind: DocumentKindCode, calculation: CalculationKind): GrantResult {
    const { parameters } = this.#source;
    const { fiscalYear, records } = this.#source.checked;
    const dates = documentDates(records, kind, fiscalYear);
    const result =
      this.#results.get(kind) ?? calculateGrant(grantInputFrom(records, calculation, fiscalYear, parameters, dates));
    this.#results.set(kind, result);
    return result;
  }
}

function mustNotBeFiled(kind: DocumentKindCode, against: readonly Text[], { despiteErrors }: FilingWords): JusoError {
  const title = (language: Language): string => documentTitle({ kind, changeVersion: 0 }, language);
  const list = (language: Language): string => against.map((text) => `\n・${text[language]}`).join("");
  return new JusoError("data-not-accepted", {
    ja: `${title("ja")}は、このままでは提出できないため作っていません。次の${against.length}件を直してください。${list("ja")}\n${despiteErrors.ja}`,
    en: `The document (${title("en")}) must not be filed as it is, so it was not made. Mend the following (${against.length}).${list("en")}\n${despiteErrors.en}`,
  });
}

function changeNotFiled(changeVersion: number): JusoError {
  return new JusoError("data-not-accepted", {
    ja: `変更${changeVersion}は、後の変更の内容がデータに入っているため、提出したときのブックがないと作り直せません。そのブックを、提出物のフォルダの中の「filed」フォルダに置いてください。`,
    en: `Change ${changeVersion} cannot be made again, because the data hold a later change. Put its workbook as it was filed into the folder "filed" of the submission.`,
  });
}

function otherVersion({ filed, path }: FoundFiled, { anew }: FilingWords): JusoError {
  return new JusoError("data-not-accepted", {
    ja: `「${path}」は、率などの値が今の版と違う JUSO ${filed.toolVersion} で作られたため、同じものを作り直せません。提出したファイルをそのままお使いください。${anew.ja}`,
    en: `"${path}" was made by JUSO ${filed.toolVersion}, whose rates are not those of this version, so it cannot be made again. Use the file that was filed. ${anew.en}`,
  });
}

function provenanceOf(
  { register, report }: ValidationResult,
  { municipalityCode }: GrantResult,
  day: string,
): GrantDocumentInput["provenance"] {
  return {
    toolVersion: report.tool.version,
    standardVersion: report.standard.version,
    ruleSetHash: report.standard.ruleSetHash,
    inputs: report.inputs.map(({ path, sha256 }) => ({ path, sha256 })),
    asOf: day,
    isSample: register.find(municipalityCode)?.kind === "sample",
  };
}
