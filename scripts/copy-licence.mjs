// Run by npm before a package is packed: puts the licence of the repository into the package.
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

copyFileSync(join(root, "LICENSE"), join(process.cwd(), "LICENSE"));
