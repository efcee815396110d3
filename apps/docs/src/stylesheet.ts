import { stylesheet } from "@juso/reporters/page";

/** What the site has beyond a report, in the colours and after the style of `@juso/reporters`. */
export const siteStyle: string = `
body{overflow-wrap:break-word}
header,footer,.frame{padding-left:max(1rem,calc((100% - 84rem)/2));padding-right:max(1rem,calc((100% - 84rem)/2))}
header{display:flex;flex-wrap:wrap;gap:.4rem 2rem;align-items:center;justify-content:space-between;padding-top:.7rem;padding-bottom:.7rem;border-bottom:.12rem solid var(--line)}
.site{margin:0;font-weight:bold;font-size:1.15rem}
.site a,.site a:visited{color:var(--head);text-decoration:none}
.site a:hover{text-decoration:underline}
.skip:focus{display:block;padding:.4rem 1rem}
form[role=search]{display:flex;gap:.5rem;flex:0 1 24rem;min-width:0}
input[type=search]{flex:1 1 6rem;min-width:0;min-height:2.75rem;padding:.4rem .8rem;border:.1rem solid var(--line);border-radius:.5rem;background:var(--paper);color:var(--ink);font:inherit}
input::placeholder{color:var(--quiet);opacity:1}
button,.button{display:inline-block;min-height:2.75rem;padding:.5rem 1.1rem;border:.1rem solid var(--head);border-radius:.5rem;background:var(--head);color:var(--paper);font:inherit;font-weight:bold;line-height:1.5;cursor:pointer}
a.button,a.button:visited{color:var(--paper);text-decoration:none}
button:hover,.button:hover{text-decoration:underline;text-underline-offset:.2em}
main{padding:0;min-width:0}
main:focus{outline:0}
.menu{margin:.6rem 0}
.menu[open] summary{margin-bottom:.6rem}
[hidden]{display:none}
.menu summary{display:inline-block;padding:.4rem 1rem;border:.1rem solid var(--line);border-radius:.5rem;font-weight:bold;list-style:none}
.menu summary::-webkit-details-marker{display:none}
.menu summary::before{content:"☰ "/""}
.menu ul{margin:0;padding:0;list-style:none}
.menu .part{display:block;margin:.9rem 0 .2rem;color:var(--quiet);font-size:.85rem;font-weight:bold}
.menu nav a{display:block;padding:.2rem .7rem .2rem .95rem;border-radius:.2rem;color:var(--ink);text-decoration:none;line-height:1.5}
.menu nav a .en{display:block;font-size:.78rem}
.menu nav a:hover{background:var(--band);text-decoration:underline;text-underline-offset:.2em}
.menu nav a[aria-current]{border-left:.25rem solid var(--link);padding-left:.7rem;background:var(--band);font-weight:bold}
.way ol{display:flex;flex-wrap:wrap;gap:0 .4rem;margin:1rem 0 0;padding:0;list-style:none;font-size:.9rem}
.way li+li::before{content:"＞ "/"";color:var(--quiet)}
h1{font-size:1.75rem;margin:.6rem 0}
h1 .en{display:block;font-size:1rem}
h2{margin:2.4rem 0 .7rem}
h3{margin:1.8rem 0 .3rem}
main>p,section>p,section>ul,section>ol{max-width:50rem}
.en{color:var(--quiet);font-size:.85em;font-weight:normal}
.lead{font-size:1.1rem}
ul.plain,td ul{margin:0;padding:0;list-style:none}
td p{margin:0}
var{color:var(--quiet);font-style:normal}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,14rem),1fr));gap:.8rem;margin:.8rem 0;padding:0;max-width:none;list-style:none}
.cards li{display:flex;flex-direction:column;gap:.2rem;position:relative;border:1px solid var(--line);border-radius:.5rem;padding:.8rem 1rem}
.cards a{font-weight:bold}
.cards a::after{content:"";position:absolute;inset:0}
.cards li:hover{background:var(--band)}
.cards p{margin:0;font-size:.92rem;line-height:1.6}
main form[role=search]{max-width:40rem;margin:1rem 0}
.results{padding:0;list-style:none;max-width:50rem}
.results li{border-bottom:1px solid var(--line);padding:.6rem 0}
.results a{font-weight:bold}
.results .mark{color:var(--quiet);white-space:normal}
.relations{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:.4rem 2.6rem;align-items:center}
.relations ul{margin:0;padding:0;list-style:none}
.relations li{position:relative;border:1px solid var(--line);border-radius:.5rem;padding:.4rem .8rem;margin:.4rem 0;line-height:1.5}
.relations .middle li{border:.15rem solid var(--head);background:var(--band)}
.relations .label{font-size:.92rem;margin:.2rem 0}
.relations>:first-child li::before,.relations>:last-child li::before{position:absolute;top:50%;translate:0 -50%;color:var(--quiet)}
.relations>:first-child li::before{right:-2.1rem;content:"←"/""}
.relations>:last-child li::before{left:-2.1rem;content:"←"/""}
.step{display:inline-grid;place-items:center;width:2rem;height:2rem;margin-right:.3rem;border-radius:50%;background:var(--head);color:var(--paper);font-size:1.05rem}
.steps section{border-left:.15rem solid var(--line);margin:0 0 0 1rem;padding:0 0 .6rem 1.6rem}
.steps h2{border:0;margin:0 0 .3rem -2.7rem}
.change{border:1px solid var(--line);border-radius:.5rem;padding:.5rem 1rem;margin:.8rem 0;max-width:50rem}
.files{columns:22rem;padding-left:1.4rem}
.files li{break-inside:avoid}
.prose{max-width:56rem}
.scroll{overflow-x:auto;position:relative}
thead th{white-space:nowrap}
thead .en,tbody th .en{display:block}
table.facts{width:auto;min-width:min(100%,36rem)}
table.facts th{background:var(--band);min-width:7rem}
tr:target th,tr:target td{background:var(--band)}
.parts ul{display:block;columns:16rem;padding-left:1.4rem;list-style:disc}
pre{overflow-x:auto;margin:.6rem 0;padding:.8rem 1rem;border:1px solid var(--line);border-radius:.5rem;background:var(--band);line-height:1.6}
code,table.facts td{overflow-wrap:anywhere}
td code,th code{overflow-wrap:break-word}
table.facts code{overflow-wrap:anywhere}
pre code{overflow-wrap:normal}
@media screen and (min-width:64rem){
@supports selector(::details-content){
.menu summary{display:none}
.menu::details-content{content-visibility:visible;display:block;height:auto}
}
.frame{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:0 2.5rem;align-items:start}
.menu{position:sticky;top:0;margin:0}
.menu nav{max-height:100vh;overflow-y:auto;padding:1rem .3rem 2rem .2rem}
}
@media screen and (max-width:40rem){
form[role=search]{flex-basis:100%}
h1{font-size:1.45rem}
.steps h2 .en{display:block;margin-left:2.7rem}
.relations{grid-template-columns:minmax(0,1fr)}
.relations li::before{display:none}
.stacked thead th{white-space:normal}
.stacked td,.stacked tbody th{overflow-wrap:anywhere}
.stacked tbody th{display:block;font-weight:bold}
.stacked tbody th::before{content:none}
.stacked td:empty,.stacked td:has(>div:empty){display:none}
.stacked caption{display:block}
}
@media (forced-colors:active){
.cards li,.mark,button,.button{border-color:ButtonText}
}
@media print{
.step{color:inherit;border:1px solid}
form[role=search],.menu,.way{display:none}
.frame{display:block;padding:0}
header{padding:0;border:0}
.scroll{overflow:visible}
thead th{white-space:normal}
table{font-size:8pt}
tbody th,tbody td{overflow-wrap:anywhere}
.cards{display:block}
.cards li{display:block;margin:.3rem 0;break-inside:avoid}
pre{white-space:pre-wrap}
}
`;

/** The style of every page, for the screen, light and dark, and for A4. It stands in the page itself, so that one file can be mailed or copied. */
export const siteStylesheet: string = stylesheet + siteStyle;
