import { fork } from 'node:child_process';
import { once } from 'node:events';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { AgreementVersion, Clause, LegalBasisLine } from '../policy/agreement.ts';
import type { Organisation } from '../policy/organisation.ts';
import { acknowledgementsOf } from '../subgraphs/city/acknowledgements.ts';
import { products } from '../subgraphs/city/seed/products.ts';
import { purposes } from '../subgraphs/city/seed/purposes.ts';
import { dataProduct, organisation, partner, partyKey, purpose } from '../subgraphs/city/tables.ts';
import { loadFoundation } from '../subgraphs/foundation/load.ts';
import { loadGeography } from '../subgraphs/geography.ts';
import { startDatabases } from '../tests/subgraphs/databases.ts';
import { insertVersions, keyRow, serveRegister } from '../tests/subgraphs/register-service.ts';
import { keyOf, type TestKey } from '../tests/trust/keys.ts';

// The register at scale: truly signed agreements in PostgreSQL, the city's register service, and a gateway's side of it
// in a process of its own (register-gateway.ts), which follows the register and decides all the time, while agreements
// are suspended, resumed and amended. Run it with: node bench/register.ts [agreements]

const agreements = Number(process.argv[2] ?? 10_000);
const clausesEach = 10;
const partyCount = 100;
const changes = 1_000;
const parties = Array.from({ length: partyCount }, (_, at) => `org:bench-${at}`);

/** Numbers that are the same in every run. */
let state = 1;
const below = (count: number): number => {
  state = (state * 48_271) % 2_147_483_647;
  return state % count;
};
const pick = <T>(list: readonly T[]): T => {
  const found = list[below(list.length)];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
};
const some = <T>(list: readonly T[], most: number): readonly T[] => [
  ...new Set(Array.from({ length: 1 + below(most) }, () => pick(list))),
];
const seconds = (since: number): string => `${((performance.now() - since) / 1_000).toFixed(1)} s`;

const geography = loadGeography();
const areas = geography.areas.map(({ id }) => id);
const codes = purposes.map(({ code }) => code);
/** The products of the demonstration, each of five providers. */
const shared = products.map((one, at) => ({
  ...one,
  providers: Array.from({ length: 5 }, (_, next) => parties[(at * 5 + next) % partyCount] ?? ''),
}));
const productsOf = (provider: string) => shared.filter(({ providers }) => providers.includes(provider));
const providers = parties.filter((party) => productsOf(party).length > 0);
const lines: readonly LegalBasisLine[] = Array.from({ length: 30 }, (_, at) => ({
  law: 'Offentlighets- och sekretesslag (2009:400)',
  chapter: String(1 + (at % 10)),
  section: String(1 + at),
  direction: `synthetic rule ${at}: from one authority to another`,
  discloser: 'authority',
  receiver: 'anyone',
  from: '2009-06-30',
  to: at === 0 ? '2030-12-31' : null,
}));

const clauseOf = (id: number, provider: string, recipients: readonly string[], wide: boolean): Clause => ({
  id: `c${id}`,
  product: productsOf(provider)[id % productsOf(provider).length]?.id ?? '',
  provider,
  recipients,
  purposes: wide ? codes : some(codes, 3),
  areas: wide ? ['*'] : some(areas, 5),
  from: wide ? '2010-01' : `20${10 + below(10)}-0${1 + below(9)}`,
  to: wide || below(2) === 0 ? null : `20${27 + below(5)}-12`,
  finestLevel: wide ? 'BASE_AREA' : pick(['BASE_AREA', 'CITY_DISTRICT', 'DISTRICT_COMMITTEE_AREA'] as const),
  finestInterval: wide ? 'MONTH' : pick(['MONTH', 'QUARTER', 'YEAR'] as const),
  disclosure: wide ? 'exact' : pick(['exact', 'protected'] as const),
  transfer: 'direct-access',
  processing: {
    controller: recipients[0] ?? provider,
    processor: null,
    impactAssessment: `SYN ${2020 + below(6)}/${below(3_000)}`,
    erasure: pick(['after one year', 'after two years', 'when the picture has been made']),
  },
  legalBasis: some(lines, 2),
  secrecyAssessment: {
    function: 'head of secrecy',
    decided: '2024-01-01',
    diarienummer: `SYN ${below(3_000)}`,
    conditions: '',
    reviewBy: '2029-12-31',
  },
});

const overarching = (provider: string) => `agreement:bench:overarching:${provider}`;

function versionOf(at: number, number: number): AgreementVersion {
  const provider = providers[at % providers.length] ?? '';
  const top = at < providers.length;
  const other = pick(parties.filter((party) => party !== provider));
  const text = (what: string) =>
    Array.from({ length: 3 }, (_, n) => `${what} ${n} of synthetic agreement ${at}`);
  return {
    agreement: top ? overarching(provider) : `agreement:bench:${at}`,
    number,
    title: `Synthetic agreement ${at}`,
    level: top ? 'overarching' : at % 2 === 0 ? 'local' : 'regional',
    parent: !top && at % 2 === 0 ? overarching(provider) : null,
    parties: [provider, other].map((party) => ({
      organisation: party,
      diarienummer: `SYN ${at}`,
      decided: '2024-01-01',
      signatory: 'director',
    })),
    validFrom: '2024-01-01',
    validTo: at % 3 === 0 ? null : `20${27 + (at % 10)}-12-31`,
    paper: {
      problems: text('Problem'),
      likelyCauses: text('Likely cause'),
      goals: text('Goal'),
      activities: text('Activity'),
      responsibleFunctions: ['coordinator'],
      followUp: `Each quarter, by the steering group of synthetic agreement ${at}.`,
      citizenPledges: text('Pledge'),
    },
    clauses: Array.from({ length: clausesEach }, (_, id) =>
      clauseOf(
        id,
        provider,
        top ? [] : [...new Set([other, ...(below(3) === 0 ? [pick(parties)] : [])])],
        top,
      ),
    ),
  };
}

await using databases = await startDatabases(['city']);
const owner = databases.owner('city');
let started = performance.now();
await loadFoundation(owner, 'city', geography);
const keys = new Map<string, TestKey>();
for (const party of parties) keys.set(party, await keyOf(party));
const signers = ({ parties: listed }: AgreementVersion): readonly TestKey[] =>
  listed.flatMap(({ organisation: id }) => keys.get(id) ?? []);
const db = drizzle(owner);
const authority = (id: string): Organisation => ({
  id,
  name: id,
  kind: 'authority',
  branch: null,
  unitOf: null,
  internalScope: null,
});
await db
  .insert(organisation)
  .values(
    parties.map((id) => ({ ...authority(id), internalScope: null, role: 'synthetic', successors: [] })),
  );
await db.insert(partner).values(parties.map((id) => ({ id, organisation: id, testMode: false })));
await db
  .insert(purpose)
  .values(purposes.map((one, position) => ({ ...one, roles: [...one.roles], position })));
await db.insert(dataProduct).values(shared);
await db.insert(partyKey).values([...keys.values()].map(({ registered }) => keyRow(registered)));
const digests: string[] = [];
let bytes = 0;
for (let at = 0; at < agreements; at += 250) {
  const page = Array.from({ length: Math.min(250, agreements - at) }, (_, next) => versionOf(at + next, 1));
  digests.push(...(await insertVersions(owner, page, signers)));
  bytes += JSON.stringify(page).length;
}
await owner`analyze`;
console.log(
  `${agreements} agreements, ${agreements * clausesEach} clauses, ${agreements * 2} signatures, ${(bytes / 1e6).toFixed(0)} MB of content: made in ${seconds(started)}`,
);

const pool = postgres(databases.ownerUrl('city'), { max: 6, onnotice: () => {} });
await using stack = new AsyncDisposableStack();
stack.defer(() => pool.end());
const service = stack.use(await serveRegister(pool, (error) => console.error(error)));
const gateway = fork(`${import.meta.dirname}/register-gateway.ts`, {
  execArgv: ['--expose-gc', ...process.execArgv],
  serialization: 'advanced',
});
const said = async (): Promise<unknown> => (await once(gateway, 'message'))[0];
await said();
gateway.send({
  origin: service.origin,
  signer: service.signer,
  partners: parties,
  purposes: codes.slice(0, 3),
});
// Its first register, its memory, its decisions.
await said();

const amended = Array.from({ length: changes / 5 }, (_, at) => versionOf(providers.length + at, 2));
const suspended: string[] = [];
gateway.send('changes');
await said();
started = performance.now();
const waits: number[] = [];
for (let change = 0; change < changes; change += 1) {
  const amendment = change % 5 === 0 ? amended[change / 5] : undefined;
  if (amendment) {
    await insertVersions(owner, [amendment], signers);
    await put(digests[providers.length + change / 5] ?? '', 'superseded');
  } else if (change % 5 < 3) {
    const digest = pick(digests);
    suspended.push(digest);
    await put(digest, 'suspended');
  } else await put(suspended.pop() ?? '', 'resumed');
  if (change % 50 === 49) {
    const [row] = await owner`select version::int from register_state`;
    const committed = performance.now();
    await acknowledgementsOf(drizzle(pool), Number(row?.version), { waitMilliseconds: 10_000 });
    waits.push(performance.now() - committed);
  }
}
waits.sort((a, b) => a - b);
console.log(
  `${changes} changes in ${seconds(started)}; from commit to acknowledgement: median ${waits[waits.length >> 1]?.toFixed(0)} ms, longest ${waits.at(-1)?.toFixed(0)} ms`,
);
gateway.send('stop');
await once(gateway, 'exit');

async function put(digest: string, kind: 'suspended' | 'resumed' | 'superseded'): Promise<void> {
  await owner`insert into agreement_event (digest, kind, at) values (${digest}, ${kind}, clock_timestamp()) on conflict do nothing`;
}
