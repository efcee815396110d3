import { fiscalYearLimits, isCalendarDate, isFiscalYear, isMunicipalityCode, JusoError, type Text } from "@juso/model";
import { convertFiscalYear } from "@juso/tables";
import { meantWord } from "../failures/meant-word.ts";
import {
  type ArgumentDefinition,
  flagOf,
  type OptionDefinition,
  type OptionDefinitions,
  type WrittenKind,
} from "./option-definition.ts";

/** What the parser of the command line found for one option. */
type GivenValue = string | boolean | readonly string[] | undefined;

/** What a command receives for one option. */
type ReadValue = string | number | boolean | readonly string[] | undefined;

/** Says that what was given cannot be used. */
const refused: unique symbol = Symbol("refused");

/**
 * Reads the options of a command, also those that were not given.
 *
 * @param raw what the parser of the command line found, by key.
 * @throws JusoError `usage` that names the first option that is wrong, its value and what is expected.
 */
export function readOptions(
  definitions: OptionDefinitions,
  raw: Readonly<Record<string, unknown>>,
): Readonly<Record<string, ReadValue>> {
  const read = Object.entries(definitions).map(([key, definition]) => {
    const given = raw[key] as GivenValue;
    const value = readValue(definition, given);
    if (value === refused) throw cannotBe(flagOf(key), given, expectedOf(definition), choicesOf(definition));
    return [key, value] as const;
  });
  return Object.fromEntries(read);
}

/**
 * Checks the words given for an argument.
 *
 * @throws JusoError `usage` when only some words are taken and this is none of them.
 */
export function checkArgument(name: string, { choices }: ArgumentDefinition, words: readonly string[]): void {
  if (choices === undefined) return;
  const wrong = words.find((word) => !choices.includes(word));
  if (wrong !== undefined) throw cannotBe(`<${name}>`, wrong, oneOf(choices), choices);
}

function readValue(definition: OptionDefinition, given: GivenValue): ReadValue | typeof refused {
  switch (definition.kind) {
    case "flag":
      return given === true;
    case "choice":
      if (given === undefined) return definition.fallback;
      return definition.choices.find((choice) => choice === given) ?? refused;
    case "wholeNumber":
      if (given === undefined) return definition.fallback;
      return /^\d{1,9}$/.test(String(given)) ? Number(given) : refused;
    case "texts": {
      const texts = Array.isArray(given) ? (given as readonly string[]) : [];
      return texts.every(written.text.accepts) ? texts : refused;
    }
    default: {
      if (given === undefined) return undefined;
      if (typeof given !== "string" || !written[definition.kind].accepts(given)) return refused;
      return definition.kind === "fiscalYear" ? fiscalYear(given) : given;
    }
  }
}

function expectedOf(definition: OptionDefinition): Text {
  switch (definition.kind) {
    case "flag":
      return { ja: "値は付けません。", en: "It takes no value." };
    case "choice":
      return oneOf(definition.choices);
    case "wholeNumber":
      return { ja: "0 以上の整数を指定してください。", en: "Give a whole number of 0 or more." };
    case "texts":
      return written.text.expected;
    default:
      return written[definition.kind].expected;
  }
}

function choicesOf(definition: OptionDefinition): readonly string[] {
  return definition.kind === "choice" ? definition.choices : [];
}

function oneOf(choices: readonly string[]): Text {
  return {
    ja: `${choices.join("、")} のどれかを指定してください。`,
    en: `Choose one of: ${choices.join(", ")}.`,
  };
}

const notEmpty = {
  accepts: (text: string) => text !== "",
  expected: { ja: "空でない値を指定してください。", en: "Give a value that is not empty." },
};

/** What each form of a text accepts. */
const written: Readonly<Record<WrittenKind, { accepts(text: string): boolean; readonly expected: Text }>> = {
  path: notEmpty,
  text: notEmpty,
  day: {
    accepts: isCalendarDate,
    expected: {
      ja: "2026-03-31 のように、実在する日付を 年-月-日 の形で指定してください。",
      en: "Give an existing date such as 2026-03-31.",
    },
  },
  version: {
    accepts: (text) => /^\d+\.\d+\.\d+$/.test(text),
    expected: { ja: "0.1.0 のような版の番号を指定してください。", en: "Give a version such as 0.1.0." },
  },
  municipalityCode: {
    accepts: isMunicipalityCode,
    expected: {
      ja: "検査数字を含む6桁の団体コードを、131016 のように指定してください。",
      en: "Give the six digits of a local government code with its check digit, such as 131016.",
    },
  },
  fiscalYear: {
    accepts: (text) => isFiscalYear(fiscalYear(text)),
    expected: {
      ja: `年度を 2025、R7、令和7年度 のように、${fiscalYearLimits.first} から ${fiscalYearLimits.last} までで指定してください。`,
      en: `Give a fiscal year from ${fiscalYearLimits.first} to ${fiscalYearLimits.last}, such as 2025.`,
    },
  },
};

/** The year that a text names as people write it, such as 2025, R7 or 令和7年度; not a number when it names none. */
function fiscalYear(text: string): number {
  const read = convertFiscalYear(text);
  return read.kind === "notYear" ? Number.NaN : read.value;
}

function cannotBe(name: string, given: GivenValue, expected: Text, choices: readonly string[]): JusoError {
  const meant = meantWord(String(given), choices);
  return new JusoError("usage", {
    ja: `${name} に「${given}」は使えません。${expected.ja}${meant === undefined ? "" : `「${meant}」のことではありませんか。`}`,
    en: `${name} cannot be "${given}". ${expected.en}${meant === undefined ? "" : ` Did you mean "${meant}"?`}`,
  });
}
