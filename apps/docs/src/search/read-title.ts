/** How words are read, in hiragana, by the word. */
export type Readings = ReadonlyMap<string, string>;

/**
 * How a title is read, as far as its words are in the table of readings: the longest first; kana stand as they are, and what nobody has
 * entered leaves a gap.
 */
export function readTitle(title: string, readings: Readings): string {
  const words = [...readings.keys()].toSorted((a, b) => b.length - a.length);
  let read = "";
  for (let rest = title; rest !== ""; ) {
    const word = words.find((each) => rest.startsWith(each));
    const [first = ""] = rest;
    read +=
      word === undefined
        ? /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(first)
          ? first
          : " "
        : readings.get(word);
    rest = rest.slice(word?.length ?? first.length);
  }
  return read.replace(/ +/g, " ").trim();
}
