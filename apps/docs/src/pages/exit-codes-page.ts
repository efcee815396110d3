import { exitsOf } from "@juso/cli/commands";
import type { Text } from "@juso/model";
import { html } from "@juso/reporters/page";
import { bilingual, paragraphs, section } from "../bilingual.ts";
import { mainPages } from "../main-pages.ts";
import type { Page } from "../page.ts";
import { commandPath, formatPaths } from "../page-paths.ts";
import type { Standard } from "../standard.ts";
import { table } from "../table.ts";

/** The exit codes: what they mean in every command, and what they mean in some. */
export function exitCodesPage({ commands }: Standard): Page {
  const exits = commands.map((command) => ({ command, exits: exitsOf(command) }));
  const codes = [...new Set(exits.flatMap(({ exits: own }) => own.map(([code]) => code)))].toSorted((a, b) => a - b);
  const meaningsOf = (code: number): readonly Text[] =>
    exits.flatMap(({ exits: own }) => own.filter(([each]) => each === code).map(([, text]) => text));
  const isShared = (code: number): boolean => new Set(meaningsOf(code).map(({ ja }) => ja)).size === 1;
  return {
    ...formatPaths.exitCodes,
    parent: mainPages.formats,
    content: (link) =>
      html`${paragraphs({
        ja: "道具（juso）は、終わり方を終了コードで示します。プログラムから使うときは、文ではなく終了コードと JSON を見てください。",
        en: "The tool says by its exit code how it ended. Programs should look at it and at the JSON, not at sentences.",
      })}${section(
        "shared",
        { ja: "どのコマンドにも共通のもの", en: "The same in every command" },
        table(
          { ja: "共通の終了コード", en: "Exit codes of all commands" },
          [
            { ja: "コード", en: "Code" },
            { ja: "意味", en: "Meaning" },
          ],
          codes
            .filter(isShared)
            .map((code) => ({ cells: [html`<code>${code}</code>`, bilingual(meaningsOf(code)[0]!)] })),
        ),
      )}${section(
        "by-command",
        { ja: "コマンドごとのもの", en: "By command" },
        table(
          { ja: "コマンドごとの終了コード", en: "Exit codes by command" },
          [
            { ja: "コマンド", en: "Command" },
            ...codes.filter((code) => !isShared(code)).map((code) => ({ ja: `${code}`, en: "" })),
          ],
          exits.map(({ command, exits: own }) => ({
            cells: [
              html`<a href="${link(commandPath(command.name))}"><code>juso ${command.name.join(" ")}</code></a>`,
              ...codes
                .filter((code) => !isShared(code))
                .map((code) => own.find(([each]) => each === code)?.[1].ja ?? "－"),
            ],
          })),
        ),
      )}`,
  };
}
