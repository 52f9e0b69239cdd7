import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import type { Grant } from '../policy/scope.ts';
import { demonstrationSeries } from '../subgraphs/demonstration.ts';
import { loadFoundation, loadSeries } from '../subgraphs/foundation/load.ts';
import { loadGeography } from '../subgraphs/geography.ts';
import { readReference } from '../subgraphs/reference.ts';
import { sealScope } from '../subgraphs/row-security.ts';
import { claimsOf, grantOf } from '../tests/subgraphs/claims.ts';
import { startDatabases } from '../tests/subgraphs/databases.ts';

// What row security costs: the same statements on the police's figures as the role that serves, under a sealed scope,
// and as the owner, whom policies let pass. Run it with: node bench/row-security.ts

const rounds = 60;
const statements = {
  aggregation:
    'select area_no, sum(value) from released_cell where indicator_no = 7 and interval_rank = 1 group by area_no',
  'aggregation of all': 'select area_no, sum(value) from released_cell group by area_no',
  'point read':
    'select value, status from released_cell where indicator_no = 7 and interval_rank = 2 and area_no = 268 and month_no = 60',
} as const;

const product = 'police.reported-offences';
const scopes: Readonly<Record<string, readonly Grant[]>> = {
  'one clause on everything': [grantOf(product)],
  'two clauses, other areas, periods and levels': [
    grantOf(product, { areas: ['sthlm:sdo:jarva'], from: '2018-01', finestInterval: 'QUARTER' }),
    grantOf(product, { areas: ['lpo:farsta'], to: '2023-12', finestLevel: 'DISTRICT_COMMITTEE_AREA' }),
  ],
  'fifty clauses': Array.from({ length: 50 }, (_, at) =>
    grantOf(product, {
      areas: ['sthlm:sdo:jarva', 'lpo:farsta'],
      from: `20${10 + (at % 10)}-0${1 + (at % 9)}`,
      to: '2025-12',
    }),
  ),
};

await using databases = await startDatabases(['police']);
const owner = databases.owner('police');
const serving = databases.serving('police');
const geography = loadGeography();
await loadFoundation(owner, 'police', geography);
const { cells } = await loadSeries(owner, 'police', geography, demonstrationSeries(geography), null);
const reference = await readReference(drizzle(serving));
console.log(`${cells} released cells, median of ${rounds} rounds`);

for (const [scope, grants] of Object.entries(scopes)) {
  const seal = () => sealScope(claimsOf(grants), reference, databases.sealKey);
  console.log(`\n${scope}: setting of ${seal().length} characters`);
  for (const [name, statement] of Object.entries(statements)) {
    const without: number[] = [];
    const guarded: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      without.push(await timed(owner, statement, ''));
      guarded.push(await timed(serving, statement, seal()));
    }
    const [bare, under] = [median(without), median(guarded)];
    console.log(
      `${name}: ${bare.toFixed(2)} ms without row security, ${under.toFixed(2)} ms with it, ${(under / bare).toFixed(2)} times`,
    );
  }
}
const sealed = sealScope(claimsOf(scopes['fifty clauses'] ?? []), reference, databases.sealKey);
for (const [name, statement] of Object.entries(statements)) {
  console.log(`\nEXPLAIN ANALYZE of the ${name}, fifty clauses`);
  console.log(await explained(serving, statement, sealed));
}

/** Milliseconds of the statement alone, in a transaction whose setting has been made. */
function timed(sql: postgres.Sql, statement: string, setting: string): Promise<number> {
  return inScope(sql, setting, async (tx) => {
    const start = performance.now();
    await tx.unsafe(statement);
    return performance.now() - start;
  });
}

function explained(sql: postgres.Sql, statement: string, setting: string): Promise<string> {
  return inScope(sql, setting, async (tx) => {
    const rows = await tx.unsafe<{ 'QUERY PLAN': string }[]>(`explain (analyze, costs off) ${statement}`);
    return rows.map((row) => row['QUERY PLAN'].slice(0, 200)).join('\n');
  });
}

async function inScope<T>(
  sql: postgres.Sql,
  setting: string,
  work: (tx: postgres.TransactionSql) => Promise<T>,
): Promise<T> {
  const result = await sql.begin('read only', async (tx) => {
    await tx`select set_config('hub.scope', ${setting}, true)`;
    return { value: await work(tx) };
  });
  return result.value;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
