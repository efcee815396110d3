/** Prints what a browser loads for validation, and what it is made of: `npm run size`. */
import { bundleForBrowser, describeBundle } from "./browser-bundle.ts";

process.stdout.write(`@juso/validator: ${describeBundle(await bundleForBrowser("packages/validator/src/index.ts"))}\n`);
