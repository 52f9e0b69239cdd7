import { drizzle } from 'drizzle-orm/postgres-js';
import { createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import type { AgreementVersion } from '../policy/agreement.ts';
import { grantOf } from '../policy/scope.ts';
import { agreementsOf } from '../subgraphs/city/seed/agreements.ts';
import { demonstrationSeries } from '../subgraphs/demonstration.ts';
import { loadFoundation, loadSeries } from '../subgraphs/foundation/load.ts';
import { loadGeography } from '../subgraphs/geography.ts';
import { keepPins } from '../subgraphs/keep-pins.ts';
import { createOwnData } from '../subgraphs/own-data.ts';
import { followPins } from '../subgraphs/pins.ts';
import { policeResolvers } from '../subgraphs/police/resolvers.ts';
import { seedPolice } from '../subgraphs/police/seed.ts';
import { createProofs } from '../subgraphs/proofs.ts';
import { readReference } from '../subgraphs/reference.ts';
import { createSecondLock, noSecondLock, type SecondLock } from '../subgraphs/second-lock.ts';
import { startSubgraph } from '../subgraphs/subgraph.ts';
import { claimsOf } from '../tests/subgraphs/claims.ts';
import { startDatabases } from '../tests/subgraphs/databases.ts';
import { keyOf } from '../tests/trust/keys.ts';
import { digestOf } from '../trust/canonical.ts';
import { signProofsToken, signScopeAssertion } from '../trust/scope-assertion.ts';
import { signVersion } from '../trust/signature.ts';

// What the second lock costs a subgraph: the same question to the police's with the lock and without it, in turns, and
// what a version costs that it has not seen. Run it with: node bench/second-lock.ts

const rounds = 300;
const police = 'org:polismyndigheten';
const hub = 'https://hub.test';

await using databases = await startDatabases(['police']);
const owner = databases.owner('police');
const geography = loadGeography();
await loadFoundation(owner, 'police', geography);
await loadSeries(owner, 'police', geography, demonstrationSeries(geography), null);
await seedPolice(owner, geography);
const policeKey = await keyOf(police);
await keepPins(databases.owner('police')).pin([{ ...policeKey.registered, provider: police }]);

const pair = await generateKeyPair('EdDSA');
const hubKey = { id: 'bench', key: pair.privateKey };
const hubKeys = createLocalJWKSet({
  keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'bench', alg: 'EdDSA' }],
});
const db = drizzle(databases.serving('police', 4));
const reference = await readReference(db);
await using pins = await followPins(db, console.error);
const ownData = createOwnData(
  { issuer: hub, audience: hub, keys: hubKeys, peopleClients: [] },
  console.error,
);
const start = (secondLock: SecondLock) =>
  startSubgraph({
    secondLock,
    name: 'police',
    resolvers: policeResolvers,
    db,
    reference,
    sealKey: databases.sealKey,
    hubIssuer: hub,
    hubKeys,
    host: '127.0.0.1',
    port: 0,
    report: console.error,
  });
const secondLock = createSecondLock({ pins, proofs: createProofs(), ownData, reference });
await using locked = await start(secondLock);
await using unlocked = await start(noSecondLock);

/** What a partner of Järva has of the police today, and the same with many more versions. */
const versions = agreementsOf(geography).map(({ content }) => content);
const local = versions.filter(({ agreement }) => agreement === 'agreement:local:jarva:jarva').slice(-1);
const copies = (count: number): readonly AgreementVersion[] =>
  Array.from({ length: count }, (_, at) => local.map((one) => ({ ...one, number: 100 + at }))).flat();

const question = `{ _entities(representations: [{ __typename: "PoliceIndicator", id: "police.reported-offences.total" }]) {
  ... on PoliceIndicator { observations(areas: ["sthlm:sdo:jarva"], from: "2025-01", to: "2025-12", interval: QUARTER) { observations { value } } } } }`;

for (const [name, proved] of [
  ['one version', local],
  ['ten versions', copies(10)],
  ['fifty versions', copies(50)],
] as const) {
  const grants = proved.flatMap((content) => {
    const digest = digestOf(content);
    return content.clauses.flatMap((clause) =>
      clause.provider === police ? [grantOf({ content, digest }, clause)] : [],
    );
  });
  const ask = async (url: string) => {
    const scope = await signScopeAssertion(
      claimsOf(grants, new Date().toISOString()),
      'police',
      hub,
      3,
      hubKey,
    );
    const started = performance.now();
    const response = await fetch(url, {
      method: 'POST',
      body: JSON.stringify({ query: question, extensions: { scope } }),
    });
    const { data, errors } = await response.json();
    return { took: performance.now() - started, data, errors };
  };
  const proofs = await Promise.all(
    proved.map(async (content) => {
      const { id, party } = policeKey.registered;
      const said = { party, signedAt: '2024-02-01T00:00:00.000Z', paper: null };
      const jws = await signVersion(content, said, id, policeKey.privateKey);
      return { content, digest: digestOf(content), signatures: [{ party, keyId: id, jws }] };
    }),
  );
  const wanted = await ask(locked.url);
  const body = JSON.stringify({ proofs });
  const token = await signProofsToken('police', hub, hubKey);
  const began = performance.now();
  const brought = await fetch(new URL('/proofs', locked.url), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body,
  });
  const { proved: held } = await brought.json();
  const bringing = performance.now() - began;
  const first = await ask(locked.url);
  if (
    wanted.errors?.[0]?.extensions.code !== 'PROOF_REQUIRED' ||
    held.length !== proved.length ||
    first.errors
  ) {
    throw new Error('The lock did not do what is measured here.');
  }
  const [withLock, without]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    withLock.push((await ask(locked.url)).took);
    without.push((await ask(unlocked.url)).took);
  }
  const judged = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    await secondLock.admit(claimsOf(grants), undefined, Date.now());
  }
  const judging = (performance.now() - judged) / rounds;
  const [under, bare] = [median(withLock), median(without)];
  console.log(
    `${name}, ${grants.length} clauses: with the lock ${under.toFixed(2)} ms, without ${bare.toFixed(2)} ms, ${(under / bare).toFixed(2)} times (judging alone ${judging.toFixed(3)} ms);` +
      ` the first time ${(wanted.took + bringing + first.took).toFixed(1)} ms, of which ${bringing.toFixed(1)} for ${Math.round(body.length / 1024)} kB of proofs`,
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
