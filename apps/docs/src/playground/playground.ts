import { type Report, severityWords } from "@juso/model";
import { startChecker } from "@juso/page/checker";
import type { PlaygroundData, PlaygroundTable } from "./playground-data.ts";

/** Milliseconds after the last key before the table is checked. */
const pause = 400;

const { asOf, checkAddress, manifest, tables }: PlaygroundData = dataOf("playground-data");
const choice = byId<HTMLSelectElement>("playground-table");
const text = byId<HTMLTextAreaElement>("playground-text");
const status = byId<HTMLElement>("playground-status");
const list = byId<HTMLElement>("playground-findings");

/** Is the worker at work, and did the text change since it began? */
let [isBusy, isChanged, timer] = [false, false, 0];

const checker = startChecker((answer) => {
  if (answer.kind === "checked") checker.ask({ kind: "write", index: 0, format: "json", fonts: {} });
  if (answer.kind === "written") show(JSON.parse(new TextDecoder().decode(answer.files[0]!.content)));
  if (answer.kind === "failed") fail(answer.because === "told" ? answer.sentence : undefined);
}, dataOf<string>("playground-worker"));

choice.addEventListener("change", begin);
byId("playground-reset").addEventListener("click", begin);
text.addEventListener("input", () => {
  clearTimeout(timer);
  timer = window.setTimeout(check, pause);
});
for (const element of document.querySelectorAll<HTMLElement>("[data-needs-script]")) element.hidden = false;
begin();

/** Shows the table that is chosen, as it is without a mistake. */
function begin(): void {
  text.value = table().text;
  check();
}

function check(): void {
  if (isBusy) {
    isChanged = true;
    return;
  }
  [isBusy, isChanged] = [true, false];
  status.textContent = "検査しています。";
  const { fileName } = table();
  const documents = [{ path: fileName }];
  const files = [
    new File([JSON.stringify({ ...manifest, documents })], "manifest.json"),
    new File([text.value], fileName),
  ];
  checker.ask({
    kind: "check",
    files: files.map((file) => ({ file, path: file.name })),
    settings: { language: "ja", asOf, showsValues: true },
  });
}

/** Shows what was found, unless the text is another one by now. */
function show({ findings, inputs, summary }: Report): void {
  isBusy = false;
  if (isChanged) {
    check();
    return;
  }
  const records = inputs.reduce((sum, input) => sum + input.records, 0);
  const { errors, infos, warnings } = summary;
  status.textContent =
    findings.length === 0
      ? `記録を${records}件読みました。指摘はありません。`
      : `記録を${records}件読みました。エラー${errors}件、警告${warnings}件、お知らせ${infos}件です。`;
  list.replaceChildren(...findings.map(item));
}

function item({ fix, location, message, ruleId, severity }: Report["findings"][number]): HTMLElement {
  const { field, line } = location;
  const title = field === undefined ? undefined : (table().fields[field] ?? field);
  const place = [line === undefined ? "" : `${line}行目`, title === undefined ? "" : `「${title}」`].join("");
  const link = element("a", message);
  link.setAttribute("href", checkAddress.replace("{id}", ruleId));
  const mark = element("span", severityWords[severity].ja);
  mark.className = `mark ${severityColours[severity]}`;
  const sentence = element("p", mark, ` ${place}${place === "" ? "" : "："}`, link);
  return element("li", sentence, element("p", `直し方：${fix}`));
}

const severityColours = { error: "red", warning: "amber", info: "green" } as const;

function fail(sentence: string | undefined): void {
  isBusy = false;
  status.textContent = sentence ?? "検査できませんでした。ページを開き直してください。";
  list.replaceChildren();
}

function table(): PlaygroundTable {
  return tables.find(({ key }) => key === choice.value) ?? tables[0]!;
}

function element(name: string, ...parts: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...parts);
  return made;
}

function byId<E extends HTMLElement>(id: string): E {
  return document.getElementById(id) as E;
}

function dataOf<T>(id: string): T {
  return JSON.parse(byId(id).textContent ?? "");
}
