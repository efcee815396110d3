import { DocumentDesk } from "./document-desk.ts";
import { printingName } from "./print-messages.ts";
import { serve } from "./serve.ts";
import { servePrinting } from "./serve-printing.ts";

if (self.name === printingName) servePrinting();
else serve(new DocumentDesk());
