/** A file that was made. */
export interface MadeFile {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
}
