import { once } from 'node:events';
import type { Server } from 'node:http';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { eventsOf, type ServerSentEvent } from '../../console/hub/server-sent-events.ts';
import { createCurrent } from '../../gateway/current.ts';
import type { Hub } from '../../gateway/hub.ts';
import { createPlaces } from '../../gateway/places.ts';
import { Refused } from '../../gateway/refused.ts';
import { tokenVerifier } from '../../gateway/request/authenticate.ts';
import { createScopeStreams } from '../../gateway/scope-stream.ts';
import { createScopes } from '../../gateway/scopes.ts';
import { createGatewayServer, type ServerParts } from '../../gateway/server.ts';
import type { SharedQuery } from '../../gateway/shared-queries.ts';
import { createUnknownCallers } from '../../gateway/unknown-callers.ts';
import type { PublishedIndicator } from '../../gateway/vintages.ts';
import type { RegisteredVersion } from '../../policy/agreement.ts';
import type { Register, RegisterParts } from '../../policy/register.ts';
import type { LogRecord } from '../../trust/log-leaf.ts';
import { register, version } from '../policy/world.ts';

const issuer = 'http://issuer.test/oidc';
const audience = 'http://hub.test/graphql';
const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'i-1', alg: 'ES256' }] });

/** An access token of a machine of a partner, which has the partner's name. */
export const machineToken = (client: string, seconds = 300): Promise<string> =>
  signed({ sub: client, client_id: client }, seconds);

/** An access token of a person who reads for the situational picture. */
export const personToken = (person: string, partner: string, seconds = 300): Promise<string> =>
  signed({ sub: person, client_id: 'console', hub_partner: partner, roles: ['reader-lagesbild'] }, seconds);

function signed(claims: Readonly<Record<string, unknown>>, seconds: number): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  return new SignJWT({ iss: issuer, aud: audience, iat: now, exp: now + seconds, ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: 'i-1', typ: 'at+jwt' })
    .sign(privateKey);
}

const clients = new Map(
  ['district-jarva', 'lpo-jarva', 'fire-brigade'].map((id) => [
    id,
    {
      id,
      partner: id,
      purposes: ['lagesbild'],
      mode: 'omit' as const,
      documents: 'any' as const,
      active: true,
    },
  ]),
);

/** The register of these versions, of machines of three partners. Each call makes another. */
export const agreed = (
  versions: readonly RegisteredVersion[] = [version()],
  change: Partial<RegisterParts> = {},
): Register => register(versions, { clients, ...change });

/** The register in which the one agreement is suspended. */
export const suspended = (): Register =>
  agreed([
    version(
      {},
      { events: [{ kind: 'suspended', at: '2026-01-01T00:00:00.000Z', party: 'org:polismyndigheten' }] },
    ),
  ]);

/** What the streams are told of, for a test to change. */
export type World = {
  register: Register | undefined;
  fresh: boolean;
  vintages: readonly Pick<PublishedIndicator, 'id' | 'product' | 'vintage'>[];
  queries: readonly Pick<SharedQuery, 'id' | 'version' | 'owner' | 'runnableBy' | 'hash' | 'broken'>[];
  logFails: boolean;
  /** True where the hub breaks after a request has been answered. */
  breaks: boolean;
};

/** A gateway that serves streams alone, on a register of the test's own. */
export type StreamsGateway = AsyncDisposable & {
  readonly world: World;
  readonly origin: string;
  readonly recorded: readonly LogRecord[];
  readonly reported: readonly unknown[];
  readonly streams: ReturnType<typeof createScopeStreams>;
  readonly server: Server;
  /** Puts another hub in the place of the one that answers; resolves when that one has been disposed. */
  replaceHub(): Promise<void>;
};

/** Starts one, on a port (0: any). */
export async function startStreamsGateway(
  limits: { readonly person?: number; readonly partner?: number; readonly rate?: number } = {},
  port = 0,
): Promise<StreamsGateway> {
  const world: World = {
    register: agreed(),
    fresh: true,
    vintages: [],
    queries: [],
    logFails: false,
    breaks: false,
  };
  const recorded: LogRecord[] = [];
  const reported: unknown[] = [];
  const places = createPlaces(limits.rate ?? 1_000, 16);
  const hubOf = () => {
    const scopes = createScopes();
    let disposed = false;
    const scopeNow: Hub['scopeNow'] = (caller, purpose) => {
      if (disposed) throw new Error('a hub that is gone was asked');
      if (!world.register) throw new Refused('NOT_READY');
      const asking = { partner: caller.partner.id, purpose, instant: new Date().toISOString() };
      const held = scopes(world.register, world.fresh, asking);
      return { register: world.register, fresh: world.fresh, held };
    };
    return {
      register: { current: () => world.register, fresh: () => world.fresh },
      verifyToken: tokenVerifier(issuer, audience, keys),
      peopleClients: ['console'],
      issuer,
      places,
      unknownCallers: createUnknownCallers(1_000),
      keepVariables: new Set<string>(),
      report: (error: unknown) => reported.push(error),
      log: {
        append: async (record: LogRecord) => {
          if (world.logFails) throw new Error('no log');
          recorded.push(record);
        },
      },
      vintages: {
        digest: () => JSON.stringify(world.vintages),
        indicators: () => new Map(world.vintages.map((one) => [one.id, one])),
      },
      sharedQueries: { all: () => world.queries },
      scopeNow,
      [Symbol.asyncDispose]: async () => {
        disposed = true;
      },
    } as unknown as Hub;
  };
  const { get, use, replace } = createCurrent(hubOf());
  const streams = createScopeStreams({
    hubs: {
      get,
      use: async (work) => {
        const worked = await use(work);
        if (world.breaks) throw new Error('broken');
        return worked;
      },
    },
    logKey: new Uint8Array(32),
    mostOfPerson: limits.person ?? 16,
    mostOfPartner: limits.partner ?? 500,
    report: (error) => reported.push(error),
  });
  const served: Pick<ServerParts, 'scopeStream' | 'bodyLimit' | 'report'> = {
    scopeStream: streams.open,
    bodyLimit: async () => 1_024,
    report: (error) => reported.push(error),
  };
  const server = createGatewayServer(served as ServerParts);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    world,
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    recorded,
    reported,
    streams,
    server,
    replaceHub: () => replace(hubOf()),
    async [Symbol.asyncDispose]() {
      streams[Symbol.dispose]();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A stream that is being read: what came, with when it did. */
export type Heard = AsyncDisposable & {
  readonly status: number;
  readonly headers: Headers;
  readonly events: readonly (ServerSentEvent & { readonly at: number })[];
  /** The data of the events of a type. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into events of any form
  of(type: string): readonly any[];
  /** The last fingerprint that was told. */
  fingerprint(): string;
  /** Resolves when the hub has closed it. */
  readonly ended: Promise<void>;
};

/** Opens a stream and reads it. Fails where it is refused. */
export async function listen(
  origin: string,
  token: string,
  purpose: string | null = 'lagesbild',
): Promise<Heard> {
  const gone = new AbortController();
  const response = await openStream(origin, token, { purpose, signal: gone.signal });
  const { body, status, headers } = response;
  if (status !== 200 || !body) throw new Error(`${status} ${await response.text()}`);
  const events: (ServerSentEvent & { at: number })[] = [];
  const of = (type: string) =>
    events.filter((event) => event.type === type).map(({ data }) => JSON.parse(data));
  const ended = (async () => {
    for await (const event of eventsOf(body)) events.push({ ...event, at: performance.now() });
  })().catch((error: unknown) => {
    if (!gone.signal.aborted) throw error;
  });
  ended.catch(() => {});
  return {
    status,
    headers,
    events,
    of,
    fingerprint: () => of('scope').at(-1)?.fingerprint,
    ended,
    async [Symbol.asyncDispose]() {
      gone.abort();
      await ended.catch(() => {});
    },
  };
}

/** Asks for a stream. */
export const openStream = (
  origin: string,
  token: string | null,
  {
    purpose = 'lagesbild' as string | null,
    search = '',
    ...init
  }: RequestInit & {
    readonly purpose?: string | null;
    readonly search?: string;
  } = {},
): Promise<Response> =>
  fetch(`${origin}/graphql/scope${search}`, {
    ...init,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(purpose === null ? {} : { 'hub-purpose': purpose }),
      ...init.headers,
    },
  });
