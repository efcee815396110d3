import { defineConfig, type ViteUserConfigFnObject } from "vitest/config";

/** Tests that drive LibreOffice are a step of their own: `npm run test:office`. */
const officeTests = "**/*.office.test.ts";

const config: ViteUserConfigFnObject = defineConfig(({ mode }) => ({
  resolve: { conditions: ["@juso/source"] },
  ssr: { resolve: { conditions: ["@juso/source"], externalConditions: ["@juso/source"] } },
  test: {
    include:
      mode === "office"
        ? [officeTests]
        : ["packages/**/*.test.ts", "apps/**/*.test.ts", "tests/**/*.test.ts", "examples/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", ...(mode === "office" ? [] : [officeTests])],
    environment: "node",
    setupFiles: ["tests/setup/fail-on-console.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "threads",
  },
}));

export default config;
