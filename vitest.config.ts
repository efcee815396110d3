import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Tests that drive LibreOffice are a step of their own: `npm run test:office`. */
const officeTests = "**/*.office.test.ts";
const isOffice = process.env["JUSO_TESTS"] === "office";

const config: ViteUserConfig = defineConfig({
  resolve: { conditions: ["@juso/source"] },
  ssr: { resolve: { conditions: ["@juso/source"], externalConditions: ["@juso/source"] } },
  test: {
    include: isOffice
      ? [officeTests]
      : ["packages/**/*.test.ts", "apps/**/*.test.ts", "tests/**/*.test.ts", "examples/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", ...(isOffice ? [] : [officeTests])],
    environment: "node",
    setupFiles: ["tests/setup/fail-on-console.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "threads",
  },
});

export default config;
