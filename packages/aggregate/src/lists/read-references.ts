import type { ByteSource } from "@juso/model";
import { typedReceiptNumber } from "@juso/submission-package";
import type { ChosenFile, FileReference, ReceptionBookEntry } from "../reception/reception-books.ts";
import { type ListColumn, type ListReading, type ListRow, readList } from "./list-rows.ts";
import { dateIn } from "./list-values.ts";

const fileName = {
  key: "fileName",
  title: "ファイル名",
  isRequired: false,
  holds: {
    ja: "届いたファイルの名前。受領番号とどちらか一方を書きます",
    en: "Name of the file that arrived; this or the number",
  },
} as const;

const number = {
  key: "number",
  title: "受領番号",
  isRequired: false,
  holds: { ja: "控えにある番号（R7-…）", en: "Number on the receipt" },
} as const;

/** The columns of 受付簿.csv. */
export const receptionBookColumns: readonly ListColumn<"fileName" | "number" | "receivedDate">[] = [
  fileName,
  number,
  {
    key: "receivedDate",
    title: "受付日",
    isRequired: true,
    holds: { ja: "届いた日（2026-04-09、令和8年4月9日）", en: "The day on which it arrived" },
  },
];

/** The columns of 採用.csv. */
export const choiceColumns: readonly ListColumn<"fileName" | "number" | "sha256" | "municipalityCode">[] = [
  fileName,
  number,
  {
    key: "sha256",
    title: "sha256",
    isRequired: false,
    holds: {
      ja: "ファイルの中身のしるし（64桁）。名前の代わりに書けます",
      en: "Hash of the file, in place of its name",
    },
  },
  {
    key: "municipalityCode",
    title: "団体コード",
    isRequired: false,
    holds: { ja: "見る人のための6桁。書いたときは桁を確かめます", en: "For the reader; checked when it is given" },
  },
];

/** Reads the book of receptions (受付簿.csv): the date on which each file arrived, by its name or the number of its receipt. */
export async function readReceptionBook(source: ByteSource): Promise<ListReading<ReceptionBookEntry>> {
  return await readList(source, receptionBookColumns, (row) => {
    const reference = referenceIn(row);
    const receivedDate = dateIn(row, "receivedDate");
    if (row.text("receivedDate") === "") {
      row.tell("receivedDate", { ja: "空欄です。届いた日を書いてください。", en: "It is blank. Write the day." });
    }
    return reference && receivedDate !== undefined ? { ...reference, receivedDate } : undefined;
  });
}

/** Reads the choices among several packages (採用.csv): the file that is added up, by its name, its hash or the number of its receipt. */
export async function readChoices(source: ByteSource): Promise<ListReading<ChosenFile>> {
  return await readList(source, choiceColumns, (row) => {
    const sha256 = row.text("sha256").toLowerCase();
    if (sha256 !== "" && !/^[0-9a-f]{64}$/.test(sha256)) {
      row.tell("sha256", {
        ja: "sha256は64桁の英数字です。一覧から写し直してください。",
        en: "A sha256 has 64 hexadecimal digits. Copy it from the list again.",
      });
      return undefined;
    }
    const municipalityCode = row.text("municipalityCode");
    const reference = referenceIn(row, sha256 !== "");
    return (
      reference && {
        ...reference,
        ...(sha256 === "" ? {} : { sha256 }),
        ...(municipalityCode === "" ? {} : { municipalityCode }),
      }
    );
  });
}

/** The file that a row is about; nothing, and a sentence, when it names none. */
function referenceIn(
  row: Pick<ListRow<"fileName" | "number">, "text" | "tell">,
  isNamedOtherwise = false,
): FileReference | undefined {
  const [fileName, typed] = [row.text("fileName"), row.text("number")];
  const number = typed === "" ? undefined : typedReceiptNumber(typed);
  if (typed !== "" && number === undefined) {
    row.tell("number", {
      ja: `受領番号「${typed}」に書き間違いがあります。控えを見て直してください。`,
      en: `The number "${typed}" has a slip in it. Look at the receipt and mend it.`,
    });
    return undefined;
  }
  if (fileName === "" && number === undefined && !isNamedOtherwise) {
    row.tell("fileName", {
      ja: "どのファイルのことか書かれていません。ファイル名か受領番号を書いてください。",
      en: "It does not say which file. Write its name or the number of its receipt.",
    });
    return undefined;
  }
  return { ...(fileName === "" ? {} : { fileName }), ...(number === undefined ? {} : { number }) };
}
