import { JusoError, type Language } from "@juso/model";
import {
  openParameterFile,
  type ParameterFile,
  parameterFileMebibytes,
  parameterFileRefused,
} from "@juso/parameter-files";
import { visibleText } from "@juso/reporters";
import type { ParametersRead } from "../messages.ts";
import { parameterFileTooLarge, parameterFileWords, parametersReadText } from "../words/parameter-words.ts";
import { UnreadableFile } from "./watched-sources.ts";

/**
 * The file of values that somebody gave, with nothing wrong in it.
 *
 * @throws JusoError `configuration-invalid` naming every place that is wrong, `input-not-found` when the file is too large.
 * @throws UnreadableFile when the browser cannot read it any more.
 */
export async function givenParameters(file: File): Promise<ParameterFile> {
  const name = visibleText(file.name);
  if (file.size > parameterFileMebibytes * 2 ** 20) {
    throw new JusoError("input-not-found", parameterFileTooLarge(name, parameterFileMebibytes));
  }
  const bytes = await file.arrayBuffer().catch(() => {
    throw new UnreadableFile(file.name);
  });
  const opened = await openParameterFile(new Uint8Array(bytes), name, parameterFileWords);
  if (opened.wrong.length > 0) throw parameterFileRefused(opened, parameterFileWords);
  return opened;
}

/**
 * What is said of a file of values before anything is checked with it.
 *
 * @param refusal the sentence for an error.
 */
export async function readParametersOf(
  file: File,
  language: Language,
  refusal: (error: unknown) => string,
): Promise<ParametersRead> {
  try {
    return { isRight: true, sentence: parametersReadText(await givenParameters(file))[language] };
  } catch (error) {
    return { isRight: false, sentence: refusal(error) };
  }
}
