/** SHA-256 of the style sheet in Base64, as the policy of the page names it; `stylesheet.test.ts` says what it must be. */
export const stylesheetHash = "n4NOQWsX8iawc2WpwpRT8L3IozTE7a1Zgs8jPEcO+JE=";
