import type { ByteSource } from "@juso/model";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** How the text of a file is encoded. `utf-16` and `unknown` cannot be read. */
export type TextEncodingName = "UTF-8" | "UTF-8 (BOM)" | "CP932" | "utf-16" | "unknown";

/** What one pass over a file's bytes tells. */
export interface ByteInspection {
  readonly sha256: string;
  readonly bytes: number;
  /** The first bytes, at most 4096. */
  readonly head: Uint8Array;
  readonly encoding: TextEncodingName;
  /** Where the bytes stop being text, when they do. */
  readonly invalid?: { readonly encoding: "UTF-8" | "CP932"; readonly line: number; readonly isAtEnd: boolean };
}

const headLength = 4096;
/** So many characters beyond ASCII that decode as UTF-8 do not come about by chance in CP932 text. */
const convincingCharacters = 4;

/**
 * Hashes a file and finds its encoding: byte order mark, then strict UTF-8, then strict CP932.
 * The bytes are streamed; nothing but the first 4096 is kept.
 */
export async function inspectBytes(source: ByteSource): Promise<ByteInspection> {
  const hash = sha256.create();
  const probe = new EncodingProbe("utf-8");
  const head = new Uint8Array(headLength);
  let bytes = 0;
  for await (const chunk of source.stream()) {
    hash.update(chunk);
    if (bytes < headLength) head.set(chunk.subarray(0, headLength - bytes), bytes);
    bytes += chunk.length;
    probe.push(chunk);
  }
  probe.end();
  const known = { sha256: bytesToHex(hash.digest()), bytes, head: head.slice(0, Math.min(bytes, headLength)) };
  const hasBom = known.head[0] === 0xef && known.head[1] === 0xbb && known.head[2] === 0xbf;
  if (isUtf16(known.head)) return { ...known, encoding: "utf-16" };
  if (probe.failure === undefined) return { ...known, encoding: hasBom ? "UTF-8 (BOM)" : "UTF-8" };
  if (hasBom || probe.charactersBeyondAscii >= convincingCharacters) {
    return { ...known, encoding: "unknown", invalid: await describe(source, "UTF-8", probe.failure) };
  }
  const second = new EncodingProbe("shift_jis");
  for await (const chunk of source.stream()) {
    second.push(chunk);
    if (second.failure) break;
  }
  second.end();
  if (second.failure === undefined) return { ...known, encoding: "CP932" };
  return { ...known, encoding: "unknown", invalid: await describe(source, "CP932", second.failure) };
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
  #offset = 0;
  charactersBeyondAscii = 0;
  failure: { offset: number; isAtEnd: boolean } | undefined;

  constructor(encoding: "utf-8" | "shift_jis") {
    this.#decoder = new TextDecoder(encoding, { fatal: true });
  }

  push(chunk: Uint8Array): void {
    if (this.failure) return;
    try {
      this.#notice(this.#decoder.decode(chunk, { stream: true }));
      this.#offset += chunk.length;
    } catch {
      this.failure = { offset: this.#offset + this.#firstBad(chunk), isAtEnd: false };
    }
  }

  end(): void {
    if (this.failure) return;
    try {
      this.#decoder.decode();
    } catch {
      this.failure = { offset: this.#offset, isAtEnd: true };
    }
  }

  /** A failed decoder starts afresh, so a character cut by the chunk's beginning counts as bad: the line is right all the same. */
  #firstBad(chunk: Uint8Array): number {
    const decoder = new TextDecoder(this.#decoder.encoding, { fatal: true });
    const cut = this.#offset === 0 ? 0 : leadingTrailBytes(chunk, this.#decoder.encoding);
    for (let index = cut; index < chunk.length; index += 1) {
      try {
        this.#notice(decoder.decode(chunk.subarray(index, index + 1), { stream: true }));
      } catch {
        return index;
      }
    }
    return 0;
  }

  #notice(text: string): void {
    if (this.charactersBeyondAscii >= convincingCharacters) return;
    for (const _ of text.slice(0, 65_536).matchAll(/[\u0080-\uffff]/g)) {
      this.charactersBeyondAscii += 1;
      if (this.charactersBeyondAscii >= convincingCharacters) return;
    }
  }
}

/** How many bytes at a chunk's beginning may belong to a character of the chunk before. */
function leadingTrailBytes(chunk: Uint8Array, encoding: string): number {
  if (encoding !== "utf-8") return 0;
  let count = 0;
  while (count < 3 && ((chunk[count] ?? 0) & 0xc0) === 0x80) count += 1;
  return count;
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
