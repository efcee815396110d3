import type { EntityProfile, FieldProfile } from "@juso/model";
import { formatCsv } from "../lists/format-csv.ts";

const header = [
  "key",
  "title_ja",
  "title_en",
  "kind",
  "required",
  "code_list",
  "references",
  "unit",
  "constraints",
  "description",
  "level",
  "gif",
];

/** The published table profile of an entity: one row per column, in the order of the columns. */
export function tableProfile(profile: EntityProfile): string {
  return formatCsv([
    header,
    ...profile.fields.map((field) => [
      field.key,
      field.title.ja,
      field.title.en,
      field.kind,
      field.isRequired ? "required" : "optional",
      field.codeList ?? "",
      field.references ? `${field.references.entity}.${field.references.field}` : "",
      field.unit ?? "",
      constraints(field),
      (field.description ?? "").replaceAll("\n", " "),
      field.level ?? profile.level,
      field.gif ?? "",
    ]),
  ]);
}

function constraints(field: FieldProfile): string {
  const { isKey, minimum, maximum, minLength, maxLength, pattern, format } = field;
  return [
    isKey ? "key" : undefined,
    ...Object.entries({ minimum, maximum, minLength, maxLength, pattern, format }).map(([name, value]) =>
      value === undefined ? undefined : `${name}=${value}`,
    ),
  ]
    .filter((part) => part !== undefined)
    .join("; ");
}
