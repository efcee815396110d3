import type { Text } from "@juso/model";
import type { Html } from "@juso/reporters/page";
import type { SectionKey } from "./main-pages.ts";

/** From a page to another: the address to write into `href`. Takes the path of the target within the site, with or without `#part`. */
export type Link = (target: string) => string;

/** What a page runs. It stands in the page itself, as a classic script, so that the page also works from a disk. */
export interface PageScript {
  /** The program. */
  readonly text: string;
  /** JSON texts that the program reads from the page, by the id of their element. */
  readonly data?: Readonly<Record<string, string>>;
  /** What the page may do beyond running this program: directives of its policy, such as `worker-src blob:`. */
  readonly allows?: readonly string[];
}

/** One page of the site, before it is put into the frame that all pages share. */
export interface Page {
  /** Path within the site, with `/`. */
  readonly path: string;
  readonly title: Text;
  /** The part of the menu; a page with a parent is in that of its parent. */
  readonly section?: SectionKey;
  /** The page above this one, for the way back and the kind of page in search results; absent on the pages that the menu lists. */
  readonly parent?: { readonly path: string; readonly title: Text; readonly section?: SectionKey };
  /** What follows the heading. */
  readonly content: (link: Link) => Html;
  /** Style of this page alone, after that of all pages. */
  readonly style?: string;
  readonly script?: PageScript;
  /** What the search finds beside the page itself: its rows and passages where nothing is said, its sections, or nothing. */
  readonly soughtParts?: "sections" | "none";
}

/** What is built: the files that are written, and those that are copied as they are. */
export interface Site {
  /** Paths of the pages that the menu lists. */
  readonly menu: readonly string[];
  /** Path within the site to text. */
  readonly files: ReadonlyMap<string, string>;
  /** Path within the site to the file on the disk that lies there. */
  readonly copies: ReadonlyMap<string, string>;
}
