import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  clauseInput,
  contentInput,
  district,
  documents,
  inForce,
  type LifecycleCity,
  ofDistrict,
  ofPolice,
  ofRegistrar,
  partyInput,
  policeUnit,
  proposed,
  type Somebody,
  sign,
  signatureOf,
  startLifecycleCity,
} from './lifecycle-city.ts';

let city: LifecycleCity;
/** One agreement each: drafted, proposed, in force. None of the refusals below changes them. */
let draft: string;
let proposal: { readonly agreement: string; readonly digest: string; readonly canonicalJson: string };
let running: { readonly agreement: string; readonly digest: string };

beforeAll(async () => {
  city = await startLifecycleCity();
  const created = await city.ask(ofDistrict('coordinator'), documents.create, { content: contentInput() });
  draft = created.data.act.agreement.id;
  proposal = await proposed(city);
  running = await inForce(city);
});
afterAll(async () => {
  await city?.[Symbol.asyncDispose]();
  expect(city?.reported).toEqual([]);
});

const jwk = JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43) });

/** Every act with the role it takes, and what it is tried on: well formed, and about something that exists. */
const acts: Readonly<
  Record<
    keyof typeof documents,
    { readonly role: string; readonly variables: () => Readonly<Record<string, unknown>> }
  >
> = {
  create: { role: 'coordinator', variables: () => ({ content: contentInput() }) },
  amend: { role: 'coordinator', variables: () => ({ agreement: running.agreement }) },
  edit: {
    role: 'coordinator',
    variables: () => ({ agreement: draft, revision: 1, content: contentInput() }),
  },
  discard: { role: 'coordinator', variables: () => ({ agreement: draft, revision: 1 }) },
  propose: { role: 'coordinator', variables: () => ({ agreement: draft, revision: 1 }) },
  withdraw: { role: 'coordinator', variables: () => ({ digest: proposal.digest, reason: 'r' }) },
  sign: { role: 'signatory', variables: () => ({ digest: proposal.digest, jws: 'a..b' }) },
  attest: {
    role: 'registrar',
    variables: () => ({
      digest: proposal.digest,
      party: district,
      document: 'AAAA',
      reference: 'r',
      jws: 'a..b',
    }),
  },
  suspend: { role: 'officer', variables: () => ({ digest: running.digest, reason: 'r' }) },
  resume: { role: 'officer', variables: () => ({ digest: running.digest }) },
  end: { role: 'signatory', variables: () => ({ agreement: running.agreement, reason: 'r' }) },
  registerKey: {
    role: 'registrar',
    variables: () => ({ party: district, use: 'SIGNATURE', jwk, proof: 'a..b' }),
  },
  rotateKey: {
    role: 'signatory',
    variables: () => ({ key: `${district}:1`, jwk, proof: 'a..b', endorsement: 'a..b' }),
  },
  revokeKey: { role: 'signatory', variables: () => ({ key: `${district}:1`, reason: 'r' }) },
  succeed: {
    role: 'registrar',
    variables: () => ({
      succession: {
        kind: 'ORGANISATION',
        predecessor: district,
        successor: 'org:sdn-farsta',
        decided: '2026-01-01',
        diarienummer: 'D',
      },
    }),
  },
};
const names = Object.keys(acts) as (keyof typeof documents)[];
const roles = ['analyst', 'coordinator', 'signatory', 'officer', 'registrar', 'COORDINATOR', ''];

describe.each(names)('the act %s', (name) => {
  const { role, variables } = acts[name];

  test.each(roles.filter((other) => other !== role))(
    `takes ${role}, and is refused to the role '%s' of a party`,
    async (other) => {
      for (const who of [ofDistrict(other), ofPolice(other)]) {
        const answer = await city.ask(who, documents[name], variables());
        expect([other, answer.codes, answer.data.act]).toEqual([other, ['ROLE_REQUIRED'], null]);
      }
    },
  );

  test('is refused to a machine, whatever roles its token claims', async () => {
    const machine = { ...ofDistrict(...roles), person: null };
    expect((await city.ask(machine, documents[name], variables())).codes).toEqual(['ROLE_REQUIRED']);
  });

  test('is refused to whoever has the role and is no party', async () => {
    const outside: readonly (readonly [Somebody, readonly string[]])[] = [
      [
        { organisation: 'org:frammande-bolag', roles },
        ['AGREEMENT_UNKNOWN', 'ROLE_REQUIRED', 'KEY_UNKNOWN', 'NOT_A_PARTY'],
      ],
      [
        { organisation: 'org:sdn-farsta', roles },
        ['AGREEMENT_UNKNOWN', 'ROLE_REQUIRED', 'KEY_UNKNOWN', 'NOT_A_PARTY'],
      ],
      // The authority does not act in its unit's place.
      [
        { organisation: 'org:polismyndigheten', roles },
        ['AGREEMENT_UNKNOWN', 'NOT_A_PARTY', 'ROLE_REQUIRED', 'KEY_UNKNOWN', 'STATE_CONFLICT'],
      ],
      // Nor another unit of the same authority.
      [
        { organisation: 'org:lpo-farsta', legalBody: 'org:polismyndigheten', roles },
        ['AGREEMENT_UNKNOWN', 'NOT_A_PARTY', 'ROLE_REQUIRED', 'KEY_UNKNOWN'],
      ],
    ];
    for (const [who, expected] of outside) {
      const answer = await city.ask(who, documents[name], variables());
      expect([who.organisation, answer.data.act]).toEqual([who.organisation, null]);
      expect(expected).toContain(answer.codes[0]);
    }
  });
});

/** Acts on what exists already, each with the same about what does not. */
const aboutSomething = [
  'amend',
  'edit',
  'discard',
  'propose',
  'withdraw',
  'sign',
  'suspend',
  'resume',
  'end',
] as const;

test.each(aboutSomething)('to %s what one may not read is refused as what is not there', async (name) => {
  const stranger = { organisation: 'org:frammande-bolag', roles };
  const variables = acts[name].variables();
  const absent = {
    ...variables,
    ...('agreement' in variables ? { agreement: 'none' } : { digest: '0'.repeat(64) }),
  };
  const forbidden = await city.ask(stranger, documents[name], variables);
  expect(forbidden.codes).toEqual(['AGREEMENT_UNKNOWN']);
  expect(forbidden.errors).toEqual((await city.ask(stranger, documents[name], absent)).errors);
});

test('a party whose data the version does not give may end the agreement, and not suspend it', async () => {
  const answer = await city.ask(ofDistrict('officer'), documents.suspend, {
    digest: running.digest,
    reason: 'r',
  });
  expect(answer.codes).toEqual(['NOT_A_PARTY']);
});

describe('signatures that do not count', () => {
  const signed = async (change: { by?: string; party?: string; signedAt?: string; over?: string }) => {
    const { by = district, party = district, over = proposal.canonicalJson, signedAt } = change;
    const key = city.keys.get(by);
    if (!key) throw new Error('no key');
    return signatureOf(over, party, key, signedAt === undefined ? {} : { signedAt });
  };
  const handIn = (jws: string, who = ofDistrict('signatory')) =>
    city.ask(who, documents.sign, { digest: proposal.digest, jws });

  test('of other bytes: one changed byte, or the same signature on another version', async () => {
    const changed = proposal.canonicalJson.replace('Otrygga', 'Otrygge');
    expect((await handIn(await signed({ over: changed }))).codes).toEqual(['SIGNATURE_INVALID']);
    const other = await proposed(city);
    const jws = await signed({ over: other.canonicalJson });
    expect(
      (await city.ask(ofDistrict('signatory'), documents.sign, { digest: other.digest, jws })).errors,
    ).toEqual([]);
    expect((await handIn(jws)).codes).toEqual(['SIGNATURE_INVALID']);
  });

  test('for another party: nobody signs for two', async () => {
    expect((await handIn(await signed({ by: policeUnit, party: policeUnit }))).codes).toEqual([
      'KEY_UNKNOWN',
    ]);
    expect((await handIn(await signed({ by: policeUnit, party: district }))).codes).toEqual(['KEY_UNKNOWN']);
    expect((await handIn(await signed({ party: policeUnit }))).codes).toEqual(['SIGNATURE_INVALID']);
    // A stolen signature of the other party, handed in by its own signatory, is its own; by mine it is not.
    expect((await handIn(await signed({}), ofPolice('signatory'))).codes).toEqual(['KEY_UNKNOWN']);
  });

  test.each(['', 'a', 'a..b', '..', 'a.b.c', 'eyJhbGciOiJub25lIn0..AA', '.'.repeat(10_000)])(
    'malformed: %#',
    async (jws) => {
      const { codes, errors } = await handIn(jws);
      expect(codes).toEqual(['SIGNATURE_INVALID']);
      expect(errors[0]?.extensions.reason).toBe('malformed');
    },
  );

  test.each([-16 * 60_000, -86_400_000, 2 * 60_000])('made %i ms from now', async (offset) => {
    const jws = await signed({ signedAt: new Date(Date.now() + offset).toISOString() });
    expect((await handIn(jws)).errors[0]?.extensions).toMatchObject({
      code: 'SIGNATURE_INVALID',
      reason: 'signed-at',
    });
  });

  test('by a key that is revoked, or that the register does not know', async () => {
    const jws = await signed({});
    await city.owner`update party_key set valid_to = now() - interval '1 second' where id = ${`${district}:1`}`;
    try {
      expect((await handIn(jws)).errors[0]?.extensions).toMatchObject({
        code: 'SIGNATURE_INVALID',
        reason: 'key',
      });
    } finally {
      await city.owner.begin(async (sql) => {
        await sql`alter table party_key disable trigger keep_key`;
        await sql`update party_key set valid_to = null where id = ${`${district}:1`}`;
        await sql`alter table party_key enable trigger keep_key`;
      });
    }
    const unknown = await signatureOf(proposal.canonicalJson, district, {
      keyId: 'nobody:1',
      privateKey: city.registrarKey.privateKey,
    });
    expect((await handIn(unknown)).codes).toEqual(['KEY_UNKNOWN']);
  });

  test('by the registrar’s key as if it were the party’s, or by the party’s as if it were the registrar’s', async () => {
    const asParty = await signatureOf(proposal.canonicalJson, district, city.registrarKey);
    expect((await handIn(asParty)).codes).toEqual(['KEY_UNKNOWN']);
    const document = Buffer.from('%PDF-1.7 pdfaid:part="2" %%EOF').toString('base64');
    const answer = await city.ask(ofRegistrar, documents.attest, {
      digest: proposal.digest,
      party: district,
      document,
      reference: 'r',
      jws: await signed({}),
    });
    expect(answer.codes).toEqual(['KEY_UNKNOWN']);
  });
});

test('a proposal that would be refused says so while it is written, and names the clause and the difference', async () => {
  const content = contentInput({
    level: 'LOCAL',
    parent: 'agreement:stad-polis',
    parties: [partyInput(district, 'Sekreterare'), partyInput('org:ssbf', 'Förbundsdirektör')],
    clauses: [clauseInput({ id: 'vid', finestInterval: 'MONTH', finestLevel: 'BASE_AREA', from: '2010-01' })],
  });
  const created = await city.ask(ofDistrict('coordinator'), documents.create, { content });
  const { id, draft: written } = created.data.act.agreement;
  const problems: { code: string; clause: string | null; differences: { what: string }[] }[] =
    written.problems;
  expect(problems.map(({ code, clause }) => [code, clause])).toEqual([
    ['SIGNATORY_KIND_REQUIRED', null],
    ['PROVIDER_NOT_PARTY', 'vid'],
    ['WIDER_THAN_PARENT', 'vid'],
  ]);
  expect(problems[2]?.differences.map(({ what }) => what)).toContain('from');
  const refused = await city.ask(ofDistrict('coordinator'), documents.propose, {
    agreement: id,
    revision: 1,
  });
  expect(refused.errors[0]?.extensions).toMatchObject({ code: 'SIGNATORY_KIND_REQUIRED', clause: null });
  expect(refused.errors[0]?.extensions.problems).toHaveLength(3);
});

test.each([
  ['a day that is none', { validFrom: '2026-02-31' }],
  ['a day that is no text of one', { validFrom: 'i morgon' }],
  ['NUL', { title: 'a\u0000b' }],
])('content with %s is refused at proposing at the latest', async (_what, change) => {
  const created = await city.ask(ofDistrict('coordinator'), documents.create, {
    content: contentInput(change),
  });
  const agreement = created.data.act?.agreement.id;
  const answer = agreement
    ? await city.ask(ofDistrict('coordinator'), documents.propose, { agreement, revision: 1 })
    : created;
  expect(answer.codes).toEqual(['CONTENT_INVALID']);
});

describe('around the rules', () => {
  const denied = { code: '42501' };

  test('the serving role writes nothing of all this', async () => {
    const sql = city.databases.serving('city');
    for (const table of [
      'agreement',
      'agreement_draft',
      'agreement_version',
      'agreement_signature',
      'agreement_event',
      'agreement_act',
      'agreement_paper',
      'party_key',
      'signatory_kind',
    ]) {
      await expect(sql`delete from ${sql(table)}`).rejects.toMatchObject(denied);
      await expect(sql`insert into ${sql(table)} default values`).rejects.toMatchObject(denied);
    }
    await expect(sql`select content from agreement_paper`).rejects.toMatchObject(denied);
    await expect(sql`select * from party_key`).rejects.toMatchObject(denied);
  });

  test.each([
    'update agreement_version set number = 9',
    'delete from agreement_version',
    'truncate agreement_version',
    'update agreement_signature set jws = jws',
    'delete from agreement_signature',
    'delete from agreement_event',
    'update agreement_event set at = now()',
    'delete from agreement_act',
    "update agreement_act set reason = ''",
    'delete from agreement_paper',
    'delete from party_key',
    'update party_key set valid_to = null',
    "update party_key set party = 'org:frammande-bolag'",
  ])('neither the keeper nor the owner can: %s', async (statement) => {
    await city.owner`update party_key set valid_to = now() where id = 'org:trafiknamnden:1' and valid_to is null`;
    for (const sql of [city.databases.keeper('city'), city.owner]) {
      await expect(sql.unsafe(statement)).rejects.toMatchObject(denied);
    }
  });

  test('the keeper reads and writes nothing but what the life of agreements, processes and pictures needs', async () => {
    const rows = await city.owner`
      select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'hub') and relkind = 'r'
        and has_table_privilege('hub_keeper', c.oid, 'select, insert, delete, truncate') order by relname`;
    expect(rows.map(({ relname }) => relname)).toEqual([
      'agreement',
      'agreement_act',
      'agreement_draft',
      'agreement_event',
      'agreement_paper',
      'agreement_signature',
      'agreement_version',
      'data_product',
      'organisation',
      'party_key',
      'picture',
      'place',
      'place_collaboration',
      'process',
      'process_act',
      'process_object',
      'purpose',
      'register_gateway',
      'register_state',
      'signatory_kind',
      'succession',
    ]);
    const sql = city.databases.keeper('city');
    await expect(sql`insert into organisation (id) values ('org:x')`).rejects.toMatchObject(denied);
    await expect(sql`delete from agreement where id = 'agreement:stad-polis'`).resolves.toMatchObject({
      count: 0,
    });
  });

  test('one key is registered for one party, whatever id it is given', async () => {
    const sql = city.databases.keeper('city');
    const copy = sql`insert into party_key (id, party, jwk, valid_from) select 'copy', 'org:frammande-bolag', jwk, now() from party_key where id = ${`${district}:1`}`;
    await expect(copy).rejects.toMatchObject({ code: '23505' });
  });
});

test('after all these refusals nothing has changed', async () => {
  const read = await city.ask(
    ofDistrict('coordinator'),
    `query ($draft: ID!, $proposal: ID!, $running: ID!) {
      a: agreement(id: $draft) { state draft { revision } } b: agreement(id: $proposal) { state } c: agreement(id: $running) { state }
    }`,
    { draft, proposal: proposal.agreement, running: running.agreement },
  );
  expect(read.data).toEqual({
    a: { state: 'DRAFT', draft: { revision: 1 } },
    b: { state: 'PROPOSED' },
    c: { state: 'IN_FORCE' },
  });
  expect((await sign(city, proposal, ofDistrict('signatory'))).errors).toEqual([]);
});
