import type { PackedFonts } from "../messages.ts";

const prefix = "font-";

/** The fonts that stand in the page, as the worker takes them. */
export function packedFonts(): PackedFonts {
  const found = document.querySelectorAll(`script[id^=${prefix}]`);
  return Object.fromEntries(
    [...found].map(({ id, textContent }) => [id.slice(prefix.length), new Blob([textContent ?? ""])]),
  );
}
