/** What the page has for what a clerk does beyond checking, after the style of the rest. */
export const deskStyle: string = `
.desk h2{border:0;margin-top:1.4rem}
.panel,.staying{border:1px solid var(--line);border-radius:.5rem;margin:.6rem 0;padding:0 1rem}
.panel[open],.staying[open]{padding-bottom:.8rem}
.panel>summary,.staying>summary{padding:.7rem 0;font-weight:bold}
.panel h3{margin-top:1.2rem;scroll-margin-top:1rem}
.panel h4{margin:1.2rem 0 .3rem;font-size:1rem}
.choices{border:0;margin:.4rem 0;padding:0}
.choices legend{font-weight:bold;padding:0}
.choices label{display:inline-flex;gap:.4rem;margin:.3rem 1.4rem .3rem 0;min-height:1.7rem;font-weight:normal}
.alert,[role=alert]:not(:empty){border-left:.4rem solid var(--amber);color:var(--amber);background:var(--amberPaper);padding:.4rem .8rem;font-weight:bold}
input[type=text],textarea,select{width:100%;min-height:2.75rem;padding:.4rem .7rem;border:.1rem solid var(--line);border-radius:.5rem;background:var(--paper);color:var(--ink);font:inherit}
.stays .choices label{display:flex}
.panel .fields label,.stays .fields label{display:block;margin-bottom:.3rem}
.steps{list-style:none;margin:.2rem 0;padding:0}
.steps .steps{margin-left:.15rem;padding-left:.7rem;border-left:.12rem solid var(--line)}
.step{margin:.15rem 0}
.step details{margin:0}
.step summary{padding:.3rem 0}
.columns{columns:15rem;column-gap:1.5rem}
.also{color:var(--quiet);font-size:.9rem}
.yen{font-variant-numeric:tabular-nums;white-space:nowrap;color:var(--ink)}
.formula{margin:.1rem 0}
.step>.formula,.step>.quiet,.step details>.formula,.step details>.quiet{padding-left:1rem}
.receipt-number{margin:.3rem 0;font-size:1.5rem;font-weight:bold;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.receipt{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:.2rem 2rem;margin:.4rem 0}
.receipt dt{font-weight:bold}
.receipt dd{margin:0;font-variant-numeric:tabular-nums}
.package{border:1px solid var(--line);border-radius:.5rem;margin:1rem 0;padding:.2rem 1rem .6rem}
.package h3{margin-top:.6rem}
input[type=file]{max-width:100%;min-height:2.75rem;font:inherit}
@media (max-width:40rem){
.tree caption{display:block}
.panel,.staying{padding:0 .7rem}
.steps .steps{margin-left:0;padding-left:.25rem}
.tree .stacked td,.tree .stacked tbody th{grid-template-columns:2.6rem 1fr;gap:.3rem;padding:.15rem .3rem}
.step>.formula,.step>.quiet,.step details>.formula,.step details>.quiet{padding-left:.3rem}
.choices label{display:flex;margin-right:0}
}
@media print{
.panel:not([open]),.panel:not(:has(h3)),.panel>.quiet,.panel .buttons,.panel .choices,.panel .made,.staying{display:none}
.step{break-inside:auto}
.step summary{break-after:avoid}
}
`;
