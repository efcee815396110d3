/** The parts of pdfmake that its own types leave out. */
declare module "pdfmake/js/base.js" {
  class PdfMake {
    _transformToDocument(document: Promise<object>): object;
  }
  // biome-ignore lint/style/noDefaultExport: it is how bundlers give it
  export default PdfMake;
}
declare module "pdfmake/js/OutputDocument.js" {
  class OutputDocument {
    constructor(document: Promise<object>);
  }
  // biome-ignore lint/style/noDefaultExport: it is how bundlers give it
  export default OutputDocument;
}
