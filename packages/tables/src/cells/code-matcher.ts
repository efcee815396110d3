import { type CodeList, oncePer } from "@juso/model";

/** What became of a code cell: `isExact` is false when the text matched only after normalisation. */
interface CodeMatch {
  readonly code: string;
  readonly isExact: boolean;
}

/** Finds the code that a cell means: the code itself or its Japanese title, exactly or after NFKC and trimming. */
export type CodeMatcher = (text: string) => CodeMatch | undefined;

/** A matcher for one code list. A title that two codes share matches neither. */
export function createCodeMatcher(list: CodeList | undefined): CodeMatcher {
  return list === undefined ? () => undefined : matcherOf(list);
}

/** Many columns have the same list. */
const matcherOf = oncePer(({ codes }: CodeList): CodeMatcher => {
  const exact = new Map<string, CodeMatch>();
  const titles = new Map<string, number>();
  for (const { title } of codes) titles.set(title.ja, (titles.get(title.ja) ?? 0) + 1);
  for (const { code, title } of codes) {
    const names = titles.get(title.ja) === 1 ? [code, title.ja] : [code];
    for (const name of names) if (!exact.has(name)) exact.set(name, { code, isExact: true });
  }
  let loose: ReadonlyMap<string, CodeMatch | undefined> | undefined;
  return (text) => {
    const found = exact.get(text);
    if (found !== undefined) return found;
    loose ??= looseNames(codes, titles);
    return loose.get(normalise(text));
  };
});

/** What codes and titles are after normalisation; needed only for a list of which a cell holds something else. */
function looseNames(
  codes: CodeList["codes"],
  titles: ReadonlyMap<string, number>,
): ReadonlyMap<string, CodeMatch | undefined> {
  const loose = new Map<string, CodeMatch | undefined>();
  for (const { code, title } of codes) {
    const names = titles.get(title.ja) === 1 ? [code, title.ja] : [code];
    for (const name of names) {
      const key = normalise(name);
      const known = loose.get(key);
      loose.set(key, loose.has(key) && known?.code !== code ? undefined : { code, isExact: false });
    }
  }
  return loose;
}

/** Nothing in it changes by normalisation. */
const plain = /^[!-~]*$/;

function normalise(text: string): string {
  return plain.test(text) ? text : text.normalize("NFKC").trim();
}
