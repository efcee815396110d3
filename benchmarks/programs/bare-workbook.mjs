// Streams the rows of a workbook's first sheet and looks at nothing but the number of cells.
import { readFileSync } from "node:fs";
import { streamXlsxRows } from "hucre/xlsx";

const [path] = process.argv.slice(2);
let cells = 0;
for await (const { values } of streamXlsxRows(readFileSync(path))) cells += values.length;
console.log(cells);
