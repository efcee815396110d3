import { resetZipTimes } from "@juso/workbook";
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from "@zip.js/zip.js";
import { mutateBytes } from "./mutate-bytes.ts";
import type { Random } from "./random.ts";

configure({ useWebWorkers: false });

/** Files as a zip; the same files give the same bytes. */
export async function zipOf(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, zip64: false });
  for (const [name, bytes] of files) await writer.add(name, new Uint8ArrayReader(bytes));
  return resetZipTimes(await writer.close());
}

/** The files of a zip, or nothing when it cannot be read. */
async function filesOf(zip: Uint8Array): Promise<Map<string, Uint8Array> | undefined> {
  try {
    const files = new Map<string, Uint8Array>();
    for (const entry of await new ZipReader(new Uint8ArrayReader(zip)).getEntries()) {
      if (!entry.directory) files.set(entry.filename, await entry.getData(new Uint8ArrayWriter()));
    }
    return files;
  } catch {
    return undefined;
  }
}

/** Changes one part of a workbook or zip and packs it again, so that the change is seen behind the decompressor. */
export async function mutateZip(random: Random, zip: Uint8Array): Promise<{ bytes: Uint8Array; what: string }> {
  const files = await filesOf(zip);
  if (!files || files.size === 0) return mutateBytes(random, zip);
  const names = [...files.keys()];
  const sheets = names.filter((name) => /sheet\d+\.xml$|sharedStrings|styles|workbook\.xml|content\.xml/.test(name));
  const name = random.pick(sheets.length > 0 && !random.isOnceIn(4) ? sheets : names);
  const part = files.get(name) ?? new Uint8Array();
  switch (random.below(8)) {
    case 0:
      files.delete(name);
      return { bytes: await zipOf(files), what: `part ${name} gone` };
    case 1:
      files.delete(name);
      files.set(random.pick([name.toUpperCase(), `x/${name}`, `${name}x`, name.replaceAll("/", "\\")]), part);
      return { bytes: await zipOf(files), what: `part ${name} renamed` };
    case 2: {
      const { bytes, what } = mutateBytes(random, part);
      files.set(name, bytes);
      return { bytes: await zipOf(files), what: `${name}: ${what}` };
    }
    default: {
      const { text, what } = mutateXml(random, new TextDecoder().decode(part));
      files.set(name, new TextEncoder().encode(text));
      return { bytes: await zipOf(files), what: `${name}: ${what}` };
    }
  }
}

const fragments = [
  "<!-- -->",
  "<![CDATA[x]]>",
  "<?x y?>",
  '<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;">]>',
  "&d;",
  "&#0;",
  "&#x1F600;",
  "&",
  "<",
  ">",
  "</row>",
  "</c>",
  '<c r="ZZZZZZ9"><v>1</v></c>',
  '<c r="A900"><f/><v/></c>',
  '<c t="s"><v>99999999</v></c>',
  '<c t="s"><v>-1</v></c>',
  '<c t="d"><v>2025-99-99</v></c>',
  '<c t="e"><v>#REF!</v></c>',
  '<c s="9999"><v>1e309</v></c>',
  '<c t="inlineStr"><is><t>あ</t><rPh><t>ア</t></rPh></is></c>',
  '<row r="0"/>',
  '<row r="99999999999"/>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<sheet name="x" sheetId="1" r:id="rId999"/>',
  '<table:table-row table:number-rows-repeated="1000000000"/>',
  '<table:table-cell table:number-columns-repeated="2000000000"/>',
];

function mutateXml(random: Random, text: string): { text: string; what: string } {
  const tags = [...text.matchAll(/<[^>]*>/g)];
  const tag = tags[random.below(tags.length)];
  const at = tag === undefined ? random.below(text.length + 1) : (tag.index ?? 0);
  const end = at + (tag?.[0].length ?? 0);
  switch (random.below(7)) {
    case 0:
      return { text: text.slice(0, at) + text.slice(end), what: `tag gone at ${at}` };
    case 1:
      return { text: text.slice(0, end) + text.slice(at), what: `tag twice at ${at}` };
    case 2: {
      const times = random.isOnceIn(12) ? random.between(1000, 100_000) : random.between(1, 20);
      return {
        text: text.slice(0, at) + random.pick(fragments).repeat(times) + text.slice(at),
        what: `${times} fragments at ${at}`,
      };
    }
    case 3: {
      const blank = " ".repeat(random.isOnceIn(10) ? random.between(1000, 60_000) : random.between(1, 9));
      return { text: text.slice(0, at) + blank + text.slice(at), what: `blanks at ${at}` };
    }
    case 4:
      return { text: text.slice(0, at), what: `cut at ${at}` };
    case 5: {
      const value = random.pick(["", "0", "-1", "99999999999", "A1:B", "xxx", "1e9", "&quot;", "x".repeat(500)]);
      const changed = tag?.[0].replace(/="[^"]*"/, () => `="${value}"`) ?? "";
      return { text: text.slice(0, at) + changed + text.slice(end), what: `attribute at ${at}` };
    }
    default:
      return { text: text.slice(0, at) + random.pick(fragments) + text.slice(at), what: `fragment at ${at}` };
  }
}
