import type { ByteSource } from "@juso/model";

/** Larger pieces are slower: a 64 KiB string stays in the young generation. */
const pieceLength = 64 * 1024;
const dosEndOfFile = 0x1a;

/**
 * The text of a file in pieces, decoded as `inspectBytes` found it. A byte order mark and the end-of-file bytes that old programs append
 * (0x1A) are dropped.
 */
export async function* decodeText(source: ByteSource, encoding: "utf-8" | "shift_jis"): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let heldBack = 0;
  for await (const chunk of source.stream()) {
    for (let start = 0; start < chunk.length; start += pieceLength) {
      let piece = chunk.subarray(start, start + pieceLength);
      let end = piece.length;
      while (end > 0 && piece[end - 1] === dosEndOfFile) end -= 1;
      const trailing = piece.length - end;
      if (end > 0 && heldBack > 0) {
        const joined = new Uint8Array(heldBack + end).fill(dosEndOfFile, 0, heldBack);
        joined.set(piece.subarray(0, end), heldBack);
        piece = joined;
        heldBack = 0;
      } else {
        piece = piece.subarray(0, end);
      }
      heldBack += trailing;
      if (piece.length > 0) yield decoder.decode(piece, { stream: true });
    }
  }
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}
