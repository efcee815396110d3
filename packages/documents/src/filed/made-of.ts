import { builtInParameters, hashParameters, type ParameterSet } from "@juso/grant";
import type { GrantDocumentInput } from "../forms/form-input.ts";

/** What a document was made of besides its result, as plain data. Parameters are left out where they are the built-in ones. */
export interface MadeOf extends Omit<GrantDocumentInput, "result" | "parameters"> {
  readonly parameters?: ParameterSet;
}

/** The plain data of an input. */
export function madeOf({ parameters, result, ...made }: GrantDocumentInput): MadeOf {
  const isBuiltIn = result.parameters.sha256 === hashParameters(builtInParameters);
  return { ...made, ...(isBuiltIn ? {} : { parameters }) };
}
