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
  partyInput,
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

/** Two outsiders, of whom one is named in a draft of the others'. */
const ofFarsta = (...roles: string[]): Somebody => ({ organisation: 'org:sdn-farsta', roles });
const ofFireBrigade = (...roles: string[]): Somebody => ({ organisation: 'org:ssbf', roles });
const farsta = partyInput('org:sdn-farsta', 'Stadsdelsnämndens ordförande');
const fireBrigade = partyInput('org:ssbf', 'Förbundsdirektör');
const ofJarva = partyInput(district, 'Stadsdelsnämndens ordförande');
const ofLpo = partyInput(policeUnit, 'Lokalpolisområdeschef');

/** Fires of the fire brigade to the committee of Farsta: nothing of the first two parties'. */
const fires = clauseInput({
  id: 'brander',
  product: 'fire.fires',
  provider: 'org:ssbf',
  recipients: ['org:sdn-farsta'],
  areas: ['sthlm:sdo:farsta'],
  processing: {
    controller: 'org:sdn-farsta',
    processor: null,
    impactAssessment: null,
    erasure: 'efter två år',
  },
});

const state = async (agreement: string, who = ofPolice('analyst')) =>
  (
    await city.ask(
      who,
      'query ($id: ID!) { agreement(id: $id) { title level state parent { id } parties { id } versions { number state } } }',
      { id: agreement },
    )
  ).data.agreement;

/** Begins the next version of an agreement of the district and the police, and writes it as given. */
async function amended(
  agreement: string,
  change: Readonly<Record<string, unknown>>,
  who = ofDistrict('coordinator'),
) {
  await city.ask(who, documents.amend, { agreement });
  const answer = await city.ask(who, documents.edit, {
    agreement,
    revision: 1,
    content: contentInput(change),
  });
  expect(answer.errors).toEqual([]);
  return 2;
}

describe('whoever is named in a draft of an amendment', () => {
  test('does not put an agreement of its own in the place of one in force', async () => {
    const { agreement } = await inForce(city);
    await amended(agreement, { parties: [ofJarva, ofLpo, farsta] });
    // Farsta throws the others out of the draft, and brings somebody else.
    const taken = contentInput({ parties: [farsta, fireBrigade], clauses: [fires] });
    await city.ask(ofFarsta('coordinator'), documents.edit, { agreement, revision: 2, content: taken });
    const answer = await city.ask(ofFarsta('coordinator'), documents.propose, { agreement, revision: 3 });
    const version = answer.data?.act?.version;
    if (version) {
      await sign(city, version, ofFarsta('signatory'));
      await sign(city, version, ofFireBrigade('signatory'));
    }
    expect((await state(agreement)).state).toBe('IN_FORCE');
    expect(answer.codes).toEqual(['NOT_A_PARTY']);
    // Those it threw out still have the draft in hand, and are not kept from writing another.
    const discarded = await city.ask(ofPolice('coordinator'), documents.discard, { agreement, revision: 3 });
    expect(discarded.errors).toEqual([]);
    expect((await city.ask(ofPolice('coordinator'), documents.amend, { agreement })).errors).toEqual([]);
  });

  test('does not end the versions that it is no party to', async () => {
    const { agreement } = await inForce(city);
    const revision = await amended(agreement, { parties: [ofJarva, ofLpo, farsta] });
    await propose(city, agreement, revision);
    await city.ask(ofFarsta('signatory'), documents.end, { agreement, reason: 'r' });
    expect((await state(agreement)).versions).toEqual([
      { number: 1, state: 'IN_FORCE' },
      { number: 2, state: 'WITHDRAWN' },
    ]);
    const again = await city.ask(ofDistrict('coordinator'), documents.amend, { agreement });
    expect(again.codes).toEqual([]);
  });
});

describe('a proposal that leaves a party out', () => {
  test('does not take from it the right to end what it has signed', async () => {
    const { agreement } = await inForce(city);
    const revision = await amended(agreement, {
      parties: [ofJarva, farsta, fireBrigade],
      clauses: [fires],
    });
    await propose(city, agreement, revision);
    const answer = await city.ask(ofPolice('signatory'), documents.end, { agreement, reason: 'r' });
    expect(answer.errors).toEqual([]);
    expect((await state(agreement)).versions).toEqual([{ number: 1, state: 'ENDED' }]);
  });

  test('changes neither name nor level of what is in force before all have signed', async () => {
    const { agreement } = await inForce(city);
    const before = await state(agreement);
    const revision = await amended(agreement, { title: 'Kapad', level: 'PARTNERSHIP' });
    const version = await propose(city, agreement, revision);
    expect(await state(agreement)).toMatchObject({ title: before.title, level: before.level });
    for (const who of [ofDistrict('signatory'), ofPolice('signatory')]) await sign(city, version, who);
    expect(await state(agreement)).toMatchObject({ title: 'Kapad', level: 'PARTNERSHIP' });
  });
});

test('an overarching agreement is public when all have signed it, and not before', async () => {
  const made = await proposed(city, { level: 'OVERARCHING' });
  const stranger: Somebody = { organisation: 'org:frammande-bolag', roles: ['coordinator', 'signatory'] };
  expect(await state(made.agreement, stranger)).toBeNull();
  const answer = await city.ask(stranger, documents.withdraw, { digest: made.digest, reason: 'r' });
  expect(answer.codes).toEqual(['AGREEMENT_UNKNOWN']);
  expect((await state(made.agreement)).state).toBe('PROPOSED');
  await sign(city, made, ofDistrict('signatory'));
  expect(await state(made.agreement, stranger)).toBeNull();
  await sign(city, made, ofPolice('signatory'));
  expect((await state(made.agreement, stranger)).state).toBe('IN_FORCE');
});

test('a party’s own signature does not say that a registrar has attested it', async () => {
  const made = await proposed(city);
  const key = city.keys.get(district);
  if (!key) throw new Error('no key');
  const { FlattenedSign } = await import('jose');
  const signed = await new FlattenedSign(new TextEncoder().encode(made.canonicalJson))
    .setProtectedHeader({
      alg: 'EdDSA',
      kid: key.keyId,
      typ: 'hub-agreement+jws',
      party: district,
      signedAt: new Date().toISOString(),
      document: 'a'.repeat(64),
      attestedBy: 'Stadsarkivets registrator',
    })
    .sign(key.privateKey);
  const jws = `${signed.protected}..${signed.signature}`;
  const answer = await city.ask(ofDistrict('signatory'), documents.sign, { digest: made.digest, jws });
  expect(answer.errors[0]?.extensions).toMatchObject({ code: 'SIGNATURE_INVALID', reason: 'bytes' });
  const good = await signatureOf(made.canonicalJson, district, key);
  expect(
    (await city.ask(ofDistrict('signatory'), documents.sign, { digest: made.digest, jws: good })).errors,
  ).toEqual([]);
});

test('a parent that one may not read is refused as one that is not there, also where it lies within one’s own', async () => {
  const outer = await inForce(city, { level: 'OVERARCHING' });
  const inner = await inForce(city, { level: 'LOCAL', parent: outer.agreement });
  const farstaToo = { parties: [ofJarva, ofLpo, farsta] };
  await amended(outer.agreement, farstaToo);
  const refusalFor = async (parent: string, revision: number) => {
    const content = contentInput({ ...farstaToo, level: 'LOCAL', parent });
    await city.ask(ofFarsta('coordinator'), documents.edit, {
      agreement: outer.agreement,
      revision,
      content,
    });
    const answer = await city.ask(ofFarsta('coordinator'), documents.propose, {
      agreement: outer.agreement,
      revision: revision + 1,
    });
    return answer.errors;
  };
  const forbidden = await refusalFor(inner.agreement, 2);
  expect(forbidden).toEqual(await refusalFor('agreement:none', 3));
  expect(forbidden[0]?.extensions.code).toBe('AGREEMENT_UNKNOWN');
});

describe('nobody fills the register', () => {
  const many: Somebody = { organisation: 'org:sdn-farsta', roles: ['coordinator'] };

  test.each(['create', 'propose'])('an organisation may %s a hundred times in a day', async (act) => {
    await city.owner`insert into agreement_act (at, act, organisation, role, parties)
      select now() - interval '1 hour', ${act}, 'org:sdn-farsta', 'coordinator', '{}' from generate_series(1, 100)`;
    const variables = { content: contentInput({ parties: [farsta, ofLpo] }), agreement: 'none', revision: 1 };
    const document = act === 'create' ? documents.create : documents.propose;
    expect((await city.ask(many, document, variables)).codes).toEqual(['TOO_MANY_ACTS']);
    const other = await city.ask(ofDistrict('coordinator'), documents.create, { content: contentInput() });
    expect(other.errors).toEqual([]);
  });

  test('by contents of more than 131 072 characters', async () => {
    const create = (length: number) =>
      city.ask(ofDistrict('coordinator'), documents.create, {
        content: contentInput({ problems: ['o'.repeat(length)] }),
      });
    expect((await create(120_000)).errors).toEqual([]);
    expect((await create(132_000)).codes).toEqual(['CONTENT_INVALID']);
  });
});

test.each([
  ['an escape sequence', '\u001b[2J'],
  ['writing turned around', '\u202e'],
  ['a separator of lines', '\u2028'],
  ['a carriage return', '\r'],
  ['a mark of direction', '\u200f'],
  ['a blank of no width', '\u200b'],
  ['a filler', '\u3164'],
  ['tags', '\u{e0041}\u{e007f}'],
])('a text with %s is refused before anybody is shown it', async (_what, text) => {
  const content = contentInput({ title: `a${text}b` });
  const answer = await city.ask(ofDistrict('coordinator'), documents.create, { content });
  expect(answer.codes).toEqual(['CONTENT_INVALID']);
  const end = await city.ask(ofDistrict('signatory'), documents.end, {
    agreement: 'none',
    reason: `a${text}b`,
  });
  expect(end.codes).toEqual(['ARGUMENT_INVALID']);
});

const assessment = {
  function: 'Chefsjurist',
  decided: '2025-12-01',
  diarienummer: 'DEMO 2',
  reviewBy: '2030-12-01',
};
const broken = 'Ordning\n\n## Klausuler';

test.each([
  ['title', { title: broken }],
  ['parties.diarienummer', { parties: [{ ...ofJarva, diarienummer: broken }, ofLpo] }],
  ['parties.signatoryFunction', { parties: [{ ...ofJarva, signatoryFunction: broken }, ofLpo] }],
  ['responsibleFunctions', { responsibleFunctions: ['Kommunpolis', broken] }],
  [
    'clauses.secrecyAssessment.function',
    { clauses: [clauseInput({ secrecyAssessment: { ...assessment, function: broken } })] },
  ],
  [
    'clauses.secrecyAssessment.diarienummer',
    { clauses: [clauseInput({ secrecyAssessment: { ...assessment, diarienummer: broken } })] },
  ],
])('%s is one line of a draft, and nothing that looks like a section', async (field, change) => {
  const who = ofDistrict('coordinator');
  const refused = await city.ask(who, documents.create, { content: contentInput(change) });
  expect(refused.errors.map(({ extensions }) => extensions)).toMatchObject([
    { code: 'CONTENT_INVALID', field },
  ]);
});

test('a clause’s id cannot be taken for the name of another clause', async () => {
  const content = contentInput({ clauses: [clauseInput({ id: 'x/1#anmalda-brott' })] });
  const created = await city.ask(ofDistrict('coordinator'), documents.create, { content });
  const problems: { code: string }[] = created.data.act.agreement.draft.problems;
  expect(problems.map(({ code }) => code)).toEqual(['CLAUSE_INVALID']);
});

test('a request has the problems of at most ten drafts worked out', async () => {
  const ids: string[] = [];
  for (let at = 0; at < 11; at += 1) {
    const created = await city.ask(ofDistrict('coordinator'), documents.create, { content: contentInput() });
    ids.push(created.data.act.agreement.id);
  }
  const asked = (some: readonly string[]) =>
    `{ ${some.map((id, at) => `a${at}: agreement(id: "${id}") { draft { problems { code } } }`).join(' ')} }`;
  const one = Array.from({ length: 30 }, () => ids[0] ?? '');
  expect((await city.ask(ofDistrict('coordinator'), asked(one))).errors).toEqual([]);
  expect((await city.ask(ofDistrict('coordinator'), asked(ids))).codes).toEqual(['ARGUMENT_INVALID']);
});

test('a comparison gives way to others, and is given up where it takes too long', async () => {
  // Every committee receives, for every purpose, in areas and months that overlap in part: seconds of work.
  const kinds = await city.owner`select id from organisation where kind = 'authority' and valid_to is null`;
  const recipients = kinds.map(({ id }) => String(id));
  const areas = (await city.owner`select id from area order by id`).map(({ id }) => String(id));
  const clauses = Array.from({ length: 60 }, (_, at) =>
    clauseInput({
      id: `k${at}`,
      recipients,
      purposes: ['lagesbild', 'orsaksanalys', 'uppfoljning', 'platssamverkan', 'kameraplacering'],
      areas: Array.from({ length: 12 }, (__, place) => areas[(at * 7 + place * 13) % areas.length]),
      from: `20${10 + (at % 15)}-0${1 + (at % 9)}`,
      to: `20${26 + (at % 10)}-0${1 + (at % 9)}`,
      finestLevel: ['CITY', 'CITY_DISTRICT', 'BASE_AREA'][at % 3],
    }),
  );
  const parties = [
    partyInput(district, 'Stadsdelsnämndens ordförande'),
    partyInput('org:polisregion-stockholm', 'Regionpolischef'),
  ];
  const made = await proposed(city, { clauses, parties });
  const gaps: number[] = [];
  let last = performance.now();
  const watch = setInterval(() => {
    gaps.push(performance.now() - last);
    last = performance.now();
  }, 5);
  const answer = await city.ask(
    ofDistrict('analyst'),
    'query ($id: ID!) { agreement(id: $id) { version { whatIf { changes { organisation { id } } } } } }',
    { id: made.agreement },
  );
  clearInterval(watch);
  const whole = gaps.reduce((sum, gap) => sum + gap, 0);
  // One organisation of forty at a time; a slow machine gives it up after two seconds.
  expect(Math.max(...gaps)).toBeLessThan(whole / 3);
  if (answer.errors.length > 0) expect(answer.codes).toEqual(['ARGUMENT_INVALID']);
  else
    expect(answer.data.agreement.version.whatIf.changes.length).toBeGreaterThanOrEqual(recipients.length - 1);
});

test.each([
  ['a party', { parties: [ofJarva, ofLpo, partyInput('org:none', 'x')] }, 'PARTY_UNKNOWN'],
  ['a product', { clauses: [clauseInput({ product: 'none' })] }, 'CLAUSE_INVALID'],
  ['a provider', { clauses: [clauseInput({ provider: 'org:none' })] }, 'CLAUSE_INVALID'],
  [
    'a controller',
    { clauses: [clauseInput({ processing: { controller: 'org:none', erasure: 'x' } })] },
    'CLAUSE_INVALID',
  ],
])(
  'a draft with %s that is not there is refused: others’ lists would fail by it',
  async (_what, change, code) => {
    const content = contentInput(change);
    expect((await city.ask(ofDistrict('coordinator'), documents.create, { content })).codes).toEqual([code]);
    const { data } = await city.ask(ofDistrict('coordinator'), documents.create, { content: contentInput() });
    const { id } = data.act.agreement;
    const edit = { agreement: id, revision: 1, content };
    expect((await city.ask(ofDistrict('coordinator'), documents.edit, edit)).codes).toEqual([code]);
  },
);
