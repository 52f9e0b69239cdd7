import { databaseOf } from '../../subgraphs/foundation/provision.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import type { Progress } from '../section.ts';
import type { ScaleHub, ServingPart, Subgraphs } from './hub.ts';
import { type GrowingRegister, startRegister } from './synthetic-agreements.ts';

/** A hub whose register has so many agreements: a city's subgraph and a gateway of its own, the other subgraphs shared. */
export type RegisterPoint = {
  readonly agreements: number;
  readonly database: string;
  readonly city: ServingPart;
  readonly gateway: ServingPart;
};

/** Registers of different sizes, each beginning with what the smaller one holds. */
export type Registers = {
  readonly points: readonly RegisterPoint[];
  /** What the gateways share; the city's is that of the point. */
  readonly shared: Omit<Subgraphs, 'city'>;
  readonly police: ServingPart;
  readonly register: GrowingRegister;
};

/** Makes the registers and starts their parts, which end with the hub. Sizes rise. */
export async function startRegisters(
  hub: ScaleHub,
  sizes: readonly number[],
  progress: Progress,
  signal: AbortSignal,
): Promise<Registers> {
  const growing = await hub.copy('city', databaseOf('city'), 'scale_city');
  const geography = loadGeography();
  let register: GrowingRegister | undefined;
  const databases: { readonly agreements: number; readonly database: string }[] = [];
  for (const agreements of sizes) {
    signal.throwIfAborted();
    progress(`signing ${agreements} agreements`);
    const owner = hub.owner('city', growing);
    register ??= await startRegister(owner, hub.secrets, geography);
    await register.grow(owner, agreements);
    await owner.end();
    databases.push({ agreements, database: await hub.copy('city', growing, `scale_city_${agreements}`) });
  }
  if (!register) throw new RangeError('no sizes');
  progress('starting the other subgraphs');
  const [police, region, civilSociety, ownGraph] = await Promise.all([
    hub.subgraph('police'),
    hub.subgraph('region'),
    hub.subgraph('civil-society'),
    hub.subgraph('hub'),
  ]);
  const shared = {
    police: police.url,
    region: region.url,
    'civil-society': civilSociety.url,
    hub: ownGraph.url,
  };
  const points: RegisterPoint[] = [];
  for (const { agreements, database } of databases) {
    progress(`starting a gateway on ${agreements} agreements`);
    const city = await hub.subgraph('city', database);
    const gateway = await hub.gateway({ ...shared, city: city.url });
    points.push({ agreements, database, city, gateway });
  }
  return { points, shared, police, register };
}
