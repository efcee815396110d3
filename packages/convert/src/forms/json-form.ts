import type { ConversionForm } from "../conversion-form.ts";
import { recordText } from "./record-text.ts";
import { writeFolder } from "./write-folder.ts";

const encoder = new TextEncoder();

/** A folder with a JSON array for each table, a record on each line. */
export const jsonForm: ConversionForm = {
  keepsEmpty: true,
  keepsEmptyTables: true,
  write: (input) =>
    writeFolder(
      input,
      "json",
      ({ profile }) => {
        const print = recordText(profile);
        return {
          head: "[",
          record: (record, index) => `${index === 0 ? "\n" : ",\n"}${print(record)}`,
          tail: (records) => (records === 0 ? "]\n" : "\n]\n"),
        };
      },
      (text) => encoder.encode(text),
    ),
};
