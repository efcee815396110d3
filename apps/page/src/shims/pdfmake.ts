import PdfMake from "pdfmake/js/base.js";
import OutputDocument from "pdfmake/js/OutputDocument.js";

class PdfMakeInWorker extends PdfMake {
  override _transformToDocument(document: Promise<object>): OutputDocument {
    return new OutputDocument(document);
  }
}

/** pdfmake as on the command line, but for writing files. Its own build for browsers gives other bytes. */
const pdfMake: PdfMake = new PdfMakeInWorker();

// biome-ignore lint/style/noDefaultExport: it stands for a module that has one
export default pdfMake;
