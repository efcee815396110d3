import { inflateSync } from "node:zlib";
import { textWidth } from "@juso/model";

interface PdfObject {
  readonly dictionary: string;
  readonly stream: string;
}

/** A piece of text as it is drawn; measures in points. */
interface Fragment {
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text of each page of a PDF made by this product, line by line, read back through the fonts' own ToUnicode tables:
 * what a person copies from the page. Fragments that touch are joined, others are set apart by a space.
 */
export function readPdfText(bytes: Uint8Array): readonly string[] {
  return readPdfFragments(bytes).map((fragments) => linesOf(fragments).join("\n"));
}

/** The pieces of text of each page in the order in which they are drawn, which is that of reading aloud. */
export function readPdfFragments(bytes: Uint8Array): readonly (readonly Fragment[])[] {
  const objects = readObjects(Buffer.from(bytes).toString("latin1"));
  const fonts = readFonts(objects);
  const pages = [...objects.values()].find(({ dictionary }) => dictionary.includes("/Type /Pages"));
  const order = /\/Kids \[([^\]]*)\]/.exec(pages?.dictionary ?? "")?.[1] ?? "";
  return [...order.matchAll(/(\d+) 0 R/g)].map(([, page = ""]) => {
    const content = /\/Contents (\d+) 0 R/.exec(objects.get(page)?.dictionary ?? "")?.[1] ?? "";
    return fragmentsOf(objects.get(content)?.stream ?? "", fonts);
  });
}

function readObjects(file: string): ReadonlyMap<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  for (const match of file.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const start = (match.index ?? 0) + match[0].length;
    const end = file.indexOf("\nendobj", start);
    const streamAt = file.indexOf("\nstream\n", start);
    const hasStream = streamAt !== -1 && streamAt < end;
    const dictionary = file.slice(start, hasStream ? streamAt : end);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    const raw = hasStream ? file.slice(streamAt + 8, streamAt + 8 + length) : "";
    const isPacked = dictionary.includes("/FlateDecode") && !dictionary.includes("/Length1");
    const stream = isPacked ? inflateSync(Buffer.from(raw, "latin1")).toString("latin1") : raw;
    objects.set(match[1] ?? "", { dictionary, stream });
  }
  return objects;
}

/** Name of each font resource (`F1`) to its table from glyph to text. */
function readFonts(objects: ReadonlyMap<string, PdfObject>): ReadonlyMap<string, readonly string[]> {
  const fonts = new Map<string, readonly string[]>();
  for (const { dictionary } of objects.values()) {
    for (const [, name = "", number = ""] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number)?.dictionary ?? "")?.[1];
      if (table !== undefined && !fonts.has(name)) fonts.set(name, readTable(objects.get(table)?.stream ?? ""));
    }
  }
  return fonts;
}

function readTable(stream: string): readonly string[] {
  const texts: string[] = [];
  for (const [, first = "0", list = ""] of stream.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, units = ""], index) => {
      texts[Number.parseInt(first, 16) + index] = Buffer.from(units.replaceAll(" ", ""), "hex")
        .swap16()
        .toString("utf16le");
    });
  }
  return texts;
}

function fragmentsOf(content: string, fonts: ReadonlyMap<string, readonly string[]>): readonly Fragment[] {
  const pattern = /BT\n1 0 0 1 ([\d.-]+) ([\d.-]+) Tm\n\/(F\d+) ([\d.]+) Tf\n(?:[^\n]*\n)*?\[([^\]]*)\] TJ\nET/g;
  return [...content.matchAll(pattern)].map(([, x = "0", y = "0", font = "", size = "0", shown = ""]) => {
    const glyphs = [...shown.matchAll(/<([0-9a-f]+)>/gi)].flatMap(([, codes = ""]) => codes.match(/.{4}/g) ?? []);
    const text = glyphs.map((code) => fonts.get(font)?.[Number.parseInt(code, 16)] ?? "\uFFFD").join("");
    return {
      size: Number(size),
      x: Number(x),
      y: Number(y),
      end: Number(x) + (textWidth(text) / 2) * Number(size),
      text,
    };
  });
}

function linesOf(fragments: readonly Fragment[]): readonly string[] {
  const lines = new Map<number, Fragment[]>();
  for (const fragment of fragments) {
    const key = Math.round(fragment.y * 2);
    lines.set(key, [...(lines.get(key) ?? []), fragment]);
  }
  return [...lines]
    .sort(([left], [right]) => right - left)
    .map(([, line]) => {
      const ordered = [...line].sort((left, right) => left.x - right.x);
      return ordered
        .map((each, index) => `${index > 0 && each.x - (ordered[index - 1]?.end ?? 0) > 1 ? " " : ""}${each.text}`)
        .join("");
    });
}
