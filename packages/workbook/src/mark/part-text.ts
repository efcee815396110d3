import { decodePart, encodingOf } from "../read/parse-xml.ts";

/**
 * The text of a part in pieces, every character of it: joined and encoded again, it is the same bytes.
 *
 * @throws DamagedWorkbookError when it is not text in its encoding.
 */
export async function* partText(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const bytes of stream) {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true });
    yield decodePart(decoder, bytes);
  }
  if (decoder !== undefined) yield decodePart(decoder);
}

/** The text of a part as bytes again, in the encoding that the bytes of the part were in. */
export async function* partBytes(
  pieces: AsyncIterable<string>,
  original: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const encoding = await firstEncoding(original);
  for await (const piece of pieces) {
    if (piece !== "")
      yield encoding === "utf-8" ? new TextEncoder().encode(piece) : utf16(piece, encoding === "utf-16le");
  }
}

async function firstEncoding(stream: AsyncIterable<Uint8Array>): Promise<string> {
  for await (const bytes of stream) return encodingOf(bytes);
  return "utf-8";
}

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), isLittleEndian);
  return new Uint8Array(view.buffer);
}
