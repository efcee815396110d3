import type { ByteSource, NativeBytes } from "@juso/model";
import { startHash } from "./start-hash.ts";

/** How the text of a file is encoded. `utf-16` and `unknown` cannot be read. */
type TextEncodingName = "UTF-8" | "UTF-8 (BOM)" | "CP932" | "utf-16" | "unknown";

/** What one pass over a file's bytes tells. */
export interface ByteInspection {
  readonly sha256: string;
  readonly bytes: number;
  /** The first bytes, at most 4096. */
  readonly head: Uint8Array;
  /** Bytes before the marks of the file's end (0x1A) that old programs append. */
  readonly textBytes: number;
  readonly encoding: TextEncodingName;
  /** Where the bytes stop being text, when they do. */
  readonly invalid?: { readonly encoding: "UTF-8" | "CP932"; readonly line: number; readonly isAtEnd: boolean };
}

const headLength = 4096;
const dosEndOfFile = 0x1a;
/** So many characters beyond ASCII that decode as UTF-8 do not come about by chance in CP932 text. */
const convincingCharacters = 4;

/**
 * Hashes a file and finds its encoding: byte order mark, then strict UTF-8, then strict CP932.
 * The bytes are streamed; nothing but the first 4096 is kept.
 */
export async function inspectBytes(source: ByteSource): Promise<ByteInspection> {
  const hash = await startHash(source.native);
  const check = new Utf8Check(source.native);
  const head = new Uint8Array(headLength);
  let bytes = 0;
  let textBytes = 0;
  for await (const chunk of source.stream()) {
    hash.update(chunk);
    if (bytes < headLength) head.set(chunk.subarray(0, headLength - bytes), bytes);
    const end = trimmedEnd(chunk);
    if (end > 0) textBytes = bytes + end;
    bytes += chunk.length;
    check.push(chunk);
  }
  const isUtf8 = check.end();
  const known = { sha256: hash.hex(), bytes, head: head.slice(0, Math.min(bytes, headLength)), textBytes };
  const hasBom = known.head[0] === 0xef && known.head[1] === 0xbb && known.head[2] === 0xbf;
  if (isUtf16(known.head)) return { ...known, encoding: "utf-16" };
  if (isUtf8) return { ...known, encoding: hasBom ? "UTF-8 (BOM)" : "UTF-8" };
  const first = await probe(source, "utf-8");
  if (first.failure && (hasBom || first.charactersBeyondAscii >= convincingCharacters)) {
    return { ...known, encoding: "unknown", invalid: await describe(source, "UTF-8", first.failure) };
  }
  const second = await probe(source, "shift_jis");
  if (second.failure === undefined) return { ...known, encoding: "CP932" };
  return { ...known, encoding: "unknown", invalid: await describe(source, "CP932", second.failure) };
}

async function probe(source: ByteSource, encoding: "utf-8" | "shift_jis"): Promise<EncodingProbe> {
  const found = new EncodingProbe(encoding);
  let isText = true;
  for await (const chunk of source.stream()) {
    isText = found.push(chunk);
    if (!isText) break;
  }
  if (isText) found.end();
  else await found.lookAgain(source);
  return found;
}

function trimmedEnd(chunk: Uint8Array): number {
  let end = chunk.length;
  while (end > 0 && chunk[end - 1] === dosEndOfFile) end -= 1;
  return end;
}

/** Is everything UTF-8? Where it stops being so is for the probe to say. */
class Utf8Check {
  readonly #native: NativeBytes | undefined;
  readonly #decoder: TextDecoder | undefined;
  #rest = new Uint8Array(0);
  #isValid = true;

  constructor(native: NativeBytes | undefined) {
    this.#native = native;
    if (native === undefined) this.#decoder = new TextDecoder("utf-8", { fatal: true });
  }

  push(chunk: Uint8Array): void {
    if (!this.#isValid) return;
    if (this.#native === undefined) {
      this.#isValid = this.#decodes(chunk, true);
      return;
    }
    let bytes = chunk;
    if (this.#rest.length > 0) {
      bytes = new Uint8Array(this.#rest.length + chunk.length);
      bytes.set(this.#rest);
      bytes.set(chunk, this.#rest.length);
    }
    const end = bytes.length - cutCharacter(bytes);
    this.#isValid = this.#native.isUtf8(bytes.subarray(0, end));
    this.#rest = bytes.slice(end);
  }

  end(): boolean {
    if (!this.#isValid) return false;
    return this.#native === undefined
      ? this.#decodes(new Uint8Array(0), false)
      : this.#rest.length === 0 || this.#native.isUtf8(this.#rest);
  }

  #decodes(bytes: Uint8Array, stream: boolean): boolean {
    try {
      this.#decoder?.decode(bytes, { stream });
      return true;
    } catch {
      return false;
    }
  }
}

/** How many bytes at the end of a chunk begin a character of UTF-8 that goes on in the next chunk. */
function cutCharacter(chunk: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, chunk.length); back += 1) {
    const byte = chunk[chunk.length - back] as number;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}

async function describe(
  source: ByteSource,
  encoding: "UTF-8" | "CP932",
  failure: { offset: number; isAtEnd: boolean },
): Promise<NonNullable<ByteInspection["invalid"]>> {
  return { encoding, line: await lineOf(source, failure.offset), isAtEnd: failure.isAtEnd };
}

function isUtf16(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  const sample = Math.min(head.length, 64) & ~1;
  if (sample < 8) return false;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let index = 0; index < sample; index += 2) {
    if (head[index] === 0) evenZeros += 1;
    if (head[index + 1] === 0) oddZeros += 1;
  }
  return (evenZeros === 0 && oddZeros * 4 >= sample) || (oddZeros === 0 && evenZeros * 4 >= sample);
}

/** Decodes strictly until the first byte that does not fit, and remembers which one it was. */
class EncodingProbe {
  readonly #decoder: TextDecoder;
  /** Bytes of the chunks that were text. */
  #offset = 0;
  charactersBeyondAscii = 0;
  failure: { offset: number; isAtEnd: boolean } | undefined;

  constructor(encoding: "utf-8" | "shift_jis") {
    this.#decoder = new TextDecoder(encoding, { fatal: true });
  }

  /** Is the chunk text? When it is not, `lookAgain` finds the byte. */
  push(chunk: Uint8Array): boolean {
    try {
      this.#notice(this.#decoder.decode(chunk, { stream: true }));
    } catch {
      return false;
    }
    this.#offset += chunk.length;
    return true;
  }

  end(): void {
    try {
      this.#decoder.decode();
    } catch {
      this.failure = { offset: this.#offset, isAtEnd: true };
    }
  }

  /**
   * A decoder that failed does not say where, and has forgotten what came before. Another one reads up to the chunk that failed, and that
   * chunk byte by byte, so that where chunks begin changes nothing.
   */
  async lookAgain(source: ByteSource): Promise<void> {
    const decoder = new TextDecoder(this.#decoder.encoding, { fatal: true });
    let position = 0;
    for await (const chunk of source.stream()) {
      const known = Math.min(Math.max(this.#offset - position, 0), chunk.length);
      if (known > 0) decoder.decode(chunk.subarray(0, known), { stream: true });
      for (let index = known; index < chunk.length; index += 1) {
        try {
          this.#notice(decoder.decode(chunk.subarray(index, index + 1), { stream: true }));
        } catch {
          this.failure = { offset: position + index, isAtEnd: false };
          return;
        }
      }
      position += chunk.length;
    }
    this.failure = { offset: position, isAtEnd: true };
  }

  #notice(text: string): void {
    if (this.charactersBeyondAscii >= convincingCharacters) return;
    for (const _ of text.matchAll(/[\u0080-\uffff]/g)) {
      this.charactersBeyondAscii += 1;
      if (this.charactersBeyondAscii >= convincingCharacters) return;
    }
  }
}

/** The physical line, 1-based, of a byte. Newline bytes are never part of another character in UTF-8 or CP932. */
async function lineOf(source: ByteSource, offset: number): Promise<number> {
  let line = 1;
  let position = 0;
  let isAfterCr = false;
  for await (const chunk of source.stream()) {
    for (const byte of chunk) {
      if (position >= offset) return line;
      if (byte === 13 || (byte === 10 && !isAfterCr)) line += 1;
      isAfterCr = byte === 13;
      position += 1;
    }
  }
  return line;
}
