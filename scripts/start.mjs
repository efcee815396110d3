// npm start: the main job on the example of a fictional city, into out/. Says in Japanese what was made and where.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root, runNode } from "./run.mjs";

const clean = "examples/mihon-city";
const defective = "examples/mihon-city-defects/submission";
// The fictional city's year ends on 31 March 2026, so that day decides which rules and codes are in force.
const common = ["--as-of", "2026-03-31", "--force"];

const jobs = [
  {
    title: "見本市の提出物を確かめました",
    args: ["validate", clean, "--out", "out/validation.txt"],
    made: "out/validation.txt",
  },
  {
    title: "わざと誤りを入れた提出物を確かめました（指摘が出るのが正しい結果です）",
    args: ["validate", defective, "--out", "out/validation-defects.txt"],
    made: "out/validation-defects.txt",
    expected: 1,
  },
  {
    title: "事例から指標を数え、申告された値と比べました",
    args: ["indicators", clean, "--out", "out/indicators.txt"],
    made: "out/indicators.txt",
  },
  {
    title: "交付金を計算しました（一円ごとの根拠付き）",
    args: ["grant", "calculate", clean, "--steps", "--out", "out/grant.txt"],
    made: "out/grant.txt",
  },
  {
    title: "交付申請書を、提出したときのまま作りました（xlsx と pdf）",
    args: ["export", "application", clean, "--payer", "both", "--format", "both", "--out", "out/application"],
    made: "out/application/",
  },
  {
    title: "変更交付申請書を、提出済みの申請と比べて作りました（xlsx と pdf）",
    args: ["export", "change", clean, "--payer", "both", "--format", "both", "--out", "out/change"],
    made: "out/change/",
  },
  {
    title: "実績報告書を作りました（xlsx と pdf）",
    args: ["export", "report", clean, "--payer", "both", "--format", "both", "--out", "out/report"],
    made: "out/report/",
  },
];

mkdirSync(join(root, "out"), { recursive: true });
let failures = 0;
for (const { title, args, made, expected = 0 } of jobs) {
  const { status, output } = runNode(join(root, "apps", "cli", "bin", "juso.mjs"), [...args, ...common]);
  if (status === expected) {
    console.log(`✓ ${title}\n    ${made}`);
  } else {
    failures += 1;
    console.log(`✗ できませんでした：juso ${args.join(" ")}\n${output}`);
  }
}
console.log(`
✓ ネットワークなしで提出物を確かめるページを作りました。ブラウザーで開いてください
    ${join(root, "apps", "page", "dist", "juso-validator.html")}（確かめる）
    ${join(root, "apps", "page", "dist", "juso-full.html")}（確かめて、書類とパッケージを作る）
    ${join(root, "apps", "page", "dist", "juso-prefecture.html")}（都道府県：届いたパッケージを集計する）
✓ 標準と使い方を引くサイトを作りました。上のページも入っています。フォルダごと USB メモリで運べます
    ${join(root, "apps", "docs", "dist", "index.html")}`);
console.log(
  failures === 0
    ? "\nすべてできました。出来上がったものは out/ にあります。自分の提出物は「npx juso validate フォルダ」で確かめられます。"
    : `\n${failures}件ができませんでした。上の表示を確かめてください。`,
);
process.exitCode = failures === 0 ? 0 : 1;
