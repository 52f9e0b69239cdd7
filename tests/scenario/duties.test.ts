import { expect, test } from 'vitest';
import { ask, codes } from './ask.ts';

type Outcome = 'MET' | 'NOT_MET' | 'NOT_ASSESSABLE';
type Result = {
  readonly duty: { readonly id: string; readonly requirement: string; readonly source: string };
  readonly outcome: Outcome;
  readonly reason: string;
  readonly deciding: readonly { readonly object: string; readonly met: boolean }[];
};

const report = `query ($committee: ID, $on: Date) { dutyReport(committee: $committee, on: $on) {
  on committee { id }
  duties { duty { id requirement source } outcome reason deciding { object met } more }
  byCommittee { committee { id } met notMet notAssessable failing }
} }`;
const asked = (partner: string, variables: Readonly<Record<string, unknown>>, purpose = 'uppfoljning') =>
  ask(partner, { query: report, variables, purpose });

async function dutiesOf(...given: Parameters<typeof asked>) {
  const { data, errors } = await asked(...given);
  expect(errors).toEqual([]);
  return data.dutyReport;
}
const outcomes = (duties: readonly Result[]): Readonly<Record<string, Outcome>> =>
  Object.fromEntries(duties.map(({ duty, outcome }) => [duty.id, outcome]));

const today = '2026-11-22';

/** What kommunstyrelsen reads on two days of the demonstration; D20 and D21 go by the projects of the places. */
const expected: Readonly<Record<string, readonly [today: Outcome, then: Outcome]>> = {
  D01: ['NOT_MET', 'NOT_MET'],
  D02: ['NOT_MET', 'NOT_MET'],
  D03: ['MET', 'NOT_MET'],
  D04: ['NOT_MET', 'NOT_MET'],
  D05: ['NOT_MET', 'NOT_MET'],
  D06: ['NOT_MET', 'NOT_MET'],
  D07: ['MET', 'NOT_MET'],
  D08: ['NOT_MET', 'NOT_MET'],
  D09: ['MET', 'NOT_ASSESSABLE'],
  D10: ['NOT_MET', 'NOT_MET'],
  D11: ['NOT_ASSESSABLE', 'NOT_ASSESSABLE'],
  D12: ['NOT_MET', 'NOT_MET'],
  D13: ['MET', 'MET'],
  D14: ['MET', 'NOT_MET'],
  D15: ['MET', 'MET'],
  D16: ['NOT_MET', 'NOT_ASSESSABLE'],
  D17: ['MET', 'NOT_MET'],
  D18: ['NOT_ASSESSABLE', 'NOT_ASSESSABLE'],
  D19: ['NOT_MET', 'NOT_ASSESSABLE'],
  D22: ['NOT_MET', 'NOT_ASSESSABLE'],
  D23: ['NOT_MET', 'NOT_MET'],
  D24: ['NOT_MET', 'NOT_ASSESSABLE'],
  D25: ['MET', 'NOT_ASSESSABLE'],
  D26: ['NOT_MET', 'NOT_MET'],
  D27: ['NOT_ASSESSABLE', 'NOT_ASSESSABLE'],
  D28: ['NOT_MET', 'MET'],
  D29: ['MET', 'MET'],
  D30: ['NOT_ASSESSABLE', 'NOT_ASSESSABLE'],
};

test.each([
  [today, 0],
  ['2022-01-01', 1],
] as const)(
  'kommunstyrelsen is told of thirty duties how the city stood on %s, each with its source and reason',
  async (on, at) => {
    const { duties, byCommittee } = await dutiesOf('stockholm-central', { on });
    expect(duties.map(({ duty }: Result) => duty.id)).toEqual(
      Array.from({ length: 30 }, (_, no) => `D${String(no + 1).padStart(2, '0')}`),
    );
    for (const { duty, outcome, reason, deciding } of duties as readonly Result[]) {
      expect(duty.source, duty.id).toMatch(/rad \d+/);
      expect(reason.length, duty.id).toBeGreaterThan(5);
      if (outcome === 'NOT_MET') expect(deciding[0]?.met, duty.id).toBe(false);
    }
    const told = outcomes(duties);
    expect(Object.fromEntries(Object.keys(expected).map((id) => [id, told[id]]))).toEqual(
      Object.fromEntries(Object.entries(expected).map(([id, both]) => [id, both[at]])),
    );
    // Committees as they were on the day: thirteen districts in 2022, eleven today; ten more, and three companies.
    expect(byCommittee).toHaveLength((on === today ? 11 : 13) + 10 + 3);
    for (const { met, notMet, notAssessable, failing } of byCommittee) {
      expect(met + notMet + notAssessable).toBe(30);
      expect(failing).toHaveLength(notMet);
    }
  },
);

test('a committee is told its own part, and what it lacks stands in the city’s', async () => {
  const committee = 'org:kulturnamnden';
  const own = await dutiesOf('stockholm-central', { committee, on: today });
  expect(own.committee.id).toBe(committee);
  expect(own.byCommittee).toEqual([]);
  expect(outcomes(own.duties)).toMatchObject({ D05: 'NOT_MET', D08: 'MET', D10: 'NOT_MET' });
  const all = await dutiesOf('stockholm-central', { on: today });
  const row = all.byCommittee.find((one: { committee: { id: string } }) => one.committee.id === committee);
  expect(row.failing).toEqual(
    own.duties.filter(({ outcome }: Result) => outcome === 'NOT_MET').map(({ duty }: Result) => duty.id),
  );
});

test('a stranger is told what open facts tell, and of what it does not read nothing either way', async () => {
  const { duties } = await dutiesOf('stranger', { on: today }, 'lagesbild');
  const told = outcomes(duties);
  expect(told).toMatchObject({ D05: 'NOT_MET', D08: 'NOT_MET', D10: 'NOT_MET', D23: 'NOT_MET', D25: 'MET' });
  for (const id of ['D02', 'D04', 'D12', 'D13', 'D14', 'D15', 'D22', 'D24', 'D26', 'D28', 'D30'])
    expect([id, told[id]]).toEqual([id, 'NOT_ASSESSABLE']);
  const named = JSON.stringify(duties.map(({ deciding }: Result) => deciding));
  expect(named).not.toMatch(/"(process|forum|jarva|klara|farsta):/);
});

test('who reads the sites is told that one lacks an assent', async () => {
  const { duties } = await dutiesOf('traffic-committee', { on: today }, 'platssamverkan');
  expect(outcomes(duties)).toMatchObject({ D30: 'NOT_MET' });
});

test('a day that has not come, an unknown committee and no token are refused', async () => {
  expect(codes(await asked('stockholm-central', { on: '2999-01-01' }))).toEqual(['ARGUMENT_INVALID']);
  expect(codes(await asked('stockholm-central', { committee: 'org:none' }))).toEqual(['ARGUMENT_INVALID']);
  expect((await ask(null, { query: report, token: null })).status).toBe(401);
});
