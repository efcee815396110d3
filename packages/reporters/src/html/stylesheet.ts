import type { WhoFixes } from "@juso/model";
import { reportWords } from "../words/report-words.ts";
import { darkPalette, palette } from "./palette.ts";

/** Everybody who can mend something, for the choices of the filter. */
const allPeople: readonly WhoFixes[] = Object.keys(reportWords.ja.people) as WhoFixes[];

/** On paper everything is ink on white, but for the lines. */
const grounds: readonly string[] = ["paper", "band", "redPaper", "amberPaper", "greenPaper"];
const printed = Object.fromEntries(
  Object.keys(palette).map((name) => [
    name,
    name === "line" || name === "ink" ? "#000000" : grounds.includes(name) ? palette.paper : "#000000",
  ]),
);

/** Of the causes only those of the chosen person, and those that a link leads to. */
const filter = allPeople
  .map(
    (who) =>
      `main:has(#who-${who}:checked) .cause:not(.${who}):not(:target){display:none}
main:has(#who-${who}:checked) .causes:not(:has(.${who})) .none{display:block}`,
  )
  .join("\n");

/** The style of a report, for the screen, light and dark, and for A4. It stands in the page itself, so that one file can be mailed. */
export const stylesheet: string = `
:root{${variables(palette)};color-scheme:light dark}
@media screen and (prefers-color-scheme:dark){:root{${variables(darkPalette)}}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;color:var(--ink);background:var(--paper);font:1rem/1.7 "BIZ UDPGothic","Yu Gothic UI","Meiryo","Noto Sans JP",sans-serif;overflow-wrap:anywhere}
header,main,footer{padding:0 max(1rem,calc((100% - 70rem)/2))}
h1{color:var(--head);font-size:1.5rem;line-height:1.4;margin:1.2rem 0 .2rem}
h2{color:var(--head);font-size:1.25rem;line-height:1.5;margin:2.2rem 0 .6rem;border-bottom:.12rem solid var(--line)}
h3{font-size:1.05rem;line-height:1.6;margin:0}
p{margin:.35rem 0}
a{color:var(--link);text-underline-offset:.2em}
a:visited{color:var(--visited)}
:focus-visible{outline:.2rem solid var(--link);outline-offset:.15rem}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.quiet{color:var(--quiet);font-size:.9rem}
.red{color:var(--red);background:var(--redPaper)}
.amber{color:var(--amber);background:var(--amberPaper)}
.green{color:var(--green);background:var(--greenPaper)}
.mark{display:inline-block;padding:0 .5rem;border:1px solid;border-radius:.2rem;font-size:.85rem;white-space:nowrap}
.required{color:var(--paper);background:var(--red);border-color:var(--red);font-weight:bold;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.subject{font-size:1.2rem;font-weight:bold;margin:.2rem 0 .6rem}
.verdict{border:1px solid;border-left-width:.6rem;border-radius:.3rem;padding:.7rem 1rem;margin:.8rem 0;font-size:1.2rem;font-weight:bold;line-height:1.6}
.tiles{display:grid;grid-template-columns:repeat(3,1fr);gap:.6rem;margin:.8rem 0;padding:0;list-style:none}
.tiles li{border:1px solid var(--line);border-radius:.3rem;padding:.5rem .8rem}
.tiles b{display:block;font-size:1.5rem;line-height:1.4}
th.number{white-space:nowrap}
.parts ul{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;margin:.4rem 0;padding:0;list-style:none}
.first ol{margin:.3rem 0;padding-left:1.8rem}
.first li{margin:.2rem 0}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:0 2rem;align-items:start}
.label{font-weight:bold;margin:1rem 0 .2rem}
table{border-collapse:collapse;margin:.5rem 0;width:100%;font-size:.92rem;line-height:1.5}
caption{text-align:left;font-weight:bold;padding:.4rem 0}
th,td{border:1px solid var(--line);padding:.35rem .6rem;text-align:left;vertical-align:top}
thead th{background:var(--band)}
tbody th{font-weight:normal}
.number{text-align:right;font-variant-numeric:tabular-nums}
.places{width:auto;min-width:min(100%,30rem)}
code{font-family:"BIZ UDGothic","Consolas","MS Gothic",monospace;font-size:.92em}
.filter{display:none;border:1px solid var(--line);border-radius:.3rem;margin:1.6rem 0 0;padding:.4rem 1rem .6rem}
@supports selector(:has(*)){.filter{display:block}}
.filter legend{font-weight:bold;padding:0 .3rem}
.filter label{display:inline-flex;align-items:start;gap:.4rem;margin:.15rem 1.4rem .15rem 0;min-height:1.7rem}
.filter input{flex:none;width:1.1rem;height:1.1rem;margin:.3rem 0 0}
.none{display:none}
${filter}
.cause{border:1px solid var(--line);border-radius:.3rem;padding:.8rem 1rem;margin:.8rem 0}
.cause:target{outline:.2rem solid var(--link)}
.cause h3 .count{white-space:nowrap}
.told{margin:.5rem 0 .8rem}
.message{font-size:1.02rem}
dl{margin:.6rem 0 0;font-size:.9rem;display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem}
dt{color:var(--quiet)}
dd{margin:0}
dd ul{margin:0;padding:0;list-style:none}
details{margin:.4rem 0}
summary{cursor:pointer;color:var(--link);padding:.15rem 0}
.paper{display:none}
footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.6rem;padding-bottom:1.5rem;font-size:.85rem;color:var(--quiet)}
@media screen and (max-width:40rem){
.stacked,.stacked tbody{display:block;width:100%;min-width:0}
.stacked thead{display:none}
.stacked tr{display:block;border:1px solid var(--line);border-radius:.3rem;margin:.5rem 0;padding:.2rem 0}
.stacked td,.stacked tbody th{display:grid;grid-template-columns:7rem 1fr;gap:.6rem;border:0;padding:.15rem .6rem;text-align:left}
.stacked .blank{display:none}
.stacked td::before,.stacked tbody th::before{content:attr(data-label);color:var(--quiet)}
.tiles{gap:.4rem}
.tiles li{padding:.3rem .5rem;font-size:.85rem;line-height:1.4}
.tiles b{font-size:1.25rem}
.cause{padding:.7rem}
}
@page{size:A4;margin:14mm 12mm;@bottom-right{content:counter(page) " / " counter(pages);font-size:8pt}}
@media print{
:root{${variables(printed)};color-scheme:light}
html{font-size:9.5pt}
body{line-height:1.5}
header,main,footer{padding:0}
h1{margin-top:0}
.parts,.skip,.screen{display:none}
.paper{display:block}
.filter:has(#who-all:checked){display:none}
thead{display:table-header-group}
tr,.mark,.tiles li,h3,.message,dl,.told p,.short{break-inside:avoid}
p,li,dd{orphans:3;widows:3}
h1,h2,h3,caption,.cause>p,.label,.told p{break-after:avoid}
a,a:visited{color:inherit}
details.printed::details-content{content-visibility:visible;display:block;height:auto}
details.printed summary{display:none}
}
`;

function variables(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(";");
}
