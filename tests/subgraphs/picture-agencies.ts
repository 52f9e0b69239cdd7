import { drizzle } from 'drizzle-orm/postgres-js';
import { createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import type { PictureAgency } from '../../policy/picture-id.ts';
import type { Grant } from '../../policy/scope.ts';
import { createLifecycle } from '../../subgraphs/city/lifecycle/lifecycle.ts';
import { createProcessKeeper } from '../../subgraphs/city/process/keeper.ts';
import { cityResolversWith } from '../../subgraphs/city/resolvers.ts';
import { civilSocietyResolversWith } from '../../subgraphs/civil-society/resolvers.ts';
import { loadFoundation } from '../../subgraphs/foundation/load.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { createPictureKeeper } from '../../subgraphs/pictures/keeper.ts';
import { policeResolversWith } from '../../subgraphs/police/resolvers.ts';
import { type Reference, readReference } from '../../subgraphs/reference.ts';
import { regionResolversWith } from '../../subgraphs/region/resolvers.ts';
import { noSecondLock } from '../../subgraphs/second-lock.ts';
import { type RunningSubgraph, startSubgraph } from '../../subgraphs/subgraph.ts';
import { type SubgraphWork, subgraphWork } from '../../subgraphs/work.ts';
import { type ScopeClaims, signScopeAssertion } from '../../trust/scope-assertion.ts';
import { claimsOf, grantOf } from './claims.ts';
import { startDatabases, type TestDatabases } from './databases.ts';

/** Who asks, and under which grants: a person in roles, unless person is null. */
export type Asker = Pick<ScopeClaims, 'organisation' | 'grants'> & Partial<ScopeClaims>;

/** What a subgraph answered. */
export type PictureAnswer = {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that its query asks for.
  readonly data: any;
  readonly codes: readonly string[];
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly read: readonly { readonly product: string; readonly provider: string; readonly rows: number }[];
  readonly statements: readonly string[];
};

/** An agency with pictures, and those of it that tests speak for. */
export type PictureWorld = {
  readonly agency: PictureAgency;
  readonly name: 'city' | 'police' | 'region' | 'civil-society';
  readonly product: string;
  /** How its types and fields begin. */
  readonly type: string;
  readonly list: string;
  /** A coordinator of the owner, with its own data. */
  readonly owner: Asker;
  /** A coordinator of another who has own data of the product in the same area where there is such a one. */
  readonly another: Asker;
  /** Somebody to whom a clause gives the area. */
  readonly recipient: Asker;
  readonly area: string;
  /** Known, and not the owner's. */
  readonly outside: string | null;
};

const own = (product: string, provider: string, areas: readonly string[] = ['*']): Grant =>
  grantOf(product, { kind: 'own', provider, areas, disclosure: 'exact', clause: null, digest: null });

function world(
  given: Pick<PictureWorld, 'agency' | 'name' | 'type' | 'list' | 'area' | 'outside'> & {
    readonly ownerIs: readonly [organisation: string, body: string, areas?: readonly string[]];
    readonly anotherIs: readonly [organisation: string, body: string];
    readonly recipientIs: string;
  },
): PictureWorld {
  const { ownerIs, anotherIs, recipientIs, ...rest } = given;
  const product = `${given.agency}.situational-pictures`;
  const [organisation, legalBody, areas] = ownerIs;
  const [anotherOrganisation, anotherBody] = anotherIs;
  const roles = ['analyst', 'coordinator'];
  return {
    ...rest,
    product,
    owner: { organisation, legalBody, roles, grants: [own(product, legalBody, areas)] },
    another: {
      organisation: anotherOrganisation,
      legalBody: anotherBody,
      roles,
      grants: [own(product, anotherBody)],
    },
    recipient: {
      organisation: recipientIs,
      legalBody: recipientIs,
      roles,
      grants: [grantOf(product, { provider: legalBody, areas: [given.area] })],
    },
  };
}

/** The four agencies that keep pictures. */
export const worlds: readonly PictureWorld[] = [
  world({
    agency: 'city',
    name: 'city',
    type: 'CityPicture',
    list: 'cityPictures',
    ownerIs: ['org:sdn-jarva', 'org:sdn-jarva'],
    anotherIs: ['org:kommunstyrelsen', 'org:kommunstyrelsen'],
    recipientIs: 'org:trafiknamnden',
    area: 'sthlm:sdo:jarva',
    outside: 'sthlm:sdo:farsta',
  }),
  world({
    agency: 'police',
    name: 'police',
    type: 'PolicePicture',
    list: 'policePictures',
    ownerIs: ['org:lpo-jarva', 'org:polismyndigheten', ['lpo:jarva']],
    anotherIs: ['org:polisregion-stockholm', 'org:polismyndigheten'],
    recipientIs: 'org:sdn-jarva',
    area: 'lpo:jarva',
    outside: 'lpo:farsta',
  }),
  world({
    agency: 'region',
    name: 'region',
    type: 'RegionPicture',
    list: 'regionPictures',
    ownerIs: ['org:trafikforvaltningen', 'org:region-stockholm'],
    anotherIs: ['org:region-stockholm', 'org:region-stockholm'],
    recipientIs: 'org:sdn-jarva',
    area: 'sthlm:kommun',
    outside: null,
  }),
  world({
    agency: 'civil',
    name: 'civil-society',
    type: 'CivilSocietyPicture',
    list: 'civilSocietyPictures',
    ownerIs: ['org:nattvandrarna-jarva', 'org:nattvandrarna-jarva'],
    anotherIs: ['org:fastighetsagare-jarva', 'org:fastighetsagare-jarva'],
    recipientIs: 'org:sdn-jarva',
    area: 'sthlm:sdo:jarva',
    outside: 'sthlm:sdo:farsta',
  }),
];

/** The four subgraphs with empty tables, to be asked as the gateway asks. */
export type PictureAgencies = AsyncDisposable & {
  readonly databases: TestDatabases;
  readonly reference: (name: PictureWorld['name']) => Reference;
  /** Faults that partners never see. */
  readonly reported: readonly unknown[];
  ask(
    world: PictureWorld,
    who: Asker,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<PictureAnswer>;
};

const issuer = 'https://hub.test';

/** Starts them over databases of their own. */
export async function startPictureAgencies(): Promise<PictureAgencies> {
  await using stack = new AsyncDisposableStack();
  const databases = stack.use(await startDatabases(worlds.map(({ name }) => name)));
  const pair = await generateKeyPair('EdDSA');
  const key = { id: 'test', key: pair.privateKey };
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'test', alg: 'EdDSA' };
  const geography = loadGeography();
  const reported: unknown[] = [];
  const servers = new Map<string, RunningSubgraph>();
  const references = new Map<string, Reference>();
  let statements: readonly string[] = [];
  const hear = (work: unknown) => {
    statements = (work as SubgraphWork).statements;
  };
  subgraphWork.subscribe(hear);
  stack.defer(() => void subgraphWork.unsubscribe(hear));
  for (const { name, agency } of worlds) {
    await loadFoundation(databases.owner(name), name, geography);
    const db = drizzle(databases.serving(name, 3));
    const reference = await readReference(db);
    const sql = databases.keeper(name, 3);
    const pictures = createPictureKeeper({ sql, reference, agency });
    const resolvers = {
      city: () => {
        const processes = createProcessKeeper({ sql, reference });
        return cityResolversWith(createLifecycle({ sql, areas: reference.tree }), processes, pictures);
      },
      police: () => policeResolversWith(pictures),
      region: () => regionResolversWith(pictures),
      'civil-society': () => civilSocietyResolversWith(pictures),
    }[name]();
    references.set(name, reference);
    servers.set(
      name,
      stack.use(
        await startSubgraph({
          // What the lock lets through is what the grants of an asker say here.
          secondLock: noSecondLock,
          name,
          resolvers,
          db,
          reference,
          sealKey: databases.sealKey,
          hubIssuer: issuer,
          hubKeys: createLocalJWKSet({ keys: [jwk] }),
          host: '127.0.0.1',
          port: 0,
          report: (error) => reported.push(error),
        }),
      ),
    );
  }
  const running = stack.move();
  return {
    databases,
    reference: (name) => {
      const known = references.get(name);
      if (!known) throw new Error(`no ${name}`);
      return known;
    },
    reported,
    async ask({ name }, who, query, variables = {}) {
      const claims: ScopeClaims = {
        ...claimsOf(who.grants, new Date().toISOString()),
        legalBody: who.organisation,
        person: 'somebody',
        ...who,
      };
      const scope = await signScopeAssertion(claims, name, issuer, 30, key);
      statements = [];
      const response = await fetch(servers.get(name)?.url ?? '', {
        method: 'POST',
        body: JSON.stringify({ query, variables, extensions: { scope } }),
      });
      const { data, errors = [], extensions } = await response.json();
      return {
        data,
        errors,
        codes: errors.map((error: PictureAnswer['errors'][number]) => error.extensions.code),
        read: extensions?.read ?? [],
        statements,
      };
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

/** A picture as it is written, about an area. */
export const written = (area: string, change: Readonly<Record<string, unknown>> = {}) => ({
  area,
  title: 'Lägesbild (syntetisk)',
  from: '2025-01',
  to: '2025-12',
  problems: [
    {
      title: 'Bränder i den offentliga miljön',
      description: 'Fler på fredagar (syntetiskt)',
      offenceCategory: 'skadegörelse',
    },
    { title: 'Otrygghet vid torget', description: 'Kvällstid (syntetiskt)', areaId: 'place:rinkeby-torg' },
  ],
  localConditions: 'Tre torg (syntetiskt)',
  needs: 'Vuxna på plats (syntetiskt)',
  resources: 'Fältverksamhet (syntetiskt)',
  basis: [{ kind: 'QUALITATIVE', name: 'Trygghetsvandring', period: 'hösten 2025', asOf: '2025-11-03' }],
  ...change,
});

const fields = 'id state title revision from to releasedAt synthetic problems { no title areaId }';

/** The acts and questions as their callers write them, for an agency. */
export function documentsOf({ type, list }: PictureWorld) {
  return {
    save: `mutation ($id: ID, $revision: Int, $content: PictureInput!) { act: save${type}(id: $id, revision: $revision, content: $content) { picture { ${fields} } } }`,
    release: `mutation ($id: ID!, $revision: Int!) { act: release${type}(id: $id, revision: $revision) { picture { ${fields} } } }`,
    withdraw: `mutation ($id: ID!, $revision: Int!, $reason: String!) { act: withdraw${type}(id: $id, revision: $revision, reason: $reason) { picture { ${fields} } } }`,
    page: `query ($areas: [ID!], $first: Int! = 50, $after: String) { page: ${list}(areas: $areas, first: $first, after: $after) { edges { cursor node { ${fields} } } pageInfo { hasNextPage endCursor } } }`,
    entities: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${fields} } } }`,
  };
}

/** What tests of an agency's pictures do, each by its documents. */
export function asking(asked: PictureAgencies['ask'], world: PictureWorld) {
  const documents = documentsOf(world);
  const ask = (
    who: Asker,
    document: keyof typeof documents,
    variables: Readonly<Record<string, unknown>> = {},
  ) => asked(world, who, documents[document], variables);
  const save = (who: Asker, change: Readonly<Record<string, unknown>> = {}, ref = {}) =>
    ask(who, 'save', { ...ref, content: written(world.area, change) });
  const reference = async (who: Asker, ids: readonly string[]): Promise<PictureAnswer> =>
    ask(who, 'entities', { representations: ids.map((id) => ({ __typename: world.type, id })) });
  const put = async (change: Readonly<Record<string, unknown>> = {}): Promise<string> => {
    const { data, errors } = await save(world.owner, change);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.act.picture.id;
  };
  const release = async (id: string, revision = 1) => {
    const { errors } = await ask(world.owner, 'release', { id, revision });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
  };
  /** Whether somebody reads a picture: in the list and by reference alike. */
  const reads = async (who: Asker, id: string): Promise<boolean> => {
    const page = await ask(who, 'page', { first: 200 });
    const one = await reference(who, [id]);
    if (page.errors.length + one.errors.length > 0)
      throw new Error(JSON.stringify([page.errors, one.errors]));
    const listed = page.data.page.edges.some(({ node }: { node: { id: string } }) => node.id === id);
    if ((one.data._entities[0] !== null) !== listed) throw new Error('the list and the reference differ');
    return listed;
  };
  return { ask, save, put, release, reads, reference };
}
