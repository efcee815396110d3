#!/usr/bin/env node
const run = await import("../dist/main.js").then(
  (main) => main.run,
  (cause) => {
    if (cause?.code !== "ERR_MODULE_NOT_FOUND" || !String(cause.message).includes("main.js")) throw cause;
    process.stderr.write(
      "juso がまだ組み立てられていません。このフォルダで npm start を実行してください。/ juso is not built yet: run npm start.\n",
    );
    return async () => 2;
  },
);

process.exitCode = await run(process.argv.slice(2));
