/** Why a call failed: bad use or a broken environment, never bad data (bad data is a finding). */
export type JusoErrorCode =
  | "usage"
  | "input-not-found"
  | "output-exists"
  | "output-not-writable"
  | "configuration-invalid"
  | "parameters-missing"
  | "data-not-accepted"
  | "glyph-missing"
  | "internal";

/** The one error class of the product. The message says what failed, what was expected and what to do next, in both languages. */
export class JusoError extends Error {
  readonly code: JusoErrorCode;
  readonly text: { readonly ja: string; readonly en: string };

  constructor(code: JusoErrorCode, text: { readonly ja: string; readonly en: string }, options?: { cause?: unknown }) {
    super(text.ja, options);
    this.name = "JusoError";
    this.code = code;
    this.text = text;
  }
}
