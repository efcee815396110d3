import { count, type FormBlock, headingRow, label, row } from "@juso/paper";
import { type GrantDocumentInput, recordsOf } from "./form-input.ts";

/** 職種と常勤換算: how many people have which role in each component. Nothing where no postings were handed over. */
export function staffTable(input: GrantDocumentInput): readonly FormBlock[] {
  const roles = input.activity.staffRoles ?? [];
  if (roles.length === 0) return [];
  const components = recordsOf(input, "component").map(({ componentCode }) => componentCode);
  return [
    {
      kind: "table",
      title: "職種別の配置（常勤換算は年間の平均）",
      columns: [{ title: "職種", span: 3 }, { title: "人数", span: 2 }, { title: "常勤換算（人）" }],
      rows: components.flatMap((component) => {
        const own = roles.filter((each) => each.component === component);
        if (own.length === 0) return [];
        return [
          headingRow(input.codeTitle("component", component)),
          ...own.map(({ fullTimeHundredths, people, role }) =>
            row(
              "item",
              label(input.codeTitle("staff-role", role)),
              count(people),
              count(fullTimeHundredths === undefined ? undefined : fullTimeHundredths / 100),
            ),
          ),
        ];
      }),
    },
  ];
}
