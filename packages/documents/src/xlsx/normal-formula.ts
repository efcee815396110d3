/**
 * A formula in one spelling, so that what a spreadsheet program rewrites when it saves (spaces, capitals, quotes around a sheet's name,
 * `$`, `of:=`, semicolons) makes no difference. Texts within the formula are left as they are.
 */
export function normalFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : normalPart(part)))
    .join("");
}

function normalPart(part: string): string {
  return part
    .replace(/^\s*(of:)?=/i, "")
    .replace(/'((?:[^']|'')+)'/g, (_, name: string) => name.replaceAll("''", "'"))
    .replace(/_xlfn\.|[\s$[\]]/gi, "")
    .replaceAll(";", ",")
    .toUpperCase();
}
