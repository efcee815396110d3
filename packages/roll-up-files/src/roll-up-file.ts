/** A piece of a file. */
export type FilePiece = string | Uint8Array;

/** A file that is made of a roll-up, when its pieces are asked for: the files of a nation do not stand in memory together. */
export interface RollUpFile {
  /** With `/` between folders. */
  readonly path: string;
  /** Makes it, piece after piece. Each time the same bytes. */
  readonly pieces: () => AsyncIterable<FilePiece> | Iterable<FilePiece>;
}

/** A file that is made in one piece. */
export function wholeFile(path: string, make: () => FilePiece | Promise<FilePiece>): RollUpFile {
  return {
    path,
    async *pieces() {
      yield await make();
    },
  };
}

/** All bytes of a file, for who can hold them. */
export async function contentOf({ pieces }: RollUpFile): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  for await (const piece of pieces()) parts.push(typeof piece === "string" ? encoder.encode(piece) : piece);
  const content = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    content.set(part, at);
    at += part.length;
  }
  return content;
}
