import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { dashboardAssets } from "./dashboard-assets.ts";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..", "src", "generated");
writeFileSync(join(folder, "dashboard-assets.ts"), await dashboardAssets());
