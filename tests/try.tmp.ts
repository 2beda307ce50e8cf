import { readFolder } from '../src/pipeline/read/read-folder.ts';
import { tabulateIncidents } from '../src/pipeline/tabulate/tabulate-incidents.ts';
import { incidentFacts } from '../src/pipeline/protect/incident-facts.ts';
import { protectIncidents } from '../src/pipeline/protect/protect-incidents.ts';
import { highsSolver } from '../src/pipeline/protect/highs-solver.ts';
const { folder } = readFolder(process.argv[2] ?? 'data'); if (!folder) throw 1;
const groups = new Map(folder.tables.fraudTypes.map(({row}) => [row.id, row.group]));
let t = performance.now();
const facts = incidentFacts(tabulateIncidents(folder), folder.dataset.region.code, (x) => groups.get(x) ?? 'other');
console.log('tab', performance.now() - t); t = performance.now();
let n=0, ms=0;
const st: Record<string,[number,number]> = {};
const add=(k:string,d:number)=>{ const e=(st[k]??=[0,0]); e[0]++; e[1]+=d; };
const solver = (pr: any) => { const t0=performance.now(); const ss = highsSolver(pr); add('open '+(pr.columns.some((c:any)=>c.lower<0)?'flow':'attack'), performance.now()-t0); let first=true; const kind=pr.columns.some((c:any)=>c.lower<0)?'flow':'attack'; return { ...ss, minimise: (o: any) => { const a=performance.now(); const r = ss.minimise(o); add(kind+(first?' first ':' next ')+(pr.columns.length>600?'big':'small'), performance.now()-a); first=false; return r; } }; };
const p = protectIncidents(facts, folder.disclosure, solver);
console.log('protect', performance.now() - t, n, ms);
for (const [k, v] of Object.entries(p)) console.log(k, 'cells', v.quantity.system.cells.size - v.quantity.implied.size, 'implied', v.quantity.implied.size, 'sens', v.sensitive.size, 'compl', v.complementary.length, 'breaches', v.breaches.length, v.complementary.slice(0, 12), v.breaches.slice(0,3), JSON.stringify([...v.coarsened]));

console.log(JSON.stringify(st));
