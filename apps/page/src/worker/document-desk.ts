import {
  documentsOfKind,
  type FilingWords,
  filedAgain,
  filedWorkbooksAmong,
  madeDespiteErrors,
  makeDocuments,
  namedDocuments,
  noDocumentNamed,
  nothingOfPresentData,
  type PrintPaper,
  readFiledDocuments,
  refusedText,
} from "@juso/filing";
import { type ByteSource, JusoError, type Text } from "@juso/model";
import type { PdfFonts } from "@juso/paper/pdf";
import { calculateWithFile, type ParameterFile } from "@juso/parameter-files";
import { entityProfiles } from "@juso/schemas";
import { type ValidateOptions, validate } from "@juso/validator";
import { writeZip } from "@juso/workbook";
import type { MadeFile } from "../made-file.ts";
import type { DocumentOrder, MadeOrder, PackedFonts, PrintingNeeds } from "../messages.ts";
import { documentWords } from "../words/document-words.ts";
import { parameterFileWords } from "../words/parameter-words.ts";
import { PageFonts } from "./page-fonts.ts";
import { PrintingWorker } from "./printing-worker.ts";

/** Makes the documents of submissions, each as the command line makes it. */
export class DocumentDesk {
  readonly #fonts = new PageFonts();
  #printing: PrintingWorker | undefined;

  /** Opens the fonts that the page sent along; each is unpacked once. */
  readonly fontsOf = (packed: PackedFonts): Promise<PdfFonts> => this.#fonts.open(packed);

  /** Gets ready to print. */
  prepare({ fonts, program }: PrintingNeeds): void {
    this.#printing ??= new PrintingWorker(program, fonts);
  }

  /** Reads the submission again, with all its records, so that nothing of it is kept between two orders. */
  readonly make = (
    sources: readonly ByteSource[],
    order: DocumentOrder,
    options: ValidateOptions,
    parameterFile: ParameterFile | undefined,
  ): Promise<MadeOrder> => makeOrder(sources, order, options, parameterFile, this.#printing?.print);
}

/** @throws JusoError `data-not-accepted` when nothing can be made at all. */
async function makeOrder(
  sources: readonly ByteSource[],
  order: DocumentOrder,
  options: ValidateOptions,
  file: ParameterFile | undefined,
  print: PrintPaper | undefined,
): Promise<MadeOrder> {
  const { anew, despiteErrors, format, payer, today, which } = order;
  const { asOf, language = "ja" } = options;
  const words: FilingWords = documentWords.ways;
  const keepEntities = new Set(entityProfiles.map(({ key }) => key));
  const checked = await validate(sources, { ...options, maxFindings: 0, keepEntities });
  const { fiscalYear, manifest, records, report } = checked;
  const errors = report.summary.blocking;
  const refusal = errors === 0 ? undefined : dataRefused(errors);
  const notes: Text[] = [];
  const municipalityCode = records.municipality?.[0]?.value.municipalityCode ?? manifest?.municipalityCode;
  const workbooks = await filedWorkbooksAmong(sources);
  const filed = await readFiledDocuments(workbooks, { municipalityCode, fiscalYear }, words, (note) => {
    notes.push(note);
  });
  const known = refusal === undefined || anew ? [] : filed.choices();
  if (refusal !== undefined && known.length === 0) throw refusal;
  const of = { fiscalYear, records, filed: known };
  const choices = which === "all" ? namedDocuments(of, payer) : documentsOfKind(which, of, payer);
  if (choices.length === 0) throw noDocumentNamed(documentWords.submission[language], fiscalYear);
  const note = (sentence: Text): void => {
    notes.push(sentence);
  };
  const made = await calculateWithFile({ file, words: parameterFileWords, note }, checked, (parameters) =>
    makeDocuments(choices, {
      checked,
      parameters,
      filed,
      notAccepted: refusal,
      anew,
      despiteErrors,
      // A day that nobody chose leaves every document its own.
      asOf: asOf === today ? undefined : asOf,
      today,
      format,
      loadFonts: notPrepared,
      print,
      words,
    }),
  );
  notes.push(...made.again.map((each) => filedAgain(each, words)));
  if (made.notices > 0) notes.push(documentWords.notices(made.notices));
  if (errors > 0 && made.refused.length === 0) notes.push(madeDespiteErrors(errors));
  const files = made.files.map(({ content, name }) => ({ name, content: new Uint8Array(content) }));
  const zip = files.length > 1 ? [{ name: documentWords.zip[language], content: await zipOf(files) }] : [];
  return {
    files: [...zip, ...files],
    notes: [
      ...(made.refused.length > 0 ? [refusedText(made.refused, language)] : []),
      ...notes.map((note) => note[language]),
    ],
  };
}

function notPrepared(): never {
  throw new Error("nothing was prepared to print with");
}

async function zipOf(files: readonly MadeFile[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await writeZip(files, { isStored: true }));
}

function dataRefused(errors: number): JusoError {
  const said = documentWords.dataRefused(errors);
  return new JusoError("data-not-accepted", {
    ja: `${said.ja}${nothingOfPresentData.ja}${documentWords.mendFirst.ja}`,
    en: `${said.en} ${nothingOfPresentData.en} ${documentWords.mendFirst.en}`,
  });
}
