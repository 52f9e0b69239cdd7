import { demonstrationSeries } from '../subgraphs/demonstration.ts';
import type { Indicator } from '../subgraphs/foundation/indicators.ts';
import { indicatorOf, releaseLevels } from '../subgraphs/foundation/indicators.ts';
import { protectGroup } from '../subgraphs/foundation/protection.ts';
import { sourceOf } from '../subgraphs/foundation/sources.ts';
import { cellsOf } from '../subgraphs/foundation/unprotected.ts';
import { loadGeography } from '../subgraphs/geography.ts';
import { randomSource } from '../subgraphs/random.ts';

// What protecting a publication costs: twenty categories with their total over ten years and about four hundred base areas,
// a million base cells, thinned from the demonstration's offences. Run it with: node bench/publication.ts

const categories = 20;
const years = 10;
const geography = loadGeography();
const person = demonstrationSeries(geography).find(
  ({ indicator }) => indicator === 'police.reported-offences.person',
);
if (!person) throw new Error('no offences against the person');
const months = years * 12;
const shape = { ...person, months };
const source = sourceOf(person.product, person.provider);
const random = randomSource('bench/publication');

/** Categories of many, some and few events a year. */
const parts = Array.from({ length: categories }, (_, category) => {
  const keep = 0.9 / (1 + category);
  return Int32Array.from({ length: person.baseAreas.length * months }, (__, leaf) => {
    const events = person.counts[Math.floor(leaf / months) * person.months + (leaf % months)] ?? 0;
    let kept = 0;
    for (let event = 0; event < events; event += 1) if (random() < keep) kept += 1;
    return kept;
  });
});
const member = (counts: Int32Array, sums: readonly number[], releasedAt: Indicator['releasedAt']) => {
  const indicator: Indicator = { ...indicatorOf('police.reported-offences.person'), releasedAt };
  return {
    indicator,
    breakdownNo: 0,
    parts: sums,
    cells: [...cellsOf({ ...shape, counts }, geography, indicator, source)],
  };
};
const levelsOf = (counts: Int32Array): Indicator['releasedAt'] => {
  const yearly = counts.reduce((sum, count) => sum + count, 0) / years;
  if (yearly > 5_000) return releaseLevels.many;
  return yearly >= 1_500 ? releaseLevels.some : yearly >= 500 ? releaseLevels.few : releaseLevels.rare;
};
const total = new Int32Array(shape.baseAreas.length * months).map((_, leaf) =>
  parts.reduce((sum, counts) => sum + (counts[leaf] ?? 0), 0),
);
const group = {
  shape,
  parts,
  members: [
    ...parts.map((counts, at) => member(counts, [at], levelsOf(counts))),
    member(
      total,
      parts.map((_, at) => at),
      releaseLevels.total,
    ),
  ],
};
const released = group.members.reduce((sum, { cells }) => sum + cells.length, 0);
console.log(`${total.length * categories} base cells, ${released} released cells`);
const started = performance.now();
const protection = protectGroup(group, geography);
const seconds = (performance.now() - started) / 1000;
const suppressed = protection.pattern.reduce(
  (sum, byte) => sum + byte.toString(2).replaceAll('0', '').length,
  0,
);
console.log(
  `${seconds.toFixed(1)} s, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB, ` +
    `${protection.years.reduce((sum, year) => sum + year.witnesses.length, 0)} witnesses, ` +
    `${((100 * suppressed) / released).toFixed(1)} % suppressed, ` +
    `${protection.years.reduce((sum, { open }) => sum + open, 0)} open`,
);
