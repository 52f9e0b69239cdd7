import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '../../policy/lifecycle.ts';
import {
  type CauseAssumption,
  causeAnalysisSteps,
  type ObjectContent,
  type ProcessObject,
  processSteps,
  type SmartGoal,
} from '../../policy/process.ts';
import { acceptedGoal, moveOf, warningsOf, writtenObject } from '../../policy/process-rules.ts';
import { runs } from '../amount.ts';
import {
  analysis,
  assumption,
  committee,
  day,
  followUp,
  goal,
  judging,
  measure,
  object,
  obstacle,
  police,
  process,
  traffic,
  wholeRound,
  withObject,
} from './process-world.ts';

const parties = [committee, police, traffic];
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** Rounds in which what a step takes is there, but for some of it. */
const rounds = fc
  .array(fc.subarray([...wholeRound, object('follow-up:1', followUp())], { minLength: 5 }), {
    minLength: 4,
    maxLength: 4,
  })
  .map((each) =>
    each.flatMap((objects, at) =>
      objects.map(
        (one): ProcessObject => ({
          ...one,
          cycle: at + 1,
          id: `${one.id}/${at}`,
          content: inRound(one.content, at),
        }),
      ),
    ),
  );

/** The content with what it refers to in its own round. */
function inRound(content: ObjectContent, at: number): ObjectContent {
  return content.kind === 'MEASURE' || content.kind === 'FOLLOW_UP'
    ? { ...content, goal: `${content.goal}/${at}` }
    : content;
}

test('no sequence of moves leaves the five steps, skips one, or goes back without a reason', () => {
  let forward = 0;
  let further = 0;
  let back = 0;
  const moves = fc.array(
    fc.record({
      // Mostly onwards: few sequences of steps at random get far.
      by: fc.constantFrom(1, 1, 1, 1, 1, 1, 2, 3, 0, -1, -2),
      reason: fc.constantFrom(null, '', 'Ny uppgift'),
    }),
    { minLength: 20, maxLength: 40 },
  );
  fc.assert(
    fc.property(rounds, moves, (objects, asked) => {
      let at = { step: processSteps[0] as (typeof processSteps)[number], cycle: 1 };
      for (const { by, reason } of asked) {
        const place = processSteps.indexOf(at.step);
        const to = processSteps[(place + by + 5) % 5];
        if (!to) continue;
        const target = place === 4 && by === 1 ? 'OWN_MAPPING' : to;
        const moved = moveOf(judging({ ...at, objects }), target, reason);
        if ('code' in moved) continue;
        const distance = processSteps.indexOf(moved.step) - place;
        expect(processSteps).toContain(moved.step);
        expect(moved.step).toBe(target);
        if (moved.cycle !== at.cycle) {
          expect([at.step, moved.step, moved.cycle - at.cycle, moved.restart]).toEqual([
            'FOLLOW_UP',
            'OWN_MAPPING',
            1,
            false,
          ]);
          further += 1;
        } else if (moved.restart) {
          expect(distance).toBeLessThan(0);
          expect(reason).toBe('Ny uppgift');
          back += 1;
        } else {
          expect(distance).toBe(1);
          forward += 1;
        }
        at = moved;
      }
    }),
    { numRuns: runs(500) },
  );
  expect(Math.min(forward, further, back)).toBeGreaterThan(20);
});

const goals: fc.Arbitrary<SmartGoal> = fc
  .record({
    specific: fc.constantFrom('Färre bränder i Järva 2026', 'Färre rån i Järva 2026'),
    measure: fc.constantFrom('COUNT' as const, 'PERCENT' as const, null),
    baseline: maybe(fc.constantFrom(100, 0)),
    target: maybe(fc.constantFrom(90, 0)),
    due: maybe(fc.constantFrom('2026-12-31', '2027-06-30')),
    horizon: fc.constantFrom('SHORT' as const, 'LONG' as const),
    ilsId: maybe(fc.constant('ILS-1')),
  })
  // As somebody would write it who claims that all have accepted it.
  .map((parts) => goal(parts));

test('an acceptance never stands on a goal that says something else than what was accepted', () => {
  let kept = 0;
  let taken = 0;
  const deeds = fc.array(fc.oneof(goals, fc.constantFrom(...parties, 'again' as const)), { maxLength: 12 });
  fc.assert(
    fc.property(goals, deeds, (first, done) => {
      /** What each party has accepted: the goal as one reads it, by hand. */
      const accepted = new Map<string, string>();
      const read = (one: SmartGoal) => {
        const { specific, measure: by, baseline, target, due, horizon, ilsId } = one;
        return JSON.stringify([specific, by, baseline, target, due, horizon, ilsId]);
      };
      const write = (content: SmartGoal, before: SmartGoal | null): SmartGoal => {
        const written = writtenObject(judging(), content, before && object('goal:1', before));
        if (isRefusal(written) || !('kind' in written) || written.kind !== 'GOAL') throw new Error('no goal');
        return written;
      };
      let now = write(first, null);
      expect(now.acceptances).toEqual([]);
      for (const deed of done) {
        if (typeof deed === 'object' || deed === 'again') {
          const content = deed === 'again' ? { ...now, acceptances: goal().acceptances } : deed;
          const before = now;
          now = write(content, before);
          if (before.acceptances.length > 0) {
            if (read(before) === read(now)) kept += 1;
            else taken += 1;
          }
        } else {
          const result = acceptedGoal(judging(), now, { party: deed, function: 'Chef' });
          if ('code' in result) {
            expect(result.code).toBe('STATE_CONFLICT');
            continue;
          }
          accepted.set(deed, read(result));
          now = result;
        }
        for (const { party } of now.acceptances) expect(accepted.get(party)).toBe(read(now));
        const names = now.acceptances.map(({ party }) => party);
        expect(new Set(names).size).toBe(names.length);
      }
    }),
    { numRuns: runs(500) },
  );
  expect(Math.min(kept, taken)).toBeGreaterThan(20);
});

const decisions = fc.constantFrom<CauseAssumption['decision']>('UNDECIDED', 'KEPT', 'DROPPED');
/** Mostly days that may stand where they are asked for: of wrong ones, one hides the others. */
const days = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('2025-01-01', '2026-05-01', day) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('2024-12-31', '2026-05-21', '2027-12-31', '2028-01-01'),
  },
);
const perspectives = ['CHILD', 'GENDER_EQUALITY', 'ACCESSIBILITY', 'DISABILITY'];
const measures = fc
  .record({
    causeAnalysis: maybe(fc.constantFrom('analysis:1', 'analysis:1', 'analysis:2')),
    cause: maybe(fc.integer({ min: -1, max: 4 })),
    physical: fc.boolean(),
    perspectives: fc.subarray(perspectives, { minLength: 2 }),
    plannedFrom: days,
    plannedTo: days,
    actualFrom: maybe(days),
    actualTo: maybe(days),
    cancelled: maybe(fc.constant('Ingen mark')),
  })
  .map((parts) => measure(parts));

test('a measure that answers a cause which was not kept is never written, nor one on days that cannot be', () => {
  let answering = 0;
  fc.assert(
    fc.property(fc.array(decisions, { maxLength: 4 }), measures, fc.boolean(), (decided, asked, anew) => {
      const assumptions = decided.map((decision) => assumption({ decision }));
      const objects = withObject(object('analysis:1', analysis({ assumptions })));
      const before = anew ? null : object('measure:1', measure());
      const written = writtenObject(judging({ objects }), asked, before);
      if ('code' in written) return;
      expect(written).toEqual(asked);
      const { cause, causeAnalysis, plannedFrom, plannedTo, actualFrom, actualTo } = asked;
      if (cause !== null) {
        answering += 1;
        expect(causeAnalysis).toBe('analysis:1');
        expect(decided[cause - 1]).toBe('KEPT');
      }
      expect(causeAnalysis).not.toBe('analysis:2');
      if (asked.physical)
        expect(asked.perspectives).toEqual(expect.arrayContaining(perspectives.slice(0, 3)));
      expect(plannedFrom <= plannedTo && plannedFrom >= '2025-01-01' && plannedTo <= '2027-12-31').toBe(true);
      expect([actualFrom, actualTo].every((one) => one === null || one <= day)).toBe(true);
      if (actualTo !== null) expect(actualFrom !== null && actualFrom <= actualTo).toBe(true);
      expect(actualTo !== null && asked.cancelled !== null).toBe(false);
    }),
    { numRuns: runs(20_000) },
  );
  expect(answering).toBeGreaterThan(20);
});

test('no series of edits passes over a step of an analysis, or selects measures against what is not tested', () => {
  let selected = 0;
  const untested = assumption({ decision: 'UNDECIDED', evidence: '' });
  const edits = fc.array(
    fc.record({
      by: fc.constantFrom(1, 1, 1, 1, 1, 2, 0, -1),
      assumptions: fc.constantFrom<readonly CauseAssumption[]>(
        [],
        [untested],
        [assumption(), assumption({ decision: 'DROPPED' })],
        [assumption(), untested],
        [assumption({ decision: 'DROPPED' })],
        [assumption({ evidence: '' })],
      ),
    }),
    { minLength: 20, maxLength: 40 },
  );
  fc.assert(
    fc.property(edits, (asked) => {
      let before: ProcessObject | null = null;
      let place = -1;
      for (const { by, assumptions } of asked) {
        const next: number = Math.min(Math.max(place + by, 0), 4);
        const step = causeAnalysisSteps[next] ?? 'PREPARATION';
        const written = writtenObject(judging(), analysis({ step, assumptions }), before);
        if ('code' in written) continue;
        expect(next).toBeLessThanOrEqual(before === null ? 1 : place + 1);
        if (next < 2) expect(assumptions).toEqual([]);
        const decided = assumptions.filter(({ decision }) => decision !== 'UNDECIDED');
        if (next < 3) expect(decided).toEqual([]);
        expect(decided.every(({ evidence }) => evidence !== '')).toBe(true);
        if (next === 4) {
          selected += 1;
          expect(decided).toEqual(assumptions);
          expect(decided.some(({ decision }) => decision === 'KEPT')).toBe(true);
        }
        place = next;
        before = object('analysis:2', written);
      }
    }),
    { numRuns: runs(1_000) },
  );
  expect(selected).toBeGreaterThan(20);
});

const contents: fc.Arbitrary<ObjectContent> = fc.oneof(
  measures,
  goals,
  decisions.map((decision) => analysis({ assumptions: [assumption({ decision })] })),
  fc.boolean().map((figures) => followUp(figures ? {} : { figures: [] })),
  fc
    .record({
      raisedOn: fc.constantFrom('2026-01-01', '2026-04-20', '2026-05-19'),
      state: fc.constantFrom('RAISED' as const, 'TAKEN_UP' as const, 'ANSWERED' as const),
    })
    .map((parts) => obstacle(parts)),
);

test('warnings are a function of the facts alone: not of their order, of another process’s place, nor of asking before', () => {
  let warned = 0;
  const worlds = fc
    .array(contents, { minLength: 1, maxLength: 8 })
    .map((all) =>
      all.map((content, at) =>
        object(content.kind === 'CAUSE_ANALYSIS' ? 'analysis:1' : `object:${at}`, content),
      ),
    )
    .map((all) => all.filter((one, at) => all.findIndex(({ id }) => id === one.id) === at))
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(worlds, ([objects, shuffled]) => {
      const facts = process({ objects });
      const copy = structuredClone(facts);
      const first = warningsOf(facts, day);
      expect(warningsOf(facts, day)).toEqual(first);
      expect(warningsOf(process({ objects: shuffled }), day)).toEqual(first);
      expect(facts).toEqual(copy);
      const kinds = new Map(objects.map(({ id, content }) => [id, content.kind]));
      const about = { MEASURE: 'MEASURE', GOAL: 'GOAL', FOLLOW: 'FOLLOW_UP', OBSTACLE: 'OBSTACLE' };
      for (const { kind, object: id } of first) {
        const wanted = Object.entries(about).find(([start]) => kind.startsWith(start))?.[1];
        expect(kinds.get(id)).toBe(wanted);
      }
      warned += first.length;
    }),
    { numRuns: runs(500) },
  );
  expect(warned).toBeGreaterThan(100);
});
