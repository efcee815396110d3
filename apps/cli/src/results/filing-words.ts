import type { FilingWords } from "@juso/filing";

/** The options and commands by which people go on after a refusal or a note about documents. */
export const filingWords: FilingWords = {
  despiteErrors: {
    ja: "直せない事情があるときは --despite-errors を付けると作れますが、この文が文書に印字されます。",
    en: "Where that is not possible, --despite-errors makes it all the same and prints these sentences on it.",
  },
  anew: {
    ja: "今のデータから作るときは --anew を付けてください。",
    en: "With --anew it is made from the present data.",
  },
  verify: {
    ja: "提出した内容と違うときは「juso export verify」で確かめてください。",
    en: 'where something else was filed, see "juso export verify".',
  },
};
