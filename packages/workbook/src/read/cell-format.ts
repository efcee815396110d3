/** What a cell's number format shows. `general` is Excel's 標準, `text` its 文字列. */
export type CellFormat = "general" | "text" | "date" | "time" | "percent" | "number";

const percents = new Set([9, 10]);
const times = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47]);
/** Dates, also those that Excel keeps for its Japanese calendar. */
const dates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** The meaning of a number format that Excel has built in, by its number. */
export function builtInFormat(id: number): CellFormat {
  if (id === 0) return "general";
  if (id === 49) return "text";
  if (dates.has(id)) return "date";
  if (times.has(id)) return "time";
  return percents.has(id) ? "percent" : "number";
}

/** The meaning of a format code such as `[$-411]ggge"年"m"月"d"日"`. The section for positive numbers decides. */
export function formatOfCode(code: string): CellFormat {
  const signs = signsOf(code);
  if (signs.trim() === "@") return "text";
  if (/^\s*(?:general|標準|g\/標準)?\s*$/i.test(signs)) return "general";
  if (/[yged]|aaa/i.test(signs.replace(/general/gi, ""))) return "date";
  if (/[hs]/i.test(signs)) return "time";
  // Months alone; minutes never stand without hours or seconds.
  if (/m/i.test(signs)) return "date";
  return signs.includes("%") ? "percent" : "number";
}

/** The code's first section without texts, colours, conditions, currencies and languages. `[h]`, the elapsed time, stays. */
function signsOf(code: string): string {
  let signs = "";
  for (let index = 0; index < code.length; index += 1) {
    const sign = code[index] as string;
    if (sign === ";") break;
    if (sign === '"') index = closing(code, '"', index);
    else if (sign === "\\" || sign === "_" || sign === "*") index += 1;
    else if (sign === "[") {
      const end = closing(code, "]", index);
      const inside = code.slice(index + 1, end);
      if (/^(?:h+|m+|s+)$/i.test(inside)) signs += "h";
      index = end;
    } else signs += sign;
  }
  // In scientific notation the E is no year of an era.
  return signs.replace(/[0#?.]E[+-]/gi, "0");
}

function closing(code: string, sign: string, from: number): number {
  const end = code.indexOf(sign, from + 1);
  return end === -1 ? code.length : end;
}
