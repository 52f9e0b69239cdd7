import type { IncomingMessage, ServerResponse } from 'node:http';
import postgres from 'postgres';
import { createLifecycle } from './city/lifecycle/lifecycle.ts';
import { createRegisterService } from './city/register-service.ts';
import { cityResolversWith } from './city/resolvers.ts';
import { civilSocietyResolvers } from './civil-society/resolvers.ts';
import { type DatabaseName, openDatabase, servedStatementTimeout } from './database.ts';
import { hubResolvers } from './hub/resolvers.ts';
import { policeResolvers } from './police/resolvers.ts';
import { regionResolvers } from './region/resolvers.ts';
import { everyVersion, followSignedVersions } from './signed-versions.ts';
import { type Resolvers, type RunningSubgraph, type SubgraphSettings, startSubgraph } from './subgraph.ts';

const resolvers: Readonly<Record<Exclude<DatabaseName, 'city'>, Resolvers>> = {
  police: policeResolvers,
  region: regionResolvers,
  'civil-society': civilSocietyResolvers,
  hub: hubResolvers,
};

/** Settings of one of the five, without what follows from its name. */
export type NamedSettings = Omit<SubgraphSettings, 'name' | 'resolvers' | 'also' | 'signedVersions'> & {
  /** The city's database as the register's role; null elsewhere. */
  readonly registerUrl: string | null;
  /** The city's database as the role that writes agreements; null elsewhere. */
  readonly keeperUrl: string | null;
};

/** Starts one of the five subgraphs; the city's serves the register too. */
export async function startNamed(
  name: DatabaseName,
  { registerUrl, keeperUrl, ...settings }: NamedSettings,
): Promise<RunningSubgraph> {
  await using stack = new AsyncDisposableStack();
  // The hub's own graph tells of the scope and gives nothing by clause, so there is nothing for it to sign.
  const signedVersions =
    name === 'hub' ? everyVersion : stack.use(await followSignedVersions(settings.db, settings.report));
  const also = name === 'city' ? stack.use(registerOf(registerUrl, settings)) : undefined;
  const { url } = stack.use(
    await startSubgraph({
      ...settings,
      name,
      resolvers:
        name === 'city' ? cityResolversWith(stack.use(keeperOf(keeperUrl, settings))) : resolvers[name],
      signedVersions,
      ...(also ? { also: also.handle } : {}),
    }),
  );
  const running = stack.move();
  return { url, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

/** The register as a service of the city's subgraph, over a pool of its own role. */
function registerOf(url: string | null, settings: Omit<NamedSettings, 'registerUrl' | 'keeperUrl'>) {
  if (url === null)
    throw new TypeError('The city needs the address of its register (HUB_REGISTER_DATABASE_URL).');
  const sql = postgres(url, { max: 3, onnotice: () => {}, connect_timeout: 2, backoff: () => 0.1 });
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

/** The life of agreements, over a pool of its own role. */
function keeperOf(url: string | null, { reference }: Pick<NamedSettings, 'reference'>) {
  if (url === null)
    throw new TypeError('The city needs its database as the keeper of agreements (HUB_KEEPER_DATABASE_URL).');
  const database = openDatabase(url, { max: 3, statementTimeout: servedStatementTimeout });
  return {
    ...createLifecycle({ sql: database.sql, areas: reference.tree }),
    [Symbol.asyncDispose]: () => database.end(),
  };
}
