import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRemoteJWKSet } from 'jose';
import { openAccessLog } from '../../gateway/access-log.ts';
import { createHub, type Hub } from '../../gateway/hub.ts';
import { createPlaces } from '../../gateway/places.ts';
import { followRegister } from '../../gateway/register.ts';
import { tokenVerifier } from '../../gateway/request/authenticate.ts';
import type { CacheLimits } from '../../gateway/request/cache.ts';
import { type Outgoing, route } from '../../gateway/request.ts';
import { createSharedQueries, readBuiltInQueries } from '../../gateway/shared-queries.ts';
import { readSigningKeys } from '../../gateway/signing-keys.ts';
import { createUnknownCallers } from '../../gateway/unknown-callers.ts';
import { followVintages } from '../../gateway/vintages.ts';
import { roleNames } from '../../local/secrets.ts';
import { requestToken } from '../../local/token.ts';
import { committedSupergraphSdl } from '../../schema/sdl.ts';
import { databaseOf } from '../../subgraphs/foundation/provision.ts';
import { signRegisterToken } from '../../trust/scope-assertion.ts';

/** What is asked of a gateway. `token` is somebody's own; else a client of the partner asks. */
export type Asking = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly purpose?: string | null;
  readonly token?: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
};

/** An answer with its parts read. */
export type Told = Outgoing & {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any form
  readonly data: any;
  readonly codes: readonly string[];
  readonly receipt: string;
};

/** A gateway in this process, beside those of a running hub: of the same subgraphs, register and log. */
export type OwnGateway = AsyncDisposable & {
  readonly hub: Hub;
  ask(partner: string, asking: Asking): Promise<Told>;
  /** How many operations have been carried out, rather than answered from what was kept. */
  executions(): number;
};

export type OwnGatewaySettings = {
  /** The running hub's folder. */
  readonly dataDir: string;
  readonly name: string;
  readonly cache?: CacheLimits;
  /** Addresses of subgraphs, where they are others than the running hub's. */
  readonly instead?: Readonly<Record<string, string>>;
  readonly report?: (error: unknown) => void;
};

const ample: CacheLimits = { entries: 10_000, bytes: 64 * 1024 * 1024 };

/** Starts a gateway over the subgraphs of a running hub. */
export async function startOwnGateway(settings: OwnGatewaySettings): Promise<OwnGateway> {
  const { dataDir, name, cache = ample, instead = {}, report = () => {} } = settings;
  await using stack = new AsyncDisposableStack();
  const read = async (file: string) => JSON.parse(await readFile(join(dataDir, file), 'utf8'));
  const { origin, subgraphs: running } = await read('hub.json');
  const { passwords, logKey } = await read('secrets.json');
  const database = await read('postgres.json');
  const keys = await readSigningKeys(join(dataDir, 'hub-keys.json'));
  const subgraphs: Record<string, string> = { ...running, ...instead };
  const register = stack.use(
    followRegister({
      origin: new URL(running.city).origin,
      token: () => signRegisterToken(origin, keys.signer, name),
      staleness: 5_000,
      clockSkew: 2_000,
      report,
      rejected: () => {},
    }),
  );
  const { hub: _, ...publishing } = subgraphs;
  const vintages = stack.use(
    followVintages({
      subgraphs: new Map(Object.entries(publishing)),
      issuer: origin,
      signer: keys.signer,
      report,
    }),
  );
  const password = encodeURIComponent(passwords[roleNames.gateway]);
  const address = `127.0.0.1:${database.port}/${databaseOf('hub')}`;
  const log = stack.use(openAccessLog(`postgres://${roleNames.gateway}:${password}@${address}`));
  await Promise.all([register.ready, vintages.ready]);
  const hub = stack.use(
    await createHub({
      supergraphSdl: committedSupergraphSdl(),
      register,
      log,
      verifyToken: tokenVerifier(
        `${origin}/oidc`,
        `${origin}/graphql`,
        createRemoteJWKSet(new URL(`${origin}/oidc/jwks`)),
      ),
      delegate: {
        subgraphs: new Map(Object.entries(subgraphs)),
        issuer: origin,
        signer: keys.signer,
        proofOf: register.proofOf,
        timeout: 5_000,
        report,
      },
      vintages,
      dataLinks: { find: () => undefined, [Symbol.asyncDispose]: () => Promise.resolve() },
      sharedQueries: async (documents) =>
        createSharedQueries(
          await readBuiltInQueries(`${import.meta.dirname}/../../schema/shared-queries`, documents),
          {
            current: () => ({ queries: [], fresh: true }),
            refresh: async () => {},
            changed: () => new Promise(() => {}),
          },
        ),
      peopleClients: ['console'],
      issuer: `${origin}/oidc`,
      logKey: Buffer.from(logKey, 'hex'),
      keepVariables: new Set(),
      limits: { depth: 15, fields: 1_000, aliases: 100, cost: 200_000 },
      maxTokens: 10_000,
      places: createPlaces(1_000_000, 1_000),
      unknownCallers: createUnknownCallers(20),
      requestTimeout: 10_000,
      cache,
      report,
    }),
  );
  let executions = 0;
  const { execute } = hub;
  Object.assign(hub, {
    execute: ((...given) => {
      executions += 1;
      return execute(...given);
    }) satisfies Hub['execute'],
  });
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (partner: string) => {
    const known = tokens.get(partner) ?? requestToken(dataDir, partner);
    tokens.set(partner, known);
    return known;
  };
  const owned = stack.move();
  return {
    hub,
    executions: () => executions,
    async ask(
      partner,
      { query, variables = {}, purpose = 'lagesbild', token, method = 'POST', headers = {} },
    ) {
      const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
      const outgoing = await route(hub, {
        method,
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token ?? (await tokenOf(partner))}`,
          ...(purpose === null ? {} : { 'hub-purpose': purpose }),
          ...headers,
        },
        search: method === 'GET' ? `?${search}` : '',
        body: method === 'GET' ? '' : JSON.stringify({ query, variables }),
      });
      const answer = outgoing.body === '' ? {} : JSON.parse(outgoing.body);
      const codes = (answer.errors ?? []).map((one: { extensions: { code: string } }) => one.extensions.code);
      return {
        ...outgoing,
        data: answer.data,
        codes: [...new Set<string>(codes)].sort(),
        receipt: outgoing.headers['hub-receipt'] ?? '',
      };
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}
