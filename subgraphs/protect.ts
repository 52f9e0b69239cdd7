import { writeFileSync } from 'node:fs';
import { demonstrationSeries } from './demonstration.ts';
import { groupsOf } from './foundation/groups.ts';
import { timesDigest, timesOf, withheldTimes } from './foundation/offence-times.ts';
import { digester, patternsFile, protectGroup } from './foundation/protection.ts';
import { encodeProofs, type KeptProof, witnessesFile } from './foundation/witnesses.ts';
import { loadGeography } from './geography.ts';

/** `npm run protection`: computes what is suppressed of the demonstration, and keeps it with its proof. */
const geography = loadGeography();
const series = demonstrationSeries(geography);
const patterns: Record<string, string> = {};
const proofs: KeptProof[] = [];
const digestOf = digester(geography);
for (const group of groupsOf(series, geography)) {
  const started = performance.now();
  const inputs = digestOf(group);
  const name = group.members[0]?.indicator.id ?? '';
  const { pattern, years } = protectGroup(group, geography);
  const times = timesOf(group, series, geography);
  if (times) {
    const withheld = withheldTimes(times, years);
    patterns[timesDigest(times, inputs)] = Buffer.from(withheld).toString('base64');
    if (withheld.some((bits) => bits !== 0)) {
      console.error(`${name}: some year by week and time is not published beside it`);
      process.exitCode = 1;
    }
  }
  patterns[inputs] = Buffer.from(pattern).toString('base64');
  for (const { year, witnesses, open } of years) {
    proofs.push({ inputs, name, year, witnesses });
    if (open > 0) {
      console.error(`${name} ${year}: ${open} cells cannot be protected; nothing of it is published`);
      process.exitCode = 1;
    }
  }
  const names = group.members.map(({ indicator }) => indicator.id).join(', ');
  console.log(`${names}: ${years.length} years, ${Math.round(performance.now() - started)} ms`);
}
writeFileSync(patternsFile, `${JSON.stringify(patterns, null, 2)}\n`);
writeFileSync(witnessesFile, encodeProofs(proofs));
