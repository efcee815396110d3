import { type CheckDefinition, defineCheck, sentence } from "@juso/model";

const section = "提出物 ファイル";

/** Checks of what stands in a folder besides ordinary files, and of how many submissions stand there. The message ids of the first are those of `Obstacle`. */
export const placeChecks: readonly CheckDefinition[] = [
  defineCheck("file-reachable", {
    severity: "error",
    section,
    title: {
      ja: "提出物の中のものが、読めるファイルである",
      en: "What is in the submission is a file that can be read",
    },
    messages: {
      nameNotUtf8: sentence(
        "ファイル名かフォルダ名の文字コードがUTF-8ではないため、どのファイルか確かめられず、読んでいません。",
        "ファイル名を付け直してください。Windowsで作ったzipを展開した名前なら、zipのまま指定すると読めることがあります。",
        "The name of the file or folder is not UTF-8, so it cannot be told which file this is; it was not read.",
        "Give it a new name. If it came out of a zip made on Windows, naming the zip itself may work.",
      ),
      danglingLink: sentence(
        "リンクの先にファイルがありません。",
        "リンクの代わりに、元のファイルをこの場所にコピーしてください。",
        "This is a link, and there is no file where it leads.",
        "Put a copy of the original file here in place of the link.",
      ),
      linkLoop: sentence(
        "リンクがたがいを指していて、ファイルにたどり着けません。",
        "リンクを消し、元のファイルをこの場所にコピーしてください。",
        "The link leads back to itself and never to a file.",
        "Remove the link and put a copy of the original file here.",
      ),
      linkToFolder: sentence(
        "フォルダへのリンクです。リンクの先のファイルは読んでいません。",
        "提出するファイルがあるなら、リンクではなくフォルダそのものを入れてください。なければリンクを消してください。",
        "This is a link to a folder. The files behind it were not read.",
        "Put the folder itself here if its files belong to the submission; otherwise remove the link.",
      ),
      notAFile: sentence(
        "普通のファイルではないため（装置やパイプなど）、読んでいません。",
        "提出物のフォルダから除いてください。",
        "This is not an ordinary file (a device or a pipe, for example), so it was not read.",
        "Take it out of the submission.",
      ),
      noPermission: sentence(
        "読み取りの権限がないため、読めません。",
        "ファイルやフォルダの権限を確かめるか、管理者に読み取りの権限を付けてもらってください。",
        "It may not be read: the permission is missing.",
        "Check the permissions of the file or folder, or have an administrator grant reading.",
      ),
    },
  }),
  defineCheck("submission-single", {
    severity: "error",
    section,
    title: { ja: "提出物が1つである", en: "There is one submission" },
    messages: {
      severalManifests: sentence(
        "提出物が{count}個入っています（表紙情報が{count}個あります）。どれか一つを選ぶことはせず、何も読んでいません。",
        "提出物ごとに分けて指定してください。zipは、展開したフォルダを指定すれば一つずつ検査できます。",
        "There are {count} submissions here ({count} manifests). None was chosen, and nothing was read.",
        "Name each submission by itself. A zip can be checked one submission at a time when it is unpacked into a folder.",
      ),
    },
  }),
];
