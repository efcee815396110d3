import { syncBuiltinESMExports } from "node:module";
import os from "node:os";

/** Loaded before a program, this has it believe that the machine has one processor. */
os.availableParallelism = () => 1;
syncBuiltinESMExports();
