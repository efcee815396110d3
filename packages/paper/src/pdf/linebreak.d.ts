/** The part that is used of the line breaker by UAX #14 that is used; it ships no types of its own. */
declare module "linebreak" {
  class LineBreaker {
    constructor(text: string);
    /** The next place where a line may end, or must. `null` behind the last one. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
  // biome-ignore lint/style/noDefaultExport: it is what the package exports
  export default LineBreaker;
}
