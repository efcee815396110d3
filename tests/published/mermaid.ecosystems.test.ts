import { beforeAll, expect, test } from "vitest";
import { fetchedModule } from "./ecosystem-folder.ts";
import { publishedFile, publishedNames } from "./published-file.ts";

interface Mermaid {
  parse(text: string): Promise<{ readonly diagramType: string }>;
}

let mermaid: Mermaid;

beforeAll(async () => {
  mermaid = (await fetchedModule("mermaid")).default as Mermaid;
});

test.each([...publishedNames("diagrams")])("Mermaid reads %s", async (name) => {
  expect(await mermaid.parse(publishedFile(`diagrams/${name}`))).toMatchObject({ diagramType: "er" });
});

test("Mermaid refuses what is not a diagram", async () => {
  await expect(mermaid.parse(publishedFile("diagrams/all-keys.mmd").replace("||--", "||~~"))).rejects.toThrow();
});
