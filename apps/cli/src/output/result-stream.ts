import type { CommandIo } from "../cli-io.ts";
import type { CommonOptions } from "../options/options.ts";
import { asFile, note, printed } from "./emit.ts";
import { PendingFile } from "./pending-file.ts";
import { isStandardOutput } from "./standard-output.ts";

/** A result that is written part by part: to stdout at once, or into the file of `--out`, which appears when all is written. */
export interface ResultStream {
  write(text: string): Promise<void>;
  /** Everything was written. */
  finish(): Promise<void>;
  /** Takes back a file that was begun. */
  abandon(): Promise<void>;
}

/**
 * Begins a result.
 *
 * @throws JusoError `output-exists` or `output-not-writable`.
 */
export async function openResult(
  options: CommonOptions & { readonly format: string },
  io: CommandIo,
): Promise<ResultStream> {
  const { format, force, out } = options;
  if (isStandardOutput(out)) {
    return {
      write: async (text) => io.writeResult(printed(text, format)),
      finish: async () => undefined,
      abandon: async () => undefined,
    };
  }
  const file = await PendingFile.begin(io.folder, out, { force, inputs: io.inputs });
  let isFirst = true;
  return {
    write: async (text) => {
      await file.write(asFile(printed(text, format), format, isFirst));
      isFirst = false;
    },
    finish: async () => {
      await file.close();
      file.commit();
      note(options.lang === "ja" ? `「${out}」に書きました。` : `Wrote "${out}".`, options, io);
    },
    abandon: () => file.abandon(),
  };
}
