import { asc } from 'drizzle-orm';
import { isAnyOf } from '../any-of.ts';
import type { Transaction } from '../row-security.ts';
import { station } from './tables.ts';

/** One metro station. */
export type StationRow = typeof station.$inferSelect;

/** All stations, inside the city or not: 100 rows. */
export function selectStations(tx: Transaction): Promise<readonly StationRow[]> {
  return tx.select().from(station).orderBy(asc(station.id));
}

/** The stations with these ids. */
export function selectStationsById(tx: Transaction, ids: readonly string[]): Promise<readonly StationRow[]> {
  return tx.select().from(station).where(isAnyOf(station.id, ids));
}

/** The stations in these stadsdelar. */
export function selectStationsIn(
  tx: Transaction,
  cityDistricts: readonly string[],
): Promise<readonly StationRow[]> {
  return tx.select().from(station).where(isAnyOf(station.area, cityDistricts)).orderBy(asc(station.id));
}
