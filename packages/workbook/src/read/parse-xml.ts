import { DamagedWorkbookError, WorkbookLimitError } from "./workbook-limits.ts";

/** What a reader of XML wants to hear. Names keep their prefixes; entities in attributes and texts are resolved. */
export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Parses the XML of a part as it is decompressed, and yields after each piece, so that what the handlers gathered can be passed on.
 * Only well-formed XML in UTF-8 or UTF-16 without a document type passes: nothing can be declared that grows when it is read.
 *
 * @param limits the longest text, and the longest stretch without an element.
 * @throws DamagedWorkbookError when the XML is cut off or not well-formed; WorkbookLimitError; whatever the handlers throw.
 */
export async function* parseXml(
  stream: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
  limits: { readonly textLength: number },
): AsyncGenerator<void> {
  // Loaded with the first workbook: a submission of CSV files does without.
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser({ position: false, xmlns: false } as const);
  let idle = 0;
  /** Errors of the handlers pass; those of the parser become one kind of error. */
  const guard = (work: () => void): void => {
    try {
      work();
    } catch (cause) {
      if (cause instanceof WorkbookLimitError || cause instanceof DamagedWorkbookError) throw cause;
      throw new DamagedWorkbookError("the XML of a part is not well-formed", { cause });
    }
  };
  parser.on("doctype", () => {
    throw new DamagedWorkbookError("a part declares a document type");
  });
  parser.on("opentag", (tag) => {
    idle = 0;
    handlers.open(tag.name, tag.attributes);
  });
  parser.on("closetag", (tag) => handlers.close(tag.name));
  const text = (piece: string): void => {
    if (piece.length > limits.textLength) throw new WorkbookLimitError("textLength", limits.textLength);
    handlers.text(piece);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  let decoder: TextDecoder | undefined;
  for await (const bytes of stream) {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    const piece = decodePart(decoder, bytes);
    idle += piece.length;
    guard(() => parser.write(piece));
    if (idle > limits.textLength) throw new WorkbookLimitError("textLength", limits.textLength);
    yield;
  }
  guard(() => {
    parser.write(decodePart(decoder ?? new TextDecoder()));
    parser.close();
  });
  yield;
}

/** Parses a part to its end. */
export async function parseWholeXml(
  stream: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
  limits: { readonly textLength: number },
): Promise<void> {
  const parsing = parseXml(stream, handlers, limits);
  while (!(await parsing.next()).done);
}

/** The name without the prefix that the part gives to its own elements; names with another prefix stay as they are. */
export function ownName(name: string, prefix: string): string {
  return prefix !== "" && name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

/** The prefix of an element's name, with its colon. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/**
 * The text of the next bytes of a part, or what is left at its end.
 *
 * @throws DamagedWorkbookError when they are not text in the encoding of the decoder.
 */
export function decodePart(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch (cause) {
    throw new DamagedWorkbookError("a part is not text in its encoding", { cause });
  }
}

/** The encoding that the first bytes of a part show. */
export function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
