import type { Text } from "@juso/model";

/** A switch: given or not. */
interface Flag {
  readonly kind: "flag";
  readonly text: Text;
}

/** One of some words; the fallback when nothing is given. */
interface Choice {
  readonly kind: "choice";
  /** What stands for the value in the help: `--level <level>`. */
  readonly value: string;
  readonly choices: readonly string[];
  /** What each word means, where the words do not say it themselves. */
  readonly meanings?: Readonly<Record<string, Text>>;
  readonly fallback?: string;
  readonly text: Text;
}

/** A text of some form, or nothing. `read-options.ts` says what each form accepts. */
interface Written {
  readonly kind: WrittenKind;
  readonly value: string;
  readonly text: Text;
}

/** Forms of a text that is given. */
export type WrittenKind = "path" | "text" | "day" | "version" | "municipalityCode" | "fiscalYear";

/** A whole number of at most nine digits. */
interface WholeNumber {
  readonly kind: "wholeNumber";
  readonly value: string;
  readonly fallback: number;
  readonly text: Text;
}

/** Any number of texts: the option is given once for each. */
interface Repeated {
  readonly kind: "texts";
  readonly value: string;
  /** Words that completion offers; others are taken too. */
  readonly suggestions?: readonly string[];
  readonly text: Text;
}

/** One option of a command, as data: the parser, the help, the completion, the manual and the type of its value follow from it. */
export type OptionDefinition = Flag | Choice | Written | WholeNumber | Repeated;

/** The options of a command by key: `failOn` is written `--fail-on`. */
export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

/** One argument of a command: what stands without `--`. Only the last of a command may be repeated or left out. */
export interface ArgumentDefinition {
  readonly kind: "path" | "text" | "choice";
  /** The only words that are taken; of a `choice`. */
  readonly choices?: readonly string[];
  /** Words that completion offers; others are taken too. */
  readonly suggestions?: readonly string[];
  readonly isRepeated?: boolean;
  readonly isOptional?: boolean;
  readonly text: Text;
}

/** The arguments of a command by name, in their order. */
export type ArgumentDefinitions = Readonly<Record<string, ArgumentDefinition>>;

/** What a command receives for an option. */
type ValueOf<D> = D extends { readonly kind: "flag" }
  ? boolean
  : D extends { readonly kind: "wholeNumber" }
    ? number
    : D extends { readonly kind: "texts" }
      ? readonly string[]
      : D extends { readonly kind: "fiscalYear" }
        ? number | undefined
        : D extends { readonly choices: readonly (infer C extends string)[] }
          ? D extends { readonly fallback: string }
            ? C
            : C | undefined
          : string | undefined;

/** What a command receives for its options; what may be absent may also be left out by who calls it. */
export type OptionsOf<O> = {
  readonly [K in keyof O as undefined extends ValueOf<O[K]> ? never : K]: ValueOf<O[K]>;
} & { readonly [K in keyof O as undefined extends ValueOf<O[K]> ? K : never]?: ValueOf<O[K]> };

/** What a command receives for its arguments. */
export type ArgumentsOf<A> = {
  readonly [K in keyof A]: A[K] extends { readonly isRepeated: true }
    ? readonly Word<A[K]>[]
    : Word<A[K]> | Absent<A[K]>;
};

type Word<D> = D extends { readonly choices: readonly (infer C extends string)[] } ? C : string;
type Absent<D> = D extends { readonly isOptional: true } ? undefined : never;

/** An option as it is typed. */
export function flagOf(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
