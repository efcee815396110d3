import { DocumentDesk } from "./document-desk.ts";
import { serve } from "./serve.ts";

serve(new DocumentDesk());
