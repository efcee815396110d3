import { PageState } from "./page-state.ts";

new PageState(document.body).begin();
