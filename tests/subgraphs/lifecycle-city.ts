import { drizzle } from 'drizzle-orm/postgres-js';
import { type CryptoKey, createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import type postgres from 'postgres';
import type { AgreementVersion } from '../../policy/agreement.ts';
import type { Grant } from '../../policy/scope.ts';
import { createLifecycle } from '../../subgraphs/city/lifecycle/lifecycle.ts';
import { createProcessKeeper } from '../../subgraphs/city/process/keeper.ts';
import { cityResolversWith } from '../../subgraphs/city/resolvers.ts';
import { partiesThatSign, type SeedKey, seedCity } from '../../subgraphs/city/seed.ts';
import { loadFoundation } from '../../subgraphs/foundation/load.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { createPictureKeeper } from '../../subgraphs/pictures/keeper.ts';
import { readReference } from '../../subgraphs/reference.ts';
import { noSecondLock } from '../../subgraphs/second-lock.ts';
import { startSubgraph } from '../../subgraphs/subgraph.ts';
import { signScopeAssertion } from '../../trust/scope-assertion.ts';
import { type SignatureContent, signVersion } from '../../trust/signature.ts';
import { startDatabases, type TestDatabases } from './databases.ts';

/** Who asks the city: a person with roles, of an organisation. */
export type Somebody = {
  readonly organisation: string;
  readonly legalBody?: string;
  readonly roles: readonly string[];
  readonly person?: string | null;
  /** What its scope gives; nothing unless said. */
  readonly grants?: readonly Grant[];
};

/** An answer as the subgraph gave it. */
export type CityAnswer = {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that its query asks for.
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
  }[];
  readonly codes: readonly string[];
};

/** A city's subgraph with the demonstration, the keys of its parties, and its databases. */
export type LifecycleCity = AsyncDisposable & {
  readonly databases: TestDatabases;
  readonly owner: postgres.Sql;
  readonly keys: ReadonlyMap<string, SeedKey>;
  readonly registrarKey: SeedKey;
  readonly reported: unknown[];
  ask(who: Somebody, query: string, variables?: Readonly<Record<string, unknown>>): Promise<CityAnswer>;
};

/** The two parties of the tests' agreements, and the authority that one is a unit of. */
export const district = 'org:sdn-jarva';
export const policeUnit = 'org:lpo-jarva';
const police = 'org:polismyndigheten';

/** A person of the district or of the police unit in a role. */
export const ofDistrict = (...roles: string[]): Somebody => ({ organisation: district, roles });
export const ofPolice = (...roles: string[]): Somebody => ({
  organisation: policeUnit,
  legalBody: police,
  roles,
});
export const ofRegistrar: Somebody = { organisation: 'org:kommunstyrelsen', roles: ['registrar'] };

/** A clause by which the police give the district of Järva offences by district and quarter. */
export const clauseInput = (change: Readonly<Record<string, unknown>> = {}) => ({
  id: 'anmalda-brott',
  product: 'police.reported-offences',
  provider: police,
  recipients: [district],
  purposes: ['lagesbild'],
  areas: ['sthlm:sdo:jarva'],
  everyArea: false,
  from: '2020-01',
  to: null,
  finestLevel: 'DISTRICT_COMMITTEE_AREA',
  finestInterval: 'QUARTER',
  disclosure: 'PROTECTED',
  transfer: 'DIRECT_ACCESS',
  processing: { controller: district, processor: null, impactAssessment: null, erasure: 'efter två år' },
  legalBasis: [
    {
      law: 'Offentlighets- och sekretesslag (2009:400)',
      chapter: '10',
      section: '15 a',
      direction: 'mellan myndigheter',
      discloser: 'AUTHORITY',
      receiver: 'AUTHORITY',
      from: '2025-12-01',
      to: null,
    },
  ],
  secrecyAssessment: null,
  ...change,
});

/** An agreement between the two, without a parent, from long ago and until further notice. */
export const contentInput = (change: Readonly<Record<string, unknown>> = {}) => ({
  title: 'Samverkan i Järva (syntetisk)',
  level: 'PLACE',
  parent: null,
  validFrom: '2026-01-01',
  validTo: null,
  parties: [
    partyInput(district, 'Stadsdelsnämndens ordförande'),
    partyInput(policeUnit, 'Lokalpolisområdeschef'),
  ],
  clauses: [clauseInput()],
  problems: ['Otrygga platser'],
  ...change,
});

/** A party as a coordinator writes it. */
export const partyInput = (organisation: string, signatoryFunction: string) => ({
  organisation,
  diarienummer: 'DEMO 1',
  decided: '2025-12-15',
  signatoryFunction,
});

/** A key of one's own making. */
export async function newKey(keyId: string): Promise<SeedKey> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return { keyId, privateKey, publicJwk: await exportJWK(publicKey) };
}

/** A party's signature over what it was shown, now unless said otherwise. */
export function signatureOf(
  canonicalJson: string,
  party: string,
  { keyId, privateKey }: { readonly keyId: string; readonly privateKey: CryptoKey },
  { signedAt = new Date().toISOString(), paper = null }: Partial<SignatureContent> = {},
): Promise<string> {
  const content = JSON.parse(canonicalJson) as AgreementVersion;
  return signVersion(content, { party, signedAt, paper }, keyId, privateKey);
}

/** Starts the city with its keeper. `now` sets the keeper's clock. */
export async function startLifecycleCity(now?: () => Date): Promise<LifecycleCity> {
  const databases = await startDatabases(['city']);
  const reported: unknown[] = [];
  const geography = loadGeography();
  await loadFoundation(databases.owner('city'), 'city', geography);
  const keys = new Map(
    await Promise.all(partiesThatSign().map(async (party) => [party, await newKey(`${party}:1`)] as const)),
  );
  const registrarKey = await newKey('registrar:1');
  await seedCity({ owner: databases.owner('city'), partyKeys: keys, registrarKey, geography });
  const pair = await generateKeyPair('EdDSA');
  const hubKeys = createLocalJWKSet({
    keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'test', alg: 'EdDSA' }],
  });
  const issuer = 'https://hub.test';
  const db = drizzle(databases.serving('city', 4));
  const reference = await readReference(db);
  const keeper = databases.keeper('city', 4);
  const server = await startSubgraph({
    secondLock: noSecondLock,
    name: 'city',
    resolvers: cityResolversWith(
      createLifecycle({ sql: keeper, areas: reference.tree, ...(now ? { now } : {}) }),
      createProcessKeeper({ sql: keeper, reference, ...(now ? { now } : {}) }),
      createPictureKeeper({ sql: keeper, reference, agency: 'city', ...(now ? { now } : {}) }),
    ),
    db,
    reference,
    sealKey: databases.sealKey,
    hubIssuer: issuer,
    hubKeys,
    host: '127.0.0.1',
    port: 0,
    report: (error) => reported.push(error),
  });
  return {
    databases,
    owner: databases.owner('city'),
    keys,
    registrarKey,
    reported,
    async ask(who, query, variables = {}) {
      const { organisation, legalBody = organisation, roles, person = 'somebody', grants = [] } = who;
      const claims = {
        partner: 'test',
        organisation,
        legalBody,
        purpose: null,
        instant: new Date().toISOString(),
        registerVersion: 1,
        grants,
        client: 'console',
        person,
        roles,
        purposesPermitted: [],
      };
      const scope = await signScopeAssertion(claims, 'city', issuer, 30, {
        id: 'test',
        key: pair.privateKey,
      });
      const response = await fetch(server.url, {
        method: 'POST',
        body: JSON.stringify({ query, variables, extensions: { scope } }),
      });
      const { data, errors = [] } = await response.json();
      return {
        data,
        errors,
        codes: errors.map((error: CityAnswer['errors'][number]) => error.extensions.code),
      };
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await databases[Symbol.asyncDispose]();
    },
  };
}

/** The acts as their callers write them. */
export const documents = {
  create: `mutation ($content: AgreementContentInput!) { act: createAgreement(content: $content) { agreement { id draft { revision problems { code clause message differences { what asked given } } } } } }`,
  amend: `mutation ($agreement: ID!) { act: amendAgreement(agreement: $agreement) { agreement { id draft { number revision } } } }`,
  edit: `mutation ($agreement: ID!, $revision: Int!, $content: AgreementContentInput!) { act: editDraft(agreement: $agreement, revision: $revision, content: $content) { agreement { id draft { revision title problems { code clause } } } } }`,
  discard: `mutation ($agreement: ID!, $revision: Int!) { act: discardDraft(agreement: $agreement, revision: $revision) { agreement { id } } }`,
  propose: `mutation ($agreement: ID!, $revision: Int!) { act: proposeVersion(agreement: $agreement, revision: $revision) { version { number digest canonicalJson state } agreement { state draft { revision } } } }`,
  withdraw: `mutation ($digest: String!, $reason: String!) { act: withdrawProposal(digest: $digest, reason: $reason) { version { state } } }`,
  sign: `mutation ($digest: String!, $jws: String!) { act: signVersion(digest: $digest, jws: $jws) { version { state signatures { organisation { id } } } agreement { state } } }`,
  attest: `mutation ($digest: String!, $party: ID!, $document: String!, $reference: String!, $jws: String!) { act: attestSignature(digest: $digest, party: $party, document: $document, reference: $reference, jws: $jws) { version { state signatures { paper { document reference attestedBy } } } } }`,
  suspend: `mutation ($digest: String!, $reason: String!) { act: suspendVersion(digest: $digest, reason: $reason) { version { state } } }`,
  resume: `mutation ($digest: String!) { act: resumeVersion(digest: $digest) { version { state } } }`,
  end: `mutation ($agreement: ID!, $at: DateTime, $reason: String!) { act: endAgreement(agreement: $agreement, at: $at, reason: $reason) { agreement { state versions { state } } } }`,
  registerKey: `mutation ($party: ID!, $use: KeyUse!, $jwk: String!, $proof: String!) { act: registerKey(party: $party, use: $use, jwk: $jwk, proof: $proof) { key { id validTo organisation { id } } } }`,
  rotateKey: `mutation ($key: ID!, $jwk: String!, $proof: String!, $endorsement: String!) { act: rotateKey(key: $key, jwk: $jwk, proof: $proof, endorsement: $endorsement) { key { id validTo } } }`,
  revokeKey: `mutation ($key: ID!, $reason: String!) { act: revokeKey(key: $key, reason: $reason) { key { id validTo } } }`,
  succeed: `mutation ($succession: SuccessionInput!) { act: recordSuccession(succession: $succession) { succession { kind predecessor successor from } reparented misfits { agreement clause differences { what } } gateways(waitMilliseconds: 0) { gateway acknowledged } } }`,
} as const;

/** An agreement laid before its parties, unsigned. */
export async function proposed(
  city: LifecycleCity,
  change: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly agreement: string; readonly digest: string; readonly canonicalJson: string }> {
  const created = await city.ask(ofDistrict('coordinator'), documents.create, {
    content: contentInput(change),
  });
  const agreement: string = created.data.act.agreement.id;
  const { digest, canonicalJson } = await propose(city, agreement, 1);
  return { agreement, digest, canonicalJson };
}

/** Proposes the draft of an agreement; throws where that is refused. */
export async function propose(city: LifecycleCity, agreement: string, revision: number) {
  const answer = await city.ask(ofDistrict('coordinator'), documents.propose, { agreement, revision });
  if (!answer.data.act) throw new Error(JSON.stringify(answer.errors));
  return answer.data.act.version as { readonly digest: string; readonly canonicalJson: string };
}

/** One party's signature, handed in. */
export async function sign(
  city: LifecycleCity,
  { digest, canonicalJson }: { readonly digest: string; readonly canonicalJson: string },
  who: Somebody,
): Promise<CityAnswer> {
  const key = city.keys.get(who.organisation);
  if (!key) throw new Error('no key');
  const jws = await signatureOf(canonicalJson, who.organisation, key);
  return city.ask(who, documents.sign, { digest, jws });
}

/** An agreement that both have signed. */
export async function inForce(city: LifecycleCity, change: Readonly<Record<string, unknown>> = {}) {
  const made = await proposed(city, change);
  for (const who of [ofDistrict('signatory'), ofPolice('signatory')]) {
    const { errors } = await sign(city, made, who);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
  }
  return made;
}
