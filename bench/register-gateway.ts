import { once } from 'node:events';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { Supergraph } from '@apollo/federation-internals';
import { type OperationDefinitionNode, parse, print } from 'graphql';
import { importJWK, type JWK } from 'jose';
import { followRegister } from '../gateway/register.ts';
import { createAuthorizer, type OperationInput } from '../gateway/request/authorize.ts';
import { createScopes } from '../gateway/scopes.ts';
import { readAuthorizationModel, stripAuthorization } from '../policy/authorization-model.ts';
import { committedSupergraphSdl } from '../schema/sdl.ts';
import { signRegisterToken } from '../trust/scope-assertion.ts';

// The gateway's side of register.ts, started by it: prints what it measures of itself.

type Told = {
  readonly origin: string;
  readonly signer: { readonly issuer: string; readonly jwk: JWK };
  readonly partners: readonly string[];
  readonly purposes: readonly string[];
};

const query = `query Picture { localPoliceAreas { name } cameraSites(first: 10) { edges { node { id assessment { recommendation } } } }
  indicators(ids: ["police.reported-offences.total"]) { name observations(areas: ["sthlm:kommun"], from: "2025-01", to: "2025-12",
  interval: YEAR) { observations { value status } } } }`;
const decisionsWarm = 200_000;

const told = async (): Promise<unknown> => (await once(process, 'message'))[0];
const gc = (): void => {
  if (!globalThis.gc) throw new Error('Run it with --expose-gc: node bench/register.ts does.');
  globalThis.gc();
  globalThis.gc();
};
const used = (): number => {
  gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
};
const quantile = (sorted: Float64Array, part: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN).toFixed(1);
const summary = (times: readonly number[]): string => {
  const sorted = Float64Array.from(times).sort();
  return `p50 ${quantile(sorted, 0.5)} µs, p99 ${quantile(sorted, 0.99)} µs, longest ${quantile(sorted, 1)} µs`;
};
/** Milliseconds that this thread has computed, as opposed to waited for a processor that others use. */
const ownTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};
const milliseconds = (nanoseconds: number): string => (nanoseconds / 1e6).toFixed(1);

const sdl = committedSupergraphSdl();
const schema = Supergraph.build(print(stripAuthorization(sdl)))
  .apiSchema()
  .toGraphQLJSSchema();
const authorize = createAuthorizer(schema, readAuthorizationModel(sdl));
const document = parse(query);
const operation = document.definitions[0] as OperationDefinitionNode;
const input: OperationInput = { document, operation, key: 'picture', variables: {} };

process.send?.('there');
const { origin, signer, partners, purposes } = (await told()) as Told;
const key = await importJWK(signer.jwk, 'EdDSA');
if (key instanceof Uint8Array) throw new TypeError('An Ed25519 key is wanted.');
const before = used();
const loop = monitorEventLoopDelay({ resolution: 1 });
loop.enable();
const started = performance.now();
let verifying = ownTime();
let longestVerifying = 0;
const verifyingTick = setInterval(() => {
  longestVerifying = Math.max(longestVerifying, ownTime() - verifying);
  verifying = ownTime();
}, 1);
await using register = followRegister({
  origin,
  token: () => signRegisterToken(signer.issuer, { id: 'hub', key }, 'bench'),
  staleness: 5_000,
  clockSkew: 2_000,
  report: (error) => console.error(error),
  rejected: (list) => console.error(list.length, list[0]),
});
await register.ready;
const first = performance.now() - started;
loop.disable();
clearInterval(verifyingTick);
const holding = used();
console.log(
  `first register: verified in ${(first / 1_000).toFixed(1)} s, longest pause ${milliseconds(loop.max)} ms, of it at most ${longestVerifying.toFixed(1)} ms its own computing; gateway's memory ${before.toFixed(0)} MB before, ${holding.toFixed(0)} MB after: the register takes ${(holding - before).toFixed(0)} MB`,
);

let scopes = createScopes();
const decide = (at: number): number => {
  const partner = partners[at % partners.length] ?? '';
  const purpose = purposes[Math.floor(at / partners.length) % purposes.length] ?? '';
  const start = performance.now();
  const current = register.current();
  if (!current) throw new Error('The register has gone.');
  const fresh = register.fresh();
  const held = scopes(current, fresh, { partner, purpose, instant: new Date().toISOString() });
  authorize(input, purpose, held, current, fresh);
  return (performance.now() - start) * 1_000;
};
const everyone = partners.length * purposes.length;
const run = (count: number): number[] => Array.from({ length: count }, (_, at) => decide(at));
run(everyone);
scopes = createScopes();
console.log(`decision with a cold scope: ${summary(run(everyone))}`);
run(20_000);
console.log(`decision, warm: ${summary(run(decisionsWarm))} (${everyone} scopes)`);
const current = register.current();
const grants = partners.map((partner) => {
  const asking = { partner, purpose: purposes[0] ?? '', instant: new Date().toISOString() };
  return current ? scopes(current, true, asking).scope.grants.length : 0;
});
console.log(
  `grants in a scope: ${Math.min(...grants)} to ${Math.max(...grants)}; with all scopes held the gateway takes ${used().toFixed(0)} MB`,
);

process.send?.('first');
await told();
const versionBefore = register.current()?.version ?? 0;
const times: number[] = [];
const versions = new Set<number>();
let longestOwn = 0;
let at = 0;
let spent = ownTime();
const tick = setInterval(() => {
  const now = ownTime();
  longestOwn = Math.max(longestOwn, now - spent);
  spent = now;
  at += 7;
  times.push(decide(at));
  versions.add(register.current()?.version ?? 0);
}, 1);
loop.reset();
loop.enable();
process.send?.('ready');
await told();
loop.disable();
clearInterval(tick);
console.log(
  `while the register went from version ${versionBefore} to ${register.current()?.version} in ${versions.size} steps: ${times.length} decisions, ${summary(times)}; longest pause ${milliseconds(loop.max)} ms (p99 ${milliseconds(loop.percentile(99))} ms), of it at most ${longestOwn.toFixed(1)} ms its own computing`,
);
console.log(`afterwards the gateway takes ${used().toFixed(0)} MB`);
process.disconnect();
