/** Which of the pages this is: `light` checks, `full` also makes documents. */
export type Edition = "light" | "full";

/** Put here by `build-page.ts`. */
declare const pageEdition: Edition;

/** Does the page make documents, and carry what that takes? */
export const isFull: boolean = pageEdition === "full";
