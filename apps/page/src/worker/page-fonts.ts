import type { PdfFonts } from "@juso/paper/pdf";
import type { PackedFonts } from "../messages.ts";
import { base64Bytes } from "./base64-bytes.ts";

/** The fonts of the page, which carries them compressed, as text. */
export class PageFonts {
  #opened: Promise<PdfFonts> | undefined;

  /** The bytes of the fonts; unpacked when first asked for. */
  open(packed: PackedFonts): Promise<PdfFonts> {
    this.#opened ??= unpackAll(packed);
    return this.#opened;
  }
}

async function unpackAll(packed: PackedFonts): Promise<PdfFonts> {
  const opened = await Promise.all(
    Object.entries(packed).map(async ([face, blob]) => [face, await unpacked(await blob.text())] as const),
  );
  return Object.fromEntries(opened) as unknown as PdfFonts;
}

async function unpacked(text: string): Promise<Uint8Array> {
  const stream = new Blob([base64Bytes(text)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
