import postgres from 'postgres';
import { partiesThatSign, seedCity } from '../subgraphs/city/seed.ts';
import { seedCivilSociety } from '../subgraphs/civil-society/seed.ts';
import { type DatabaseName, databaseNames, migrateDatabase } from '../subgraphs/database.ts';
import { type DemonstrationSeries, demonstrationSeries } from '../subgraphs/demonstration.ts';
import { loadFoundation, loadSeries } from '../subgraphs/foundation/load.ts';
import {
  databaseOf,
  type LoginRole,
  provisionDatabase,
  storeSealKey,
} from '../subgraphs/foundation/provision.ts';
import { type Geography, loadGeography } from '../subgraphs/geography.ts';
import { seedPolice } from '../subgraphs/police/seed.ts';
import { seedRegion } from '../subgraphs/region/seed.ts';
import { pinDemonstration } from './pins.ts';
import type { EmbeddedPostgres } from './postgres.ts';
import { keeperRole, partyKeys, registrarKey, roleNames, type Secrets } from './secrets.ts';

/** The organisations that sign agreements in the demonstration, and so need keys. */
export const demonstrationParties = partiesThatSign;

type Seed = (owner: postgres.Sql, geography: Geography) => Promise<void>;

/**
 * Makes roles and databases, migrates them, and loads the demonstration where it is not there yet. Each step can be
 * repeated; a second start finds everything done.
 */
export async function install(
  server: EmbeddedPostgres,
  secrets: Secrets,
  log: (message: string) => void,
): Promise<void> {
  const admin = postgres(server.urlFor('postgres'), { max: 1, onnotice: () => {} });
  try {
    for (const name of databaseNames) await provisionDatabase(admin, name, rolesOf(name, secrets));
  } finally {
    await admin.end();
  }
  let loaded: { geography: Geography; series: readonly DemonstrationSeries[] } | undefined;
  const demonstration = () => {
    if (loaded) return loaded;
    const geography = loadGeography();
    loaded = { geography, series: demonstrationSeries(geography) };
    return loaded;
  };
  const keys = await partyKeys(secrets);
  const attesting = await registrarKey(secrets);
  const seeds: Readonly<Partial<Record<DatabaseName, Seed>>> = {
    city: (owner, geography) =>
      seedCity({ owner, partyKeys: keys, ...(attesting ? { registrarKey: attesting } : {}), geography }),
    police: seedPolice,
    region: seedRegion,
    'civil-society': seedCivilSociety,
  };
  await Promise.all(
    databaseNames.map(async (name) => {
      const url = ownerUrl(server, name, secrets);
      await migrateDatabase(url, name);
      const owner = postgres(url, { max: 1, onnotice: () => {}, connection: { synchronous_commit: false } });
      try {
        await storeSealKey(owner, Buffer.from(secrets.sealKeys[name] ?? '', 'hex'));
        await owner`create table if not exists hub.installed (only_row boolean primary key default true check (only_row))`;
        const [done] = await owner`select 1 from hub.installed`;
        if (done) return;
        const { geography, series } = demonstration();
        await loadFoundation(owner, name, geography);
        const { baseCells, cells } = await loadSeries(
          owner,
          name,
          geography,
          series,
          secrets.roundingKey ?? null,
        );
        await seeds[name]?.(owner, geography);
        await pinDemonstration(owner, name, geography, keys);
        await owner`insert into hub.installed default values`;
        if (baseCells + cells > 0) log(`${name}: ${baseCells} base cells, ${cells} published cells`);
      } finally {
        await owner.end();
      }
    }),
  );
}

/** Address of a subgraph's database as its owner. */
function ownerUrl(server: Pick<EmbeddedPostgres, 'urlFor'>, name: DatabaseName, secrets: Secrets): string {
  const role = roleNames.owner(name);
  return server.urlFor(databaseOf(name), role, secrets.passwords[role]);
}

function rolesOf(name: DatabaseName, { passwords }: Secrets): readonly LoginRole[] {
  const role = (role: string, groups: LoginRole['groups'], owner = false): LoginRole => ({
    name: role,
    password: passwords[role] ?? '',
    groups,
    owner,
  });
  const roles = [
    role(roleNames.owner(name), [], true),
    role(roleNames.serving(name), ['hub_serving']),
    role(keeperRole(name), ['hub_keeper']),
  ];
  if (name === 'city') roles.push(role(roleNames.register, ['hub_register']));
  if (name === 'hub') {
    roles.push(
      role(roleNames.gateway, ['hub_log_writer']),
      role(roleNames.checkpointer, ['hub_log_reader']),
      role(roleNames.eraser, ['hub_log_eraser']),
    );
  }
  return roles;
}
