import type { Random } from "./random.ts";

/** Changes the text of a table by lines, cells and quotes. */
export function mutateCsv(random: Random, text: string): { text: string; what: string } {
  const lines = text.split(/(?<=\n)/);
  const at = random.below(lines.length);
  const line = lines[at] ?? "";
  const replace = (made: string): string => [...lines.slice(0, at), made, ...lines.slice(at + 1)].join("");
  const cells = line.split(",");
  const cell = random.below(cells.length);
  const withCell = (made: string): string =>
    replace(cells.map((old, index) => (index === cell ? made : old)).join(","));
  return random.pick<() => { text: string; what: string }>([
    () => ({ text: withCell(`"${cells[cell]}`), what: `open quote in line ${at + 1}` }),
    () => ({ text: withCell(`"${cells[cell]}"x`), what: `text behind quote in line ${at + 1}` }),
    () => ({ text: withCell(`"${"a\r\n".repeat(random.between(1, 40))}"`), what: `newlines in line ${at + 1}` }),
    () => ({
      text: withCell(random.pick(["", "\u0000", "\t", " ", "x".repeat(2000), "，", '""""'])),
      what: `cell in line ${at + 1}`,
    }),
    () => ({ text: replace(line + line), what: `line ${at + 1} twice` }),
    () => ({ text: replace(""), what: `line ${at + 1} gone` }),
    () => ({
      text: replace(`${line.replace(/[\r\n]+$/, "")}${",".repeat(random.between(1, 60))}\n`),
      what: `wide line ${at + 1}`,
    }),
    () => ({ text: replace(`${cells.slice(0, cell).join(",")}\n`), what: `short line ${at + 1}` }),
    () => ({ text: replace(`\r\n${"\n".repeat(random.between(1, 20))}${line}`), what: `blank lines before ${at + 1}` }),
    () => ({ text: text.replaceAll(",", random.pick([";", "\t", "，", "|"])), what: "other separators" }),
    () => ({ text: text.replaceAll(/\r?\n/g, random.pick(["\r", "\n", "\r\n", "\n\r"])), what: "other newlines" }),
    () => ({
      text: `${random.pick(["令和7年度 一覧\r\n", "\r\n", "sep=,\r\n", "※様式1\r\n\r\n"])}${text}`,
      what: "a title",
    }),
    () => ({ text: `${text}${"\u001a".repeat(random.between(1, 9))}`, what: "end of file signs" }),
    () => ({ text: `${text}合計${",".repeat(Math.max(cells.length - 1, 0))}\r\n`, what: "a total" }),
  ])();
}
