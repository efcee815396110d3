import { JusoError } from "@juso/model";
import { type GivenValue, type OptionKind, type OptionKinds, refused } from "./option-kinds.ts";

/**
 * Reads the options of a command; `raw` is what the parser of the command line found.
 *
 * @throws JusoError `usage` that names the first option that is wrong, its value and what is expected.
 */
export function readOptions<T>(kinds: OptionKinds<T>, raw: unknown): T {
  const given = raw as Readonly<Record<string, GivenValue>>;
  const read = Object.entries<OptionKind<unknown>>(kinds).map(([key, kind]) => {
    const value = kind.read(given[key]);
    if (value === refused) throw cannotBe(key, given[key], kind);
    return [key, value] as const;
  });
  return Object.fromEntries(read) as T;
}

function cannotBe(key: string, given: GivenValue, { expected }: OptionKind<unknown>): JusoError {
  const flag = `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return new JusoError("usage", {
    ja: `${flag} に「${given}」は使えません。${expected.ja}`,
    en: `${flag} cannot be "${given}". ${expected.en}`,
  });
}
