/** Which of the pages this is: `light` checks, explains and marks; `full` also writes documents and new workbooks. What light lacks, it says that full has. `prefecture` receives packages and adds them up. */
export type Edition = "light" | "full" | "prefecture";

/** Put here by `build-page.ts`. */
declare const pageEdition: Edition;

/** Does the page write documents and workbooks that were not there before, and carry what that takes? */
export const isFull: boolean = pageEdition === "full";
