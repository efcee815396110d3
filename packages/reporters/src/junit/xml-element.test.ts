import { expect, it } from "vitest";
import { xmlText } from "./xml-element.ts";

it("writes an element with its text, in which nothing is markup and no control character is left but a line break", () => {
  const hostile = ']]>&<b c="1">\u001b\ufffe\n\'';
  const shown = "]]&gt;&amp;&lt;b c=&quot;1&quot;&gt;␛\\ufffe";
  expect(xmlText({ name: "a", attributes: { b: hostile }, content: hostile })).toBe(
    `<a b="${shown}␊'">${shown}\n'</a>\n`,
  );
});

it("indents what stands below an element, and closes what is empty at once", () => {
  const child = { name: "c", attributes: { d: 0, e: false } };
  expect(xmlText({ name: "a", attributes: {}, content: [child, { ...child, content: "" }] })).toBe(
    '<a>\n  <c d="0" e="false"/>\n  <c d="0" e="false"/>\n</a>\n',
  );
});
