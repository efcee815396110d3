import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codeLists } from "@juso/schemas";
import { beforeAll, describe, expect, test } from "vitest";
import { type CompletionItem, getLanguageService, type Hover, type JSONDocument } from "vscode-json-languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { examplesFolder } from "../conformance/example-folder.ts";
import { profileOf } from "./city-records.ts";
import { publishedFile, publishedJson } from "./published-file.ts";

interface IndexedFile {
  readonly path: string;
  readonly fileMatch?: readonly string[];
}

/** What editors do with JSON, set up from the index alone. */
const service = getLanguageService({ schemaRequestService: async (uri) => publishedFile(uri.replace("juso:/", "")) });
let text: string;

beforeAll(() => {
  const { files } = publishedJson("index.json") as unknown as { readonly files: readonly IndexedFile[] };
  service.configure({
    validate: true,
    schemas: files.flatMap(({ path, fileMatch }) =>
      fileMatch === undefined ? [] : [{ uri: `juso:/${path}`, fileMatch: [...fileMatch] }],
    ),
  });
  text = readFileSync(join(examplesFolder, "mihon-city", "component.json"), "utf8");
});

function opened(name: string, content: string): readonly [TextDocument, JSONDocument] {
  const document = TextDocument.create(`file:///mihon-city/${name}`, "json", 1, content);
  return [document, service.parseJSONDocument(document)];
}

/** What is offered at the mark `|`. */
async function completion(name: string, marked: string): Promise<readonly CompletionItem[]> {
  const [document, json] = opened(name, marked.replace("|", ""));
  const list = await service.doComplete(document, document.positionAt(marked.indexOf("|")), json);
  return list?.items ?? [];
}

async function hover(name: string, content: string, at: string): Promise<string> {
  const [document, json] = opened(name, content);
  const found: Hover | null = await service.doHover(document, document.positionAt(content.indexOf(at) + 1), json);
  return JSON.stringify(found?.contents ?? null);
}

const words = ({ documentation }: CompletionItem): string =>
  typeof documentation === "string" ? documentation : (documentation?.value ?? "");

describe("in the city's own component.json an editor", () => {
  test("finds nothing wrong", async () => {
    const [document, json] = opened("component.json", text);
    expect(await service.doValidation(document, json)).toEqual([]);
  });

  test("marks a code that is not in the list, and names those that are", async () => {
    const [document, json] = opened("component.json", text.replace('"ccsLtc"', '"ccsLct"'));
    const problems = await service.doValidation(document, json);
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).toContain("ccsLtc");
  });

  test("offers the codes of a field with their Japanese meanings", async () => {
    const items = await completion("component.json", text.replace('"contract"', '"|"'));
    const offered = new Map(items.map((item) => [item.label, words(item)]));
    const codes = codeLists.get("delivery-mode")?.codes ?? [];
    expect([...offered]).toEqual(codes.map(({ code, title }) => [`"${code}"`, `${title.ja} / ${title.en}`]));
  });

  test("shows on a key what to enter, and on a code what it means, in Japanese", async () => {
    const field = profileOf("component").fields.find(({ key }) => key === "legalItem");
    const shown = await hover("component.json", text, '"legalItem"');
    expect(shown).toContain(`${field?.title.ja}。${field?.description}`);
    expect(shown).toMatch(/^\["Item of the Act/);
    expect(await hover("component.json", text, '"contract"')).toContain("委託");
  });

  test("offers the keys that are still free with their Japanese titles", async () => {
    const items = await completion("component.json", '[{ "componentCode": "ccsLtc", | }]');
    const offered = new Map(items.map((item) => [item.label, words(item)]));
    expect(offered.has("componentCode")).toBe(false);
    expect(offered.get("fiscalYear")).toMatch(/^年度。/);
  });
});

test("in a list of codes an editor offers them too", async () => {
  const items = await completion("intake.json", '[{ "intakeId": "I-1", "concerns": ["|"] }]');
  const offered = new Map(items.map((item) => [item.label, words(item)]));
  for (const { code, title } of codeLists.get("concern")?.codes ?? []) {
    expect(offered.get(`"${code}"`)).toContain(title.ja);
  }
  expect(offered.size).toBe(codeLists.get("concern")?.codes.length);
});

test("the manifest is known as well", async () => {
  expect(await hover("manifest.json", '{ "fiscalYear": 2025 }', '"fiscalYear"')).toContain("年度。");
});
