import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgreementVersion, Clause, RegisteredVersion } from '../../policy/agreement.ts';
import { everyArea } from '../../policy/area.ts';
import { outside } from '../../policy/coverage.ts';
import { type Interval, intervalMonths, monthNo } from '../../policy/period.ts';
import type { Register } from '../../policy/register.ts';
import { type Grant, scopeFor } from '../../policy/scope.ts';
import type { Part } from '../../policy/scope-difference.ts';
import { whatIf } from '../../policy/what-if.ts';
import { runs } from '../amount.ts';
import {
  clause,
  content,
  nodes,
  noon,
  organisations,
  parties,
  products,
  register,
  tree,
  version,
} from './world.ts';

const changesOf = (versions: readonly RegisteredVersion[], draft: AgreementVersion, instant = noon) =>
  whatIf(register(versions), draft, instant);

describe('a draft, before anybody signs it', () => {
  test('tells what a new agreement gives, as areas, levels, intervals and months', () => {
    expect(changesOf([], content()).changes).toEqual([
      {
        organisation: 'org:sdn-jarva',
        product: 'police.reported-offences',
        provider: 'org:polismyndigheten',
        purposes: ['lagesbild'],
        begun: ['agr:jarva/1#c1'],
        ceased: [],
        gained: [
          {
            areas: ['sthlm:sdo:jarva'],
            levels: ['DISTRICT_COMMITTEE_AREA', 'CITY_DISTRICT'],
            intervals: ['MONTH', 'QUARTER', 'YEAR'],
            disclosures: ['protected'],
            from: '2020-01',
            to: null,
          },
        ],
        lost: [],
      },
    ]);
  });

  test('tells of a narrower version what is lost, and not what stays', () => {
    const narrower = content({ number: 2, clauses: [clause({ areas: ['sthlm:stadsdel:kista'] })] });
    const [change, ...rest] = changesOf([version()], narrower).changes;
    expect(rest).toEqual([]);
    expect(change?.gained).toEqual([]);
    expect(change?.lost.map(({ areas, levels }) => ({ areas, levels }))).toEqual([
      { areas: ['sthlm:sdo:jarva'], levels: ['DISTRICT_COMMITTEE_AREA'] },
      { areas: ['sthlm:stadsdel:rinkeby'], levels: ['CITY_DISTRICT'] },
    ]);
    expect([change?.begun, change?.ceased]).toEqual([['agr:jarva/2#c1'], ['agr:jarva/1#c1']]);
  });

  test('changes nothing that another agreement gives already, nor what is the recipient’s own', () => {
    const other = version({ agreement: 'agr:other' });
    expect(changesOf([other], content()).changes).toEqual([]);
    const toOwner = clause({ recipients: ['org:polismyndigheten'] });
    expect(changesOf([], content({ clauses: [toOwner] })).changes).toEqual([]);
  });

  test('a version in force is compared with the one that it replaced', () => {
    const second = content({ number: 2, clauses: [clause({ to: '2023-12' })] });
    const first = version({}, { events: [{ kind: 'superseded', at: '2024-01-01T00:00:00.000Z' }] });
    const [change] = changesOf([first, version(second)], second).changes;
    expect(change?.lost.map(({ from, to }) => ({ from, to }))).toEqual([{ from: '2024-01', to: null }]);
  });

  test('says what would hold a clause back: law, kind of recipient, provider, parent, unknown recipient', () => {
    const lapsed = [{ ...(clause().legalBasis[0] ?? never()), to: '2024-01-01' }];
    const draft = content({
      level: 'local',
      parent: 'agr:frame',
      clauses: [
        clause({ id: 'law', legalBasis: lapsed }),
        clause({ id: 'kind', product: 'city.camera-sites', provider: 'org:kommunstyrelsen' }),
        clause({ id: 'outside' }),
        clause({ id: 'nobody', recipients: ['org:none'] }),
        clause({ id: 'aimless', purposes: [] }),
      ],
    });
    const held = changesOf([], draft).heldBack.map(({ clause: id, blocker }) => [id, blocker.kind]);
    expect(Object.fromEntries(held)).toEqual({
      law: 'legal-basis',
      kind: 'provider-not-party',
      outside: 'parent',
      nobody: 'recipient-unknown',
      aimless: 'purpose',
    });
    const toCompany = clause({ recipients: ['org:frammande-bolag'], product: 'police.camera-assessments' });
    const refused = changesOf([], content({ clauses: [toCompany] }));
    expect(refused.heldBack.map(({ blocker }) => blocker.kind)).toEqual(['recipient-kind']);
    expect(refused.changes).toEqual([]);
  });

  test('says which clauses within it would no longer fit, and that their recipients lose', () => {
    const frame = { agreement: 'agr:frame', level: 'overarching' as const };
    const local = version({ agreement: 'agr:local', level: 'local', parent: 'agr:frame' });
    const narrower = content({
      ...frame,
      number: 2,
      clauses: [clause({ recipients: [], purposes: ['uppfoljning'] })],
    });
    const told = changesOf([version({ ...frame, clauses: [clause({ recipients: [] })] }), local], narrower);
    expect(told.unfit).toEqual([{ agreement: 'agr:local', number: 1, clause: 'c1' }]);
    expect(told.changes.map(({ organisation, ceased }) => [organisation, ceased])).toEqual([
      ['org:sdn-jarva', ['agr:local/1#c1']],
    ]);
  });
});

const ids = organisations.map(({ id }) => id);
const intervals: readonly Interval[] = ['MONTH', 'QUARTER', 'YEAR'];
const months = ['2020-01', '2020-03', '2021-01', '2021-12', '2022-06'] as const;
const clauses: fc.Arbitrary<Clause> = fc
  .record({
    product: fc.constantFrom(...products),
    recipients: fc.subarray(ids, { minLength: 2, maxLength: 5 }),
    purposes: fc.subarray(['lagesbild', 'uppfoljning'], { minLength: 1 }),
    areas: fc.subarray([...nodes.map(({ id }) => id), everyArea], { minLength: 1, maxLength: 3 }),
    from: fc.constantFrom(...months),
    to: fc.option(fc.constantFrom(...months)),
    finestLevel: fc.constantFrom('CITY', 'LOCAL_POLICE_AREA', 'CITY_DISTRICT', 'BASE_AREA'),
    finestInterval: fc.constantFrom(...intervals),
    disclosure: fc.constantFrom('exact', 'protected'),
  } as const)
  .map(({ product, ...rest }) =>
    clause({ ...rest, product: product.id, provider: product.providers[0] ?? '' }),
  );
const shapes = fc.record({
  parent: fc.constantFrom(null, null, 'agr:0'),
  clauses: fc.array(clauses, { minLength: 1, maxLength: 3 }),
  agreement: fc.constantFrom('agr:0', 'agr:1'),
});
const made = ({
  parent,
  clauses: named,
  agreement,
}: typeof shapes extends fc.Arbitrary<infer T> ? T : never) => ({
  agreement,
  level: parent === null ? ('regional' as const) : ('local' as const),
  parent: agreement === parent ? null : parent,
  parties: parties(...ids),
  clauses: named.map((one, at) => ({ ...one, id: `c${at}` })),
});

/** Every figure that could be asked for, in a window around the months in use: area, interval, period, exact or not. */
const figures = nodes.flatMap(({ id, level }) =>
  intervals.flatMap((interval) => {
    const length = intervalMonths[interval];
    const first = (monthNo('2019-01') ?? 0) / length;
    return Array.from({ length: 60 / length }, (_, at) => ({
      area: id,
      level,
      interval,
      from: (first + at) * length,
      to: (first + at + 1) * length - 1,
    }));
  }),
);
type Figure = (typeof figures)[number];

/** The grants of a product in the real scope, whichever clause or version they come from. */
function grantsOf(made: Register, organisation: string, purpose: string, product: string): readonly Grant[] {
  const { grants } = scopeFor(made, { partner: organisation, purpose, instant: noon });
  return grants
    .filter((grant) => grant.product === product)
    .map((grant) => ({ ...grant, clause: null, digest: null }));
}

/** What the decision would say of each figure, by the coverage of a scope's grants. */
function readable(grants: readonly Grant[]): ReadonlySet<string> {
  return new Set(
    figures.flatMap((figure) =>
      (['protected', 'exact'] as const)
        .filter((disclosure) => {
          const giving = grants.filter((one) => disclosure === 'protected' || one.disclosure === 'exact');
          return outside({ ...figure, level: null }, giving, tree) === null;
        })
        .map((disclosure) => textOf(figure, disclosure)),
    ),
  );
}
const textOf = ({ area, interval, from }: Figure, disclosure: string) =>
  `${area} ${interval} ${from} ${disclosure}`;

/** What the reported parts say of each figure. */
function told(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(
    parts.flatMap((part) =>
      figures
        .filter(
          ({ area, level, interval, from, to }) =>
            part.levels.includes(level) &&
            part.intervals.includes(interval) &&
            part.areas.some((wide) => wide === everyArea || tree.contains(wide, area)) &&
            (monthNo(part.from) ?? 0) <= from &&
            (part.to === null || to <= (monthNo(part.to) ?? 0)),
        )
        .flatMap((figure) => part.disclosures.map((disclosure) => textOf(figure, disclosure))),
    ),
  );
}

test('what is told is exactly what the decisions on every figure differ by, once the version is really signed', () => {
  let differing = 0;
  const asThemselves = (versions: readonly RegisteredVersion[]): Register =>
    register(versions, {
      partners: new Map(ids.map((id) => [id, { id, organisation: id, testMode: false }])),
    });
  fc.assert(
    fc.property(fc.array(shapes, { minLength: 1, maxLength: 3 }), shapes, (signedBefore, draft) => {
      const numbered = signedBefore.map((shape, at) => version({ ...made(shape), number: at + 1 }));
      const signed = version({ ...made(draft), number: 9 });
      const superseded = numbered.map((one) =>
        one.content.agreement === draft.agreement
          ? { ...one, events: [{ kind: 'superseded' as const, at: '2024-01-01T00:00:00.000Z' }] }
          : one,
      );
      const [then, now] = [asThemselves(numbered), asThemselves([...superseded, signed])];
      const { changes } = whatIf(register(numbered), signed.content, noon);
      for (const organisation of ids) {
        for (const purpose of ['lagesbild', 'uppfoljning']) {
          for (const { id: product } of products) {
            const before = grantsOf(then, organisation, purpose, product);
            const after = grantsOf(now, organisation, purpose, product);
            const mine = changes.filter(
              (one) =>
                one.organisation === organisation &&
                one.product === product &&
                one.purposes.includes(purpose),
            );
            if (JSON.stringify(before) === JSON.stringify(after)) {
              expect(mine).toEqual([]);
              continue;
            }
            const had = readable(before);
            const has = readable(after);
            expect(told(mine.flatMap(({ gained }) => gained))).toEqual(has.difference(had));
            expect(told(mine.flatMap(({ lost }) => lost))).toEqual(had.difference(has));
            differing += mine.length;
          }
        }
      }
    }),
    { numRuns: runs(50) },
  );
  expect(differing).toBeGreaterThan(20);
});

function never(): never {
  throw new Error('the usual clause has a legal basis');
}
