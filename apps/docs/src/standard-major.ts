/** Major version of the standard that the site shows, as `@juso/schemas` names its folder. */
export const standardMajor = "v1";
