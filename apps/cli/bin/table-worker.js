// Where a thread begins that reads a part of a large table, when the command line runs as one script.
await import(new URL("table-worker.js", import.meta.resolve("@juso/validator/node")).href);
