import type { Text } from "@juso/model";
import type { Html } from "@juso/reporters/page";

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
  /** The page above this one, for the way back; absent on the pages that the menu lists. */
  readonly parent?: { readonly path: string; readonly title: Text };
  /** What follows the heading. */
  readonly content: (link: Link) => Html;
  /** Style of this page alone, after that of all pages. */
  readonly style?: string;
  readonly script?: PageScript;
}
