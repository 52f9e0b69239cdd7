import { type Probe, probes, type Refusal } from './probes.ts';
import type { Row, Shown } from './row.ts';
import { rows } from './rows.ts';

const nameOf = ({ at, where }: Shown): string =>
  [
    at,
    where &&
      `(${Object.entries(where)
        .map(([field, is]) => `${field} ${is}`)
        .join(', ')})`,
  ]
    .filter(Boolean)
    .join(' ');

/** The title of the test by which a probe's entitled partner receives its rows. */
export function receivedTitle(name: string, { entitled }: Probe): string {
  return `${name}: ${entitled.partner}${entitled.purpose ? ` for ${entitled.purpose}` : ''} receives it`;
}

/** The title of the test by which another is refused them. */
export function refusedTitle(name: string, { refused }: Probe): string {
  return `${name}: ${refusedTo(refused)}`;
}

function refusedTo(refused: Refusal): string {
  if (refused.how === 'no-token') return 'nobody without a token receives it';
  const { partner, purpose } = refused.asker;
  return `${partner} for ${purpose} is ${refused.how === 'code' ? `refused with ${refused.code}` : 'answered as if it were not there'}`;
}

function lineOf({ id, term, owner, sensitivity, standing }: Row): readonly string[] {
  const head = [id, term, owner, sensitivity];
  switch (standing.kind) {
    case 'held': {
      const probe: Probe = probes[standing.probe];
      return [
        ...head,
        standing.shows.map(nameOf).join('; '),
        probe.product ?? 'open',
        receivedTitle(standing.probe, probe),
        [refusedTitle(standing.probe, probe), ...standing.never.map((word) => `never "${word}"`)].join('; '),
      ];
    }
    case 'absent': {
      const told =
        standing.exists === null ? '' : `; that there is such work: ${nameOf(standing.exists.show)}`;
      return [
        ...head,
        `absent${told}`,
        '',
        '',
        `nowhere: ${standing.words.map((word) => `"${word}"`).join(', ')}`,
      ];
    }
    case 'notHeld':
      return [...head, `not held: ${standing.reason}`, '', '', ''];
  }
}

/** The rows of `docs/coverage.md`: how many stand how, by part, and each by itself. */
export function coverage() {
  const count = (kind: Row['standing']['kind'], part?: string): number =>
    rows.filter((row) => row.standing.kind === kind && (part === undefined || row.id.startsWith(part)))
      .length;
  const partNames = [...new Set(rows.map(({ id }) => id.slice(0, 1)))];
  return {
    totals: [...partNames, undefined].map((part) => [
      part ?? 'all',
      ...(['held', 'absent', 'notHeld'] as const).map((kind) => String(count(kind, part))),
      String(rows.filter((row) => part === undefined || row.id.startsWith(part)).length),
    ]),
    lines: rows.map(lineOf),
  };
}
