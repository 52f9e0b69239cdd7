import type postgres from 'postgres';
import { list, once } from '../foundation/once.ts';
import type { Geography } from '../geography.ts';
import { slug } from '../slug.ts';

/** Fills the region's own table from the facts, once: the metro stations, which are real. */
export async function seedRegion(owner: postgres.Sql, geography: Geography): Promise<void> {
  await once(owner, 'station', async (sql) => {
    await sql`insert into station ${sql(
      geography.metroStations.map(({ name, lines, lon, lat, cityDistrict }) => ({
        id: `station:${slug(name)}`,
        name,
        lines: list(lines),
        lon,
        lat,
        area: cityDistrict,
        source: 'Offentlig förteckning över tunnelbanans stationer; läget är inte kontrollerat mot SL',
      })),
    )}`;
  });
}
