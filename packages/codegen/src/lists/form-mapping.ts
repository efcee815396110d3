import { type CodeList, type EntityProfile, formMatches, formMismatchReasons } from "@juso/model";
import { SourceError } from "../source-error.ts";
import { standardFolder } from "../standard-folder.ts";
import { formatCsv } from "./format-csv.ts";
import { readCsv } from "./read-csv.ts";

const sourceColumns = [
  "kind",
  "konkyu_form_ja",
  "konkyu_ja",
  "form_code",
  "item",
  "places",
  "code_list",
  "code",
  "match",
  "reason",
  "konkyu_certainty",
  "source_ja",
  "note_ja",
] as const;
type SourceRow = Readonly<Record<(typeof sourceColumns)[number], string>>;
type FormRow = Readonly<Record<"form_code" | "form_ja" | "item" | "item_ja" | "places" | "certainty", string>>;

const source = "schemas/sources/form-mapping.csv";

/**
 * `schemas/v1/form-mapping.csv`: items, options and figures of the standard forms of self-reliance consultation (困窮様式), beside the item
 * of the form of this programme (重層様式) and the field or code of this standard. What `forms.csv` and the code lists say is taken from there.
 *
 * @throws SourceError when a row names a form, field or code that does not exist, or gives a kind of correspondence that is not of the list.
 */
export function formMapping(profiles: readonly EntityProfile[], codeLists: readonly CodeList[]): string {
  const forms = new Map(
    readCsv<keyof FormRow>(`${standardFolder}/forms.csv`).map((row) => [`${row.form_code} ${row.item}`, row]),
  );
  const places = new Set(profiles.flatMap(({ key, fields }) => fields.map((field) => `${key}.${field.key}`)));
  const codes = new Map(
    codeLists.flatMap(({ key, codes: all }) => all.map((code) => [`${key} ${code.code}`, code] as const)),
  );
  const rows = readCsv<keyof SourceRow>(source).map((row, index) => {
    const wrong = (what: string): SourceError => new SourceError(`${source}: row ${index + 2} ${what}`);
    const form = forms.get(`${row.form_code} ${row.item}`);
    if (!form && row.form_code !== "") throw wrong(`names ${row.form_code} ${row.item}, which forms.csv does not have`);
    const code = codes.get(`${row.code_list} ${row.code}`);
    if (!code && row.code_list !== "") throw wrong(`names the code ${row.code_list} ${row.code}, which no list has`);
    for (const place of row.places.split(";").filter((each) => each !== "")) {
      if (!places.has(place)) throw wrong(`names the field ${place}, which no table has`);
    }
    if (!Object.hasOwn(formMatches, row.match)) {
      throw wrong(`gives the match "${row.match}"; write one of ${Object.keys(formMatches).join(", ")}`);
    }
    if (row.match === "none" ? !Object.hasOwn(formMismatchReasons, row.reason) : row.reason !== "") {
      throw wrong(
        `needs a reason of ${Object.keys(formMismatchReasons).join(", ")} when nothing matches, and none otherwise`,
      );
    }
    return [
      row.kind,
      row.konkyu_form_ja,
      row.konkyu_ja,
      row.form_code,
      form?.form_ja ?? "",
      row.item,
      form?.item_ja ?? "",
      row.places || (form?.places ?? ""),
      row.code_list,
      row.code,
      code?.title.ja ?? "",
      row.match,
      row.reason,
      row.konkyu_certainty,
      code?.provenance ?? form?.certainty ?? "",
      row.source_ja,
      row.note_ja,
    ];
  });
  return formatCsv([publishedColumns, ...rows]);
}

const publishedColumns = [
  "kind",
  "konkyu_form_ja",
  "konkyu_ja",
  "form_code",
  "form_ja",
  "item",
  "item_ja",
  "places",
  "code_list",
  "code",
  "code_ja",
  "match",
  "reason",
  "konkyu_certainty",
  "juso_certainty",
  "source_ja",
  "note_ja",
];
