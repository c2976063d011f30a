/** The page's style: the editor's colours where it is shown in one, light or dark by the reader's own setting elsewhere. */
export const STYLE = `
:root { color-scheme: light dark; --ink: var(--vscode-editor-foreground, #1f2328); --paper: var(--vscode-editor-background, #ffffff);
  --line: var(--vscode-panel-border, #c9ced6); --link: var(--vscode-textLink-foreground, #0a58ca); --soft: var(--vscode-textBlockQuote-background, #f3f5f8);
  --error: #b3261e; --warning: #b35c00; --information: #1f6feb; --hint: #6e7781; --good: #1a7f37; --focus: var(--vscode-focusBorder, #0a58ca); }
@media (prefers-color-scheme: dark) { :root { --ink: var(--vscode-editor-foreground, #e6edf3); --paper: var(--vscode-editor-background, #14171c);
  --line: var(--vscode-panel-border, #464c55); --link: var(--vscode-textLink-foreground, #79b8ff); --soft: var(--vscode-textBlockQuote-background, #1e232b);
  --error: #ff8078; --warning: #f0a13c; --information: #79b8ff; --hint: #9aa4af; --good: #56d364; --focus: var(--vscode-focusBorder, #79b8ff); } }
body.vscode-dark, body.vscode-high-contrast:not(.vscode-high-contrast-light) { --soft: var(--vscode-textBlockQuote-background, #1e232b); --error: #ff8078; --warning: #f0a13c; --information: #79b8ff; --hint: #9aa4af; --good: #56d364; }
body.vscode-light, body.vscode-high-contrast-light { --soft: var(--vscode-textBlockQuote-background, #f3f5f8); --error: #b3261e; --warning: #b35c00; --information: #1f6feb; --hint: #6e7781; --good: #1a7f37; }
body.vscode-high-contrast { --line: var(--vscode-contrastBorder, var(--ink)); --soft: var(--paper); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 var(--vscode-font-family, system-ui, sans-serif); }
a { color: var(--link); } a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.skip { position: absolute; left: -999px; } .skip:focus { position: static; }
button { font: inherit; padding: .15rem .7rem; border: 1px solid var(--ink); border-radius: 4px; background: var(--paper); color: var(--ink); cursor: pointer; }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
h1 { margin: 0 0 .25rem; } h2 { margin-top: 2rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { display: inline; font-size: 1.05rem; } h4 { margin: 1rem 0 .25rem; }
nav ul, .legend, .exports { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 1rem; align-items: start; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-size: .92rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; } th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: left; vertical-align: top; }
thead th { background: var(--soft); } tbody th { font-weight: 400; overflow-wrap: anywhere; }
article { border: 1px solid var(--line); border-radius: 4px; margin: .75rem 0; padding: .5rem .75rem; } summary { cursor: pointer; }
.trouble { border-left: 4px solid var(--error); padding-left: .75rem; }
svg { max-width: 100%; height: auto; } svg text { fill: var(--ink); font-size: 13px; } .chart { width: 100%; } .strip { width: 100%; height: 30px; } .tall { height: 50px; }
.error { fill: var(--error); background: var(--error); } .warning { fill: var(--warning); background: var(--warning); }
.information { fill: var(--information); background: var(--information); } .hint { fill: var(--hint); background: var(--hint); }
.credit-attributed { fill: var(--good); } .credit-partly { fill: var(--good); fill-opacity: .45; } .credit-open { fill: var(--paper); stroke: var(--ink); }
.credit-none { fill: var(--soft); stroke: var(--line); } .mark, .long { fill: var(--warning); } .usual { fill: var(--information); }
.key { display: inline-block; width: .8em; height: .8em; margin-right: .4em; forced-color-adjust: none; }
@media (forced-colors: active) { svg { forced-color-adjust: none; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { body { max-width: none; color: #000; background: #fff; } nav, .skip, .exports { display: none; } article { break-inside: avoid-page; } }
`;
