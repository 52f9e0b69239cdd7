import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import { loadFoundation } from '../subgraphs/foundation/load.ts';
import { noVintage } from '../subgraphs/foundation/tables.ts';
import { loadGeography } from '../subgraphs/geography.ts';
import { readReference } from '../subgraphs/reference.ts';
import { sealScope } from '../subgraphs/row-security.ts';
import { claimsOf, grantOf } from '../tests/subgraphs/claims.ts';
import { startDatabases } from '../tests/subgraphs/databases.ts';
import { timeSharedQuery } from './shared-query.ts';
import { importFigures, publishFigures } from './synthetic-figures.ts';

// What reading costs beside many figures: what a shared query asks of one subgraph (four indicators, three districts,
// two years by month and by quarter), as the role that serves under a sealed scope, and as the owner, whom policies let
// pass. Then the whole way of a shared query, over HTTP at a hub of its own. Run it with: node bench/observations.ts [base cells]

const wanted = Number(process.argv[2] ?? 5_000_000);
const rounds = 300;
const geography = loadGeography();
await using databases = await startDatabases(['police']);
const owner = databases.owner('police');
const serving = databases.serving('police');
await loadFoundation(owner, 'police', geography);
const { baseCells, lastMonth } = await importFigures(owner, geography, wanted);
for await (const { name, seconds } of publishFigures(owner, geography, lastMonth, 2))
  console.log(`${name} published in ${seconds.toFixed(1)} s`);
await owner`vacuum (analyze) released_cell`;
const [{ cells } = { cells: 0 }] = await owner<
  { cells: number }[]
>`select count(*)::int as cells from released_cell`;
console.log(`${baseCells} base cells, ${cells} released cells, ${rounds} rounds`);

const districts = ['sthlm:sdo:jarva', 'sthlm:sdo:farsta', 'sthlm:sdo:skarholmen'].map(
  (id) => geography.byId.get(id)?.no ?? 0,
);
const statement = (rank: number, from: number): string => `
  select indicator_no, area_no, month_no, value, status from released_cell
   where indicator_no = any('{1,4,7,8}') and interval_rank = ${rank} and area_no = any('{${districts.join(',')}}')
     and month_no between ${from} and ${from + 23} and breakdown_no = 0 and vintage_to = ${noVintage}
   order by indicator_no, area_no, month_no`;
const reference = await readReference(drizzle(serving));
const products = ['police.reported-offences', 'police.event-reports'];
const scopes = {
  'two clauses on everything': products.map((product) => grantOf(product)),
  'twenty clauses of areas and periods': Array.from({ length: 20 }, (_, at) =>
    grantOf(products[at % 2] ?? '', {
      areas: ['sthlm:sdo:jarva', 'sthlm:sdo:farsta', 'sthlm:sdo:skarholmen'],
      from: `20${10 + (at % 10)}-01`,
    }),
  ),
} as const;

for (const [scope, grants] of Object.entries(scopes)) {
  const bare: number[] = [];
  const guarded: number[] = [];
  let rows = 0;
  for (let round = 0; round < rounds; round += 1) {
    const from = 12 * (1 + (round % 7));
    for (const rank of [1, 2]) {
      const without = await timed(owner, statement(rank, from), '');
      const sealed = sealScope(claimsOf(grants), reference, databases.sealKey);
      const under = await timed(serving, statement(rank, from), sealed);
      if (round > 10) {
        bare.push(without.took);
        guarded.push(under.took);
      }
      rows += under.rows;
    }
  }
  console.log(
    `${scope}: ${Math.round(rows / rounds)} rows; without row security p50 ${at(bare, 0.5)}, p95 ${at(bare, 0.95)} ms; ` +
      `with it p50 ${at(guarded, 0.5)}, p95 ${at(guarded, 0.95)} ms; ` +
      `${(Number(at(guarded, 0.5)) / Number(at(bare, 0.5))).toFixed(2)} times`,
  );
}

const { took, inDatabases, cells: answered, bytes } = await timeSharedQuery(rounds);
console.log(
  `lagesbild-for-omrade at the gateway: ${answered} cells, ${bytes} bytes; p50 ${at(took, 0.5)}, p95 ${at(took, 0.95)} ms over HTTP, ` +
    `of which the databases ${inDatabases.toFixed(2)} ms (mean, all sessions)`,
);

/** Milliseconds of the statement alone, in a transaction whose setting has been made. */
async function timed(
  sql: postgres.Sql,
  text: string,
  setting: string,
): Promise<{ readonly took: number; readonly rows: number }> {
  return sql.begin('read only', async (tx) => {
    await tx`select set_config('hub.scope', ${setting}, true)`;
    const start = performance.now();
    const { length } = await tx.unsafe(text);
    return { took: performance.now() - start, rows: length };
  });
}

function at(values: readonly number[], share: number): string {
  return ([...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN).toFixed(2);
}
