import type { CheckDefinition } from "@juso/model";

/** Checks of the submission as a whole that need neither the readers nor the rules. */
export const submissionChecks: readonly CheckDefinition[] = [
  {
    id: "manifest-level-covers-entity",
    since: "0.1.0",
    severity: "error",
    blocking: true,
    whoFixes: "municipality",
    requirements: [],
    citations: [{ document: "juso", section: "提出の段階（level）" }],
    title: {
      ja: "都道府県へ出す提出物に、事例の記録が入っていないこと",
      en: "A submission to the prefecture holds no case records",
    },
    messages: {
      caseRecords: {
        text: {
          ja: "この提出物は都道府県へ出すもの（level が p1）ですが、市町村の外へ出せない「{entityTitleJa}」の記録が入っています。",
          en: 'This submission is for the prefecture (level p1), but it holds records of "{entityTitleEn}", which must stay in the municipality.',
        },
        fix: {
          ja: "このファイル（シート）を提出物から外してください。市町村の中だけで使うなら、manifest.json の level を p0 にしてください。",
          en: "Take this file or sheet out of the submission. If it is used only inside the municipality, set the level in manifest.json to p0.",
        },
      },
    },
  },
];
