import { expect, test } from "vitest";
import { html } from "./html.ts";

test("text is escaped, in elements and in attributes", () => {
  const text = `<b onclick='x'>&"`;
  expect(html`<p title="${text}">${text}</p>`.markup).toBe(
    `<p title="&#60;b onclick=&#39;x&#39;&#62;&#38;&#34;">&#60;b onclick=&#39;x&#39;&#62;&#38;&#34;</p>`,
  );
});

test("markup is kept, lists are joined, and nothing stays nothing", () => {
  const empty: undefined = undefined;
  expect(html`${[html`<br />`, 0, ["<", empty]]}${empty}`.markup).toBe("<br />0&#60;");
});
