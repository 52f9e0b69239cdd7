import type { IncomingMessage, ServerResponse } from 'node:http';
import postgres from 'postgres';
import type { PictureAgency } from '../policy/picture-id.ts';
import { createRests } from './changes.ts';
import { createLifecycle } from './city/lifecycle/lifecycle.ts';
import { createProcessKeeper } from './city/process/keeper.ts';
import { createRegisterService } from './city/register-service.ts';
import { cityResolversWith } from './city/resolvers.ts';
import { civilSocietyResolversWith } from './civil-society/resolvers.ts';
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
import { createPictureKeeper, type PictureKeeper } from './pictures/keeper.ts';
import { followPins } from './pins.ts';
import { policeResolversWith } from './police/resolvers.ts';
import { createProofs } from './proofs.ts';
import { regionResolversWith } from './region/resolvers.ts';
import { createSecondLock, noSecondLock } from './second-lock.ts';
import { type Resolvers, type RunningSubgraph, type SubgraphSettings, startSubgraph } from './subgraph.ts';
import { vintagesService } from './vintages-service.ts';

/** The agencies that keep nothing but pictures by their own people's hands, with how the ids of these name them. */
const agencies: Readonly<
  Record<
    Exclude<DatabaseName, 'city' | 'hub'>,
    { readonly agency: PictureAgency; readonly resolversWith: (pictures: PictureKeeper) => Resolvers }
  >
> = {
  police: { agency: 'police', resolversWith: policeResolversWith },
  region: { agency: 'region', resolversWith: regionResolversWith },
  'civil-society': { agency: 'civil', resolversWith: civilSocietyResolversWith },
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
  /** The same database as the role that writes what people do: agreements, pictures, shared queries. */
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
  const { sql } = stack.use(openKeeper(keeperUrl));
  const { resolvers, services } =
    name === 'hub'
      ? servedByHub(sql, gatewayUrl, settings)
      : {
          resolvers: resolversOf(name, sql, settings),
          services: [
            ...(rests === null ? [] : [vintagesService({ name, rests, ...settings })]),
            ...(name === 'city' ? [stack.use(registerOf(registerUrl, settings)).handle] : []),
          ],
        };
  const { url } = stack.use(
    await startSubgraph({
      ...settings,
      name,
      resolvers,
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

/** A pool of the role that writes what people do. */
function openKeeper(url: string | null) {
  if (url === null)
    throw new TypeError('The subgraph needs its database as its keeper (HUB_KEEPER_DATABASE_URL).');
  const database = openDatabase(url, { max: 3, statementTimeout: servedStatementTimeout });
  return { sql: database.sql, [Symbol.asyncDispose]: () => database.end() };
}

/** An agency's resolvers, its people's acts over the pool of the keeper's role among them. */
function resolversOf(
  name: Exclude<DatabaseName, 'hub'>,
  sql: postgres.Sql,
  { reference }: Pick<NamedSettings, 'reference'>,
): Resolvers {
  if (name === 'city') {
    const pictures = createPictureKeeper({ sql, reference, agency: 'city' });
    const processes = createProcessKeeper({ sql, reference });
    return cityResolversWith(createLifecycle({ sql, areas: reference.tree }), processes, pictures);
  }
  const { agency, resolversWith } = agencies[name];
  return resolversWith(createPictureKeeper({ sql, reference, agency }));
}

/** The hub's own resolvers and services: shared queries and data links are written over the pool of the keeper's role. */
function servedByHub(
  sql: postgres.Sql,
  gatewayUrl: string,
  settings: Pick<NamedSettings, 'db' | 'hubIssuer' | 'hubKeys' | 'report'>,
) {
  const queries = createQueryKeeper(sql);
  const links = createLinkKeeper(sql);
  return {
    resolvers: hubResolversWith(queries, links, gatewayUrl),
    services: [
      logProofs(settings.db, settings.report),
      sharedQueriesService({ keeper: queries, ...settings }),
      dataLinksService({ links, ...settings }),
    ],
  };
}
