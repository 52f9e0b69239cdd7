import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyIdOf, type PublicKey, signKeyStatement } from '../../trust/key-statement.ts';
import {
  clauseInput,
  contentInput,
  district,
  documents,
  inForce,
  type LifecycleCity,
  newKey,
  ofDistrict,
  ofPolice,
  ofRegistrar,
  policeUnit,
  propose,
  proposed,
  type Somebody,
  sign,
  signatureOf,
  startLifecycleCity,
} from './lifecycle-city.ts';

let city: LifecycleCity;
beforeAll(async () => {
  city = await startLifecycleCity();
});
afterAll(async () => {
  await city?.[Symbol.asyncDispose]();
  expect(city?.reported).toEqual([]);
});

const coordinator = ofDistrict('coordinator');

test('an agreement is drafted, proposed, signed by each party, suspended, resumed and ended', async () => {
  const created = await city.ask(coordinator, documents.create, { content: contentInput() });
  expect(created.errors).toEqual([]);
  const agreement: string = created.data.act.agreement.id;
  expect(created.data.act.agreement.draft).toEqual({ revision: 1, problems: [] });
  const proposal = await city.ask(coordinator, documents.propose, { agreement, revision: 1 });
  expect(proposal.errors).toEqual([]);
  expect(proposal.data.act).toMatchObject({
    version: { state: 'PROPOSED' },
    agreement: { state: 'PROPOSED', draft: null },
  });
  const { digest, canonicalJson } = proposal.data.act.version;
  expect(createHash('sha256').update(canonicalJson).digest('hex')).toBe(digest);
  const first = await sign(city, { digest, canonicalJson }, ofDistrict('signatory'));
  expect(first.data.act.version.state).toBe('PROPOSED');
  const second = await sign(city, { digest, canonicalJson }, ofPolice('signatory'));
  expect(second.errors).toEqual([]);
  expect(second.data.act.agreement.state).toBe('IN_FORCE');
  const suspended = await city.ask(ofPolice('officer'), documents.suspend, { digest, reason: 'prövas' });
  expect(suspended.data.act.version.state).toBe('SUSPENDED');
  const resumed = await city.ask(ofPolice('officer'), documents.resume, { digest });
  expect(resumed.data.act.version.state).toBe('IN_FORCE');
  const ended = await city.ask(ofDistrict('signatory'), documents.end, {
    agreement,
    at: null,
    reason: 'klart',
  });
  expect(ended.data.act.agreement.state).toBe('ENDED');
  const read = await city.ask(
    coordinator,
    `query ($id: ID!) { agreement(id: $id) { versions { history { act organisation { id } role reason } } } }`,
    { id: agreement },
  );
  expect(read.data.agreement.versions[0].history).toEqual([
    { act: 'propose', organisation: { id: district }, role: 'coordinator', reason: null },
    { act: 'sign', organisation: { id: district }, role: 'signatory', reason: null },
    { act: 'sign', organisation: { id: policeUnit }, role: 'signatory', reason: null },
    { act: 'suspend', organisation: { id: policeUnit }, role: 'officer', reason: 'prövas' },
    { act: 'resume', organisation: { id: policeUnit }, role: 'officer', reason: null },
    { act: 'end', organisation: { id: district }, role: 'signatory', reason: 'klart' },
  ]);
});

test('a draft says what it would change, as the version that is made of it does', async () => {
  const created = await city.ask(coordinator, documents.create, {
    content: contentInput({ clauses: [clauseInput({ finestLevel: 'BASE_AREA', disclosure: 'EXACT' })] }),
  });
  const agreement: string = created.data.act.agreement.id;
  const what = `whatIf { changes { organisation { id } product { id } gained { levels disclosures } } heldBack { clause } text }`;
  const asked = await city.ask(coordinator, `query ($id: ID!) { agreement(id: $id) { draft { ${what} } } }`, {
    id: agreement,
  });
  expect(asked.errors).toEqual([]);
  const { whatIf } = asked.data.agreement.draft;
  expect(whatIf.changes[0]).toMatchObject({
    organisation: { id: district },
    product: { id: 'police.reported-offences' },
  });
  await propose(city, agreement, 1);
  const version = await city.ask(
    coordinator,
    `query ($id: ID!) { agreement(id: $id) { versions { ${what} } } }`,
    {
      id: agreement,
    },
  );
  expect(version.data.agreement.versions[0].whatIf).toEqual(whatIf);
});

test('of two editors at once one is told of the other, and nothing is lost', async () => {
  const created = await city.ask(coordinator, documents.create, { content: contentInput() });
  const agreement: string = created.data.act.agreement.id;
  const edits = await Promise.all(
    [coordinator, ofPolice('coordinator')].map((who, index) =>
      city.ask(who, documents.edit, {
        agreement,
        revision: 1,
        content: contentInput({ title: `Rubrik ${index}` }),
      }),
    ),
  );
  const refusedEdit = edits.find(({ codes }) => codes.length > 0);
  const kept = edits.find(({ codes }) => codes.length === 0);
  expect(refusedEdit?.errors[0]?.extensions).toMatchObject({ code: 'EDIT_CONFLICT', revision: 2 });
  const read = await city.ask(
    coordinator,
    `query ($id: ID!) { agreement(id: $id) { draft { title revision } } }`,
    { id: agreement },
  );
  expect(read.data.agreement.draft).toEqual({ title: kept?.data.act.agreement.draft.title, revision: 2 });
});

test('two parties that sign at once are both counted, and a proposal is made once', async () => {
  const created = await city.ask(coordinator, documents.create, { content: contentInput() });
  const agreement: string = created.data.act.agreement.id;
  const proposals = await Promise.all(
    [1, 1].map((revision) => city.ask(coordinator, documents.propose, { agreement, revision })),
  );
  expect(proposals.flatMap(({ codes }) => codes)).toEqual(['AGREEMENT_UNKNOWN']);
  const { version } = proposals.find(({ codes }) => codes.length === 0)?.data.act ?? {};
  const signed = await Promise.all(
    [ofDistrict('signatory'), ofPolice('signatory')].map((who) => sign(city, version, who)),
  );
  expect(signed.flatMap(({ codes }) => codes)).toEqual([]);
  const states = signed.map(({ data }) => data.act.version.state);
  expect(states).toContain('IN_FORCE');
});

test('the same signature twice is one signature, with one act in the history', async () => {
  const made = await proposed(city);
  const key = city.keys.get(district);
  if (!key) throw new Error('no key');
  const jws = await signatureOf(made.canonicalJson, district, key);
  for (const _ of [1, 2]) {
    const { errors } = await city.ask(ofDistrict('signatory'), documents.sign, { digest: made.digest, jws });
    expect(errors).toEqual([]);
  }
  const [count] =
    await city.owner`select count(*)::int as n from agreement_act where digest = ${made.digest} and act = 'sign'`;
  expect(count?.n).toBe(1);
});

test('an amendment takes over from its first day, and no two versions are ever in force at once', async () => {
  const { agreement, digest } = await inForce(city);
  const amended = await city.ask(coordinator, documents.amend, { agreement });
  expect(amended.data.act.agreement.draft).toEqual({ number: 2, revision: 1 });
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  await city.ask(coordinator, documents.edit, {
    agreement,
    revision: 1,
    content: contentInput({ validFrom: tomorrow }),
  });
  const next = await propose(city, agreement, 2);
  await sign(city, next, ofDistrict('signatory'));
  const last = await sign(city, next, ofPolice('signatory'));
  expect(last.errors).toEqual([]);
  const states = async (at: string) => {
    const read = await city.ask(
      coordinator,
      `query ($id: ID!, $at: DateTime) { agreement(id: $id) { versions { digest state(at: $at) } } }`,
      { id: agreement, at },
    );
    return read.data.agreement.versions.map(({ state }: { state: string }) => state);
  };
  const midnight = Date.parse(`${tomorrow}T00:00:00.000Z`);
  expect(await states(new Date(midnight - 1).toISOString())).toEqual(['IN_FORCE', 'SIGNED']);
  expect(await states(new Date(midnight).toISOString())).toEqual(['SUPERSEDED', 'IN_FORCE']);
  // A third that starts today takes over from both.
  await city.ask(coordinator, documents.amend, { agreement });
  await city.ask(coordinator, documents.edit, {
    agreement,
    revision: 1,
    content: contentInput({ title: 'Tredje' }),
  });
  const third = await propose(city, agreement, 2);
  await sign(city, third, ofDistrict('signatory'));
  await sign(city, third, ofPolice('signatory'));
  for (const at of [Date.now() + 1_000, midnight - 1, midnight, midnight + 86_400_000]) {
    expect(await states(new Date(at).toISOString())).toEqual([
      expect.stringMatching(/SUPERSEDED/),
      expect.stringMatching(/SUPERSEDED/),
      'IN_FORCE',
    ]);
  }
  expect(digest).not.toBe(third.digest);
});

test('while a proposal awaits signatures there is no second one; withdrawn, it can no longer be signed', async () => {
  const made = await proposed(city);
  await city.ask(coordinator, documents.amend, { agreement: made.agreement });
  const blocked = await city.ask(coordinator, documents.propose, { agreement: made.agreement, revision: 1 });
  expect(blocked.codes).toEqual(['VERSION_OVERLAP']);
  const withdrawn = await city.ask(coordinator, documents.withdraw, { digest: made.digest, reason: 'fel' });
  expect(withdrawn.data.act.version.state).toBe('WITHDRAWN');
  expect((await sign(city, made, ofDistrict('signatory'))).codes).toEqual(['STATE_CONFLICT']);
  await propose(city, made.agreement, 1);
});

test('a suspension by each of two providers needs the resumption of each', async () => {
  const both = contentInput({
    clauses: [
      clauseInput(),
      clauseInput({
        id: 'platser',
        product: 'city.place-collaborations',
        provider: district,
        recipients: [policeUnit],
        finestLevel: 'BASE_AREA',
        finestInterval: 'MONTH',
      }),
    ],
  });
  const { digest } = await inForce(city, both);
  for (const who of [ofPolice('officer'), ofDistrict('officer')]) {
    expect((await city.ask(who, documents.suspend, { digest, reason: 'prövas' })).errors).toEqual([]);
  }
  const again = await city.ask(ofPolice('officer'), documents.suspend, { digest, reason: 'igen' });
  expect(again.codes).toEqual(['STATE_CONFLICT']);
  const one = await city.ask(ofPolice('officer'), documents.resume, { digest });
  expect(one.data.act.version.state).toBe('SUSPENDED');
  expect((await city.ask(ofPolice('officer'), documents.resume, { digest })).codes).toEqual([
    'STATE_CONFLICT',
  ]);
  const two = await city.ask(ofDistrict('officer'), documents.resume, { digest });
  expect(two.data.act.version.state).toBe('IN_FORCE');
});

test('an agreement can be ended at an instant to come, sooner after that, and never in the past', async () => {
  const { agreement } = await inForce(city);
  const later = new Date(Date.now() + 3_600_000).toISOString();
  const end = (at: string | null) =>
    city.ask(ofPolice('signatory'), documents.end, { agreement, at, reason: 'uppsägning' });
  expect((await end('2020-01-01T00:00:00.000Z')).codes).toEqual(['ARGUMENT_INVALID']);
  expect((await end(later)).data.act.agreement.state).toBe('IN_FORCE');
  expect((await end(new Date(Date.now() + 7_200_000).toISOString())).codes).toEqual(['STATE_CONFLICT']);
  expect((await end(null)).data.act.agreement.state).toBe('ENDED');
  expect((await end(null)).codes).toEqual(['STATE_CONFLICT']);
  expect((await city.ask(coordinator, documents.amend, { agreement })).codes).toEqual(['STATE_CONFLICT']);
});

const pdfA = Buffer.from(
  '%PDF-1.7\n<x:xmpmeta><rdf:Description pdfaid:part="2" pdfaid:conformance="B"/></x:xmpmeta>\n%%EOF\n',
);

test('a registrar attests a signature on paper, which counts as the party’s', async () => {
  const made = await proposed(city);
  const document = createHash('sha256').update(pdfA).digest('hex');
  const jws = await signatureOf(made.canonicalJson, district, city.registrarKey, {
    paper: { document, attestedBy: 'Registrator' },
  });
  const given = {
    digest: made.digest,
    party: district,
    document: pdfA.toString('base64'),
    reference: 'KS 2026/1',
    jws,
  };
  const plain = Buffer.from('%PDF-1.7\n%%EOF\n').toString('base64');
  expect((await city.ask(ofRegistrar, documents.attest, { ...given, document: plain })).codes).toEqual([
    'DOCUMENT_INVALID',
  ]);
  const other = Buffer.concat([pdfA, Buffer.from('\n')]).toString('base64');
  expect((await city.ask(ofRegistrar, documents.attest, { ...given, document: other })).codes).toEqual([
    'SIGNATURE_INVALID',
  ]);
  expect((await city.ask(ofRegistrar, documents.attest, { ...given, party: policeUnit })).codes).toEqual([
    'SIGNATURE_INVALID',
  ]);
  expect((await city.ask(ofRegistrar, documents.attest, { ...given, party: 'org:ssbf' })).codes).toEqual([
    'PARTY_UNKNOWN',
  ]);
  expect((await city.ask(ofRegistrar, documents.attest, given)).errors).toEqual([]);
  expect((await sign(city, made, ofPolice('signatory'))).data.act.agreement.state).toBe('IN_FORCE');
  const read = await city.ask(
    coordinator,
    `query ($id: ID!) { agreement(id: $id) { versions { signatures { organisation { id } paper { document reference attestedBy } } } } }`,
    { id: made.agreement },
  );
  expect(read.data.agreement.versions[0].signatures).toEqual([
    {
      organisation: { id: district },
      paper: { document, reference: 'KS 2026/1', attestedBy: 'Registrator' },
    },
    { organisation: { id: policeUnit }, paper: null },
  ]);
});

test('a key is registered by the registrar, rotated by the party, and revoked; what it signed before stays good', async () => {
  const party = 'org:sdn-farsta';
  const statementBy = async (
    jwk: PublicKey,
    replaces: string | null,
    key: Awaited<ReturnType<typeof newKey>>,
    id: string,
  ) =>
    signKeyStatement(
      { party, use: 'signature', jwk, replaces },
      new Date().toISOString(),
      id,
      key.privateKey,
    );
  const publicOf = ({ publicJwk: { x = '' } }: Awaited<ReturnType<typeof newKey>>): PublicKey => ({
    kty: 'OKP',
    crv: 'Ed25519',
    x,
  });
  const signatory = { organisation: party, roles: ['signatory'] };
  const old = city.keys.get(party);
  if (!old) throw new Error('no key');
  const fresh = await newKey('');
  const jwk = publicOf(fresh);
  const id = await keyIdOf(jwk);
  const proof = await statementBy(jwk, null, fresh, id);
  const register = { party, use: 'SIGNATURE', jwk: JSON.stringify(jwk), proof };
  // There is a good key: it is rotated, not registered beside.
  expect((await city.ask(ofRegistrar, documents.registerKey, register)).codes).toEqual(['STATE_CONFLICT']);
  const rotation = {
    key: old.keyId,
    jwk: JSON.stringify(jwk),
    proof: await statementBy(jwk, old.keyId, fresh, id),
    endorsement: await statementBy(jwk, old.keyId, old, old.keyId),
  };
  const unendorsed = await city.ask(signatory, documents.rotateKey, {
    ...rotation,
    endorsement: rotation.proof,
  });
  expect(unendorsed.codes).toEqual(['SIGNATURE_INVALID']);
  expect((await city.ask(ofDistrict('signatory'), documents.rotateKey, rotation)).codes).toEqual([
    'KEY_UNKNOWN',
  ]);
  const rotated = await city.ask(signatory, documents.rotateKey, rotation);
  expect(rotated.errors).toEqual([]);
  expect(rotated.data.act.key).toEqual({ id, validTo: null });
  expect((await city.ask(signatory, documents.rotateKey, rotation)).codes).toEqual(['STATE_CONFLICT']);
  const [replaced] = await city.owner`select valid_to from party_key where id = ${old.keyId}`;
  expect(replaced?.valid_to).not.toBeNull();
  expect((await city.ask(ofRegistrar, documents.revokeKey, { key: id, reason: 'förlorad' })).errors).toEqual(
    [],
  );
  // The lost key cannot come back, for this party or another.
  const another = { ...register, party: 'org:amf-fastigheter' };
  expect((await city.ask(ofRegistrar, documents.registerKey, another)).codes).toEqual(['STATE_CONFLICT']);
  const third = await newKey('');
  const thirdJwk = publicOf(third);
  const registered = await city.ask(ofRegistrar, documents.registerKey, {
    ...register,
    jwk: JSON.stringify(thirdJwk),
    proof: await statementBy(thirdJwk, null, third, await keyIdOf(thirdJwk)),
  });
  expect(registered.errors).toEqual([]);
  expect(registered.data.act.key.organisation).toEqual({ id: party });
});

test('a draft is read by its parties alone, and looks to others as one that is not there', async () => {
  const created = await city.ask(coordinator, documents.create, { content: contentInput() });
  const id = created.data.act.agreement.id;
  const query = `query ($id: ID!) { agreement(id: $id) { id draft { revision } parties { id } } }`;
  expect((await city.ask(ofPolice('coordinator'), query, { id })).data.agreement.draft.revision).toBe(1);
  const stranger = { organisation: 'org:frammande-bolag', roles: ['coordinator'] };
  expect((await city.ask(stranger, query, { id })).data.agreement).toBeNull();
  expect(
    (await city.ask(stranger, documents.edit, { agreement: id, revision: 1, content: contentInput() })).codes,
  ).toEqual(['AGREEMENT_UNKNOWN']);
  expect(
    (await city.ask(stranger, documents.edit, { agreement: 'none', revision: 1, content: contentInput() }))
      .codes,
  ).toEqual(['AGREEMENT_UNKNOWN']);
  expect(
    (await city.ask(coordinator, documents.discard, { agreement: id, revision: 1 })).data.act.agreement,
  ).toBeNull();
});

test('how a version stands over time is read by whoever may read the agreement, and by nobody else', async () => {
  const query = `query ($id: ID!) {
    agreement(id: $id) { version(number: 1) { standings { from to state } } versions { standings { state } } } }`;
  const stranger = { organisation: 'org:frammande-bolag', roles: ['coordinator', 'officer'] };
  const farsta = { organisation: 'org:sdn-farsta', roles: ['coordinator', 'officer'] };
  const asked = async (who: Somebody, id: string) => (await city.ask(who, query, { id })).data.agreement;
  const proposal = await proposed(city);
  const running = await inForce(city);
  await city.ask(ofPolice('officer'), documents.suspend, { digest: running.digest, reason: 'prövas' });
  for (const who of [coordinator, ofPolice()]) {
    const { standings } = (await asked(who, running.agreement)).version;
    const states = standings.map(({ state }: { readonly state: string }) => state);
    expect(states).toEqual(['PROPOSED', 'IN_FORCE', 'SUSPENDED']);
    const [laid, force, suspended] = standings;
    expect([laid.to, force.to, suspended.to]).toEqual([force.from, suspended.from, null]);
    const open = await asked(who, proposal.agreement);
    expect(open.versions).toEqual([{ standings: [{ state: 'PROPOSED' }] }]);
  }
  for (const other of [stranger, farsta]) {
    for (const id of [running.agreement, proposal.agreement, 'none']) {
      expect([other.organisation, id, await asked(other, id)]).toEqual([other.organisation, id, null]);
    }
  }
  // What everybody may read of an agreement that is public.
  const open = await asked(stranger, 'agreement:stad-polis');
  expect(open.version.standings.length).toBeGreaterThan(0);
});

test('what fails in the middle leaves nothing behind', async () => {
  const created = await city.ask(coordinator, documents.create, { content: contentInput() });
  const agreement: string = created.data.act.agreement.id;
  await city.owner.unsafe(`create function fail() returns trigger language plpgsql as $$ begin raise exception 'the disk is full'; end $$;
    create trigger fail before insert on agreement_act for each row execute function fail()`);
  try {
    const failed = await city.ask(coordinator, documents.propose, { agreement, revision: 1 });
    expect(failed.codes).toEqual(['INTERNAL']);
    expect(JSON.stringify(failed)).not.toContain('disk');
    expect(city.reported.splice(0)).toHaveLength(1);
  } finally {
    await city.owner.unsafe('drop trigger fail on agreement_act; drop function fail()');
  }
  const [version] = await city.owner`select 1 from agreement_version where agreement = ${agreement}`;
  expect(version).toBeUndefined();
  await propose(city, agreement, 1);
});

test('an organisation reads its own keys with their public halves; the registrar reads any; nobody else learns of them', async () => {
  const keysOf = async (who: Somebody, organisation?: string) => {
    const query = `query ($of: ID) { signingKeys(organisation: $of) { id use jwk validTo organisation { id } } }`;
    const { data, errors } = await city.ask(who, query, { of: organisation ?? null });
    expect(errors).toEqual([]);
    return data.signingKeys as readonly { readonly id: string; readonly jwk: string }[];
  };
  const [own] = await keysOf(ofDistrict('signatory'));
  expect(own).toMatchObject({ id: `${district}:1`, use: 'SIGNATURE', organisation: { id: district } });
  expect(Object.keys(JSON.parse(own?.jwk ?? ''))).not.toContain('d');
  expect(await keysOf(ofRegistrar, district)).toEqual([own]);
  expect(await keysOf(ofPolice('signatory', 'registrar'), district)).toEqual([]);
  expect(await keysOf({ organisation: 'org:kommunstyrelsen', roles: ['signatory'] }, district)).toEqual([]);
});

test('who may sign for an organisation is told to whoever writes an agreement', async () => {
  const query = `{ organisation(id: "${policeUnit}") { signatoryFunctions } }`;
  const { data } = await city.ask(ofDistrict('coordinator'), query);
  expect(data.organisation.signatoryFunctions).toContain('Lokalpolisområdeschef');
});
