import { expect, test } from 'vitest';
import { namesOf, type Succession, standInsOf } from '../../policy/succession.ts';

const [before, day, after] = [
  '2023-06-30T22:00:00.000Z',
  '2023-07-01T00:00:00.000Z',
  '2024-01-01T00:00:00.000Z',
];
const merged = (predecessor: string, successor: string, from = day): Succession => ({
  kind: 'organisation',
  predecessor,
  successor,
  from,
});

test('a successor answers to the names of those that it was merged of, from the day of the decision on', () => {
  const decisions = [merged('org:rinkeby', 'org:jarva'), merged('org:spanga', 'org:jarva')];
  expect(namesOf(decisions, 'org:jarva', before)).toEqual(['org:jarva']);
  expect(namesOf(decisions, 'org:jarva', day)).toEqual(['org:jarva', 'org:rinkeby', 'org:spanga']);
  expect(namesOf(decisions, 'org:rinkeby', after)).toEqual(['org:rinkeby']);
});

test('both parts of one that was split inherit it, and neither the other', () => {
  const decisions = [merged('org:a', 'org:b'), merged('org:a', 'org:c')];
  expect(namesOf(decisions, 'org:b', after)).toEqual(['org:b', 'org:a']);
  expect(namesOf(decisions, 'org:c', after)).toEqual(['org:c', 'org:a']);
});

test('names are inherited through several decisions, each from its own day, and a ring ends', () => {
  const chain = [merged('org:a', 'org:b'), merged('org:b', 'org:c', after)];
  expect(namesOf(chain, 'org:c', day)).toEqual(['org:c']);
  expect(namesOf(chain, 'org:c', after)).toEqual(['org:c', 'org:b', 'org:a']);
  const ring = [merged('org:a', 'org:b'), merged('org:b', 'org:a')];
  expect(namesOf(ring, 'org:a', after)).toEqual(['org:a', 'org:b']);
});

test('what replaced an agreement stands in its place beside it; organisations are another matter', () => {
  const decisions: readonly Succession[] = [
    { kind: 'agreement', predecessor: 'agr:2019', successor: 'agr:2024', from: day },
    merged('agr:2019', 'agr:never'),
  ];
  expect(standInsOf(decisions, 'agr:2019', before)).toEqual(['agr:2019']);
  expect(standInsOf(decisions, 'agr:2019', day)).toEqual(['agr:2019', 'agr:2024']);
  expect(standInsOf(decisions, 'agr:2024', day)).toEqual(['agr:2024']);
  expect(namesOf(decisions, 'agr:2024', day)).toEqual(['agr:2024']);
});
