// Where a thread begins that judges packages, when the command line runs as one script.
import "../dist/judge-worker.js";
