/** What an element holds: texts, which are escaped, and elements. */
export type SvgPart = SvgElement | string;

/** Attributes by their names; without a value the attribute is left out. */
export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/** Markup that is escaped already. */
export class SvgElement {
  readonly markup: string;

  constructor(name: string, attributes: SvgAttributes, parts: readonly SvgPart[] = []) {
    const given = Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [` ${key}="${escaped(typeof value === "number" ? rounded(value) : value)}"`],
    );
    const content = parts.map((part) => (typeof part === "string" ? escaped(part) : part.markup)).join("");
    this.markup = content === "" ? `<${name}${given.join("")} />` : `<${name}${given.join("")}>${content}</${name}>`;
  }
}

/** Lengths are written to a tenth, which nobody sees. */
function rounded(value: number): string {
  return `${Math.round(value * 10) / 10}`;
}

function escaped(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
