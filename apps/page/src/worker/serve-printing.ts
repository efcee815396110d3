import { JusoError } from "@juso/model";
import type { Paper } from "@juso/paper";
import { type PdfFonts, renderPdf } from "@juso/paper/pdf";
import { PageFonts } from "./page-fonts.ts";
import type { Printed, PrintRequest } from "./print-messages.ts";

/** Prints papers one after the other, in the order in which they come. */
export function servePrinting(): void {
  const pageFonts = new PageFonts();
  let fonts: Promise<PdfFonts> | undefined;
  let before = Promise.resolve();
  addEventListener("message", ({ data }: MessageEvent<PrintRequest>) => {
    if (data.kind === "fonts") fonts = pageFonts.open(data.fonts);
    else before = before.then(async () => answer(await printed(data.paper, fonts)));
  });
}

function answer(message: Printed): void {
  postMessage(message, { transfer: "pdf" in message ? [message.pdf.buffer] : [] });
}

async function printed(paper: Paper, fonts: Promise<PdfFonts> | undefined): Promise<Printed> {
  try {
    if (fonts === undefined) throw new Error("there are no fonts to print with");
    return { pdf: new Uint8Array(await renderPdf(paper, { fonts: await fonts })) };
  } catch (error) {
    return { told: error instanceof JusoError ? { code: error.code, text: error.text } : undefined };
  }
}
