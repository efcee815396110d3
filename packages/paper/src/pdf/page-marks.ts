import { formatJapaneseDate, type Language } from "@juso/model";
import type { CanvasElement, Content, ContextPageSize } from "pdfmake/interfaces.js";
import { officeMark } from "../layout/office-mark.ts";
import type { Paper } from "../model/paper.ts";
import { inputDigestText } from "../model/provenance.ts";
import { textHash } from "../model/text-hash.ts";
import { linesContent } from "./lines-content.ts";
import { outlinesPath } from "./outlines-path.ts";
import { pageMargins } from "./page-geometry.ts";
import type { PdfFonts } from "./pdf-fonts.ts";
import type { TextSetter } from "./text-setter.ts";

const sampleWord = "見本";
const markColor = "#c00000";

/** What stands on every page outside its text, as functions that pdfmake calls for each page. */
export interface PageMarks {
  /** 見本 and 庁内用: drawn before the text. */
  readonly background: (page: number, size: ContextPageSize) => Content;
  /** Page number and provenance. */
  readonly footer: (page: number, pages: number) => Content;
}

/** Sets the marks of a document's pages. */
export function pageMarks(document: Paper, fonts: PdfFonts, setter: TextSetter): PageMarks {
  const { asOf, isSample } = document.provenance;
  const line = (text: string, size: number): ReturnType<typeof linesContent> =>
    linesContent(
      setter.lines(text, Number.POSITIVE_INFINITY, { face: "gothicRegular", size, place: "ページの上部・下部" }),
      "left",
    );
  const words = footerWords[document.language ?? "ja"];
  const marks = [...(isSample ? [sampleWord] : []), ...(document.audience === "office" ? [officeMark] : [])];
  // Texts are measured and checked now; pdfmake writes into what it is given, so that it gets new ones for each page.
  const [left, right, top] = [footerText(document, words), words.asOf(asOf), marks.join("　")];
  for (const text of [left, right, top]) line(text, 7);
  return {
    background: (_page, { height, width }) => [
      ...(isSample ? [sampleShape(fonts, width, height)] : []),
      { ...line(top, 11), alignment: "center", color: markColor, margin: [0, 22, 0, 0] },
    ],
    footer: (page, pages) => ({
      stack: [
        { ...line(`${page} / ${pages}`, 9), alignment: "center", margin: [0, 0, 0, 3] },
        {
          columns: [
            { ...line(left, 7), width: "*" },
            { ...line(right, 7), width: 110, alignment: "right" },
          ],
        },
      ],
      margin: [pageMargins[0], 9, pageMargins[2], 0],
    }),
  };
}

/** 見本 across the page as a shape: it is seen, and nobody reads or copies it among the words of the page. */
function sampleShape(fonts: PdfFonts, width: number, height: number): Content {
  const d = outlinesPath(sampleWord, fonts.gothicRegular, { size: 160, degrees: -35, x: width / 2, y: height / 2 });
  // pdfmake draws paths; only its types leave them out. They are where they say, whatever stands above.
  return { canvas: [{ type: "path", d, color: markColor, fillOpacity: 0.1 } as unknown as CanvasElement] };
}

/** The words at the foot of a page, in one language. */
interface FooterWords {
  asOf(date: string): string;
  made(tool: string, standard: string): string;
  readonly input: string;
  readonly rules: string;
  readonly parameters: string;
  readonly separator: string;
}

const footerWords: Readonly<Record<Language, FooterWords>> = {
  ja: {
    asOf: (date) => `${formatJapaneseDate(date)}現在`,
    made: (tool, standard) => `JUSO ${tool}・標準 ${standard}　`,
    input: "入力",
    rules: "ルール",
    parameters: "単価等",
    separator: "・",
  },
  en: {
    asOf: (date) => `as of ${date}`,
    made: (tool, standard) => `JUSO ${tool}, standard ${standard}: `,
    input: "input",
    rules: "rules",
    parameters: "rates",
    separator: ", ",
  },
};

function footerText({ provenance }: Paper, words: FooterWords): string {
  const { parameterSetHash, ruleSetHash, standardVersion, toolVersion } = provenance;
  const short = (label: string, hash: string): string => `${label} ${hash.slice(0, 8)}`;
  const hashes = [
    short(words.input, textHash(inputDigestText(provenance))),
    short(words.rules, ruleSetHash),
    ...(parameterSetHash === undefined ? [] : [short(words.parameters, parameterSetHash)]),
  ];
  return words.made(toolVersion, standardVersion) + hashes.join(words.separator);
}
