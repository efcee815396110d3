import { palette } from "@juso/reporters/page";

const { ink, quiet, paper, band, line, link, visited, head } = palette;

/** The style of every page, for the screen and for A4. Stands in the page itself, so that one file can be mailed or copied. */
export const stylesheet: string = `
*{box-sizing:border-box}
html{color-scheme:light;scroll-padding-top:1rem}
body{margin:0;color:${ink};background:${paper};font:1rem/1.7 "BIZ UDPGothic","Yu Gothic UI","Meiryo","Noto Sans JP",sans-serif;overflow-wrap:break-word}
header,main,footer{padding:0 max(1rem,calc((100% - 76rem)/2))}
header{background:${head};color:${paper};padding-top:.6rem;padding-bottom:.6rem}
header a,header a:visited{color:${paper}}
header nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;margin:.2rem 0 0;padding:0;list-style:none}
header a[aria-current]{font-weight:bold;text-decoration-thickness:.2em}
.site{margin:0;font-weight:bold;font-size:1.1rem}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
a{color:${link};text-underline-offset:.2em}
a:visited{color:${visited}}
:focus-visible{outline:.2rem solid ${link};outline-offset:.15rem}
header :focus-visible{outline-color:${paper}}
h1{color:${head};font-size:1.7rem;line-height:1.35;margin:1.2rem 0 .6rem}
h1 .en{display:block;font-size:1rem}
h2{color:${head};font-size:1.25rem;margin:2rem 0 .5rem;border-bottom:.1rem solid ${line}}
h3{font-size:1.05rem;margin:1.2rem 0 .3rem}
p{margin:.4rem 0;max-width:56rem}
.en{color:${quiet};font-size:.85em;font-weight:normal}
header .en{color:inherit}
.parts ul{columns:16rem;padding-left:1.4rem}
.way{margin:.8rem 0 0;font-size:.9rem}
.lead{font-size:1.1rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;margin:.6rem 0 1.2rem;width:100%;font-size:.92rem;line-height:1.5}
caption{text-align:left;font-weight:bold;padding:.3rem 0}
th,td{border:1px solid ${line};padding:.35rem .5rem;text-align:left;vertical-align:top}
thead th{background:${band};white-space:nowrap}
tbody th{font-weight:normal}
thead .en,tbody th .en{display:block}
table.facts{width:auto;min-width:min(100%,36rem)}
table.facts th{background:${band};min-width:9rem}
tr:target th,tr:target td{background:${band}}
code,var{font-family:"BIZ UDGothic","Consolas","MS Gothic",monospace;font-style:normal;font-size:.95em}
var{color:${quiet}}
td ul,td p{margin:0}
ul.plain,td ul{padding:0;list-style:none}
.mark{display:inline-block;padding:0 .45rem;border:1px solid;border-radius:.2rem;white-space:nowrap}
.red{color:${palette.red};background:${palette.redPaper}}
.amber{color:${palette.amber};background:${palette.amberPaper}}
.green{color:${palette.green};background:${palette.greenPaper}}
footer{margin-top:2rem;border-top:1px solid ${line};padding-top:.6rem;padding-bottom:1.5rem;font-size:.85rem;color:${quiet}}
@page{size:A4;margin:14mm 12mm}
@media print{
body{font-size:9.5pt;line-height:1.5}
header,main,footer{padding-left:0;padding-right:0}
header{background:${paper};color:${ink}}
header nav,.parts,.skip,.way{display:none}
.scroll{overflow:visible}
thead{display:table-header-group}
thead th{white-space:normal}
tr,.mark{break-inside:avoid}
h1,h2,h3,caption{break-after:avoid}
table{font-size:8pt}
th,td{overflow-wrap:anywhere}
}
`;
