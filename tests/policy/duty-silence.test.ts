import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DutyFacts, GovernedFacts } from '../../policy/duties/facts.ts';
import { dutyReport } from '../../policy/duties/report.ts';
import { runs } from '../amount.ts';
import { cases } from './duty-cases.ts';
import { both, type Change, change, inProcess } from './duty-changes.ts';
import { committees, day, ideal } from './duty-facts.ts';
import { measure, object } from './duty-objects.ts';
import { version } from './world.ts';

describe('what the reader does not see', () => {
  const leads = ['org:kommunstyrelsen', 'org:sdn-jarva', 'org:sdn-farsta'];
  const products: readonly GovernedFacts[] = ['process', 'forums', 'places', 'cameras'];

  /** Facts as somebody reads them who does not reach these providers' rows, but the few that are shown all the same. */
  function hide(
    facts: DutyFacts,
    hidden: ReadonlySet<string>,
    shown: ReadonlySet<string> = new Set(),
  ): DutyFacts {
    const heir = (id: string) => (id === 'org:sdn-kista' ? 'org:sdn-jarva' : id);
    const seen = (product: GovernedFacts, id: string, provider: string) =>
      shown.has(id) || !hidden.has(`${product} ${heir(provider)}`);
    const unhidden = (product: GovernedFacts) =>
      new Set([...facts.sees[product]].filter((id) => !hidden.has(`${product} ${id}`)));
    const processes = facts.processes.filter(({ id, lead }) => seen('process', id, lead));
    return {
      ...facts,
      processes,
      moves: facts.moves.filter(({ process }) => processes.some(({ id }) => id === process)),
      forums: facts.forums.filter(({ id, convener }) => seen('forums', id, convener)),
      places: facts.places.filter(({ id, lead }) => seen('places', id, lead)),
      cameras: facts.cameras.filter(({ id, provider }) => seen('cameras', id, provider)),
      sees: {
        process: unhidden('process'),
        forums: unhidden('forums'),
        places: unhidden('places'),
        cameras: unhidden('cameras'),
      },
    };
  }

  const hidden = fc
    .subarray(products.flatMap((product) => [...leads, 'org:trafiknamnden'].map((id) => `${product} ${id}`)))
    .map((list) => new Set(list));
  const shown = fc
    .subarray([
      'process:jarva',
      'process:farsta',
      'process:stad',
      'place-collaboration:torget',
      'camera:torget',
      'forum:farsta',
    ])
    .map((list) => new Set(list));
  /** Failing facts: some of the changes above, one process or place alone that fails, and measures of committees in others' processes. */
  const failing = fc.subarray([...cases]).map((list) => list.map(({ notMet }) => notMet));
  const lone = fc.subarray([
    inProcess('process:farsta', ({ objects }) => ({
      objects: objects.filter(({ content }) => content.kind !== 'GOAL' && content.kind !== 'MEASURE'),
    })),
    change(({ places }) => ({
      places: [
        ...places,
        ...places.map((one) => ({
          ...one,
          id: 'place-collaboration:farsta',
          lead: 'org:sdn-farsta',
          vision: '',
        })),
      ],
    })),
    change(({ cameras }) => ({
      cameras: [...cameras, ...cameras.map((one) => ({ ...one, id: 'camera:other', assent: [] }))],
    })),
  ]);
  const elsewhere = fc
    .array(
      fc.tuple(
        fc.constantFrom(...committees),
        fc.constantFrom('process:jarva', 'process:farsta', 'process:stad'),
      ),
      {
        maxLength: 3,
      },
    )
    .map(
      (list): Change =>
        change(({ processes }) => ({
          processes: processes.map((process) => ({
            ...process,
            objects: [
              ...process.objects,
              ...list
                .filter(([, id]) => id === process.id)
                .map(([maker], at) =>
                  object(
                    process.id,
                    `more:${at}`,
                    maker,
                    '2026-03-01',
                    measure(process.id, { goal: '', cause: null }),
                  ),
                ),
            ],
          })),
        })),
    );
  const dates = fc.constantFrom(day, '2026-06-10', '2026-02-25', '2022-01-01');

  test('never makes a duty met, nor not met, for the city or a committee', () => {
    let unknown = 0;
    fc.assert(
      fc.property(
        failing,
        lone,
        elsewhere,
        hidden,
        shown,
        dates,
        (changes, one, more, providers, few, on) => {
          const whole = { ...both(...changes, ...one, more)(ideal), on };
          const part = hide(whole, providers, few);
          for (const committee of [
            null,
            ...dutyReport(whole, null).byCommittee.map((one) => one.committee),
          ]) {
            const [all, some] = [dutyReport(whole, committee), dutyReport(part, committee)];
            some.duties.forEach(({ duty, outcome }, at) => {
              const before = all.duties[at]?.outcome;
              if (outcome !== 'not-assessable')
                expect([duty.id, committee, outcome]).toEqual([duty.id, committee, before]);
              else if (before !== outcome) unknown += 1;
            });
          }
        },
      ),
      { numRuns: runs(200) },
    );
    expect(unknown).toBeGreaterThan(200);
  });

  test('is in no subject and no reason', () => {
    const part = hide(ideal, new Set(['process org:sdn-farsta', 'forums org:sdn-farsta']));
    const text = JSON.stringify(
      dutyReport(part, null).duties.map(({ reason, subjects }) => [reason, subjects]),
    );
    expect(text).toContain('process:jarva');
    expect(text).not.toContain('process:farsta');
  });

  test('leaves open facts judged for everybody', () => {
    const stranger = {
      ...hide(
        ideal,
        new Set(
          products.flatMap((product) => [...leads, 'org:trafiknamnden'].map((id) => `${product} ${id}`)),
        ),
      ),
      reader: ['org:frammande-bolag'],
      register: { versions: [version({ agreement: 'agr:frame', level: 'overarching' })] },
    };
    const judged = dutyReport(stranger, null).duties.filter(({ outcome }) => outcome !== 'not-assessable');
    expect(judged.map(({ duty }) => duty.id)).toEqual([
      'D05',
      'D07',
      'D08',
      'D10',
      'D19',
      'D20',
      'D21',
      'D23',
      'D25',
    ]);
  });
});
