import { openBecause } from './open.ts';
import { type Probe, probes, type Refusal } from './probes.ts';
import type { Row, Shown } from './row.ts';
import { inventory, rows } from './rows.ts';

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

/** What governs it: of the products of a probe of figures, those that the row's figures are of. */
function productsOf({ product }: Probe, shows: readonly Shown[]): string {
  if (product === null) return 'open';
  const figures = shows.map(({ where }) => where?.id ?? '');
  const own = product.split(', ').filter((name) => figures.some((id) => id.startsWith(`${name}.`)));
  return own.length > 0 ? own.join(', ') : product;
}

function lineOf({ id, term, owner, sensitivity, standing }: Row): readonly string[] {
  const head = [id, term, owner, sensitivity];
  switch (standing.kind) {
    case 'held': {
      const probe: Probe = probes[standing.probe];
      return [
        ...head,
        standing.shows.map(nameOf).join('; '),
        [productsOf(probe, standing.shows), openBecause[id]].filter(Boolean).join(': '),
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

type CountedPart = {
  readonly part: string;
  readonly title: string;
  readonly lines: readonly (readonly string[])[];
};

/** What `docs/coverage.md` tells: how many rows of each part stand how, and in the end of all; and each row, by part. */
export function coverage(): {
  readonly totals: readonly (readonly string[])[];
  readonly parts: readonly CountedPart[];
} {
  const counted = (part: string, title: string, of: readonly Row[]): readonly string[] => [
    part,
    title,
    ...(['held', 'absent', 'notHeld'] as const).map((kind) =>
      String(of.filter(({ standing }) => standing.kind === kind).length),
    ),
    String(of.length),
  ];
  const parts = Object.entries(inventory);
  return {
    totals: [
      ...parts.map(([part, { title, rows: of }]) => counted(part, title, of)),
      counted('all', '', rows),
    ],
    parts: parts.map(([part, { title, rows: of }]) => ({ part, title, lines: of.map(lineOf) })),
  };
}
