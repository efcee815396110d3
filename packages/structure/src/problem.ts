import { type MessageData, withoutIndividualNumbers } from "@juso/model";

/** One breach found in a value or a record, before it is given a place. */
export interface Problem {
  readonly checkId: string;
  readonly messageId: string;
  readonly data?: MessageData;
  readonly values?: MessageData;
  /** False when the value can still be used by rules. */
  readonly spoilsField: boolean;
}

/** The words of a problem. */
export type ProblemWords = Pick<Problem, "messageId" | "data" | "values">;

/** A problem whose words are looked for only when somebody reads them: most problems of a storm are only counted. */
export class WordedLater implements Problem {
  readonly checkId: string;
  readonly spoilsField: boolean;
  readonly #find: () => ProblemWords;
  #words: ProblemWords | undefined;

  constructor(checkId: string, spoilsField: boolean, find: () => ProblemWords) {
    this.checkId = checkId;
    this.spoilsField = spoilsField;
    this.#find = find;
  }

  get messageId(): string {
    return this.#found().messageId;
  }

  get data(): MessageData {
    return this.#found().data ?? {};
  }

  get values(): MessageData {
    return this.#found().values ?? {};
  }

  #found(): ProblemWords {
    this.#words ??= this.#find();
    return this.#words;
  }
}

const shownLength = 60;
/** So much of a long text is looked at; what follows is not shown anyway. */
const readLength = 4096;

/** A cell's value as a message shows it: at most 60 characters, on one line. It is cut only after a 個人番号 in it was made unreadable. */
export function shownValue(value: unknown): string {
  const whole = typeof value === "string" ? value : jsonText(value);
  const text = typeof value === "number" ? whole : withoutIndividualNumbers(whole.slice(0, 2 * readLength));
  if (text.length <= shownLength && !/\s/.test(text)) return text;
  const characters = [...text.slice(0, readLength).replaceAll(/\s+/g, " ")];
  const isCut = characters.length > shownLength || whole.length > readLength;
  return isCut ? `${characters.slice(0, shownLength).join("")}…` : characters.join("");
}

/** JSON that is nested too deeply to be written again is shown as what it begins with. */
function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return Array.isArray(value) ? "[…" : "{…";
  }
}
