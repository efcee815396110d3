// Generated from package.json by `npm run generate`. Do not edit.

/** Version of the tools, as a report names it. */
export const toolVersion: string = "0.1.0";
