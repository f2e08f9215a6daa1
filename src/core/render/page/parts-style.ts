// The style of the parts of the page: head, dial, findings, bars, tables, heat map, lists. Pure.

const head = `
.head { padding-block: 2.5rem 2rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem; }
.eyebrow { color: var(--soft); font-size: .92rem; margin-bottom: .5rem; }
.verdict { display: flex; align-items: flex-start; gap: .65rem; margin: 1.1rem 0 0; padding: .8rem 1rem; border-radius: 8px; }
.verdict strong { font-size: 1.05rem; font-weight: 700; white-space: nowrap; }
.verdict .icon { width: 1.35rem; height: 1.35rem; margin-top: .15rem; }
.pass .verdict { background: var(--green-tint); } .pass .verdict strong { color: var(--green); }
.warn .verdict { background: var(--gold-tint); } .warn .verdict strong { color: var(--gold); }
.block .verdict { background: var(--red-tint); } .block .verdict strong { color: var(--red); }
.emergency { margin-top: .75rem; padding: .8rem 1rem; border: 1px solid var(--orange); border-radius: 8px; }
.summary { margin-top: 1.1rem; max-width: 68ch; color: var(--soft); }
.dial { justify-self: center; width: 12.5rem; text-align: center; }
.dial svg { display: block; width: 100%; height: auto; }
.dial .field { fill: none; stroke-width: 15; stroke: var(--line); }
.dial .field.grade-stable { stroke: var(--green); } .dial .field.grade-caution { stroke: var(--gold); }
.dial .field.grade-warning { stroke: var(--orange); } .dial .field.grade-danger { stroke: var(--red); }
.dial .hand { stroke: var(--ink); stroke-width: 3; stroke-linecap: round; }
.dial .hub { fill: var(--ink); }
.dial figcaption { display: grid; line-height: 1.35; margin-top: .1rem; }
.dial figcaption strong { font-size: 1.3rem; font-weight: 700; }
.label { font-size: .82rem; font-weight: 600; color: var(--soft); }
.grade-stable { color: var(--green); fill: var(--green); } .grade-caution { color: var(--gold); fill: var(--gold); }
.grade-warning { color: var(--orange); fill: var(--orange); } .grade-danger { color: var(--red); fill: var(--red); }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1rem 2rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
dt { font-size: .82rem; font-weight: 600; color: var(--soft); }
@media (min-width: 52rem) {
  .head { grid-template-columns: minmax(0, 1fr) 12.5rem; column-gap: 3.5rem; }
  .facts { grid-column: 1 / -1; }
  .dial { align-self: center; }
}
`;

const findings = `
.lead { max-width: 68ch; }
.muted, .more, .empty { color: var(--soft); font-weight: 400; }
.more { margin-top: .75rem; font-style: normal; }
.empty { padding: .9rem 1.1rem; background: var(--sunken); border-radius: 8px; max-width: 68ch; }
.count { color: var(--soft); font-weight: 400; font-size: .9em; }
.icon { width: 1.15rem; height: 1.15rem; flex: none; vertical-align: -.2em; fill: none; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.icon.failed { color: var(--red); } .icon.unknown { color: var(--orange); } .icon.warned { color: var(--gold); }
.icon.waived { color: var(--soft); } .icon.passed { color: var(--green); }
.solid { fill: currentColor; } .sign { stroke: var(--surface); } .line, .stroke { stroke: currentColor; }
.state { font-size: .86rem; font-weight: 600; white-space: nowrap; }
.state.failed { color: var(--red); } .state.unknown { color: var(--orange); } .state.warned { color: var(--gold); }
.state.waived { color: var(--soft); } .state.passed { color: var(--green); }
.state.high { color: var(--red); } .state.medium { color: var(--orange); } .state.low { color: var(--gold); }
.steps { counter-reset: step; margin-top: 1.1rem; }
.steps > li { counter-increment: step; position: relative; padding: .85rem 0 .85rem 2.75rem; border-top: 1px solid var(--line); }
.steps > li:first-child { border-top: 0; }
.steps > li::before { content: counter(step); position: absolute; left: 0; top: .95rem; width: 1.7rem; height: 1.7rem; line-height: 1.7rem; border-radius: 50%; background: var(--sunken); text-align: center; font-size: .88rem; font-weight: 600; }
.steps .what { font-weight: 550; max-width: 68ch; }
.steps a { font-size: .9rem; color: var(--soft); }
.findings > li + li { margin-top: .9rem; }
.finding { position: relative; padding: 1rem 1.25rem 1.1rem 3rem; background: var(--surface); border: 1px solid var(--line); border-radius: 10px; }
.finding > .icon { position: absolute; left: 1.2rem; top: 1.18rem; }
.finding:target { border-color: var(--focus); }
.finding header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .15rem .8rem; }
.finding h4 { font-size: 1.02rem; font-weight: 650; }
.finding > * + * { margin-top: .55rem; }
.finding > header { margin-top: 0; }
.finding p, .finding .evidence { max-width: 72ch; }
.rule { color: var(--soft); }
.finding .rule { margin-left: auto; }
.why, .instead { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0 1rem; }
.why .label, .instead .label { padding-top: .15rem; }
.waiver { border-left: 3px solid var(--strong-line); padding-left: .8rem; }
.evidence { font-size: .92rem; color: var(--soft); }
.evidence li { padding-left: 1rem; position: relative; }
.evidence li::before { content: ""; position: absolute; left: .15rem; top: .65em; width: 4px; height: 4px; border-radius: 50%; background: var(--strong-line); }
summary { cursor: pointer; padding: .3rem 0; font-weight: 600; width: fit-content; }
.fold summary { font-size: .95rem; }
.evidence + .fold summary { font-size: .9rem; color: var(--soft); }
.passed-fold { margin-top: 1.75rem; }
.passed-list li > div { position: relative; padding: .45rem 0 .45rem 1.9rem; border-bottom: 1px solid var(--line); }
.passed-list .icon { position: absolute; left: 0; top: .68rem; }
.passed-list strong { font-weight: 600; margin-right: .5rem; }
@media (max-width: 40rem) {
  .why, .instead { display: block; }
  .why .label, .instead .label { display: block; }
  .finding { padding: .9rem 1rem 1rem; }
  .finding > .icon { position: static; float: left; margin: .2rem .6rem 0 0; }
  .finding .rule { margin-left: 0; }
}
`;

const lists = `
.bar { display: block; width: 100%; height: .6rem; margin: .9rem 0 1.2rem; border-radius: 3px; }
.bar .failed { fill: var(--red); } .bar .unknown { fill: var(--orange); } .bar .warned { fill: var(--gold); }
.bar .waived { fill: var(--strong-line); } .bar .passed { fill: var(--green); }
.rules { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 0 2rem; margin-bottom: 1.25rem; }
.rules li { display: flex; align-items: baseline; gap: .6rem; padding: .4rem 0; border-bottom: 1px solid var(--line); min-width: 0; }
.rules .icon { align-self: center; }
.rules a { color: inherit; text-decoration-color: var(--strong-line); flex: 1; min-width: 0; }
.not-run li, .points li, .claims li, .caveats li { padding-left: 1.1rem; position: relative; max-width: 76ch; }
.not-run li + li, .points li + li, .claims li + li, .caveats li + li { margin-top: .4rem; }
.not-run li::before, .points li::before, .claims li::before, .caveats li::before { content: ""; position: absolute; left: .15rem; top: .66em; width: 5px; height: 5px; border-radius: 50%; background: var(--strong-line); }
.not-run { margin-bottom: 1.25rem; }
.by-model { display: block; padding: .8rem 1rem; border: 1px dashed var(--strong-line); border-radius: 8px; color: var(--soft); max-width: 72ch; }
.tag { display: inline-block; padding: 0 .5rem; border-radius: 4px; background: var(--sunken); color: var(--soft); font-size: .82rem; font-weight: 500; line-height: 1.6; }
.tag.loud, strong.tag { background: var(--orange-tint); color: var(--orange); font-weight: 600; }
.sources { display: inline-flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; color: var(--soft); font-size: .9rem; font-weight: 400; margin-left: .15rem; }
.sources code, .rule, .place, .commits code, .takes-away code, a code { background: none; padding: 0; }
.sources a, .commits a, .takes-away a { color: var(--soft); text-decoration-color: var(--strong-line); }
.incidents li, .work li, .remarks li { padding: .85rem 0; border-top: 1px solid var(--line); }
.incidents li:first-child, .work li:first-child, .remarks li:first-child { border-top: 0; padding-top: 0; }
.what { font-weight: 550; }
.tags { display: flex; flex-wrap: wrap; gap: .35rem; margin-top: .35rem; }
.windows { display: flex; flex-wrap: wrap; gap: .6rem; }
.windows li { padding: .4rem .85rem; border: 1px solid var(--free); border-radius: 8px; }
.changes > li { padding: .65rem 0; border-top: 1px solid var(--line); }
.changes > li:first-child { border-top: 0; padding-top: 0; }
.changes .tag { margin-right: .35rem; }
.changes .claims { margin-top: .3rem; color: var(--soft); font-size: .95rem; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 1.5rem 2.5rem; }
.columns h4, .remarks h4, section > h4 { margin-bottom: .5rem; }
section > h4 { margin-top: 1.25rem; }
.numbered { counter-reset: number; }
.numbered > li { counter-increment: number; position: relative; padding: .2rem 0 .2rem 1.9rem; max-width: 76ch; }
.numbered > li::before { content: counter(number) "."; position: absolute; left: 0; color: var(--soft); }
.checklist li { position: relative; padding: .28rem 0 .28rem 1.8rem; }
.mark { position: absolute; left: 0; top: .55rem; width: 1.05rem; height: 1.05rem; border: 1.5px solid var(--strong-line); border-radius: 3px; }
.mark.done { background: var(--green); border-color: var(--green); }
.mark.done::after { content: ""; position: absolute; left: .28rem; top: .08rem; width: .3rem; height: .58rem; border: solid var(--surface); border-width: 0 2px 2px 0; transform: rotate(45deg); }
.repositories > li + li { margin-top: 1.75rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.pairs > div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0 1rem; padding: .3rem 0; }
.pairs dt { padding-top: .15rem; }
.repositories .fold { margin-top: .75rem; }
.commits li, .takes-away li { padding: .22rem 0; font-size: .93rem; }
h5 { margin: 1rem 0 .35rem; }
@media (max-width: 40rem) { .pairs > div { display: block; } }
`;

const tables = `
.scroll { position: relative; overflow-x: auto; margin-top: .75rem; }
.claims + .scroll { margin-top: 1.5rem; }
.muted + .columns { margin-top: 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .94rem; line-height: 1.5; }
caption { text-align: left; color: var(--soft); font-size: .88rem; padding-bottom: .5rem; }
caption > span { position: sticky; left: 0; display: inline-block; max-width: calc(100vw - 2.5rem); }
th, td { text-align: left; vertical-align: top; padding: .55rem 1.25rem .55rem 0; border-bottom: 1px solid var(--line); min-width: 5.5rem; font-weight: 400; }
thead th { color: var(--soft); font-size: .84rem; font-weight: 600; border-bottom-color: var(--strong-line); }
.watch th:first-child, .watch td:nth-child(2) { min-width: 14rem; }
.history td:nth-child(5) { min-width: 16rem; }
.history th:first-child { min-width: 10.5rem; }
.nowrap { white-space: nowrap; }
.trend { display: block; margin: .25rem 0 .5rem; max-width: 100%; height: auto; }
.trend polyline { fill: none; stroke: var(--strong-line); stroke-width: 1.5; }
.heat { width: auto; font-size: .82rem; }
.heat th, .heat td { min-width: 0; padding: 0; border: 0; }
.heat thead th { font-weight: 400; padding: .15rem .1rem; white-space: nowrap; text-align: center; }
.heat thead tr:first-child th { text-align: left; border-left: 1px solid var(--line); padding-left: .4rem; max-width: 0; overflow: hidden; text-overflow: ellipsis; }
.heat thead tr:first-child th span { overflow-wrap: normal; }
.heat tbody th { position: sticky; left: 0; background: var(--ground); padding: .2rem 1rem .2rem 0; min-width: 9.5rem; max-width: 15rem; vertical-align: middle; line-height: 1.35; }
.heat tbody th .label { display: block; font-weight: 400; font-size: .78rem; }
.heat td { width: 1.9rem; min-width: 1.9rem; height: 2rem; background: var(--sunken); background-clip: padding-box; border: 1px solid var(--ground); vertical-align: bottom; }
.heat thead td { background: none; border: 0; }
.heat td.own { background-color: var(--line); }
.heat thead th.own { font-weight: 700; color: var(--ink); }
.level { display: block; width: 100%; border-radius: 2px; font-size: .72rem; line-height: 1.2; text-align: center; color: #1c1408; overflow: hidden; }
.level.high { background: var(--heat-high); height: 1.9rem; padding-top: .5rem; }
.level.medium { background: var(--heat-medium); height: 1.4rem; padding-top: .25rem; }
.level.low { background: var(--heat-low); height: .95rem; }
.level.ours { background: var(--ours); height: 1.9rem; }
.level.free { height: 1.9rem; border: 2px solid var(--free); background: var(--green-tint); }
.legend { display: flex; flex-wrap: wrap; align-items: end; gap: .4rem 1.4rem; margin-top: .8rem; font-size: .86rem; color: var(--soft); }
.legend li { display: flex; align-items: end; gap: .45rem; line-height: 1.2; }
.legend .level { width: .9rem; padding: 0; }
.legend .high, .legend .ours, .legend .free { height: 1.1rem; } .legend .medium { height: .8rem; } .legend .low { height: .5rem; }
.work .level { display: inline-block; width: .55rem; height: 1rem; margin-right: .55rem; padding: 0; vertical-align: -.12em; }
.work .level.medium { height: .7rem; vertical-align: 0; } .work .level.low { height: .4rem; vertical-align: 0; }
.work .state { margin-left: .4rem; }
.level, .mark, .bar, .trend, .dial svg { forced-color-adjust: none; }
@media (max-width: 40rem) { .heat tbody th { min-width: 7rem; max-width: 8.5rem; padding-right: .5rem; } }
`;

/** Joined with the frame by `pageStyle`. */
export const partsStyle = head + findings + lists + tables;
