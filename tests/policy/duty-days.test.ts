import { describe, expect, test } from 'vitest';
import type { DutyFacts } from '../../policy/duties/facts.ts';
import { dutyReport } from '../../policy/duties/report.ts';
import { both, change, contents, inProcess, outcomeOf, resultOf } from './duty-changes.ts';
import { ideal } from './duty-facts.ts';
import { goal, obstacle } from './duty-objects.ts';

describe('on a day', () => {
  const early = '2026-02-15';
  const on = (facts: DutyFacts, date: string): DutyFacts => ({ ...facts, on: date });

  test('what begins after it does not count', () => {
    const before = on(ideal, '2026-01-04');
    const { duties: found } = dutyReport(before, null);
    const named = found.flatMap(({ subjects }) => subjects.map((one) => one.object));
    expect(named.filter((one) => /^(process:|project:|activity:)/.test(one))).toEqual(
      ['activity:ljus'].slice(1),
    );
    expect(outcomeOf(before, 'D02')).toBe('not-met');
    expect(outcomeOf(before, 'D20')).toBe('not-assessable');
    expect(outcomeOf(before, 'D23')).toBe('not-met');
  });

  test('what was put down after it is not there', () => {
    expect(outcomeOf(on(ideal, '2026-06-10'), 'D24')).toBe('not-assessable');
    expect(outcomeOf(on(ideal, '2026-10-01'), 'D24')).toBe('met');
  });

  test('a process is where its history had brought it', () => {
    // Both have come to implementation since, and one of them says so by its step alone.
    expect(outcomeOf(on(ideal, early), 'D13')).toBe('not-assessable');
    expect(outcomeOf(on(ideal, '2026-02-20'), 'D13')).toBe('met');
  });

  test('a step of a later round does not hide what the earlier ones came to', () => {
    const restarted = both(
      inProcess('process:jarva', () => ({ step: 'OWN_MAPPING', cycle: 2, objects: [] })),
      change(({ moves }) => ({
        moves: [...moves, { process: 'process:jarva', on: '2026-11-01', to: 'OWN_MAPPING' }],
      })),
    )(ideal);
    expect(outcomeOf(restarted, 'D13', 'org:sdn-jarva')).toBe('not-met');
  });

  test('dates after it are not set: what was done, taken up or accepted later is not', () => {
    expect(outcomeOf(on(ideal, '2026-06-10'), 'D09')).toBe('met');
    const late = contents((content) =>
      content.kind === 'OBSTACLE' ? obstacle({ takenUpOn: '2026-06-20', answeredOn: '2026-06-21' }) : content,
    )(ideal);
    expect(outcomeOf(on(late, '2026-06-10'), 'D09')).toBe('not-met');
    expect(outcomeOf(late, 'D09')).toBe('met');
    const accepted = contents((content) =>
      content.kind === 'GOAL'
        ? goal(content.horizon, {
            acceptances: [{ party: 'org:lpo-jarva', at: '2026-03-01T00:00:00.000Z', function: 'Chef' }],
          })
        : content,
    )(ideal);
    expect(outcomeOf(on(accepted, '2026-02-28'), 'D13')).toBe('not-met');
    expect(outcomeOf(on(accepted, '2026-03-01'), 'D13')).toBe('met');
  });

  test('an agreement counts while it is in force', () => {
    expect(outcomeOf(on(ideal, '2023-12-31'), 'D29')).toBe('not-met');
    expect(outcomeOf(on(ideal, '2024-01-01'), 'D29')).toBe('met');
    const suspended = change(({ register }) => ({
      register: {
        versions: register.versions.map((one) =>
          one.content.agreement === 'agr:frame'
            ? { ...one, events: [{ kind: 'suspended' as const, at: '2026-01-01T00:00:00.000Z' }] }
            : one,
        ),
      },
    }))(ideal);
    expect(outcomeOf(suspended, 'D29')).toBe('not-met');
  });

  test('that is past says that words are those of today', () => {
    const reason = (facts: DutyFacts) => resultOf(dutyReport(facts, null), 'D05').reason;
    expect(reason(on(ideal, '2026-11-22'))).toContain('registrerat i dag');
    expect(reason(ideal)).not.toContain('registrerat i dag');
  });

  test('a closed process lays no more duties on who led it, but what was done in it was done', () => {
    const closed = change(({ processes }) => ({
      processes: processes.map((one) => ({ ...one, closedOn: '2026-11-01' })),
    }))(ideal);
    expect(outcomeOf(closed, 'D12')).toBe('not-assessable');
    expect(outcomeOf(closed, 'D02')).toBe('not-met');
    expect(outcomeOf(closed, 'D01')).toBe('met');
    expect(outcomeOf({ ...closed, on: '2026-10-31' }, 'D12')).toBe('met');
  });
});
