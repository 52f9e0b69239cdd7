import { setTimeout as delay } from 'node:timers/promises';
import { type CryptoKey, exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AgreementVersion } from '../../policy/agreement.ts';
import { digestOf } from '../../trust/canonical.ts';
import { signVersion } from '../../trust/signature.ts';
import { ask, codes } from './ask.ts';
import { asOwner, tamper } from './databases.ts';

const invented: AgreementVersion = {
  agreement: 'agreement:invented',
  number: 1,
  title: 'En överenskommelse som polisen aldrig har sett',
  level: 'partnership',
  parent: null,
  parties: ['org:frammande-bolag', 'org:polismyndigheten'].map((organisation) => ({
    organisation,
    diarienummer: 'DEMO 1',
    decided: '2024-01-01',
    signatory: 'chef',
  })),
  validFrom: '2024-01-01',
  validTo: null,
  paper: {
    problems: [],
    likelyCauses: [],
    goals: [],
    activities: [],
    responsibleFunctions: [],
    followUp: '',
    citizenPledges: [],
  },
  clauses: [
    {
      id: 'allt',
      product: 'police.reported-offences',
      provider: 'org:polismyndigheten',
      recipients: ['org:frammande-bolag'],
      purposes: ['lagesbild'],
      areas: ['*'],
      from: '2015-01',
      to: null,
      finestLevel: 'BASE_AREA',
      finestInterval: 'MONTH',
      disclosure: 'exact',
      transfer: 'direct-access',
      processing: { controller: 'org:frammande-bolag', processor: null, impactAssessment: null, erasure: '' },
      legalBasis: [
        {
          law: 'OSL',
          chapter: '10',
          section: '2',
          direction: 'vem som helst',
          discloser: 'anyone',
          receiver: 'anyone',
          from: '2009-06-30',
          to: null,
        },
      ],
      secrecyAssessment: null,
    },
  ],
};

const question = {
  purpose: 'lagesbild',
  query: `{ viewer { scope { clause } } indicators(ids: ["police.reported-offences.total"]) {
    observations(areas: ["sthlm:sdo:jarva"], from: "2025-01", to: "2025-12", interval: YEAR) { observations { value } } } }`,
};

/** Whoever holds the city's database: it registers keys for parties that never gave them, and signs for both. */
beforeAll(async () => {
  const sql = asOwner('city');
  const digest = digestOf(invented);
  const signatures: { digest: string; party: string; key_id: string; jws: string; signed_at: Date }[] = [];
  for (const { organisation: party } of invented.parties) {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    const id = `${party}:invented`;
    const { kty, crv, x } = await exportJWK(publicKey);
    await sql`insert into party_key (id, party, jwk, valid_from) values (${id}, ${party}, ${sql.json({ kty: kty ?? '', crv: crv ?? '', x: x ?? '' })}, now() - interval '1 day')`;
    const signedAt = new Date();
    const said = { party, signedAt: signedAt.toISOString(), paper: null };
    const jws = await signVersion(invented, said, id, privateKey as CryptoKey);
    signatures.push({ digest, party, key_id: id, jws, signed_at: signedAt });
  }
  await sql.begin(async (tx) => {
    await tx`insert into agreement (id, level, title, priority_areas, synthetic) values (${invented.agreement}, 'partnership', ${invented.title}, ${[]}, true)`;
    await tx`
      insert into agreement_version (digest, agreement, number, content, public, parties, concerns, proposed_at)
      values (${digest}, ${invented.agreement}, 1, ${tx.json(JSON.parse(JSON.stringify(invented)))}, false, ${invented.parties.map(({ organisation }) => organisation)}, ${[]}, now())`;
    await tx`insert into agreement_signature ${tx(signatures)}`;
  });
  await sql.end();
  await delay(600);
});

afterAll(async () => {
  const sql = asOwner('city');
  const digest = digestOf(invented);
  await tamper(
    sql,
    'agreement_signature',
    (tx) => tx`delete from agreement_signature where digest = ${digest}`,
  );
  await tamper(sql, 'agreement_version', (tx) => tx`delete from agreement_version where digest = ${digest}`);
  await tamper(sql, 'party_key', (tx) => tx`delete from party_key where id like '%:invented'`);
  await sql`delete from agreement where id = ${invented.agreement}`;
  await sql.end();
});

test('a register that invents an agreement over police data gains nothing: the police have not signed it', async () => {
  const answer = await ask('stranger', question);
  // The gateway is taken in: it verifies with the keys that the register gives it.
  expect(answer.data.viewer.scope.map(({ clause }: { clause: string | null }) => clause)).toContain(
    'agreement:invented/1#allt',
  );
  expect(answer.data.indicators[0].observations).toBeNull();
  expect(codes(answer)).toEqual(['PRODUCT_NOT_COVERED']);
});

test('what a provider withdraws in its own subgraph is refused within a second, whatever the register says', async () => {
  const police = asOwner('police');
  const city = asOwner('city');
  try {
    const [version] =
      await city`select digest from agreement_version where agreement = 'agreement:local:jarva:jarva' order by number desc limit 1`;
    const own = { ...question, query: question.query };
    expect((await ask('district-jarva', own)).errors).toEqual([]);
    await police`update signed_version set withdrawn_at = now() where digest = ${version?.digest}`;
    await delay(900);
    const withdrawn = await ask('district-jarva', own);
    expect(withdrawn.data.indicators[0].observations).toBeNull();
    expect(codes(withdrawn)).toEqual(['PRODUCT_NOT_COVERED']);
    await police`update signed_version set withdrawn_at = null where digest = ${version?.digest}`;
    await delay(900);
    expect((await ask('district-jarva', own)).errors).toEqual([]);
  } finally {
    await police.end();
    await city.end();
  }
});
