/** Folder of the standard's major version under the repository's root: what is published, and what is written by hand for it. */
export const standardFolder = "schemas/v1";
