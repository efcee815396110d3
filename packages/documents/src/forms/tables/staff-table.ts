import { codeTitle, componentTitles, staffRoleTitles } from "@juso/model";
import { count, type FormBlock, label, row } from "@juso/paper";
import { type GrantDocumentInput, recordsOf } from "../form-input.ts";

/** 職種と常勤換算: how many people have which role in each component. Nothing where no postings were handed over. */
export function staffTable(input: GrantDocumentInput): readonly FormBlock[] {
  const roles = input.activity.staffRoles ?? [];
  if (roles.length === 0) return [];
  const components = recordsOf(input, "component").map(({ componentCode }) => componentCode);
  return [
    {
      kind: "table",
      title: "職種別の配置（常勤換算は年間の平均）",
      columns: [
        { title: "構成事業", span: 2 },
        { title: "職種", span: 2 },
        { title: "人数" },
        { title: "常勤換算（人）" },
      ],
      rows: components.flatMap((component) =>
        roles
          .filter((each) => each.component === component)
          .map(({ fullTimeHundredths, people, role }) =>
            row(
              "item",
              label(codeTitle(componentTitles, component).ja),
              label(codeTitle(staffRoleTitles, role).ja),
              count(people),
              count(fullTimeHundredths === undefined ? undefined : fullTimeHundredths / 100),
            ),
          ),
      ),
    },
  ];
}
