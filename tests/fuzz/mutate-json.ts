import type { Random } from "./random.ts";

/** Changes a JSON text by its structure: a value, a key, a level, or the text around them. */
export function mutateJson(random: Random, text: string): { text: string; what: string } {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return mutateJsonText(random, text);
  }
  if (random.isOnceIn(4)) return mutateJsonText(random, text);
  const changed = change(random, content);
  return { text: JSON.stringify(changed) ?? "", what: "json value" };
}

/** Somewhere in the tree, one value becomes another. */
function change(random: Random, value: unknown): unknown {
  if (Array.isArray(value) && value.length > 0 && !random.isOnceIn(6)) {
    const at = random.below(value.length);
    if (random.isOnceIn(8)) return value.filter((_, index) => index !== at);
    if (random.isOnceIn(8)) return [...value, value[at]];
    return value.map((item, index) => (index === at ? change(random, item) : item));
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value) && !random.isOnceIn(6)) {
    const entries = Object.entries(value);
    const at = random.below(entries.length);
    const [key, held] = entries[at] ?? ["key", null];
    switch (random.below(5)) {
      case 0:
        return Object.fromEntries(entries.filter((_, index) => index !== at));
      case 1:
        return Object.fromEntries([...entries, [strangeKey(random, key), held]]);
      default:
        return Object.fromEntries(
          entries.map(([name, item], index) => [name, index === at ? change(random, item) : item]),
        );
    }
  }
  return strangeValue(random, value);
}

function strangeKey(random: Random, key: string): string {
  return random.pick([
    "__proto__",
    "constructor",
    "x_",
    "x_note",
    "",
    " ",
    `${key} `,
    key.slice(1),
    key.toUpperCase(),
    "電話",
    "a".repeat(300),
    "unknownKey",
  ]);
}

function strangeValue(random: Random, value: unknown): unknown {
  return random.pickWeighted<() => unknown>([
    [3, () => null],
    [3, () => ""],
    [2, () => random.pick([0, -1, -0, 1.5, 1e21, 9007199254740992, 2021, 2100, 2101])],
    [2, () => random.pick([true, false])],
    [2, () => []],
    [2, () => ({})],
    [2, () => [value]],
    [2, () => String(value)],
    [
      2,
      () =>
        random.pick([
          "../../x",
          "/etc/passwd",
          "C:\\x",
          "\u0000",
          "\u001b]0;t\u0007",
          "\ud800",
          "2025",
          "1.0.0",
          "99.0.0",
          "p9",
        ]),
    ],
    [1, () => "y".repeat(random.between(100, 5000))],
    [1, () => nested(random.between(5, 40))],
    [1, () => Array.from({ length: random.between(5, 400) }, () => value)],
  ])();
}

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

const signs = [
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  '"',
  "\\",
  "\\u12",
  "null",
  "tru",
  "1e999",
  "//",
  "/* */",
  "\n",
  "\ufeff",
  "'",
  "NaN",
  "-",
  "[[[[",
];

function mutateJsonText(random: Random, text: string): { text: string; what: string } {
  const at = random.below(text.length + 1);
  const sign = random.pick(signs);
  switch (random.below(5)) {
    case 0:
      return { text: text.slice(0, at) + text.slice(at + random.between(1, 3)), what: `json gap at ${at}` };
    case 1:
      return { text: text.slice(0, at), what: `json cut at ${at}` };
    case 2: {
      const times = random.isOnceIn(10) ? random.between(1000, 200_000) : random.between(2, 80);
      return { text: text.slice(0, at) + sign.repeat(times) + text.slice(at), what: `${times} × ${sign} at ${at}` };
    }
    case 3: {
      // Twice the same key: only text can say that.
      const key = /"([^"\\]{1,40})"\s*:/.exec(text.slice(at));
      if (key) return { text: text.replace("{", `{"${key[1]}":1,`), what: "json key twice" };
      return { text: text + text, what: "json twice" };
    }
    default:
      return { text: text.slice(0, at) + sign + text.slice(at), what: `json ${JSON.stringify(sign)} at ${at}` };
  }
}
