import { openedFont } from "./opened-fonts.ts";

/** Where the middle of a text stands, how large it is and how it is turned; points and degrees. */
export interface OutlinePlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly degrees: number;
}

const letters: Readonly<Record<string, string>> = {
  moveTo: "M",
  lineTo: "L",
  quadraticCurveTo: "Q",
  bezierCurveTo: "C",
  closePath: "Z",
};

/** From the middle of a character up to its baseline, as a share of its size. */
const middle = 0.38;

/** The outlines of full-width characters as the path of a page, measured from its upper left corner. */
export function outlinesPath(text: string, bytes: Uint8Array, { degrees, size, x, y }: OutlinePlace): string {
  const font = openedFont(bytes);
  const scale = size / font.unitsPerEm;
  const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const characters = [...text];
  return characters
    .flatMap((character, index) => {
      const place = (across: number, up: number): string => {
        const [right, down] = [across * scale + (index - characters.length / 2) * size, middle * size - up * scale];
        return `${round(x + right * cosine - down * sine)} ${round(y + right * sine + down * cosine)}`;
      };
      return font.glyphForCodePoint(character.codePointAt(0) ?? 0).path.commands.map(({ args, command }) => {
        const points = args.flatMap((arg, at) => (at % 2 === 0 ? [place(arg, args[at + 1] ?? 0)] : []));
        return `${letters[command] ?? ""}${points.join(" ")}`;
      });
    })
    .join("");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
