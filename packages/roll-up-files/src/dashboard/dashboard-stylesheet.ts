import { darkPalette, palette } from "@juso/reporters/page";

/** On paper everything is ink on white. */
const grounds: readonly string[] = ["paper", "band", "redPaper", "amberPaper", "greenPaper"];
const printed = Object.fromEntries(
  Object.keys(palette).map((name) => [name, grounds.includes(name) ? "#ffffff" : "#000000"]),
);

/** The style of the dashboard and of what is published: screens of every width, light, dark and high contrast, and A4 on its side. */
export const dashboardStylesheet: string = `
:root{${variables(palette)};color-scheme:light dark}
@media screen and (prefers-color-scheme:dark){:root{${variables(darkPalette)}}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;color:var(--ink);background:var(--paper);font:1rem/1.7 "BIZ UDPGothic","Yu Gothic UI","Meiryo","Noto Sans JP","Noto Sans CJK JP",sans-serif;overflow-wrap:anywhere}
body>header,main,footer{padding:0 max(1rem,calc((100% - 76rem)/2))}
h1{color:var(--head);font-size:1.6rem;line-height:1.4;margin:0}
h2{color:var(--head);font-size:1.3rem;line-height:1.5;margin:2.4rem 0 .5rem;padding-left:.7rem;border-left:.4rem solid var(--head)}
h3{color:var(--head);font-size:1.1rem;line-height:1.5;margin:0 0 .2rem}
p{margin:.3rem 0}
a{color:var(--link);text-underline-offset:.2em}
a:visited{color:var(--visited)}
:focus-visible{outline:.2rem solid var(--link);outline-offset:.12rem}
:target{outline:.2rem solid var(--link);outline-offset:-.1rem}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.spoken{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.quiet,.code{color:var(--quiet);font-size:.875rem}
.red{color:var(--red);background:var(--redPaper)}
.amber{color:var(--amber);background:var(--amberPaper)}
.green{color:var(--green);background:var(--greenPaper)}
.plain{color:var(--quiet);background:var(--band)}
.alarm{color:var(--paper);background:var(--red)}
body>header{padding-top:1.2rem}
.about{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;margin:.2rem 0 .8rem;padding:0;list-style:none;color:var(--quiet)}
.verdict{border:1px solid;border-left-width:.6rem;border-radius:.4rem;padding:.7rem 1rem;margin:.6rem 0 1rem}
.verdict strong{display:block;font-size:1.3rem;line-height:1.5}
.verdict p{color:var(--ink)}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(11.5rem,1fr));gap:.6rem;margin:.6rem 0;padding:0;list-style:none}
.figures li{border:1px solid var(--line);border-radius:.4rem;padding:.5rem .8rem .6rem}
.figures .alarm,.figures .red,.figures .amber{border-color:var(--red);border-left-width:.4rem;background:none;color:inherit}
.figures .amber{border-color:var(--amber)}
.figures span{display:block;font-size:.9rem}
.figures b{display:block;font-size:1.75rem;line-height:1.35;font-variant-numeric:tabular-nums}
.figures .alarm b,.figures .red b{color:var(--red)}
.figures .amber b{color:var(--amber)}
.figures small{display:block;font-size:.82rem;line-height:1.5;color:var(--quiet)}
.figures:not(.money){grid-template-columns:repeat(auto-fill,minmax(11.5rem,1fr))}
.money b{font-size:1.15rem;line-height:1.6}
.money .whole{background:var(--band);font-weight:bold}
form{display:flex;flex-wrap:wrap;gap:0 2rem;align-items:end;margin:.3rem 0}
fieldset{flex:1 1 34rem}
fieldset{border:0;margin:0;padding:0;min-width:0}
legend,.find label{font-weight:bold;padding:0}
.choices{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;margin:.1rem 0 .4rem}
.choices label{display:inline-flex;gap:.4rem;align-items:center;min-height:2rem}
.choices input{flex:none;width:1.1rem;height:1.1rem;margin:0;accent-color:var(--link)}
.find{flex:0 1 18rem;margin:0 0 .4rem}
.find label{display:block}
input[type=search]{min-height:2.75rem;padding:.4rem .7rem;border:.1rem solid var(--line);border-radius:.5rem;background:var(--paper);color:var(--ink);font:inherit;width:100%}
[role=status]{flex:1 1 100%;margin:0}
[role=status]:empty{height:0}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(8.6rem,1fr));gap:.4rem;margin:.5rem 0;padding:0;list-style:none}
.tile{display:grid;grid-template-columns:1.5rem 1fr;gap:0 .3rem;align-content:start;height:100%;min-height:3.6rem;padding:.35rem .55rem;border:1px solid;border-radius:.35rem;text-decoration:none;line-height:1.4}
.tile.red,a.tile.red:visited{color:var(--red)}
.tile.amber,a.tile.amber:visited{color:var(--amber)}
.tile.green,a.tile.green:visited{color:var(--green)}
.tile.plain,a.tile.plain:visited{color:var(--quiet)}
.tile.alarm,a.tile.alarm:visited{color:var(--paper)}
.tile.plain{border-style:dashed}
.tile:hover b{text-decoration:underline}
.tile .sign{font-weight:bold;grid-row:1/3;font-size:1.15rem;line-height:1.3;text-align:center}
.tile b{font-size:.95rem}
.tile .state{font-size:.85rem;white-space:nowrap}
.tile .state b{font-size:1.05rem}
.contents{columns:16rem;column-gap:2rem;margin:.4rem 0 1rem;padding-left:1.3rem}
.table{margin:1.6rem 0 0;padding-top:1.2rem;border-top:1px solid var(--line)}
.left-out{font-size:.875rem;padding-left:.7rem;border-left:.25rem solid var(--amber)}
.beside{display:grid;grid-template-columns:minmax(0,1fr);gap:.4rem 2rem;align-items:start}
@media (min-width:64rem){.beside:has(.chart){grid-template-columns:25rem minmax(0,1fr)}}
.region{position:relative;overflow:auto;max-height:min(75vh,42rem);margin:.5rem 0;border:1px solid var(--line);border-radius:.3rem}
table{border-collapse:separate;border-spacing:0;width:100%;font-size:.9rem;line-height:1.5;overflow-wrap:normal}
caption{text-align:left;font-weight:bold;padding:.4rem .6rem}
th,td{border-bottom:1px solid var(--line);border-left:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top;background:var(--paper)}
tr>:first-child{border-left:0}
tbody tr:last-child>*{border-bottom:0}
thead th{position:sticky;top:0;z-index:2;background:var(--band);min-width:5rem;border-top:1px solid var(--line)}
tbody th{font-weight:normal;min-width:8.5rem}
.total>*{font-weight:bold;background:var(--band)}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.arrived td,.arrived thead th{white-space:nowrap}
.arrived tr[data-state=missing]>*{font-weight:bold;color:var(--red);background:var(--redPaper)}
td button{min-width:1.6rem;min-height:1.6rem;margin:-.1rem 0;padding:0;border:0;background:none;color:inherit;font:inherit;text-align:right;text-decoration:underline dotted var(--link);text-underline-offset:.25em;cursor:pointer}
td button:hover{background:var(--band);text-decoration-style:solid}
details{margin:.5rem 0}
summary{cursor:pointer;color:var(--link);padding:.25rem 0;min-height:2rem}
.parts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));gap:0 1.5rem;margin:.4rem 0}
.part{margin:0;min-width:0}
.part[open]{grid-column:1/-1}
.group{border:1px solid var(--line);border-radius:.35rem;padding:.1rem .8rem}
.chart{margin:.5rem 0;padding:.5rem .7rem .7rem;border:1px solid var(--line);border-radius:.3rem}
figcaption{font-weight:bold;font-size:.9rem;margin-bottom:.4rem}
svg{max-width:100%;height:auto;display:block}
.patterns{position:absolute}
svg text{fill:var(--ink);font-size:13px}
svg text.figure{font-weight:bold;font-variant-numeric:tabular-nums}
.bar{fill:var(--head)}
.axis{stroke:var(--line);fill:none}
.segment{stroke:var(--ink)}
.ground{fill:var(--paper)}
.full,.dot{fill:var(--head)}
.stroke{stroke:var(--head);stroke-width:2;fill:none}
.legend{margin:.5rem 0 0;padding:0;list-style:none;font-size:.9rem}
.legend li{display:flex;flex-wrap:wrap;gap:0 .5rem;align-items:center;justify-content:end;padding:.1rem 0;font-variant-numeric:tabular-nums}
.legend svg{flex:none}
.legend span:not(.quiet){flex:1 1 7rem}
.legend .quiet{min-width:3.2rem;text-align:right}
.reading{border:1px solid var(--line);border-radius:.4rem;background:var(--band);padding:.4rem 1rem .6rem}
.reading ul{margin:.2rem 0;padding-left:1.3rem}
dialog{width:min(46rem,calc(100% - 1.5rem));max-height:min(85vh,50rem);margin:auto;padding:0 1.1rem 1rem;border:1px solid var(--line);border-radius:.6rem;background:var(--paper);color:var(--ink);overflow:auto}
dialog::backdrop{background:rgb(0 0 0/.45)}
dialog .bar{position:sticky;top:0;z-index:3;display:flex;gap:1rem;align-items:center;justify-content:space-between;padding:.7rem 0 .4rem;background:var(--paper)}
dialog h2{margin:0;border:0;padding:0}
dialog h3{margin-top:1rem}
dialog .code{display:block}
dialog th{min-width:0}
dialog td{overflow-wrap:anywhere}
.asked{display:flex;flex-wrap:wrap;gap:.2rem 1rem;align-items:baseline}
.asked b{font-size:1.5rem}
.close{min-height:2.75rem;padding:.4rem 1.1rem;border:.1rem solid var(--link);border-radius:.5rem;background:var(--paper);color:var(--link);font:inherit;font-weight:bold;cursor:pointer;white-space:nowrap}
footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.6rem;padding-bottom:1.5rem;font-size:.85rem;color:var(--quiet)}
@media (min-width:48rem){
tbody th:first-child{position:sticky;left:0;z-index:1}
thead th:first-child{left:0;z-index:3}
}
@media (max-width:40rem){
h1{font-size:1.35rem}
.verdict strong{font-size:1.1rem}
.figures:not(.money){grid-template-columns:repeat(2,minmax(0,1fr));gap:.4rem}
.figures li{padding:.35rem .6rem .45rem}
.figures b{font-size:1.4rem}
.money{grid-template-columns:minmax(0,1fr)}
.money b{font-size:1.1rem}
.money li{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 1rem}
.tiles{grid-template-columns:repeat(2,minmax(0,1fr))}
}
@media (forced-colors:active){
.tile,.verdict,.figures li{border-color:CanvasText}
.tile.alarm{border-width:.25rem}
svg{forced-color-adjust:none}
svg text,.bar,.full,.dot{fill:CanvasText}
.ground{fill:Canvas}
.stroke,.axis,.segment{stroke:CanvasText}
}
@page{size:A4 landscape;margin:11mm 12mm;@bottom-right{content:counter(page) " / " counter(pages);font-size:8pt}}
@media print{
:root{${variables(printed)};color-scheme:light}
html{font-size:9pt}
body{line-height:1.5}
body>header,main,footer{padding:0}
form,.skip,.screen,details:not([open]),dialog{display:none!important}
.verdict details{display:block!important}
.verdict details::details-content{content-visibility:visible;display:block;height:auto}
a,a:visited{color:inherit;text-decoration:none}
.tile.alarm,a.tile.alarm:visited{color:#000000;background:none;border-width:.25rem}
.tile.green{border-color:#8a94a0}
.tiles{grid-template-columns:repeat(9,1fr);gap:.3rem}
.tile{min-height:0;padding:.2rem .4rem}
.region{overflow:visible;max-height:none;border:0}
.beside:has(.chart){grid-template-columns:22rem minmax(0,1fr)}
thead{display:table-header-group}
thead th,tbody th:first-child{position:static}
th,td{padding:.15rem .4rem}
tbody th,thead th{min-width:0}
.total>*{border-top:1.5pt solid #000000}
.arrived table{font-size:.72rem;overflow-wrap:anywhere}
.arrived td,.arrived thead th{white-space:normal}
.arrived tr>:last-child{display:none}
.figures:not(.money){grid-template-columns:repeat(6,1fr)}
.money{grid-template-columns:repeat(5,1fr)}
tr,li,.chart,h3,.verdict,.table,.reading{break-inside:avoid}
h2,h3,caption,summary{break-after:avoid}
td button{text-decoration:none}
}
`;

function variables(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(";");
}
