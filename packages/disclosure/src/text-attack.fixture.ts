import type { Highs, InitOptions } from "highs";
import type { DisclosureRequest } from "./disclosure-request.ts";

/** What is printed: a line for each figure with its number or X, and a line for each sum. Whoever reads it has nothing else. */
export function publishedText({ cells, relations }: DisclosureRequest, hiddenIds: Iterable<string>): string {
  const hidden = new Set(hiddenIds);
  const figures = cells.map(({ id, value, isZeroHidden = false }) => {
    const mark = isZeroHidden ? "X0" : "X";
    return `${id} ${hidden.has(id) ? mark : value}`;
  });
  return [...figures, ...relations.map(({ total, parts }) => `${total} = ${parts.join(" ")}`)].join("\n");
}

/** What one municipality knows besides, by id: its own part, and whether that is the whole figure. */
export type OwnFigures = ReadonlyMap<string, { readonly part: number; readonly isWhole: boolean }>;

/** Far above every figure of the fixtures: stands for no bound. */
const unbounded = 100_000;

/** A linear program in words: so many copies of the tables, and what is to be minimised over all of them. */
type Objective = (variable: (copy: number, id: string) => string) => string;

/**
 * Attacks a publication from its text: one linear program, in the format of CPLEX, that holds a copy of the tables for the lowest and one
 * for the highest value of each X.
 *
 * @returns lowest and highest value of each X that is asked for; of all where none is named.
 */
export function attackText(
  highs: Highs,
  published: string,
  own: OwnFigures = new Map(),
  asked: readonly string[] = hiddenOf(published),
): ReadonlyMap<string, readonly [number, number]> {
  const solved = solveCopies(highs, published, own, 2 * asked.length, (variable) =>
    asked.map((id, at) => `+ ${variable(2 * at, id)} - ${variable(2 * at + 1, id)}`).join(" "),
  );
  return new Map(
    asked.map((id, at) => [id, [Math.ceil(solved(2 * at, id) - 1e-4) + 0, Math.floor(solved(2 * at + 1, id) + 1e-4)]]),
  );
}

/** The hidden figures that the text gives away: those that two quite different copies leave alike are attacked one by one. */
export function derivableFrom(highs: Highs, published: string, own: OwnFigures = new Map()): readonly string[] {
  const hidden = hiddenOf(published);
  const sum = (sign: string, copy: number, variable: (copy: number, id: string) => string): string =>
    hidden.map((id) => `${sign} ${variable(copy, id)}`).join(" ");
  const solved = solveCopies(
    highs,
    published,
    own,
    2,
    (variable) => `${sum("+", 0, variable)} ${sum("-", 1, variable)}`,
  );
  const alike = hidden.filter((id) => Math.abs(solved(0, id) - solved(1, id)) < 1);
  return [...attackText(highs, published, own, alike)].filter(([, [low, high]]) => low >= high).map(([id]) => id);
}

const linesOf = (published: string): readonly (readonly string[])[] =>
  published.split("\n").map((line) => line.split(" "));

const hiddenOf = (published: string): readonly string[] =>
  linesOf(published).flatMap(([id = "", mark = ""]) => (mark.startsWith("X") ? [id] : []));

function solveCopies(highs: Highs, published: string, own: OwnFigures, count: number, objective: Objective) {
  const lines = linesOf(published);
  const copies = Array.from({ length: count }, (_, copy) => copy);
  const names = hiddenOf(published);
  if (names.length === 0 || count === 0) return () => Number.NaN;
  const columnOf = new Map(names.map((id, at) => [id, at]));
  const variable = (copy: number, id: string): string => `c${copy}_${columnOf.get(id)}`;
  const shown = new Map(
    lines.flatMap(([id = "", mark = ""]) => (/^\d/.test(mark) ? [[id, Number(mark)] as const] : [])),
  );
  const rows = lines.flatMap(([total = "", equals, ...parts]) => {
    if (equals !== "=") return [];
    const signed = [[total, "-"] as const, ...parts.map((part) => [part, "+"] as const)];
    const open = signed.filter(([id]) => columnOf.has(id));
    const known = signed.reduce((sum, [id, sign]) => sum + (sign === "-" ? -1 : 1) * (shown.get(id) ?? 0), 0);
    if (open.length === 0) return [];
    return copies.map((copy) => ` ${open.map(([id, sign]) => `${sign} ${variable(copy, id)}`).join(" ")} = ${-known}`);
  });
  const bounds = lines.flatMap(([id = "", mark = ""]) => {
    if (!mark.startsWith("X")) return [];
    const knows = own.get(id);
    const least = Math.max(mark === "X0" ? 0 : 1, knows?.part ?? 0);
    return copies.map((copy) =>
      knows?.isWhole ? ` ${variable(copy, id)} = ${knows.part}` : ` ${least} <= ${variable(copy, id)} <= ${unbounded}`,
    );
  });
  const program = `Minimize\n obj: ${objective(variable)}\nSubject To\n${rows.join("\n")}\nBounds\n${bounds.join("\n")}\nEnd\n`;
  const solved = highs.solve(program, { output_flag: false });
  if (solved.Status !== "Optimal") throw new Error(`the attack ended with ${solved.Status}`);
  return (copy: number, id: string): number =>
    (solved.Columns[variable(copy, id)] as { readonly Primal: number }).Primal;
}

/** Loads the solver a second time, past everything of this package. */
export async function attackingSolver(): Promise<Highs> {
  const { default: load } = (await import("highs")) as unknown as {
    readonly default: (options?: InitOptions) => Promise<Highs>;
  };
  return load();
}
