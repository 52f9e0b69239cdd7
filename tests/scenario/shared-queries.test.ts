import { readdir } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { ask, codes, tokenOf } from './ask.ts';

const folder = `${import.meta.dirname}/../../schema/shared-queries`;
const ids = (await readdir(folder)).map((file) => file.replace('.graphql', '')).sort();

/** Who runs each without giving any variable, and what must come of it. A shared query without a line here fails. */
const runs: Readonly<
  Record<
    string,
    {
      readonly partner: string;
      // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any form
      readonly holds: (data: any) => void;
    }
  >
> = {
  'anmalda-brott-intill-oro': {
    partner: 'district-jarva',
    holds: ({ reported, worried }) => {
      expect(reported[0].comparabilityClass).not.toBe(worried[0].comparabilityClass);
      expect(figures(reported)).toBeGreaterThan(5);
      expect(figures(worried)).toBeGreaterThan(0);
    },
  },
  'fore-och-efter-atgard': {
    partner: 'district-jarva',
    holds: ({ indicators }) => {
      for (const { before, after } of indicators) {
        expect(before[0].observations).toHaveLength(4);
        expect(after[0].observations).toHaveLength(4);
      }
    },
  },
  'kommunens-anmalda-brott': {
    partner: 'stranger',
    holds: ({ indicators }) => {
      expect(indicators).toHaveLength(7);
      for (const { observations } of indicators) {
        expect(observations[0].synthetic).toBe(false);
        expect(observations[0].source).toContain('Brå');
      }
    },
  },
  'lagesbild-for-omrade': {
    partner: 'district-jarva',
    holds: ({ indicators }) => {
      expect(indicators).toHaveLength(4);
      for (const { observations } of indicators) {
        expect(observations[0].area.id).toBe('sthlm:sdo:jarva');
        expect(observations[0].observations).toHaveLength(8);
      }
    },
  },
  manadsrapport: {
    partner: 'district-jarva',
    holds: ({ indicators }) => {
      expect(indicators).toHaveLength(11);
      expect(figures(indicators)).toBeGreaterThan(30);
    },
  },
  'ordningsvakter-mot-handelser': {
    partner: 'district-jarva',
    holds: ({ orderGuardDeployments, indicators }) => {
      expect(orderGuardDeployments.edges.length).toBeGreaterThan(0);
      expect(indicators).toHaveLength(3);
    },
  },
  'otrygghet-efter-kon': {
    partner: 'district-jarva',
    holds: ({ safetySurvey, nationalSurvey, all }) => {
      expect(figures(all)).toBeGreaterThan(0);
      for (const survey of [safetySurvey, nationalSurvey]) expect(figures(survey)).toBeGreaterThan(1);
      const cells = safetySurvey[0].observations[0].observations;
      expect(
        new Set(cells.map(({ breakdown }: { breakdown: { dimension: string } }) => breakdown.dimension)),
      ).toEqual(new Set(['SEX']));
    },
  },
  'overenskommelsernas-lage': {
    partner: 'stockholm-central',
    holds: ({ agreements }) => expect(agreements.edges.length).toBeGreaterThanOrEqual(13),
  },
  platssamverkan: {
    partner: 'district-jarva',
    holds: ({ placeCollaborations }) => expect(placeCollaborations.edges.length).toBeGreaterThan(0),
  },
  'tyck-till-i-omrade': {
    partner: 'lpo-jarva',
    holds: ({ indicators }) => expect(indicators[0].observations).toHaveLength(1),
  },
  'underlag-for-kameraplats': {
    partner: 'traffic-committee',
    holds: ({ cameraSites }) => {
      expect(cameraSites.edges.length).toBeGreaterThan(5);
      expect(
        cameraSites.edges.some(({ node }: { node: { assessment: unknown } }) => node.assessment !== null),
      ).toBe(true);
    },
  },
  'uppfoljning-av-atgard': {
    partner: 'district-jarva',
    holds: ({ indicators }) => {
      expect(indicators).toHaveLength(3);
      for (const { observations } of indicators) {
        expect(observations[0].vintage).not.toBe('');
        expect(observations[0].observations).toHaveLength(4);
      }
    },
  },
  'utsatta-omraden-mot-mal': {
    partner: 'stockholm-central',
    holds: ({ vulnerableAreas, vulnerableAreaCounts }) => {
      const latest = vulnerableAreaCounts.filter(({ edition }: { edition: number }) => edition === 2025);
      expect(latest.map((one: { class: string }) => one.class)).toEqual(['UTSATT', 'SARSKILT_UTSATT']);
      expect(vulnerableAreas.length).toBeGreaterThan(5);
      for (const { classifications } of vulnerableAreas) expect(classifications.length).toBeGreaterThan(0);
    },
  },
  'vem-laste-vad': {
    partner: 'district-jarva',
    holds: ({ accessLog }) => expect(accessLog.edges.length).toBeGreaterThan(0),
  },
};

type Series = { readonly observations: readonly { readonly value: number | null }[] };

/** How many cells have a value. */
const figures = (indicators: readonly { readonly observations: readonly Series[] }[]): number =>
  indicators
    .flatMap(({ observations }) => observations)
    .flatMap(({ observations }) => observations)
    .filter(({ value }) => value !== null).length;

test('every shared query that comes with the hub has a run here', () => {
  expect(ids).toEqual(Object.keys(runs).sort());
  expect(ids.length).toBeGreaterThanOrEqual(11);
});

test.each(Object.entries(runs))('%s runs without a variable given', async (sharedQuery, run) => {
  const answer = await ask(run.partner, { sharedQuery });
  expect(answer.errors).toEqual([]);
  expect(answer.status).toBe(200);
  run.holds(answer.data);
});

const get = async (partner: string, search: string) => {
  const response = await fetch(`${inject('hub').origin}/graphql?${search}`, {
    headers: { authorization: `Bearer ${await tokenOf(partner)}` },
  });
  return { status: response.status, body: await response.json() };
};

test('a shared query runs by GET, with variables as JSON or one by one', async () => {
  const json = encodeURIComponent(JSON.stringify({ from: '2024-01', to: '2025-12' }));
  const one = await get('stranger', `sharedQuery=kommunens-anmalda-brott&variables=${json}`);
  const each = await get('stranger', 'sharedQuery=kommunens-anmalda-brott&version=1&from=2024-01&to=2025-12');
  expect([one.status, each.status]).toEqual([200, 200]);
  expect(one.body.data.indicators[0].observations[0].observations).toHaveLength(2);
  expect(each.body.data).toEqual(one.body.data);
});

test.each([
  [{ from: 2024 }, 'from'],
  [{ from: '2024-13' }, 'from'],
  [{ from: null }, 'from'],
  [{ areas: [7.5] }, 'areas'],
  [{ interval: 'WEEK' }, 'interval'],
  [{ omrade: 'x' }, 'omrade'],
])('of %j the parameter that does not fit is named', async (variables, parameter) => {
  const answer = await ask('district-jarva', { sharedQuery: 'lagesbild-for-omrade', variables });
  expect(answer.status).toBe(400);
  expect(answer.errors[0]?.extensions).toMatchObject({ code: 'PARAMETER_INVALID', parameter });
});

test('each is told what a relative value is for itself, before it runs anything', async () => {
  const query = `{ sharedQuery(id: "lagesbild-for-omrade") { parameters { name now year: now(interval: YEAR) } } }`;
  const told = async (partner: string) => {
    const answer = await ask(partner, { query });
    expect(codes(answer)).toEqual([]);
    return Object.fromEntries(
      answer.data.sharedQuery.parameters.map((one: { name: string }) => [one.name, one]),
    );
  };
  const jarva = await told('district-jarva');
  expect(jarva.areas.now).toBe('["sthlm:sdo:jarva"]');
  expect(JSON.parse(jarva.to.now)).toMatch(/^\d{4}-(03|06|09|12)$/);
  expect(JSON.parse(jarva.to.year)).toMatch(/^\d{4}-12$/);
  expect(jarva.interval.now).toBeNull();
  expect((await told('lpo-jarva')).areas.now).toBe('["lpo:jarva"]');
  expect((await told('stranger')).areas.now).toBe('["sthlm:kommun"]');
});

test('a version that there is not is unknown, as an id that there is not', async () => {
  const asked = async (body: object) => {
    const response = await fetch(`${inject('hub').origin}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await tokenOf('district-jarva')}`,
      },
      body: JSON.stringify(body),
    });
    return (await response.json()).errors[0].extensions.code;
  };
  expect(await asked({ sharedQuery: 'vem-laste-vad', sharedQueryVersion: 2 })).toBe('SHARED_QUERY_UNKNOWN');
  expect(await asked({ sharedQuery: 'nagot-annat' })).toBe('SHARED_QUERY_UNKNOWN');
});

test('the log names the shared query and its version', async () => {
  await ask('district-jarva', { sharedQuery: 'tyck-till-i-omrade' });
  const answer = await ask('district-jarva', {
    sharedQuery: 'vem-laste-vad',
    variables: { role: 'RECIPIENT', product: 'city.tyck-till', first: 1 },
  });
  expect(codes(answer)).toEqual([]);
  expect(answer.data.accessLog.edges[0].node.operationName).toBe('tyck-till-i-omrade@1');
});
