import { availableParallelism } from 'node:os';
import { loadFoundation } from '../subgraphs/foundation/load.ts';
import { loadGeography } from '../subgraphs/geography.ts';
import { startDatabases } from '../tests/subgraphs/databases.ts';
import { importFigures, publishFigures } from './synthetic-figures.ts';

// What a publication of many base cells costs, through the database as the command does it: about 400 base areas by
// month, protected by indicator and year in threads, written as one vintage a group with its witnesses. Run it with:
// node bench/publication.ts [base cells]

const wanted = Number(process.argv[2] ?? 5_000_000);
const threads = Math.min(4, availableParallelism());
const geography = loadGeography();
await using databases = await startDatabases(['police']);
const owner = databases.owner('police');
await loadFoundation(owner, 'police', geography);
const importing = performance.now();
const { baseCells, lastMonth } = await importFigures(owner, geography, wanted);
console.log(`${baseCells} base cells to ${lastMonth} imported in ${secondsSince(importing)} s`);

const memory = (): number => Math.round(process.memoryUsage().rss / 2 ** 20);
const before = memory();
const started = performance.now();
let years = 0;
let told = started;
const progress = (indicator: string, year: number): void => {
  years += 1;
  if (performance.now() - told < 10_000) return;
  told = performance.now();
  console.log(`  ${indicator} ${year}: ${years} years of groups, ${secondsSince(started)} s, ${memory()} MB`);
};
for await (const { name, seconds, shown, withheld } of publishFigures(
  owner,
  geography,
  lastMonth,
  threads,
  progress,
)) {
  const share = (100 * withheld) / (shown + withheld);
  console.log(
    `${name}: ${seconds.toFixed(1)} s, ${shown + withheld} cells, ${share.toFixed(1)} % suppressed, ${memory()} MB`,
  );
}
const [sum] = await owner<{ cells: number; suppressed: number; small: number; proofs: string }[]>`
  select count(*)::int as cells, count(*) filter (where r.value is null)::int as suppressed,
         count(*) filter (where e.value between 1 and 4)::int as small,
         (select pg_size_pretty(sum(length(witnesses))) from vintage_proof) as proofs
    from released_cell as r
    join exact_cell as e using (indicator_no, interval_rank, area_no, month_no, breakdown_no)`;
if (!sum) throw new Error('nothing was published');
const percent = (part: number): string => ((100 * part) / sum.cells).toFixed(1);
console.log(
  `${secondsSince(started)} s in ${threads} threads, ${years} years of groups, ${sum.cells} released cells, ` +
    `${percent(sum.small)} % small, ${percent(sum.suppressed - sum.small)} % beside them; ` +
    `${before} MB before, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most; witnesses ${sum.proofs}`,
);

function secondsSince(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}
