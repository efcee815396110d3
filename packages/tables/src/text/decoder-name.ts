import type { ByteInspection } from "./inspect-bytes.ts";

/** What a decoder calls the encoding of a file whose bytes were looked at. */
export function decoderName({ encoding }: Pick<ByteInspection, "encoding">): "utf-8" | "shift_jis" {
  return encoding === "CP932" ? "shift_jis" : "utf-8";
}
