/** How a mark looks, the gravest first. What it is called is for whoever words the notes and the list. */
export type MarkLevel = "error" | "warning" | "info";

/** The levels, the gravest first. */
export const markLevels: readonly MarkLevel[] = ["error", "warning", "info"];

/** The colours of a level, RGB: of the cell and of its frame, which tell apart in grey too. */
export const levelColors: Readonly<Record<MarkLevel, { readonly fill: string; readonly frame: string }>> = {
  error: { fill: "FFC7CE", frame: "9C0006" },
  warning: { fill: "FFEB9C", frame: "9C5700" },
  info: { fill: "DDEBF7", frame: "1F4E79" },
};
