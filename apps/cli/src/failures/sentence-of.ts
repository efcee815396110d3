import { JusoError, type Language } from "@juso/model";

/** What went wrong, as one sentence for the user. */
export function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof JusoError) return error.text[language];
  return language === "ja"
    ? "juso の内部で誤りが起きました。入力は変わっていません。環境変数 JUSO_DEBUG=1 を付けて実行すると、報告に使える詳しい表示が出ます。"
    : "An internal fault occurred in juso; the input is unchanged. Run with JUSO_DEBUG=1 for details to report.";
}
