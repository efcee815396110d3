/** The name of a file behind the words of the field: `予算・決算の行（budget-line）`. */
const fileName = /（[a-z]+(?:-[a-z]+)*）/g;

/**
 * Why a document must not be filed, as the document itself says it to whoever receives it: the sentence that states it, without names of
 * files and without what the municipality is to do about it.
 */
export function printedObstacle(sentences: string): string {
  const end = sentences.indexOf("。");
  return (end === -1 ? sentences : sentences.slice(0, end + 1)).replaceAll(fileName, "");
}
