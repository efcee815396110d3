// npm run check: what the continuous integration runs, in the same order; stops at the first failure.
import { gates, pass, runTests } from "./gates.mjs";

process.exitCode = gates.every(pass) ? runTests(process.argv.slice(2)).status : 1;
