import { zipOf } from "./mutate-zip.ts";
import type { Random } from "./random.ts";

/** Changes which files there are and what they are called. */
export async function mutateFiles(random: Random, files: Map<string, Uint8Array>): Promise<string> {
  const names = [...files.keys()];
  if (names.length === 0) return "nothing to change";
  const name = random.pick(names);
  const bytes = files.get(name) ?? new Uint8Array();
  const rename = (to: string): string => {
    files.delete(name);
    files.set(to, bytes);
    return `${name} is called ${to}`;
  };
  return random.pick<() => string | Promise<string>>([
    () =>
      rename(
        name.replace(
          /\.[^.]*$/,
          random.pick([".csv", ".txt", ".json", ".jsonl", ".xlsx", ".ods", ".xls", ".zip", ".dat", "", ".CSV"]),
        ),
      ),
    () =>
      rename(
        random.pick([
          "case.csv",
          "支援ケース.csv",
          "site.csv",
          "plan.xlsx",
          "unknown.csv",
          "メモ.txt",
          "ｹｰｽ.csv",
          "a/b/case.csv",
        ]),
      ),
    () => rename(name.toUpperCase()),
    () => rename(`提出/${name}`),
    () => {
      files.delete(name);
      return `${name} is gone`;
    },
    () => {
      files.set(name, new Uint8Array());
      return `${name} is empty`;
    },
    () => {
      files.set(
        random.pick([`コピー ${name}`, `sub/${name}`, `~$${name}`, name.normalize("NFD"), `${name}.bak`]),
        bytes,
      );
      return `${name} twice`;
    },
    () => {
      files.set(
        random.pick(["メモ.txt", "Thumbs.db", ".DS_Store", "__MACOSX/x", "readme.md", "会議録.docx"]),
        new TextEncoder().encode("メモです"),
      );
      return "a stray file";
    },
    () => {
      files.set(name, files.get(random.pick(names)) ?? bytes);
      return `${name} holds another file's bytes`;
    },
    async () => {
      const zip = await zipOf(files);
      if (random.isOnceIn(2)) files.clear();
      files.set(random.pick(["提出.zip", "a.zip", "case.xlsx"]), zip);
      return "a zip of all";
    },
    () => {
      for (let index = 0; index < random.between(5, 60); index += 1) files.set(`more/${index}-${name}`, bytes);
      return "many copies";
    },
  ])();
}
