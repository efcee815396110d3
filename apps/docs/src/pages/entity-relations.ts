import type { EntityProfile, FieldProfile } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import type { Link } from "../page.ts";
import { entityPath, fieldPath } from "../page-paths.ts";
import type { Standard } from "../standard.ts";

/** A table and a field of it that names a record of another. */
interface Reference {
  readonly from: EntityProfile;
  readonly field: FieldProfile;
  readonly to: EntityProfile;
}

/**
 * The part of the entity relationship diagram around one table: what it refers to, the table itself with its keys, and what refers to it.
 * Three lists, so that it reads the same without a picture and fits a narrow screen.
 */
export function entityRelations(entity: EntityProfile, { entities }: Standard, link: Link): Html {
  const references = entities.flatMap((from) =>
    from.fields.flatMap((field): readonly Reference[] => {
      const to = entities.find(({ key }) => key === field.references?.entity);
      return to === undefined ? [] : [{ from, field, to }];
    }),
  );
  const named = references.filter(({ from }) => from === entity);
  const naming = references.filter(({ from, to }) => to === entity && from !== entity);
  return html`<div class="relations">
<div><p class="label">参照する表 <span class="en" lang="en">Refers to</span></p>
${boxes(
  named,
  ({ field, to }) => html`<a href="${link(entityPath(to.key))}">${to.title.ja}</a>${via(field, entity, link)}`,
)}</div>
<div class="middle"><p class="label">この表 <span class="en" lang="en">This table</span></p>
<ul><li><strong>${entity.title.ja}</strong>${entity.fields
    .filter(({ isKey }) => isKey)
    .map(({ key, title }) => html`<br />${title.ja} <code>${key}</code>`)}</li></ul></div>
<div><p class="label">この表を参照する表 <span class="en" lang="en">Referred to by</span></p>
${boxes(
  naming,
  ({ field, from }) => html`<a href="${link(entityPath(from.key))}">${from.title.ja}</a>${via(field, from, link)}`,
)}</div>
</div>
`;
}

function boxes(references: readonly Reference[], content: (reference: Reference) => Html): Html {
  if (references.length === 0) return html`<p class="quiet">ありません</p>\n`;
  return html`<ul>
${references.map((reference) => html`<li>${content(reference)}</li>\n`)}</ul>
`;
}

/** How many records meet: a field with several values names several, and an optional one may name none. */
function via({ key, title, kind, isRequired }: FieldProfile, from: EntityProfile, link: Link): Html {
  const count = kind === "string[]" ? "0以上" : isRequired ? "1" : "0か1";
  return html`<br /><span class="quiet"><a href="${link(fieldPath(from.key, key))}">${title.ja}</a>で${count}件を指す</span>`;
}
