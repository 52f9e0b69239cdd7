import type { IncomingMessage, ServerResponse } from 'node:http';
import postgres from 'postgres';
import { createRests } from './changes.ts';
import { createLifecycle } from './city/lifecycle/lifecycle.ts';
import { createProcessKeeper } from './city/process/keeper.ts';
import { createRegisterService } from './city/register-service.ts';
import { cityResolversWith } from './city/resolvers.ts';
import { civilSocietyResolvers } from './civil-society/resolvers.ts';
import { type DatabaseName, openDatabase, servedStatementTimeout } from './database.ts';
import { changedSinceResolver } from './hub/changed-since.ts';
import { dataLinkResolvers } from './hub/data-link-resolvers.ts';
import { createLinkKeeper, type LinkKeeper } from './hub/data-links/keeper.ts';
import { dataLinksService } from './hub/data-links/service.ts';
import { explainResolver } from './hub/explain.ts';
import { logProofs } from './hub/log-proofs.ts';
import { hubResolvers } from './hub/resolvers.ts';
import { createDescribe } from './hub/shared-queries/described.ts';
import { createQueryKeeper, type QueryKeeper } from './hub/shared-queries/keeper.ts';
import { sharedQueriesService } from './hub/shared-queries/service.ts';
import { sharedQueryResolvers } from './hub/shared-query-resolvers.ts';
import { createOwnData, type TokenSettings } from './own-data.ts';
import { followPins } from './pins.ts';
import { policeResolvers } from './police/resolvers.ts';
import { createProofs } from './proofs.ts';
import { regionResolvers } from './region/resolvers.ts';
import { createSecondLock, noSecondLock } from './second-lock.ts';
import { type Resolvers, type RunningSubgraph, type SubgraphSettings, startSubgraph } from './subgraph.ts';
import { vintagesService } from './vintages-service.ts';

const agencyResolvers: Readonly<Record<Exclude<DatabaseName, 'city'>, Resolvers>> = {
  police: policeResolvers,
  region: regionResolvers,
  'civil-society': civilSocietyResolvers,
  hub: hubResolvers,
};

const hubResolversWith = (keeper: QueryKeeper, links: LinkKeeper, gatewayUrl: string): Resolvers => {
  const dataLinks = dataLinkResolvers(links);
  const sharedQueries = sharedQueryResolvers(keeper, createDescribe(gatewayUrl));
  return {
    ...hubResolvers,
    ...sharedQueries,
    Query: {
      ...hubResolvers.Query,
      ...sharedQueries.Query,
      ...dataLinks.Query,
      explain: explainResolver(gatewayUrl),
      changedSince: changedSinceResolver(gatewayUrl),
    },
    Mutation: { ...sharedQueries.Mutation, ...dataLinks.Mutation },
  };
};

/** Settings of one of the five, without what follows from its name. */
export type NamedSettings = Omit<
  SubgraphSettings,
  'name' | 'resolvers' | 'also' | 'secondLock' | 'rests' | 'clock'
> & {
  /** Whose access tokens show that somebody reads its own data. */
  readonly tokens: TokenSettings;
  /** The city's database as the register's role; null elsewhere. */
  readonly registerUrl: string | null;
  /** Where the hub's own subgraph has operations explained and asks what has changed; the others do not ask. */
  readonly gatewayUrl: string;
  /** The city's or the hub's database as the role that writes agreements, or shared queries; null elsewhere. */
  readonly keeperUrl: string | null;
};

/** Starts one of the five subgraphs; the city's serves the register too, the hub's proofs of the log. */
export async function startNamed(
  name: DatabaseName,
  { registerUrl, keeperUrl, gatewayUrl, tokens, ...settings }: NamedSettings,
): Promise<RunningSubgraph> {
  await using stack = new AsyncDisposableStack();
  // The hub's own graph tells of the scope and gives nothing by it, so there is nothing for it to sign.
  const pins = name === 'hub' ? null : stack.use(await followPins(settings.db, settings.report));
  const secondLock =
    pins === null
      ? noSecondLock
      : createSecondLock({
          pins,
          proofs: createProofs(),
          ownData: createOwnData(tokens, settings.report),
          reference: settings.reference,
        });
  // What the hub's own graph tells depends on who asks and when: nobody keeps it.
  const rests = pins === null ? null : createRests(pins);
  const keepers = name === 'hub' ? stack.use(hubKeepersOf(keeperUrl)) : null;
  const services =
    keepers !== null
      ? [
          logProofs(settings.db, settings.report),
          sharedQueriesService({ keeper: keepers.queries, ...settings }),
          dataLinksService({ links: keepers.links, ...settings }),
        ]
      : [
          ...(rests === null ? [] : [vintagesService({ name, rests, ...settings })]),
          ...(name === 'city' ? [stack.use(registerOf(registerUrl, settings)).handle] : []),
        ];
  const { url } = stack.use(
    await startSubgraph({
      ...settings,
      name,
      resolvers:
        keepers !== null
          ? hubResolversWith(keepers.queries, keepers.links, gatewayUrl)
          : name === 'city'
            ? cityWith(stack.use(keepersOf(keeperUrl, settings)))
            : agencyResolvers[name],
      secondLock,
      ...(rests === null ? {} : { rests }),
      also: (request, response) => services.some((service) => service(request, response)),
    }),
  );
  const running = stack.move();
  return { url, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

/** The register as a service of the city's subgraph, over a pool of its own role. */
function registerOf(url: string | null, settings: Pick<NamedSettings, 'hubIssuer' | 'hubKeys' | 'report'>) {
  if (url === null)
    throw new TypeError('The city needs the address of its register (HUB_REGISTER_DATABASE_URL).');
  const sql = postgres(url, { max: 6, onnotice: () => {}, connect_timeout: 2, backoff: () => 0.1 });
  const { hubIssuer, hubKeys, report } = settings;
  const service = createRegisterService({ sql, hubIssuer, hubKeys, report });
  return {
    handle: (request: IncomingMessage, response: ServerResponse) => service.handle(request, response),
    async [Symbol.asyncDispose]() {
      await service.close();
      await sql.end({ timeout: 2 });
    },
  };
}

const cityWith = ({ lifecycle, processes }: ReturnType<typeof keepersOf>): Resolvers =>
  cityResolversWith(lifecycle, processes);

/** The life of agreements and what is done in processes, over a pool of its own role. */
function keepersOf(url: string | null, { reference }: Pick<NamedSettings, 'reference'>) {
  if (url === null)
    throw new TypeError('The city needs its database as the keeper of agreements (HUB_KEEPER_DATABASE_URL).');
  const database = openDatabase(url, { max: 3, statementTimeout: servedStatementTimeout });
  return {
    lifecycle: createLifecycle({ sql: database.sql, areas: reference.tree }),
    processes: createProcessKeeper({ sql: database.sql, reference }),
    [Symbol.asyncDispose]: () => database.end(),
  };
}

/** Shared queries and data links as they are written, over a pool of their own role. */
function hubKeepersOf(url: string | null) {
  if (url === null)
    throw new TypeError(
      'The hub needs its database as the keeper of shared queries (HUB_KEEPER_DATABASE_URL).',
    );
  const database = openDatabase(url, { max: 3, statementTimeout: servedStatementTimeout });
  return {
    queries: createQueryKeeper(database.sql),
    links: createLinkKeeper(database.sql),
    [Symbol.asyncDispose]: () => database.end(),
  };
}
