/** SHA-256 of the style sheet in Base64, as the policy of the page names it; `stylesheet.test.ts` says what it must be. */
export const stylesheetHash = "sxwElWnD4CZpt9hjT7NWNG2RS8Qv+hPiriFnGHOKf70=";
