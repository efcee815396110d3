/** What the page has beyond a report, in the colours and after the style of `@juso/reporters`. */
export const pageStyle: string = `
[hidden]{display:none!important}
header{padding-top:1rem}
h1{margin:0}
.lead{margin:.3rem 0 .6rem}
.bar{display:flex;flex-wrap:wrap;gap:.6rem 1.5rem;align-items:start;justify-content:space-between;border-bottom:.12rem solid var(--line);padding-bottom:.6rem}
.offline{flex:1 1 8rem;margin:0}
.offline[open]{flex-basis:100%}
.offline summary{display:inline-block;padding:.35rem .9rem;border:1px solid;border-radius:.5rem;color:var(--green);background:var(--greenPaper);font-weight:bold;list-style:none}
.offline summary::-webkit-details-marker{display:none}
.offline summary::before{content:"✓ "/"";}
.offline summary::after{content:" ▾"/"";}
.offline[open] summary::after{content:" ▴"/"";}
.offline ul{margin:.3rem 0;padding-left:1.4rem}
button{min-height:2.75rem;padding:.5rem 1rem;border:.1rem solid var(--link);border-radius:.5rem;background:var(--paper);color:var(--link);font:inherit;font-weight:bold;line-height:1.4;text-align:left;cursor:pointer}
button:hover{background:var(--band);text-decoration:underline;text-underline-offset:.2em}
button.primary,button[aria-pressed=true]{background:var(--head);border-color:var(--head);color:var(--paper)}
button.primary:hover{text-decoration:underline}
button.link{min-height:0;border:0;padding:.1rem .2rem;background:none;text-decoration:underline;text-underline-offset:.2em}
button.link[aria-current]{color:var(--ink);text-decoration:none}
button.link[aria-current]::before{content:"▸ "/"";}
.languages{display:flex}
.languages button{min-height:2.2rem;padding:.25rem .8rem}
.languages button:first-child{border-radius:.5rem 0 0 .5rem}
.languages button:last-child{border-radius:0 .5rem .5rem 0}
.buttons{display:flex;flex-wrap:wrap;gap:.7rem;align-items:center;margin:.7rem 0}
.choose h2,.running h2,.save h2{border:0;margin-top:1.4rem}
.drop{border:.15rem dashed var(--line);border-radius:.75rem;background:var(--band);padding:1.6rem 1rem;text-align:center}
.drop .buttons{justify-content:center}
.drop .label{margin:0;font-size:1.1rem}
.dropping .drop{border-color:var(--link);border-style:solid}
.chosen .drop{padding:.6rem 1rem}
.chosen .drop .quiet,.chosen .drop .label,.chosen .example .quiet{display:none}
.settings summary{padding:.4rem 0;font-weight:bold}
.fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:.6rem 2rem;padding:.2rem 0 .4rem}
.fields p{margin:.1rem 0 .4rem}
label{font-weight:bold}
.filter label,.tools fieldset label,.check{font-weight:normal}
.check{display:flex;gap:.5rem;align-items:start;font-weight:bold}
input[type=date],input[type=number],input[type=search],select{min-height:2.75rem;padding:.4rem .7rem;border:.1rem solid var(--line);border-radius:.5rem;background:var(--paper);color:var(--ink);font:inherit;max-width:100%}
input[type=checkbox],input[type=radio]{flex:none;width:1.2rem;height:1.2rem;margin:.25rem 0 0;accent-color:var(--link)}
.running,.failed,.cancelled{border:1px solid var(--line);border-radius:.5rem;padding:.2rem 1rem .8rem;margin:1rem 0}
.cancelled{padding:.6rem 1rem}
.failed{border-left:.6rem solid var(--red)}
.failed h2{border:0;margin-top:.8rem;color:var(--red);background:none}
progress{width:100%;height:1rem;accent-color:var(--link)}
.how-far{min-height:1.7em;font-variant-numeric:tabular-nums}
.spoken{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.verdict{border-bottom:1px solid;color:var(--red)}
.verdict.amber{color:var(--amber)}
.verdict.green{color:var(--green)}
h2.verdict{margin-top:.6rem;scroll-margin-top:3.5rem}
.stacked td .mark{justify-self:start}
#fiscal-year{width:9rem}
.made .note{white-space:pre-line;max-width:60rem}
.failed p,#parameter-file-status{white-space:pre-line;overflow-wrap:anywhere}
#parameter-file-status.wrong{border-left:.3rem solid var(--red);padding-left:.6rem}
.fields .title{font-weight:bold}
.documents .check{margin:.4rem 0}
.documents select{display:block;width:100%;margin:.2rem 0 .4rem}
.made ul{padding-left:1.4rem;margin:.3rem 0}
.tools{display:flex;flex-wrap:wrap;gap:.6rem 2rem;align-items:end;margin:1.2rem 0 0;padding:.8rem 1rem;border:1px solid var(--line);border-radius:.5rem;background:var(--band)}
.tools p{margin:0;display:flex;flex-direction:column;flex:1 1 14rem}
.tools p[role=status]{flex:1 1 100%}
.tools p[role=status]:empty{display:none}
.tools fieldset{border:0;margin:0;padding:0}
.tools legend{font-weight:bold;padding:0}
.tools fieldset label{display:inline-flex;gap:.4rem;margin:.4rem 1.2rem .4rem 0;min-height:1.7rem}
.tools fieldset input{margin:.3rem 0 0}
.sheets h3{margin-top:1.4rem}
.sheets td.line,.sheets td.cell,.sheets thead th{white-space:nowrap}
.sheets td.field,.sheets td.recordId{min-width:6.5rem}
.sheets td.who{min-width:9rem}
.sheets td.message,.sheets td.fix{min-width:12rem}
@media (forced-colors:active){
button,.drop,.verdict,.mark{border-color:ButtonText}
button.primary,button[aria-pressed=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}
}
@media (max-width:40rem){
.buttons button{flex:1 1 100%;text-align:center}
.chosen .drop .buttons button{flex:1 1 8rem}
button.link{flex:none;text-align:left}
}
@media print{
.bar,.lead,.choose,.save,.tools,.spoken,.list,footer{display:none}
h1{font-size:1.1rem}
}
`;
