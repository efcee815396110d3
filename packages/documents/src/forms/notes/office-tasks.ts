import { type FormBlock, fixedText, inputText, row } from "@juso/paper";

/** A table of what the office sees to, each with a cell for what was done; nothing when there is nothing to see to. */
export function officeTasks(title: string, tasks: readonly string[]): readonly FormBlock[] {
  if (tasks.length === 0) return [];
  return [
    {
      kind: "table",
      title,
      columns: [
        { title: "内容", span: 3 },
        { title: "対応", align: "center" },
      ],
      rows: tasks.map((task) =>
        row("item", fixedText(task), inputText(undefined, { choices: ["対応済", "該当なし"], align: "center" })),
      ),
    },
  ];
}
