import { PrefecturePage } from "./prefecture-page.ts";

new PrefecturePage(document.body).begin();
