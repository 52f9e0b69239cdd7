import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { contract } from '../../gateway/contract.ts';
import { createContracts } from '../../gateway/contracts.ts';
import type { ServiceRequest } from '../../gateway/request.ts';
import { textOf } from '../../gateway/serialised.ts';
import { startTrace } from '../../gateway/trace.ts';
import { makeRegister } from '../../policy/register.ts';
import { scopeFor } from '../../policy/scope.ts';
import { register as demonstration, model, schema } from '../policy/demonstration.ts';
import { clause, parties, version } from '../policy/world.ts';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Asks for the contract of the traffic committee, to which the police gives assessments until a day. */
async function contractUntil(validTo: string | null) {
  const signatories = ['org:polismyndigheten', 'org:trafiknamnden'];
  const given = clause({
    product: 'police.camera-assessments',
    recipients: ['org:trafiknamnden'],
    purposes: ['kameraplacering'],
    secrecyAssessment: {
      function: 'f',
      diarienummer: 'D',
      conditions: '',
      decided: '2024-01-01',
      reviewBy: '2039-12-31',
    },
  });
  const register = makeRegister({
    ...demonstration,
    versions: [version({ parties: parties(...signatories), clauses: [given], validTo })],
  });
  const contracts = createContracts(schema, model);
  const caller = {
    partner: { id: 'traffic-committee' },
    purposes: ['kameraplacering'],
    person: null,
    documents: 'any',
    roles: [],
  };
  const answer = await contract({
    hub: {
      contractOf: contracts.of,
      productsFor: (_caller: unknown, purpose: string | null, instant: string) =>
        new Set(
          scopeFor(register, { partner: caller.partner.id, purpose, instant }).grants.map(
            ({ product }) => product,
          ),
        ),
    },
    admitted: { request: { search: '?purpose=kameraplacering' } },
    caller,
    register,
    trace: startTrace('id', '2026-01-01T00:00:00.000Z'),
  } as unknown as ServiceRequest);
  expect(answer.status).toBe(200);
  const text = textOf(answer.body);
  expect(buildSchema(text).getType('CameraAssessment')).toBeDefined();
  return text;
}

test('what lapses within 60 days stands at the head by product, and is marked at each field', async () => {
  const body = await contractUntil(inDays(30));
  expect(body).toMatch(
    /^# The contract of traffic-committee at \S+ for kameraplacering\.\n# Lapses within 60 days: police\.camera-assessments\.\n\n/,
  );
  const marked = /^ {2}(\w+).*@deprecated\(reason: "Lapses within 60 days/gm;
  const fields = [...body.matchAll(marked)].map(([, field]) => field);
  expect(fields).toContain('assessment');
  expect(fields).not.toContain('cameraSites');
});

test.each([[null], [inDays(90)]])('what stays longer is not marked: until %s', async (validTo) => {
  expect(await contractUntil(validTo)).not.toContain('Lapses');
});
