/** What the page for prefectures has beyond the others. */
export const receptionStyle: string = `
.states{width:auto;min-width:min(100%,20rem)}
.states caption{text-align:left;font-weight:bold}
.received>h2{margin-top:1.4rem;scroll-margin-top:1rem}
.received .panel .stacked{font-size:.9rem}
.total td{font-weight:bold;background:var(--band)}
#received-year{width:9rem}
.received [data-key=path],.received [data-key=refusedNames]{overflow-wrap:anywhere}
.received [data-key=arrivedDate],.received [data-key=municipalityCode]{white-space:nowrap}
#order~form .fields{align-items:end}
@media print{
.received .panel:not([open]),.received:not(:has(.alert~.panel[open])) :is(h2:not(#result),.alert){display:none}
.received .panel[open],.received .panel[open]>.quiet{display:block}
.received tr{break-inside:avoid}
}
`;
