import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Clause, RegisteredVersion } from '../../policy/agreement.ts';
import { type AreaLevel, levelRank } from '../../policy/area.ts';
import { outside } from '../../policy/coverage.ts';
import { type Interval, intervalMonths } from '../../policy/period.ts';
import { makeRegister } from '../../policy/register.ts';
import { type Grant, scopeFor } from '../../policy/scope.ts';
import { runs } from '../amount.ts';
import { numbers } from './random-operation.ts';
import { type RandomQuestion, type RandomRegister, randomRegisters } from './random-register.ts';
import { nodes, products, register, tree, version } from './world.ts';

/** A register and a question to it; half of the questions are of a recipient of a clause, so that much is granted. */
const worlds = fc.integer().map((seed) => {
  const next = numbers(seed);
  const random = randomRegisters(next);
  const made = random.register();
  const asked = random.question();
  const recipients = made.world.versions.flatMap(({ content }) =>
    content.clauses.flatMap((one) => one.recipients),
  );
  const partner = Object.entries(made.world.partners).find(([, id]) => recipients.includes(id))?.[0];
  return { made, question: next() < 0.5 && partner ? { ...asked, partner, purpose: 'lagesbild' } : asked };
});

const granted = ({ register: made }: RandomRegister, question: RandomQuestion): readonly Grant[] =>
  scopeFor(made, question).grants;
const text = (grant: Grant): string => JSON.stringify(grant);
/** One cell of data, and whether a grant gives it. */
type Cell = { readonly area: string; readonly month: number; readonly interval: Interval };
const gives = (grants: readonly Grant[], product: string, { area, month, interval }: Cell): boolean =>
  grants.some(
    (grant) =>
      grant.product === product &&
      outside(
        { area, level: null, from: month, to: month + intervalMonths[interval] - 1, interval },
        [grant],
        tree,
      ) === null,
  );
const cells = fc.record({
  area: fc.constantFrom(...nodes.map(({ id }) => id)),
  month: fc.integer({ min: 9, max: 16 }).map((quarter) => quarter * 12),
  interval: fc.constantFrom<Interval>('MONTH', 'QUARTER', 'YEAR'),
});

/**
 * The register with one clause changed or taken out, of an agreement without a parent: one that is wider than its
 * parent gives nothing, and does give when it is narrowed to lie within.
 */
function changed(
  { register: made, world }: RandomRegister,
  at: number,
  change: (clause: Clause) => Clause | null,
): RandomRegister | null {
  const all = world.versions.flatMap(({ content }) => (content.parent === null ? content.clauses : []));
  const target = all[at % Math.max(all.length, 1)];
  if (!target) return null;
  const versions = world.versions.map(
    (one): RegisteredVersion => ({
      ...one,
      content: {
        ...one.content,
        clauses: one.content.clauses.flatMap((clause) =>
          clause === target ? (change(clause) ?? []) : [clause],
        ),
      },
    }),
  );
  return { register: makeRegister({ ...made, versions }), world: { ...world, versions } };
}

const without = <T>(list: readonly T[], at: number): readonly T[] =>
  list.filter((_, no) => no !== at % Math.max(list.length, 1));
const narrowings: readonly [string, (clause: Clause, at: number) => Clause | null][] = [
  ['a clause', () => null],
  ['a recipient', (clause, at) => ({ ...clause, recipients: without(clause.recipients, at) })],
  ['a purpose', (clause, at) => ({ ...clause, purposes: without(clause.purposes, at) })],
  ['an area', (clause, at) => ({ ...clause, areas: without(clause.areas, at) })],
  ['its later months', (clause) => ({ ...clause, to: '2020-06' })],
  ['its finer levels', (clause) => ({ ...clause, finestLevel: 'CITY' })],
  ['its finer intervals', (clause) => ({ ...clause, finestInterval: 'YEAR' })],
  ['its legal basis', (clause) => ({ ...clause, legalBasis: [] })],
  ['its secrecy assessment', (clause) => ({ ...clause, secrecyAssessment: null })],
];
test.each(narrowings)('narrowing: without %s nobody can read a cell more', (_what, change) => {
  let fewer = 0;
  fc.assert(
    fc.property(worlds, fc.nat(11), cells, ({ made, question }, at, cell) => {
      const less = changed(made, at, (clause) => change(clause, at));
      if (!less) return;
      const [before, after] = [granted(made, question), granted(less, question)];
      if (before.map(text).join() !== after.map(text).join()) fewer += 1;
      for (const product of ['p', 'q', 'r', 's']) {
        if (gives(after, product, cell)) expect(gives(before, product, cell)).toBe(true);
      }
    }),
    { numRuns: runs(1_000) },
  );
  expect(fewer).toBeGreaterThan(5);
});

test('monotony: a further version that is nobody’s parent takes nothing, and adds its own clauses alone', () => {
  let more = 0;
  fc.assert(
    fc.property(worlds, fc.integer(), ({ made, question }, seed) => {
      const [extra] = randomRegisters(numbers(seed)).register().world.versions;
      if (!extra) return;
      const { content, ...state } = extra;
      const added = version({ ...content, agreement: 'agr:further', number: 9 }, state);
      const wider = makeRegister({ ...made.register, versions: [...made.register.versions, added] });
      const before = granted(made, question).map(text);
      const after = scopeFor(wider, question).grants;
      for (const grant of before) expect(after.map(text)).toContain(grant);
      const own = after.filter((grant) => !before.includes(text(grant)));
      more += own.length;
      for (const { clause } of own) expect(clause).toMatch(/^agr:further\/9#/);
    }),
    { numRuns: runs(2_000) },
  );
  expect(more).toBeGreaterThan(20);
});

const rank = (area: string): number => levelRank[tree.level(area) as AreaLevel];
test('union of whole clauses: no cell is given that no single clause gives, nor one refused that one gives', () => {
  let given = 0;
  fc.assert(
    fc.property(worlds, cells, ({ made, question }, cell) => {
      const grants = granted(made, question);
      for (const product of ['p', 'q', 'r', 's']) {
        const asked = {
          ...cell,
          level: null,
          from: cell.month,
          to: cell.month + intervalMonths[cell.interval] - 1,
        };
        const union = grants.filter((grant) => grant.product === product);
        const covered = outside(asked, union, tree) === null;
        expect(covered).toBe(gives(grants, product, cell));
        if (covered && union.every(({ kind }) => kind === 'clause')) given += 1;
        for (const grant of union) {
          // A rectangle whose sides each hold the cell's side; areas of one and months of another are not enough.
          const inArea = grant.areas.some((wide) => tree.contains(wide, cell.area));
          if (covered && union.length === 1)
            expect(inArea && rank(cell.area) <= levelRank[grant.finestLevel]).toBe(true);
        }
      }
    }),
    { numRuns: runs(3_000) },
  );
  expect(given).toBeGreaterThan(20);
});

test('nothing from nothing: without versions there is what is one’s own or open, and to a stranger that alone', () => {
  fc.assert(
    fc.property(worlds, ({ made, question }) => {
      const none = scopeFor(makeRegister({ ...made.register, versions: [] }), question).grants;
      for (const { kind, product, provider } of none) {
        const known = made.register.products.get(product);
        const me = made.register.organisations.get(made.world.partners[question.partner] ?? '');
        if (kind === 'own') expect(provider).toBe(me?.unitOf ?? me?.id);
        else expect([kind, known?.sensitivity]).toEqual(['open', 'open']);
      }
      expect(scopeFor(made.register, { ...question, partner: 'nobody' }).grants).toEqual([]);
      const noProducts = { ...made.register, products: new Map() };
      expect(scopeFor(noProducts, question).grants).toEqual([]);
      const noPurpose = scopeFor(made.register, { ...question, purpose: null }).grants;
      expect(noPurpose.filter(({ kind }) => kind === 'clause')).toEqual([]);
    }),
    { numRuns: runs(1_000) },
  );
  expect(
    scopeFor(register([]), {
      partner: 'stranger',
      purpose: 'lagesbild',
      instant: '2024-06-15T12:00:00.000Z',
    }).grants.map(({ product }) => product),
  ).toEqual(products.filter(({ sensitivity }) => sensitivity === 'open').map(({ id }) => id));
});

test('time: until its validity ends a scope is the same at every instant, and the end is told exactly', () => {
  let moved = 0;
  fc.assert(
    fc.property(worlds, fc.double({ min: 0, max: 1, noNaN: true }), ({ made, question }, part) => {
      const { grants, validUntil } = scopeFor(made.register, question);
      const from = Date.parse(question.instant);
      const until = validUntil === null ? from + 1e12 : Date.parse(validUntil);
      expect(until).toBeGreaterThan(from);
      const at = (time: number) => granted(made, { ...question, instant: new Date(time).toISOString() });
      const between = Math.min(until - 1, from + Math.floor((until - from) * part));
      expect(at(between)).toEqual(grants);
      expect(at(until - 1)).toEqual(grants);
      if (validUntil !== null && at(until).map(text).join() !== grants.map(text).join()) moved += 1;
    }),
    { numRuns: runs(2_000) },
  );
  expect(moved).toBeGreaterThan(20);
});
