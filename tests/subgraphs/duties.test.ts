import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { now, type SeededCity, startSeededCity } from './seeded-city.ts';

let city: SeededCity;
beforeAll(async () => {
  city = await startSeededCity();
}, 300_000);
afterAll(() => city[Symbol.asyncDispose]());

const report = `query Duties($committee: ID, $on: Date) {
  dutyReport(committee: $committee, on: $on) {
    on
    committee { id }
    duties { duty { id } outcome reason more deciding { committee { id } kind object met note } }
    byCommittee { committee { id } met notMet notAssessable failing }
  }
}`;
type Result = {
  readonly duty: { readonly id: string };
  readonly outcome: string;
  readonly reason: string;
  readonly deciding: readonly { readonly object: string; readonly met: boolean }[];
};
type Asked = { readonly committee?: string; readonly on?: string };

const ask = (partner: string, purpose: string | null, asked: Asked = {}) =>
  city.ask(partner, purpose, report, asked);
/** The ids of the duties of each outcome. */
async function outcomes(partner: string, purpose: string | null, asked: Asked = {}) {
  const { data } = await ask(partner, purpose, asked);
  const results: readonly Result[] = data.dutyReport.duties;
  const of = (wanted: string) =>
    results
      .filter(({ outcome }) => outcome === wanted)
      .map(({ duty }) => duty.id)
      .join(' ');
  return { met: of('MET'), notMet: of('NOT_MET'), notAssessable: of('NOT_ASSESSABLE') };
}

describe('the demonstration, read by kommunstyrelsen to follow up', () => {
  test('today: each duty comes to what the demonstration was made to show', async () => {
    expect(await outcomes('stockholm-central', 'uppfoljning')).toEqual({
      met: 'D03 D07 D09 D13 D14 D15 D17 D21 D25 D29',
      notMet: 'D01 D02 D04 D05 D06 D08 D10 D12 D16 D19 D20 D22 D23 D24 D26 D28',
      notAssessable: 'D11 D18 D27 D30',
    });
  });

  test('on the first day of 2022, with the thirteen committees of districts that there were', async () => {
    const on = '2022-01-01';
    expect(await outcomes('stockholm-central', 'uppfoljning', { on })).toEqual({
      met: 'D13 D15 D28 D29',
      notMet: 'D01 D02 D03 D04 D05 D06 D07 D08 D10 D12 D14 D17 D23 D26',
      notAssessable: 'D09 D11 D16 D18 D19 D20 D21 D22 D24 D25 D27 D30',
    });
    const { data } = await ask('stockholm-central', 'uppfoljning', { on });
    const standings: readonly { committee: { id: string } }[] = data.dutyReport.byCommittee;
    expect(standings.filter(({ committee }) => committee.id.startsWith('org:sdn-'))).toHaveLength(13);
  });

  test('each committee is counted, and its own report says the same', async () => {
    const { data } = await ask('stockholm-central', 'uppfoljning');
    type Standing = {
      readonly committee: { readonly id: string };
      readonly notMet: number;
      readonly failing: readonly string[];
    };
    const standings: readonly Standing[] = data.dutyReport.byCommittee;
    expect(standings).toHaveLength(24);
    const farsta = standings.find(({ committee }) => committee.id === 'org:sdn-farsta');
    const own = await outcomes('stockholm-central', 'uppfoljning', { committee: 'org:sdn-farsta' });
    expect(farsta?.failing.join(' ')).toBe(own.notMet);
    expect(farsta?.failing).toContain('D26');
  });
});

describe('what a report is made from', () => {
  test('is what the scope reaches: without a purpose, nothing of others’', async () => {
    const { notMet, met } = await outcomes('stockholm-central', null);
    expect(`${met} ${notMet}`).not.toMatch(/D02|D15|D17|D28/);
    const { read } = await ask('stockholm-central', null);
    const governed = read.filter(({ product }) => /process|forums|place-collaborations/.test(product));
    expect(new Set(governed.map(({ provider }) => provider))).toEqual(new Set(['org:kommunstyrelsen']));
  });

  test('is open alone to somebody without agreements: governed rows are neither read nor named', async () => {
    const { data, codes, read } = await ask('stranger', 'uppfoljning');
    expect(codes).toEqual([]);
    expect(await outcomes('stranger', 'uppfoljning')).toMatchObject({
      met: 'D07 D21 D25',
      notMet: 'D05 D06 D08 D10 D16 D19 D20 D23',
    });
    expect(read.map(({ product }) => product).filter((product) => product !== 'city.agreements')).toEqual([]);
    const named: readonly Result[] = data.dutyReport.duties;
    const kinds = new Set(
      named.flatMap(({ deciding }) => deciding.map(({ object }) => object.split(':')[0])),
    );
    expect([...kinds].sort()).toEqual(['activity', 'coordinator', 'org', 'project', 'record']);
  });

  test('is its own sites for the traffic committee, which judge what nobody else is shown', async () => {
    const { notMet } = await outcomes('traffic-committee', 'uppfoljning');
    expect(notMet).toContain('D30');
    expect((await outcomes('district-farsta', 'uppfoljning')).notMet).not.toContain('D30');
  });

  test('is of activities the open ones, even for somebody who may read the others', async () => {
    const governed = await city.owner<{ id: string }[]>`
      select id from safety_activity where cell_no is not null and planned_to < ${now.slice(0, 10)}`;
    expect(governed.length).toBeGreaterThan(0);
    const { data } = await ask('stockholm-central', 'uppfoljning');
    const results: readonly Result[] = data.dutyReport.duties;
    const named = results.flatMap(({ deciding }) => deciding.map(({ object }) => object));
    expect(named).toContain('activity:jarva-klottersanering');
    for (const { id } of governed) expect(named).not.toContain(id);
  });

  test('is enough for a district committee to be judged by what it leads', async () => {
    const own = await outcomes('district-jarva', 'uppfoljning', { committee: 'org:sdn-jarva' });
    expect(own.met).toBe('D01 D02 D04 D05 D06 D08 D09 D10 D12 D13 D15 D17 D22 D23 D24 D26 D28');
    expect(own.notMet).toBe('D16 D19');
  });

  test('is noted as read, and read once for however many reports', async () => {
    const one = await ask('stockholm-central', 'uppfoljning');
    const two = await city.ask(
      'stockholm-central',
      'uppfoljning',
      '{ a: dutyReport { on } b: dutyReport(on: "2022-01-01", committee: "org:sdn-farsta") { on } }',
    );
    const rows = ({ read }: typeof one) =>
      read
        .filter(({ product }) => product === 'city.collaboration-process')
        .reduce((sum, each) => sum + each.rows, 0);
    expect(rows(one)).toBeGreaterThan(40);
    expect(rows(two)).toBe(rows(one));
  });
});

describe('is refused', () => {
  test.each<[string, Asked]>([
    ['a day to come', { on: '2026-11-23' }],
    ['no day', { on: '2026-02-30' }],
    ['an unknown committee', { committee: 'org:none' }],
    ['an organisation that is none', { committee: 'org:polismyndigheten' }],
    ['a committee that was not yet', { committee: 'org:sdn-jarva', on: '2022-01-01' }],
    ['a committee that is no more', { committee: 'org:sdn-spanga-tensta', on: now.slice(0, 10) }],
  ])('%s', async (_, asked) => {
    expect(await ask('stockholm-central', 'uppfoljning', asked)).toMatchObject({
      data: { dutyReport: null },
      codes: ['ARGUMENT_INVALID'],
    });
  });
});
