import { readFile } from 'node:fs/promises';
import { buildSchema, parse, validate } from 'graphql';
import { expect, inject, test } from 'vitest';
import { readSharedQueries } from '../../gateway/shared-queries.ts';
import { ask, codes, tokenOf } from './ask.ts';

const root = `${import.meta.dirname}/../..`;
const queries = await readSharedQueries(`${root}/schema/shared-queries`);
const schema = buildSchema(await readFile(`${root}/clients/api.generated.graphql`, 'utf8'));
const months = { from: '2024-01', to: '2025-12' };

/** Who runs each, with what, and what must come of it. A shared query without a line here fails. */
const runs: Readonly<
  Record<
    string,
    {
      readonly partner: string;
      readonly variables: Readonly<Record<string, unknown>>;
      readonly codes?: readonly string[];
      // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any form
      readonly holds: (data: any) => void;
    }
  >
> = {
  'lagesbild-for-omrade': {
    partner: 'district-jarva',
    variables: { areas: ['sthlm:sdo:jarva'], ...months },
    holds: ({ indicators }) => {
      expect(indicators).toHaveLength(4);
      for (const { observations } of indicators) expect(observations[0].observations).toHaveLength(8);
    },
  },
  'tyck-till-i-omrade': {
    partner: 'lpo-jarva',
    variables: { areas: ['sthlm:sdo:jarva'], ...months },
    holds: ({ indicators }) => expect(indicators[0].observations[0].area.name).toBe('Järva'),
  },
  'kommunens-anmalda-brott': {
    partner: 'stranger',
    variables: months,
    holds: ({ indicators }) => {
      expect(indicators).toHaveLength(7);
      for (const { observations } of indicators) {
        expect(observations[0].synthetic).toBe(false);
        expect(observations[0].source).toContain('Brå');
      }
    },
  },
  'underlag-for-kameraplats': {
    partner: 'traffic-committee',
    variables: {},
    holds: ({ cameraSites }) => {
      expect(cameraSites.edges.length).toBeGreaterThan(5);
      expect(
        cameraSites.edges.some(({ node }: { node: { assessment: unknown } }) => node.assessment !== null),
      ).toBe(true);
    },
  },
  'overenskommelsernas-lage': {
    partner: 'stockholm-central',
    variables: { level: 'LOCAL' },
    holds: ({ agreements }) => {
      const inForce = agreements.edges.filter(
        ({ node }: { node: { state: string } }) => node.state === 'IN_FORCE',
      );
      expect(inForce.length).toBeGreaterThanOrEqual(13);
    },
  },
  'vem-laste-vad': {
    partner: 'district-jarva',
    variables: { role: 'RECIPIENT' },
    holds: ({ accessLog }) => expect(accessLog.edges.length).toBeGreaterThan(0),
  },
};

test('every shared query fits the schema and has a run here', () => {
  expect([...queries.keys()].sort()).toEqual(Object.keys(runs).sort());
  for (const { document } of queries.values()) expect(validate(schema, parse(document))).toEqual([]);
});

test.each(Object.entries(runs))('%s runs under its own purpose', async (sharedQuery, run) => {
  const answer = await ask(run.partner, { sharedQuery, variables: run.variables });
  expect(answer.status).toBe(200);
  expect(codes(answer)).toEqual(run.codes ?? []);
  run.holds(answer.data);
});

test('a shared query runs by GET too', async () => {
  const variables = encodeURIComponent(JSON.stringify(months));
  const response = await fetch(
    `${inject('hub').origin}/graphql?sharedQuery=kommunens-anmalda-brott&variables=${variables}`,
    { headers: { authorization: `Bearer ${await tokenOf('stranger')}` } },
  );
  expect(response.status).toBe(200);
  expect((await response.json()).data.indicators).toHaveLength(7);
});
