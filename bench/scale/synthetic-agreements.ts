import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import { partyKeys, type Secrets } from '../../local/secrets.ts';
import type { AgreementVersion, Clause } from '../../policy/agreement.ts';
import type { Organisation } from '../../policy/organisation.ts';
import { everyPurpose } from '../../subgraphs/city/seed/purposes.ts';
import { client, organisation, partner, partyKey } from '../../subgraphs/city/tables.ts';
import { sources } from '../../subgraphs/foundation/sources.ts';
import type { Geography } from '../../subgraphs/geography.ts';
import { randomSource } from '../../subgraphs/random.ts';
import { insertVersions, keyRow } from '../../tests/subgraphs/register-service.ts';
import { keyOf, type TestKey } from '../../tests/trust/keys.ts';

/** Partners of the bench, each with an organisation and a client of its name: of few agreements, of many, and so many of their own. */
const partners = 1_000;
export const partnerOf = (at: number): string => `bench-${at}`;
export const asking = { few: 'bench-few', many: 'bench-many' } as const;
/** Agreements that the two who ask are parties to, where there are as many. */
export const partyTo = { few: 3, many: 100 } as const;
/** The area whose figures the first clauses of an agreement reach, and the product that one agreement alone gives to `few`. */
export const area = 'sthlm:sdo:jarva';
export const alone = { agreement: 1, product: 'police.shootings' } as const;

/** Who gives what a situation picture asks for; the police sign by a unit. */
const pictured = [
  {
    product: 'police.reported-offences',
    provider: 'org:polismyndigheten',
    signs: 'org:polisregion-stockholm',
  },
  { product: 'fire.fires', provider: 'org:ssbf', signs: 'org:ssbf' },
  { product: 'region.transit-incidents', provider: 'org:region-stockholm', signs: 'org:region-stockholm' },
  { product: 'civil.night-walks', provider: 'org:nattvandrarna-jarva', signs: 'org:nattvandrarna-jarva' },
] as const;
/** So many agreements have clauses of all four. */
const withAllFour = partyTo.many + partners;
const clausesEach = 8;
const levels = ['BASE_AREA', 'CITY_DISTRICT', 'DISTRICT_COMMITTEE_AREA'] as const;
const intervals = ['MONTH', 'QUARTER', 'YEAR'] as const;

/** The organisations of the bench. Synthetic. */
const organisations: readonly Organisation[] = [
  asking.few,
  asking.many,
  ...Array.from({ length: partners }, (_, at) => partnerOf(at)),
].map((id) => ({
  id: `org:${id}`,
  name: id,
  kind: 'authority',
  branch: 'municipal',
  unitOf: null,
  internalScope: null,
}));

/** A register of agreements that grows: what it holds is the same in every run but for the signatures. */
export type GrowingRegister = {
  /** Adds agreements, truly signed by every party, until there are so many. */
  grow(owner: postgres.Sql, to: number): Promise<void>;
  /** The digest of an agreement's version. */
  digestOf(agreement: number): string;
};

/** Empties the register of agreements of a city's database, and puts the bench's partners into it. */
export async function startRegister(
  owner: postgres.Sql,
  secrets: Secrets,
  geography: Geography,
): Promise<GrowingRegister> {
  // Only ever added to, but for a bench whose database is its own.
  for (const table of ['version', 'signature', 'event', 'act', 'paper'].map((name) => `agreement_${name}`))
    await owner.unsafe(`alter table ${table} disable trigger append_only`);
  await owner`truncate agreement, agreement_version, agreement_signature, agreement_event, agreement_act, agreement_paper`;
  const db = drizzle(owner);
  await db
    .insert(organisation)
    .values(organisations.map((one) => ({ ...one, internalScope: null, role: 'synthetic', successors: [] })));
  const ids = organisations.map(({ name }) => name);
  await db.insert(partner).values(ids.map((id) => ({ id, organisation: `org:${id}`, testMode: false })));
  await db.insert(client).values(
    ids.map((id) => ({
      id,
      partner: id,
      purposes: [...everyPurpose],
      mode: 'omit' as const,
      active: true,
      contactFunction: 'synthetic',
      authentication: 'none',
    })),
  );
  const keys = new Map<string, TestKey>();
  for (const { id } of organisations) keys.set(id, await keyOf(id));
  await db.insert(partyKey).values([...keys.values()].map(({ registered }) => keyRow(registered)));
  for (const [party, { keyId, privateKey, publicJwk }] of await partyKeys(secrets)) {
    const validFrom = '2019-01-01T00:00:00.000Z';
    const registered = {
      id: keyId,
      party,
      use: 'signature',
      jwk: publicJwk,
      validFrom,
      validTo: null,
    } as const;
    keys.set(party, { privateKey, registered });
  }
  const signers = ({ parties }: AgreementVersion): readonly TestKey[] =>
    parties.flatMap(({ organisation: id }) => keys.get(id) ?? []);

  const digests: string[] = [];
  const areas = geography.areas.map(({ id }) => id);
  return {
    async grow(owner, to) {
      while (digests.length < to) {
        const count = Math.min(250, to - digests.length);
        const page = Array.from({ length: count }, (_, next) => versionOf(digests.length + next, areas));
        digests.push(...(await insertVersions(owner, page, signers)));
      }
      await owner`analyze agreement_version, agreement_signature`;
    },
    digestOf: (agreement) => digests[agreement] ?? '',
  };
}

/**
 * The first one is overarching, and every second rests on it. The first hundred are those of who asks, the next thousand
 * each of another partner, all of four providers; the rest each have one provider, and the partners in turns.
 */
function versionOf(at: number, areas: readonly string[]): AgreementVersion {
  const recipients =
    at < partyTo.few
      ? [asking.few, asking.many]
      : [at < partyTo.many ? asking.many : partnerOf((at - partyTo.many) % partners)];
  const givers = at < withAllFour ? pictured : pictured.slice(at % 4, (at % 4) + 1);
  const parties = [...givers.map(({ signs }) => signs), ...recipients.map((id) => `org:${id}`)];
  const words = (what: string) =>
    Array.from({ length: 3 }, (_, n) => `${what} ${n} of synthetic agreement ${at}`);
  return {
    agreement: `agreement:bench:${at}`,
    number: 1,
    title: `Synthetic agreement ${at}`,
    level: at === 0 ? 'overarching' : at % 2 === 0 ? 'local' : 'regional',
    parent: at > 0 && at % 2 === 0 ? 'agreement:bench:0' : null,
    parties: parties.map((id) => ({
      organisation: id,
      diarienummer: `SYN ${at}`,
      decided: '2024-01-01',
      signatory: 'director',
    })),
    validFrom: '2024-01-01',
    validTo: at % 3 === 0 ? null : `20${40 + (at % 10)}-12-31`,
    paper: {
      problems: words('Problem'),
      likelyCauses: words('Likely cause'),
      goals: words('Goal'),
      activities: words('Activity'),
      responsibleFunctions: ['coordinator'],
      followUp: `Each quarter, by the steering group of synthetic agreement ${at}.`,
      citizenPledges: words('Pledge'),
    },
    clauses: clausesOf(at, givers, recipients, areas),
  };
}

function clausesOf(
  at: number,
  givers: readonly (typeof pictured)[number][],
  recipients: readonly string[],
  areas: readonly string[],
): readonly Clause[] {
  const random = randomSource(`bench/agreement/${at}`);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  };
  const terms = {
    recipients: recipients.map((id) => `org:${id}`),
    purposes: everyPurpose,
    areas: at === 0 ? ['*'] : [area],
    from: `${2010 + (at % 3)}-01`,
    to: null,
    finestLevel: 'BASE_AREA',
    finestInterval: 'MONTH',
    disclosure: at === 0 ? 'exact' : 'protected',
    transfer: 'direct-access',
    processing: {
      controller: `org:${recipients[0]}`,
      processor: null,
      impactAssessment: `SYN 2024/${at % 3_000}`,
      erasure: pick(['after one year', 'after two years', 'when the picture has been made']),
    },
    legalBasis: [
      {
        law: 'Synthetic act (2024:1)',
        chapter: String(1 + (at % 10)),
        section: String(1 + (at % 30)),
        direction: 'from anyone to anyone',
        discloser: 'anyone',
        receiver: 'anyone',
        from: '2009-06-30',
        to: null,
      },
    ],
    secrecyAssessment: null,
  } satisfies Omit<Clause, 'id' | 'product' | 'provider'>;
  const asked = givers.map(({ product, provider }) => ({ ...terms, product, provider }));
  const only = { ...terms, areas: ['*'], product: alone.product, provider: pictured[0].provider };
  const others = Array.from({ length: clausesEach - givers.length }, (): Omit<Clause, 'id'> => {
    const { provider } = pick(givers);
    const products = sources.filter((one) => one.provider === provider && one.product !== alone.product);
    const year = 2012 + Math.floor(random() * 10);
    return {
      ...terms,
      provider,
      product:
        at > 0 && at % 2 === 0
          ? (asked.find((one) => one.provider === provider)?.product ?? '')
          : pick(products).product,
      purposes: everyPurpose.slice(0, 1 + Math.floor(random() * everyPurpose.length)),
      areas: [...new Set([pick(areas), pick(areas), pick(areas)])],
      from: `${year}-01`,
      to: random() < 0.5 ? null : `${year + 5}-12`,
      finestLevel: pick(levels),
      finestInterval: pick(intervals),
    };
  });
  const clauses = [...asked, ...(at === alone.agreement ? [only] : []), ...others];
  return clauses.map((clause, no) => ({ id: `c${no}`, ...clause }));
}
