import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

const require = createRequire(import.meta.url);
const shim = (name: string): string => fileURLToPath(new URL(`./shims/${name}.ts`, import.meta.url));

/** Modules of Node and packages that the libraries ask for, and what stands for them in a worker. */
const replaced: Readonly<Record<string, string>> = {
  // Without the readers and writers of streams.
  exceljs: require.resolve("exceljs/lib/exceljs.bare.js"),
  // As on the command line: its own build for browsers gives other bytes.
  pdfmake: require.resolve("pdfmake/js/index.js"),
  zlib: shim("zlib"),
  stream: require.resolve("readable-stream/readable-browser.js"),
  events: require.resolve("events/events.js"),
  buffer: shim("buffer"),
};

/** What is never called in a worker that writes workbooks and documents: files, passwords, CSV, pictures, drawings, other kinds of fonts. */
const absent: readonly string[] = [
  "assert",
  "brotli/decompress.js",
  "crypto",
  "fast-csv",
  "fs",
  "node:module",
  "png-js",
  "util",
  "xmldoc",
];

/** Bundles the libraries that write workbooks and PDFs, so that their bytes are those of the command line. */
export const libraries: Plugin = {
  name: "libraries",
  setup(build) {
    const names = [...Object.keys(replaced), ...absent].join("|");
    build.onResolve({ filter: new RegExp(`^(?:${names})/?$`) }, ({ path }) => {
      const name = path.replace(/\/$/, "");
      const target = replaced[name];
      return target === undefined ? { path: name, namespace: "absent" } : { path: target };
    });
    build.onLoad({ filter: /./, namespace: "absent" }, () => ({ contents: "export {}" }));
  },
};
