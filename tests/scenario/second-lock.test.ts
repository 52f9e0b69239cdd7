import { setTimeout as delay } from 'node:timers/promises';
import { type CryptoKey, exportJWK, generateKeyPair } from 'jose';
import type postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roleNames } from '../../local/secrets.ts';
import type { AgreementVersion } from '../../policy/agreement.ts';
import { everyArea } from '../../policy/area.ts';
import { digestOf } from '../../trust/canonical.ts';
import { signVersion } from '../../trust/signature.ts';
import { ask, codes } from './ask.ts';
import { command } from './command.ts';
import { addressOf, asOwner, tamper } from './databases.ts';
import { held } from './thief.ts';

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

const altering = 'agreement:local:jarva:jarva';
let altered: AgreementVersion;

/**
 * Whoever holds the city's database: it registers keys for parties that never gave them, and signs for all. It invents
 * an agreement, and alters one by a version that gives more.
 */
beforeAll(async () => {
  const { content } = await held(altering);
  altered = {
    ...content,
    number: content.number + 1,
    clauses: content.clauses.map((clause) => ({ ...clause, areas: [everyArea] })),
  };
  const sql = asOwner('city');
  await sql`insert into agreement (id, level, title, priority_areas, synthetic) values (${invented.agreement}, 'partnership', ${invented.title}, ${[]}, true)`;
  for (const version of [invented, altered]) await register(sql, version);
  await sql.end();
  await delay(600);
});

async function register(sql: postgres.Sql, version: AgreementVersion): Promise<void> {
  const digest = digestOf(version);
  const signatures: { digest: string; party: string; key_id: string; jws: string; signed_at: Date }[] = [];
  for (const { organisation: party } of version.parties) {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    const id = `${party}:${version.agreement}:invented`;
    const { kty, crv, x } = await exportJWK(publicKey);
    await sql`insert into party_key (id, party, jwk, valid_from) values (${id}, ${party}, ${sql.json({ kty: kty ?? '', crv: crv ?? '', x: x ?? '' })}, now() - interval '1 day')`;
    const signedAt = new Date();
    const said = { party, signedAt: signedAt.toISOString(), paper: null };
    const jws = await signVersion(version, said, id, privateKey as CryptoKey);
    signatures.push({ digest, party, key_id: id, jws, signed_at: signedAt });
  }
  await sql.begin(async (tx) => {
    await tx`
      insert into agreement_version (digest, agreement, number, content, public, parties, concerns, proposed_at)
      values (${digest}, ${version.agreement}, ${version.number}, ${tx.json(JSON.parse(JSON.stringify(version)))}, false, ${version.parties.map(({ organisation }) => organisation)}, ${[]}, now())`;
    await tx`insert into agreement_signature ${tx(signatures)}`;
  });
}

afterAll(async () => {
  const sql = asOwner('city');
  const digests = [digestOf(invented), digestOf(altered)];
  await tamper(
    sql,
    'agreement_signature',
    (tx) => tx`delete from agreement_signature where digest = any(${digests})`,
  );
  await tamper(
    sql,
    'agreement_version',
    (tx) => tx`delete from agreement_version where digest = any(${digests})`,
  );
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

test('a register that alters an agreement of the police gains nothing: they answer what they signed, and no more', async () => {
  const both = {
    ...question,
    query: question.query.replace('"sthlm:sdo:jarva"', '"sthlm:sdo:jarva", "sthlm:sdo:farsta"'),
  };
  const answer = await ask('district-jarva', both);
  const named = answer.data.viewer.scope.map(({ clause }: { clause: string | null }) => clause);
  expect(named).toContain(`${altering}/${altered.number}#anmalda-brott`);
  const [inJarva, inFarsta] = answer.data.indicators[0].observations;
  expect(inJarva.observations[0].value).toBeGreaterThan(0);
  expect(inFarsta).toBeNull();
  expect(codes(answer)).toEqual(['AREA_NOT_COVERED']);
});

test('no partner is told of proofs, also where they are brought in vain', async () => {
  for (let at = 0; at < 3; at += 1) {
    const { text } = await ask('stranger', question);
    expect(text).not.toContain('PROOF');
    expect(text).not.toContain(digestOf(invented));
  }
});

test('what a provider withdraws in its own subgraph is refused within a second, whatever the register says', async () => {
  const { digest } = await held('agreement:local:farsta:farsta');
  const inFarsta = { ...question, query: question.query.replace('sdo:jarva', 'sdo:farsta') };
  const accept = (verb: string) =>
    command(
      {
        HUB_DATABASE_URL: addressOf('police', roleNames.serving('police')),
        HUB_OWNER_DATABASE_URL: addressOf('police', roleNames.owner('police')),
      },
      'subgraphs/accept.ts',
      verb,
      digest,
      'org:polismyndigheten',
    );
  expect((await ask('district-farsta', inFarsta)).errors).toEqual([]);
  try {
    expect((await accept('withdraw')).code).toBe(0);
    await delay(900);
    const withdrawn = await ask('district-farsta', inFarsta);
    expect(withdrawn.data.indicators[0].observations).toBeNull();
    expect(codes(withdrawn)).toEqual(['PRODUCT_NOT_COVERED']);
  } finally {
    expect((await accept('restore')).code).toBe(0);
  }
  await delay(900);
  expect((await ask('district-farsta', inFarsta)).errors).toEqual([]);
});

test('a key that the police unpin binds them no longer, and does again when it is pinned', async () => {
  const { digest } = await held('agreement:local:farsta:farsta');
  const inFarsta = { ...question, query: question.query.replace('sdo:jarva', 'sdo:farsta') };
  const police = asOwner('police');
  const [key] = await police`select * from pinned_key where party = 'org:lpo-farsta'`;
  try {
    await police`delete from pinned_key where party = 'org:lpo-farsta'`;
    await delay(900);
    expect(codes(await ask('district-farsta', inFarsta))).toEqual(['PRODUCT_NOT_COVERED']);
    // What was signed on paper needs no key.
    await police`insert into signed_version (digest, provider) values (${digest}, 'org:polismyndigheten')`;
    await delay(900);
    expect((await ask('district-farsta', inFarsta)).errors).toEqual([]);
  } finally {
    await police`delete from signed_version where digest = ${digest}`;
    await police`insert into pinned_key ${police(key ?? {})}`;
    await police.end();
  }
  await delay(900);
  expect((await ask('district-farsta', inFarsta)).errors).toEqual([]);
});

test('while a provider’s pins cannot be read, its clauses and own data are refused, and open data is answered', async () => {
  const city = asOwner('city');
  const query = `{ indicators(ids: ["city.tyck-till.litter", "bra.municipal-offences.total"]) {
    id observations(areas: ["sthlm:kommun"], from: "2024-01", to: "2024-12", interval: YEAR) { observations { value } } } }`;
  const asked = async () => {
    const { data } = await ask('traffic-committee', { query, purpose: 'lagesbild' });
    return data.indicators.map(({ observations }: { observations: unknown }) => observations !== null);
  };
  expect(await asked()).toEqual([true, true]);
  try {
    await city`revoke select on own_client from hub_serving`;
    await delay(900);
    expect(await asked()).toEqual([false, true]);
  } finally {
    await city`grant select on own_client to hub_serving`;
    await city.end();
  }
  await delay(900);
  expect(await asked()).toEqual([true, true]);
});
