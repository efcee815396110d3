// What the one executable runs.
import { run } from "../dist/main.js";

run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
