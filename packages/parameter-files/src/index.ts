/** Files of values for the calculation of the grant, as the command line and the page take them. */
export { calculateWithFile } from "./calculate-with-file.ts";
export { openParameterFile, type ParameterFile, parameterFileMebibytes } from "./open-parameter-file.ts";
export { parameterFileRefused } from "./parameter-file-refused.ts";
export type { ParameterFileWords } from "./parameter-file-words.ts";
