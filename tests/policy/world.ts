import type { AgreementVersion, Clause, RegisteredVersion } from '../../policy/agreement.ts';
import { type AreaNode, areaTree } from '../../policy/area.ts';
import type { Organisation } from '../../policy/organisation.ts';
import type { DataProduct } from '../../policy/product.ts';
import { makeRegister, type Register, type RegisterParts } from '../../policy/register.ts';
import { type Asking, type Scope, scopeFor } from '../../policy/scope.ts';

/** A small geography: two districts, a local police area, three stadsdelar, three basområden. */
export const nodes: readonly AreaNode[] = [
  { id: 'sthlm:kommun', level: 'CITY', parents: [] },
  { id: 'sthlm:sdo:jarva', level: 'DISTRICT_COMMITTEE_AREA', parents: ['sthlm:kommun'] },
  { id: 'sthlm:sdo:farsta', level: 'DISTRICT_COMMITTEE_AREA', parents: ['sthlm:kommun'] },
  { id: 'lpo:jarva', level: 'LOCAL_POLICE_AREA', parents: ['sthlm:kommun'] },
  { id: 'sthlm:stadsdel:kista', level: 'CITY_DISTRICT', parents: ['sthlm:sdo:jarva', 'lpo:jarva'] },
  { id: 'sthlm:stadsdel:rinkeby', level: 'CITY_DISTRICT', parents: ['sthlm:sdo:jarva', 'lpo:jarva'] },
  { id: 'sthlm:stadsdel:farsta', level: 'CITY_DISTRICT', parents: ['sthlm:sdo:farsta'] },
  { id: 'sthlm:bas:kista-01', level: 'BASE_AREA', parents: ['sthlm:stadsdel:kista'] },
  { id: 'sthlm:bas:kista-02', level: 'BASE_AREA', parents: ['sthlm:stadsdel:kista'] },
  { id: 'sthlm:bas:farsta-01', level: 'BASE_AREA', parents: ['sthlm:stadsdel:farsta'] },
];
export const tree = areaTree(nodes);

const organisation = (id: string, kind: Organisation['kind'], rest: Partial<Organisation> = {}) =>
  ({ id, name: id, kind, branch: null, unitOf: null, internalScope: null, ...rest }) satisfies Organisation;

/** The organisations of the tests: authorities, two units of the police, a company and an association. */
export const organisations: readonly Organisation[] = [
  organisation('org:kommunstyrelsen', 'authority'),
  organisation('org:sdn-jarva', 'authority', { branch: 'municipal' }),
  organisation('org:ssbf', 'authority'),
  organisation('org:polismyndigheten', 'authority', { branch: 'law-enforcement' }),
  organisation('org:lpo-jarva', 'authority', {
    branch: 'law-enforcement',
    unitOf: 'org:polismyndigheten',
    internalScope: ['lpo:jarva'],
  }),
  organisation('org:lpo-farsta', 'authority', { unitOf: 'org:polismyndigheten', internalScope: [] }),
  organisation('org:fastighetsagare-jarva', 'company'),
  organisation('org:nattvandrarna-farsta', 'association'),
  organisation('org:frammande-bolag', 'company'),
];

/** Partner ids by the organisation that each stands for. */
const partners: Readonly<Record<string, string>> = {
  'stockholm-central': 'org:kommunstyrelsen',
  'district-jarva': 'org:sdn-jarva',
  'fire-brigade': 'org:ssbf',
  'police-authority': 'org:polismyndigheten',
  'lpo-jarva': 'org:lpo-jarva',
  'lpo-farsta': 'org:lpo-farsta',
  'property-owners-jarva': 'org:fastighetsagare-jarva',
  'night-walkers-farsta': 'org:nattvandrarna-farsta',
  stranger: 'org:frammande-bolag',
};

const product = (id: string, subgraph: string, provider: string, sensitivity: DataProduct['sensitivity']) =>
  ({ id, name: id, subgraph, providers: [provider], sensitivity, threshold: null }) satisfies DataProduct;

/** One product of each sensitivity, and the fire brigade's beside them. */
export const products: readonly DataProduct[] = [
  product('bra.municipal-offences', 'city', 'org:kommunstyrelsen', 'open'),
  product('police.reported-offences', 'police', 'org:polismyndigheten', 'aggregated'),
  product('fire.fires', 'city', 'org:ssbf', 'aggregated'),
  product('city.camera-sites', 'city', 'org:kommunstyrelsen', 'shared'),
  product('police.camera-assessments', 'police', 'org:polismyndigheten', 'protected'),
];

/** A clause that gives the district of Järva the police's reported offences; each test changes what it is about. */
export const clause = (change: Partial<Clause> = {}): Clause => ({
  id: 'c1',
  product: 'police.reported-offences',
  provider: 'org:polismyndigheten',
  recipients: ['org:sdn-jarva'],
  purposes: ['lagesbild'],
  areas: ['sthlm:sdo:jarva'],
  from: '2020-01',
  to: null,
  finestLevel: 'CITY_DISTRICT',
  finestInterval: 'MONTH',
  disclosure: 'protected',
  transfer: 'direct-access',
  processing: {
    controller: 'org:sdn-jarva',
    processor: null,
    impactAssessment: 'D-2',
    erasure: 'after two years',
  },
  legalBasis: [
    {
      law: 'OSL',
      chapter: '10',
      section: '2',
      direction: 'police to city',
      discloser: 'anyone',
      receiver: 'anyone',
      from: '2009-06-30',
      to: null,
    },
  ],
  secrecyAssessment: null,
  ...change,
});

/** A regional agreement between the police and the district, in force through 2024 and after. */
export const content = (change: Partial<AgreementVersion> = {}): AgreementVersion => ({
  agreement: 'agr:jarva',
  number: 1,
  title: 'Samverkan Järva',
  level: 'regional',
  parent: null,
  parties: ['org:polismyndigheten', 'org:sdn-jarva'].map((party) => ({
    organisation: party,
    diarienummer: 'D-1',
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
  clauses: [clause()],
  ...change,
});

/** The same, signed by all of its parties, long before anything is asked, unless the state says otherwise. */
export const version = (
  change: Partial<AgreementVersion> = {},
  {
    signedBy,
    ...state
  }: Partial<Omit<RegisteredVersion, 'content'>> & { readonly signedBy?: readonly string[] } = {},
): RegisteredVersion => {
  const made = content(change);
  const signers = signedBy ?? made.parties.map((party) => party.organisation);
  return {
    content: made,
    digest: `digest of ${made.agreement}/${made.number}`,
    signatures: signers.map((party) => ({ party, at: '2019-12-31T00:00:00.000Z' })),
    events: [],
    ...state,
  };
};

/** The state of a version that these parties have signed. */
export const signedBy = (...ids: string[]): { readonly signedBy: readonly string[] } => ({ signedBy: ids });

/** Parties by their organisations alone. */
export const parties = (...ids: string[]) =>
  ids.map((id) => ({
    organisation: id,
    diarienummer: 'D-1',
    decided: '2024-01-01',
    signatory: 'chef',
  }));

/** A register of the versions; everything else stays as it is above unless changed. */
export function register(
  versions: readonly RegisteredVersion[],
  change: Partial<RegisterParts> = {},
): Register {
  return makeRegister({
    version: 7,
    instant: '2019-12-31T00:00:00.000Z',
    organisations: new Map(organisations.map((one) => [one.id, one])),
    partners: new Map(
      Object.entries(partners).map(([id, organisationId]) => [
        id,
        { id, organisation: organisationId, testMode: false },
      ]),
    ),
    clients: new Map(),
    purposes: new Map(
      ['lagesbild', 'uppfoljning'].map((code) => [code, { code, name: code, roles: [`reader-${code}`] }]),
    ),
    products: new Map(products.map((one) => [one.id, one])),
    areas: tree,
    successions: [],
    versions,
    ...change,
  });
}

/** The instant of the tests unless one says otherwise. */
export const noon = '2024-06-15T12:00:00.000Z';

/** Järva's district committee asks for a situational picture. */
export const asking = (change: Partial<Asking> = {}): Asking => ({
  partner: 'district-jarva',
  purpose: 'lagesbild',
  instant: noon,
  ...change,
});

/** The clauses that a scope rests on, by name. */
export const clausesOf = (scope: Scope): readonly string[] =>
  scope.grants.flatMap(({ clause: name }) => name ?? []);

/** The scope of Järva's district committee under these versions. */
export const scopeUnder = (versions: readonly RegisteredVersion[], change: Partial<Asking> = {}): Scope =>
  scopeFor(register(versions), asking(change));
