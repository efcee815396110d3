/** Half of a character, which no URI can hold. */
const half = /\p{Cs}/gu;

/** The path of a file of a submission as a relative URI: every part percent-encoded, the slashes kept. */
export function relativeUri(path: string): string {
  return path.replace(half, "\ufffd").split("/").map(encodeURIComponent).join("/");
}
