import postgres from 'postgres';
import { createRegisterService } from './city/register-service.ts';
import { cityResolvers } from './city/resolvers.ts';
import { civilSocietyResolvers } from './civil-society/resolvers.ts';
import type { DatabaseName } from './database.ts';
import { hubResolvers } from './hub/resolvers.ts';
import { policeResolvers } from './police/resolvers.ts';
import { regionResolvers } from './region/resolvers.ts';
import { type Resolvers, type RunningSubgraph, type SubgraphSettings, startSubgraph } from './subgraph.ts';

const resolvers: Readonly<Record<DatabaseName, Resolvers>> = {
  city: cityResolvers,
  police: policeResolvers,
  region: regionResolvers,
  'civil-society': civilSocietyResolvers,
  hub: hubResolvers,
};

/** Settings of one of the five, without what follows from its name. */
export type NamedSettings = Omit<SubgraphSettings, 'name' | 'resolvers' | 'also'> & {
  /** The city's database as the register's role; null elsewhere. */
  readonly registerUrl: string | null;
};

/** Starts one of the five subgraphs; the city's serves the register too. */
export async function startNamed(
  name: DatabaseName,
  { registerUrl, ...settings }: NamedSettings,
): Promise<RunningSubgraph> {
  if (name !== 'city') return startSubgraph({ ...settings, name, resolvers: resolvers[name] });
  if (registerUrl === null)
    throw new TypeError('The city needs the address of its register (HUB_REGISTER_DATABASE_URL).');
  const sql = postgres(registerUrl, { max: 3, onnotice: () => {}, connect_timeout: 2, backoff: () => 0.1 });
  const register = createRegisterService({
    sql,
    hubIssuer: settings.hubIssuer,
    hubKeys: settings.hubKeys,
    report: settings.report,
  });
  const running = await startSubgraph({
    ...settings,
    name,
    resolvers: resolvers.city,
    also: (request, response) => register.handle(request, response),
  });
  return {
    url: running.url,
    async [Symbol.asyncDispose]() {
      await register.close();
      await running[Symbol.asyncDispose]();
      await sql.end({ timeout: 2 });
    },
  };
}
