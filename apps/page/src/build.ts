import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPage } from "./build-page.ts";

const path = fileURLToPath(new URL("../dist/juso-validator.html", import.meta.url));
const page = await buildPage();
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, page);
process.stdout.write(`${path}\n${Buffer.byteLength(page).toLocaleString("en")} bytes\n`);
