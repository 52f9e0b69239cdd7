import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { protectInOrder } from '../../policy/disclosure/continuing.ts';
import { standing } from '../../policy/disclosure/linked-table.ts';
import { keepsEveryMonth, type Witness } from '../../policy/disclosure/move.ts';
import type { Regime } from '../../policy/disclosure/sensitive.ts';
import type { Geography } from '../geography.ts';
import { type Group, publicTotals, yearTables } from './linked-tables.ts';

/** A group's suppressed cells, and the proof of each year. */
export type GroupProtection = {
  /** One bit for each cell, in the order of the members and their cells; 1 is suppressed. */
  readonly pattern: Uint8Array;
  readonly years: readonly YearProof[];
};

/** The witnesses of one year; where something could not be protected, how much, and nothing of the year is published. */
export type YearProof = {
  readonly year: number;
  readonly witnesses: readonly Witness[];
  readonly open: number;
  /** Whether no witness changes the sum over all areas and parts of any month. */
  readonly keepsMonths: boolean;
};

/** Where the kept patterns are, by the digest of what they were computed from. Written by `npm run protection`. */
export const patternsFile = join(import.meta.dirname, 'protection.generated.json');

/** The regime of a group: that of its indicators. Throws where they differ: they are protected as one. */
function regimeOf({ members }: Group): Regime {
  const regimes = members.map(({ indicator }) => indicator.regime);
  const [first] = regimes;
  if (first?.kind !== 'threshold' || regimes.some((one) => !isDeepStrictEqual(one, first)))
    throw new Error('a group has one threshold');
  return { threshold: first.threshold, distance: first.distance };
}

/** Protects all years of a group; about half a second for each. */
export function protectGroup(group: Group, geography: Geography): GroupProtection {
  const regime = regimeOf(group);
  const offsets: number[] = [];
  let length = 0;
  for (const { cells } of group.members) {
    offsets.push(length);
    length += cells.length;
  }
  const pattern = new Uint8Array(Math.ceil(length / 8));
  const years = yearTables(group, geography).map(({ year, table, earlier, cells }): YearProof => {
    const [first = table, ...later] = [...earlier, table];
    const { suppressed, witnesses, open } = protectInOrder(first, later, regime);
    const failed = open.length > 0;
    for (const [member, numbers] of cells.entries()) {
      for (const [at, cell] of numbers) {
        const withheld = failed ? table.standing[cell] !== standing.fixed : suppressed[cell] === 1;
        const bit = (offsets[member] ?? 0) + at;
        if (withheld) pattern[bit >> 3] = (pattern[bit >> 3] ?? 0) | (1 << (bit & 7));
      }
    }
    const keepsMonths = witnesses.every((witness) => keepsEveryMonth(table, witness));
    return { year, witnesses: failed ? [] : witnesses, open: open.length, keepsMonths };
  });
  return { pattern, years };
}

/** Whether a pattern suppresses the cell at a place. */
export function isSuppressed(pattern: Uint8Array, at: number): boolean {
  return ((pattern[at >> 3] ?? 0) & (1 << (at & 7))) !== 0;
}

/**
 * Digests, in hexadecimal, of all that a group's protection is computed from: its counts, what of it is released where,
 * the division into areas and what is public anyway.
 */
export function digester(geography: Geography): (group: Group) => string {
  const division = JSON.stringify([
    geography.areas.map(({ no, level, validFrom, validTo }) => [no, level, validFrom, validTo]),
    geography.closure.map(({ ancestor, descendant }) => [ancestor, descendant]),
    geography.vulnerableAreas.map(({ cityDistricts }) => cityDistricts),
    [...publicTotals(geography)],
  ]);
  return (group) => {
    const { baseAreas, firstMonth, months } = group.shape;
    const members = group.members.map(({ indicator, parts, cells }) => [
      indicator.id,
      parts,
      indicator.releasedAt,
      cells.length,
    ]);
    const hash = createHash('sha256');
    hash.update(division);
    hash.update(JSON.stringify([regimeOf(group), members, baseAreas, firstMonth, months]));
    for (const counts of group.parts) {
      hash.update(new Uint8Array(counts.buffer, counts.byteOffset, counts.byteLength));
    }
    return hash.digest('hex');
  };
}

/** The kept patterns by the digest of their inputs. */
export function readPatterns(): ReadonlyMap<string, Uint8Array> {
  const kept: Readonly<Record<string, string>> = JSON.parse(readFileSync(patternsFile, 'utf8'));
  return new Map(Object.entries(kept).map(([inputs, bits]) => [inputs, Buffer.from(bits, 'base64')]));
}
