import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import type { CryptoKey, JWK } from 'jose';
import type postgres from 'postgres';
import { registrarOrganisation } from '../../policy/lifecycle.ts';
import { digestOf } from '../../trust/canonical.ts';
import { signVersion } from '../../trust/signature.ts';
import { found } from '../by-name.ts';
import { placeOf } from '../foundation/records.ts';
import { type Geography, loadGeography } from '../geography.ts';
import { pictureRows } from '../pictures/seed.ts';
import { picture } from '../pictures/tables.ts';
import { loadSchematicGeometry } from './area-geometry.ts';
import { concernsOf, isPublic } from './concerns.ts';
import { registerHasOrganisations } from './register-queries.ts';
import type { SeedVersion } from './seed/agreement-terms.ts';
import { agreementsOf } from './seed/agreements.ts';
import { cameraSites } from './seed/camera-sites.ts';
import { methodBreaks } from './seed/method-breaks.ts';
import { orderGuardDeployments, stockholmMidnight } from './seed/order-guards.ts';
import { organisationsOf } from './seed/organisations.ts';
import { clients, demonstrationPartners } from './seed/partners.ts';
import { placeCollaborations } from './seed/place-collaborations.ts';
import { places } from './seed/places.ts';
import { priorityAreas } from './seed/priority-areas.ts';
import { products } from './seed/products.ts';
import { purposes } from './seed/purposes.ts';
import { seedDocuments } from './seed-documents.ts';
import { seedPlaces } from './seed-places.ts';
import { seedProcess } from './seed-process.ts';
import {
  agreement,
  agreementEvent,
  agreementSignature,
  agreementVersion,
  cameraSite,
  client,
  dataProduct,
  methodBreak,
  orderGuardDeployment,
  organisation,
  partner,
  partyKey,
  place,
  placeCollaboration,
  priorityArea,
  purpose,
} from './tables.ts';
import type { Writer } from './writer.ts';

/** A key that the demonstration signs with for a party. Real parties keep theirs. */
export type SeedKey = {
  readonly keyId: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
};

/** What seeding needs. */
export type CitySeed = {
  /** Logged in as the owner, after the migrations and `loadFoundation`. */
  readonly owner: postgres.Sql;
  /** A key for each of `partiesThatSign()`. */
  readonly partyKeys: ReadonlyMap<string, SeedKey>;
  /** The registrar's key, for attestations; none where nothing was signed on paper. */
  readonly registrarKey?: SeedKey;
  readonly geography: Geography;
};

/** The organisations that sign a version in the demonstration, each of which needs a key. */
export function partiesThatSign(): readonly string[] {
  return [...new Set(agreementsOf(loadGeography()).flatMap(({ signedBy }) => signedBy))].sort();
}

/** The demonstration's keys hold from before its first agreement, since they sign for 2019 too. */
const keysValidFrom = new Date('2019-01-01T00:00:00.000Z');

/**
 * Seeds the city's tables with the demonstration, signatures included: all in one transaction, so that gateways see
 * all of it or nothing. Does nothing where it has been done.
 */
export async function seedCity({ owner, partyKeys, registrarKey, geography }: CitySeed): Promise<void> {
  await loadSchematicGeometry(owner, geography);
  const agreements = agreementsOf(geography);
  const signatures = await sign(agreements, partyKeys);
  await drizzle(owner).transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('hub-seed'))`);
    if (await registerHasOrganisations(tx)) return;
    await tx.insert(organisation).values(organisationsOf(geography).map(mutable));
    await tx.insert(purpose).values(purposes.map((one, position) => ({ ...mutable(one), position })));
    await tx.insert(dataProduct).values(products.map(mutable));
    await tx.insert(priorityArea).values([...priorityAreas]);
    await tx.insert(methodBreak).values([...methodBreaks]);
    await tx.insert(partyKey).values(
      [...partyKeys].map(([party, { keyId, publicJwk }]) => ({
        id: keyId,
        party,
        jwk: publicMembers(publicJwk),
        validFrom: keysValidFrom,
      })),
    );
    if (registrarKey) {
      const { keyId, publicJwk } = registrarKey;
      await tx.insert(partyKey).values({
        id: keyId,
        party: registrarOrganisation,
        use: 'attestation',
        jwk: publicMembers(publicJwk),
        validFrom: keysValidFrom,
      });
    }
    const latest = new Map(agreements.map((one) => [one.content.agreement, one]));
    await tx.insert(agreement).values(
      [...latest.values()].map(({ content, priorityAreas: served }) => ({
        id: content.agreement,
        level: content.level,
        title: content.title,
        parent: content.parent,
        priorityAreas: [...served],
        synthetic: true,
      })),
    );
    await tx.insert(agreementVersion).values(
      agreements.map(({ content, signedAt }) => ({
        digest: digestOf(content),
        agreement: content.agreement,
        number: content.number,
        content,
        public: isPublic(content),
        parties: content.parties.map((party) => party.organisation),
        concerns: [...concernsOf(content)],
        proposedAt: new Date(signedAt),
      })),
    );
    await tx.insert(agreementSignature).values([...signatures]);
    await tx.insert(agreementEvent).values(
      agreements.flatMap(({ content, events }) =>
        events.map(({ kind, at, party }) => ({
          digest: digestOf(content),
          kind,
          at: new Date(at),
          party: party ?? null,
        })),
      ),
    );
    await tx.insert(partner).values([...demonstrationPartners]);
    await tx.insert(client).values(clients.map(mutable));
    await seedRecords(tx, geography);
    await seedDocuments(tx, geography);
    await seedPlaces(tx, geography);
    await tx.execute(sql`analyze agreement, agreement_version, agreement_signature, agreement_event`);
  });
}

async function seedRecords(tx: Writer, geography: Geography): Promise<void> {
  const stand = (product: string, provider: string, area: string, firstDay: string) => {
    const { area_no: areaNo, cell_no: cellNo } = placeOf(geography, product, provider, area, firstDay);
    return { areaNo, cellNo };
  };
  await tx
    .insert(place)
    .values(places.map(({ area, ...rest }) => ({ ...rest, areaNo: found(geography.byId, area).no })));
  await tx.insert(cameraSite).values(
    cameraSites().map(({ area, month, ...rest }) => ({
      ...rest,
      provider: 'org:trafiknamnden',
      purposes: ['SAFETY', 'CRIME', 'PROSECUTION'],
      ...stand('city.camera-sites', 'org:trafiknamnden', area, `${month}-01`),
    })),
  );
  await tx.insert(orderGuardDeployment).values(
    orderGuardDeployments(geography).map(({ area, from, until, tasks, powers, ...rest }) => ({
      ...rest,
      provider: 'org:kommunstyrelsen',
      tasks: [...tasks],
      powers: [...powers],
      from: stockholmMidnight(from),
      to: until === null ? null : stockholmMidnight(until),
      ...stand('city.order-guard-deployments', 'org:kommunstyrelsen', area, from),
      plannedCellNo: stand('city.order-guard-plans', 'org:kommunstyrelsen', area, from).cellNo,
    })),
  );
  await tx.insert(placeCollaboration).values(
    placeCollaborations.map(({ area, month, goals, parties, ...rest }) => ({
      ...rest,
      goals: [...goals],
      parties: [...parties],
      ...stand('city.place-collaborations', rest.lead, area, `${month}-01`),
    })),
  );
  await seedProcess(tx, geography);
  await tx.insert(picture).values([...pictureRows('city', geography)]);
}

type SignatureRow = typeof agreementSignature.$inferInsert;

function sign(
  agreements: readonly SeedVersion[],
  keys: ReadonlyMap<string, SeedKey>,
): Promise<readonly SignatureRow[]> {
  return Promise.all(
    agreements.flatMap(({ content, signedBy, signedAt }) =>
      signedBy.map(async (party): Promise<SignatureRow> => {
        const key = keys.get(party);
        if (!key) throw new Error(`no key was given for ${party}`);
        return {
          digest: digestOf(content),
          party,
          keyId: key.keyId,
          jws: await signVersion(content, { party, signedAt, paper: null }, key.keyId, key.privateKey),
          signedAt: new Date(signedAt),
        };
      }),
    ),
  );
}

/** The members that make an Ed25519 public key; a private one's `d` is never stored. */
function publicMembers({ kty, crv, x }: JWK): Readonly<Record<string, string>> {
  if (kty !== 'OKP' || crv === undefined || x === undefined)
    throw new TypeError('a party key must be Ed25519');
  return { kty, crv, x };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : MutableOrNull<T[K]> };
type MutableOrNull<T> = T extends readonly (infer U)[] ? U[] : T;

/** Drizzle's inserts want arrays that may be written to: copies of ours. */
function mutable<T extends object>(row: T): Mutable<T> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, Array.isArray(value) ? [...value] : value]),
  ) as Mutable<T>;
}
