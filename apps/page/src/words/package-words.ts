import type { CalculationKind } from "@juso/grant";
import type { Language } from "@juso/model";

/** What the page says of packages for the prefecture, in one language. */
export interface PackageWords {
  readonly title: string;
  readonly hint: string;
  readonly document: string;
  readonly documents: Readonly<Record<CalculationKind | "none", string>>;
  readonly notAccepted: string;
  readonly make: string;
  refused(errors: number): string;
  readonly number: string;
  readonly numberHint: string;
  readonly madeNotAccepted: string;
  readonly verifyTitle: string;
  readonly verifyHint: string;
  readonly file: string;
  /** When the submission that is shown is a package itself. */
  readonly fileOrShown: string;
  readonly typed: string;
  readonly typedHint: string;
  readonly verify: string;
  readonly noFile: string;
  readonly isPackage: string;
  readonly noReceipt: string;
}

/** What the page says of them, by language. */
export const packageWords: Readonly<Record<Language, PackageWords>> = {
  ja: {
    title: "都道府県へ送るパッケージを作る",
    hint: "都道府県へ出せる表と計算した金額だけを、1つの zip にします。事例の記録、理由の文、元のファイルの名前は入りません。控えの PDF もできます。",
    document: "金額を計算する文書",
    documents: {
      application: "交付申請",
      change: "変更交付申請",
      report: "実績報告",
      none: "計算しない（金額なし）",
    },
    notAccepted: "エラーが残っていても作る（残っていることが、パッケージの中と控えに書かれます）",
    make: "パッケージと控えを作る",
    refused: (errors) =>
      `提出物に、直す必要のあるエラーが${errors}件あるため、パッケージは作っていません。上の結果を見て直してください。直せないまま送るときは「エラーが残っていても作る」を選びます。`,
    number: "受領番号",
    numberHint:
      "控えにも同じ番号が載っています。送り状に書くと、受け取った側が、途中で変わっていないことを確かめられます。",
    madeNotAccepted: "エラーが残っていることが、パッケージの中と控えに書かれています。",
    verifyTitle: "パッケージが作られたときのままかを確かめる",
    verifyHint: "受け取ったパッケージや、送る前のパッケージの中身を調べ、金額を計算し直します。",
    file: "パッケージ（zip）",
    fileOrShown: "パッケージ（zip）。選ばないときは、上に示したものを確かめます",
    typed: "控えの受領番号（なくても確かめられます）",
    typedHint: "例：R7-011000-4327 0202 6847-21",
    verify: "確かめる",
    noFile: "確かめるパッケージを選んでください。",
    isPackage: "これは、都道府県へ送るパッケージです",
    noReceipt: "控えが読めないパッケージです",
  },
  en: {
    title: "Make the package for the prefecture",
    hint: "One zip with the tables that may go to the prefecture and the calculated amounts: no case records, reasons or names of files. Its receipt is made as a PDF.",
    document: "Amounts calculated for",
    documents: {
      application: "application",
      change: "change application",
      report: "report of results",
      none: "nothing (no amounts)",
    },
    notAccepted: "Make it although errors are left (the package and its receipt say so)",
    make: "Make the package and its receipt",
    refused: (errors) =>
      `No package was made: errors to mend in the submission: ${errors}. See the result above. To send it as it is, choose “Make it although errors are left”.`,
    number: "Receipt number",
    numberHint:
      "The receipt has it, too. Write it in the letter, so that the receiver can tell that nothing changed on the way.",
    madeNotAccepted: "The package and its receipt say that errors are left.",
    verifyTitle: "Tell whether a package is as it was made",
    verifyHint:
      "Looks at every file of a package that was received or is about to be sent, and calculates its amounts again.",
    file: "Package (zip)",
    fileOrShown: "Package (zip); the one shown above when none is chosen",
    typed: "Receipt number on paper (not needed)",
    typedHint: "For example R7-011000-4327 0202 6847-21",
    verify: "Verify",
    noFile: "Choose a package.",
    isPackage: "This is a package for the prefecture",
    noReceipt: "The receipt of this package cannot be read",
  },
};
