import type { ByteSource } from "@juso/model";

/** What a file is, by its content. */
export type FileKind = "csv" | "json" | "workbook" | "zip" | "webPage" | "pdf" | "binary";

const names: Readonly<Record<string, FileKind>> = {
  csv: "csv",
  txt: "csv",
  json: "json",
  jsonl: "json",
  ndjson: "json",
  xlsx: "workbook",
  xlsm: "workbook",
  ods: "workbook",
  // They are no workbooks that can be read; opening them says so.
  xls: "workbook",
  xlsb: "workbook",
  numbers: "workbook",
  zip: "zip",
};

/** What the messages call a kind of file, and the extension that goes with it. */
export interface FileKindName {
  readonly ja: string;
  readonly en: string;
  readonly extension: string;
}

/** The name of an OpenDocument spreadsheet, which is read like an Excel workbook. */
export const openDocumentName: FileKindName = {
  ja: "ODF表計算ドキュメント",
  en: "an OpenDocument spreadsheet",
  extension: ".ods",
};

/** The name of each kind. */
export const fileKindNames: Readonly<Record<FileKind, FileKindName>> = {
  csv: { ja: "文字の表（CSV）", en: "a table of text (CSV)", extension: ".csv" },
  json: { ja: "JSON", en: "JSON", extension: ".json" },
  workbook: { ja: "Excelブック", en: "an Excel workbook", extension: ".xlsx" },
  zip: { ja: "zipファイル", en: "a zip file", extension: ".zip" },
  webPage: { ja: "ウェブページ（HTML）", en: "a web page (HTML)", extension: ".html" },
  pdf: { ja: "PDF", en: "a PDF", extension: ".pdf" },
  binary: { ja: "文字ではないデータ", en: "not text", extension: "" },
};

/** The extension of a file, lower case, without its dot; empty when there is none. */
export function extensionOf(name: string): string {
  const file = name.slice(name.lastIndexOf("/") + 1);
  const dot = file.lastIndexOf(".");
  return dot <= 0 ? "" : file.slice(dot + 1).toLowerCase();
}

/** The kind that a file's name promises; `undefined` for extensions that carry no data of a submission. */
export function kindByName(name: string): FileKind | undefined {
  return names[extensionOf(name)];
}

/**
 * The kind that a file's first bytes show. A zip that holds the parts of a workbook or of another office document is told apart from other
 * zips by its first entries; what exactly it is, opening it as a workbook says. So it is with the container of old Office files.
 */
export function kindByContent(head: Uint8Array, name: string): FileKind {
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06])) {
    const text = new TextDecoder("latin1").decode(head);
    // An OpenDocument file begins with its own kind, stored as it is.
    if (text.startsWith("mimetypeapplication/vnd.oasis", 30)) return "workbook";
    if (/\[Content_Types\]\.xml|_rels\/\.rels|xl\/|docProps\//.test(text)) return "workbook";
    return kindByName(name) === "workbook" ? "workbook" : "zip";
  }
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return "workbook";
  if (startsWith(head, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  if (hasControlBytes(head)) return "binary";
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|table|meta)[\s>]/i.test(new TextDecoder("latin1").decode(head))) {
    return "webPage";
  }
  const first = firstSign(head);
  return first === 0x7b || first === 0x5b ? "json" : "csv";
}

/** What kind of workbook the first bytes show; nothing when only opening it can tell. */
export function workbookKindName(head: Uint8Array): FileKindName | undefined {
  const text = new TextDecoder("latin1").decode(head);
  if (text.includes("vnd.oasis.opendocument.spreadsheet")) return openDocumentName;
  return /xl\/|\[Content_Types\]/.test(text) && !/word\/|ppt\//.test(text) ? fileKindNames.workbook : undefined;
}

/** The first bytes of a file, at most `length`. */
export async function readHead(source: ByteSource, length: number): Promise<Uint8Array> {
  return source.slice(0, Math.min(length, source.size));
}

function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte);
}

/** The bytes that are counted one by one where there are any: looking for one in the whole is quicker. */
const controls = /(?![\t-\r\u007f-\u009f])\p{Cc}/u;

/** NUL and other control bytes do not occur in text. UTF-16 has its own finding and is not judged here. */
function hasControlBytes(head: Uint8Array): boolean {
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) return false;
  if (!controls.test(new TextDecoder("latin1").decode(head))) return false;
  let zeros = 0;
  let others = 0;
  for (const byte of head) {
    if (byte === 0) zeros += 1;
    else if (byte < 9 || (byte > 13 && byte < 26) || (byte > 27 && byte < 32)) others += 1;
  }
  const isLikeUtf16 = zeros * 4 >= head.length && others === 0;
  return !isLikeUtf16 && (zeros > 0 || others * 50 > head.length);
}

function firstSign(head: Uint8Array): number | undefined {
  const start = startsWith(head, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  return head.subarray(start).find((byte) => byte > 32);
}
