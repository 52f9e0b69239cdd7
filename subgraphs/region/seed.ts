import type postgres from 'postgres';
import { list, once } from '../foundation/once.ts';
import type { Geography } from '../geography.ts';
import { insertPictures } from '../pictures/seed.ts';
import { slug } from '../slug.ts';

/** Fills the region's own tables, once: the metro stations, which are real, and its pictures of the demonstration. */
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
    await insertPictures(sql, 'region', geography);
  });
}
