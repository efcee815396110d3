import type { ConversionForm } from "../conversion-form.ts";
import { recordText } from "./record-text.ts";
import { writeFolder } from "./write-folder.ts";

const encoder = new TextEncoder();

/** A folder with a JSON Lines file for each table. */
export const jsonlForm: ConversionForm = {
  keepsEmpty: true,
  keepsEmptyTables: true,
  write: (input) =>
    writeFolder(
      input,
      "jsonl",
      ({ profile }) => {
        const print = recordText(profile);
        // A file of no bytes counts as one that was lost on the way.
        return { head: "", record: (record) => `${print(record)}\n`, tail: (records) => (records === 0 ? "\n" : "") };
      },
      (text) => encoder.encode(text),
    ),
};
