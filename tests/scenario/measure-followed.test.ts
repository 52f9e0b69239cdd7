import { afterAll, describe, expect, inject, test } from 'vitest';
import { ask, codes, tokenOf } from './ask.ts';
import { asOwner } from './databases.ts';

const city = asOwner('city');
afterAll(() => city.end());

describe('a measure', () => {
  const followed = `{ measure(id: "jarva:measure:lighting") {
    problem state goal { id baseline target unit followUps { id } } causeAnalysis { problem step } cause { no text decision rootCause { id } }
    followUps { value outcome figures { sharedQuery version indicators vintages asOf rerun } } } }`;
  type Cited = {
    readonly indicators: readonly string[];
    readonly vintages: readonly string[];
    readonly rerun: string;
  };
  type Rerun = readonly {
    readonly id: string;
    readonly observations: readonly {
      readonly vintage: string;
      readonly total: { readonly value: number | null };
    }[];
  }[];

  /** Posts what a citation says to post, as it stands, as a machine of the district. */
  async function rerun({ rerun: body }: Cited): Promise<Rerun> {
    const response = await fetch(`${inject('hub').origin}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await tokenOf('district-jarva')}`,
      },
      body,
    });
    const { data, errors } = await response.json();
    expect(errors).toBeUndefined();
    return data.indicators;
  }
  const totalOf = (list: Rerun, id: string) =>
    list.find((one) => one.id === id)?.observations[0]?.total.value;

  test('is followed from its problem to its outcome, and its figures come again as they were cited', async () => {
    const { data, errors } = await ask('district-jarva', { query: followed, purpose: 'uppfoljning' });
    expect(errors).toEqual([]);
    const { measure } = data;
    expect(measure).toMatchObject({
      problem: 'Bränder i den offentliga miljön',
      state: 'DONE',
      causeAnalysis: { problem: 'Bränder i den offentliga miljön', step: 'SELECT_MEASURES' },
      cause: { no: 2, decision: 'KEPT', rootCause: { id: 'concept:offentlig-miljo-som-orsak' } },
      goal: { unit: 'antal' },
    });
    const [outcome] = measure.followUps;
    const [before, after]: readonly Cited[] = outcome.figures;
    if (!before || !after) throw new Error('the follow-up cites less than it did');
    const [first, second] = [await rerun(before), await rerun(after)];
    expect(totalOf(first, 'fire.fires.total')).toBe(measure.goal.baseline);
    expect(totalOf(second, 'fire.fires.total')).toBe(outcome.value);
    const vintages = (cited: Cited, list: Rerun) =>
      cited.indicators.map((id) => list.find((one) => one.id === id)?.observations[0]?.vintage);
    expect(vintages(before, first)).toEqual(before.vintages);
    expect(vintages(after, second)).toEqual(after.vintages);

    // What is published later changes what is read today, and nothing of what was cited.
    const today = {
      ...JSON.parse(after.rerun),
      variables: { ...JSON.parse(after.rerun).variables, asOf: null },
    };
    await publishMoreFires();
    try {
      expect(await rerun(after)).toEqual(second);
      const now = await rerun({ ...after, rerun: JSON.stringify(today) });
      expect(totalOf(now, 'fire.fires.total')).toBe(outcome.value + 1000);
    } finally {
      await takeBackFires();
    }
  });

  test('is absent for whom its process is, and its citation gives figures to those alone that may run the query', async () => {
    const other = await ask('district-farsta', { query: followed, purpose: 'uppfoljning' });
    expect([other.data, codes(other)]).toEqual([{ measure: null }, []]);
    const stranger = await ask('stranger', { query: followed, purpose: 'lagesbild' });
    expect([stranger.data, codes(stranger)]).toEqual([{ measure: null }, ['PRODUCT_NOT_COVERED']]);
    const { data } = await ask('lpo-jarva', { query: followed, purpose: 'uppfoljning' });
    const { variables, sharedQuery } = JSON.parse(data.measure.followUps[0].figures[0].rerun);
    const run = await ask('lpo-jarva', { sharedQuery, variables });
    const fires = run.data.indicators.find(({ id }: { id: string }) => id === 'fire.fires.total');
    // The unit reads fires of its own police area and not of the district: that a follow-up cites them changes nothing.
    expect(fires.observations).toEqual([null]);
    expect(codes(run)).toEqual(['AREA_NOT_COVERED']);
  });
});

/** The third quarter of 2025 in Järva, published anew with a thousand fires more: month 186 from 2010 on. */
async function publishMoreFires(): Promise<void> {
  await city.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('hub-vintages'))`;
    await tx`create temporary table revised on commit drop as
      select r.* from released_cell r join indicator i on i.no = r.indicator_no join area a on a.no = r.area_no
       where i.id = 'fire.fires.total' and a.id = 'sthlm:sdo:jarva' and r.interval_rank = 2
         and r.month_no = 186 and r.vintage_to = 2147483647 and r.breakdown_no = 0`;
    const [{ no } = { no: 0 }] = await tx<{ no: number }[]>`select max(no) + 1 as no from vintage`;
    await tx`update released_cell r set vintage_to = ${no} from revised n
      where (r.indicator_no, r.interval_rank, r.area_no, r.month_no, r.breakdown_no, r.vintage_from)
          = (n.indicator_no, n.interval_rank, n.area_no, n.month_no, n.breakdown_no, n.vintage_from)`;
    await tx`update revised set value = value + 1000, status = 'REVISED', vintage_from = ${no}`;
    await tx`insert into released_cell select * from revised`;
    await tx`insert into vintage (no, indicator_no, label, published_at, kind, first_month, last_month)
      select ${no}, no, 'process-test r1', now(), 'revision', 186, 188 from indicator where id = 'fire.fires.total'`;
  });
}

async function takeBackFires(): Promise<void> {
  await city.begin(async (tx) => {
    await tx`delete from released_cell where vintage_from = (select no from vintage where label = 'process-test r1') and vintage_from > 1`;
    await tx`update released_cell set vintage_to = 2147483647 where vintage_to = (select no from vintage where label = 'process-test r1')`;
    await tx`delete from vintage where label = 'process-test r1'`;
  });
}
