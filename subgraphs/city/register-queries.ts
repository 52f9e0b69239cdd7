import { asc, eq, isNotNull } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { AreaLevel } from '../../policy/area.ts';
import type { RegisterSnapshot } from '../../trust/register-snapshot.ts';
import { area } from '../foundation/tables.ts';
import {
  agreementEvent,
  agreementSignature,
  agreementVersion,
  client,
  dataProduct,
  organisation,
  partner,
  partyKey,
  purpose,
  registerState,
} from './tables.ts';

/** The register's version, read from its one row. */
export async function readRegisterVersion(db: Pick<PostgresJsDatabase, 'select'>): Promise<number> {
  const [state] = await db.select({ version: registerState.version }).from(registerState);
  if (!state) throw new Error('register_state has no row');
  return state.version;
}

/** All that decisions rest on, as of one instant: one repeatable-read transaction, its version included. */
export function readRegister(db: PostgresJsDatabase): Promise<RegisterSnapshot> {
  return db.transaction(
    async (tx): Promise<RegisterSnapshot> => {
      const version = await readRegisterVersion(tx);
      const [
        organisations,
        partners,
        clients,
        purposes,
        products,
        areas,
        versions,
        signatures,
        events,
        keys,
      ] = await Promise.all([
        tx
          .select({
            id: organisation.id,
            name: organisation.name,
            kind: organisation.kind,
            branch: organisation.branch,
            unitOf: organisation.unitOf,
            internalScope: organisation.internalScope,
          })
          .from(organisation)
          .orderBy(organisation.id),
        tx.select().from(partner).orderBy(partner.id),
        tx
          .select({
            id: client.id,
            partner: client.partner,
            purposes: client.purposes,
            mode: client.mode,
            active: client.active,
          })
          .from(client)
          .orderBy(client.id),
        tx
          .select({ code: purpose.code, name: purpose.name, roles: purpose.roles })
          .from(purpose)
          .orderBy(purpose.position),
        tx
          .select({
            id: dataProduct.id,
            name: dataProduct.name,
            subgraph: dataProduct.subgraph,
            providers: dataProduct.providers,
            sensitivity: dataProduct.sensitivity,
            threshold: dataProduct.threshold,
          })
          .from(dataProduct)
          .orderBy(dataProduct.id),
        tx.select({ id: area.id, level: area.level, parents: area.parents }).from(area).orderBy(area.no),
        tx
          .select({ content: agreementVersion.content, digest: agreementVersion.digest })
          .from(agreementVersion)
          .where(isNotNull(agreementVersion.proposedAt))
          .orderBy(agreementVersion.agreement, agreementVersion.number),
        tx
          .select()
          .from(agreementSignature)
          .orderBy(asc(agreementSignature.signedAt), agreementSignature.party),
        tx.select().from(agreementEvent).orderBy(agreementEvent.at),
        tx.select().from(partyKey).orderBy(partyKey.id),
      ]);
      const signaturesOf = Map.groupBy(signatures, ({ digest }) => digest);
      const eventsOf = Map.groupBy(events, ({ digest }) => digest);
      return {
        version,
        organisations,
        partners,
        clients,
        purposes,
        products,
        areas: areas.map((row) => ({ ...row, level: row.level as AreaLevel })),
        versions: versions.map(({ content, digest }) => ({
          content,
          digest,
          signatures: (signaturesOf.get(digest) ?? []).map(({ party, keyId, jws, signedAt }) => ({
            party,
            keyId,
            jws,
            signedAt: signedAt.toISOString(),
          })),
          events: (eventsOf.get(digest) ?? []).map(({ kind, at, party }) => ({
            kind,
            at: at.toISOString(),
            party,
          })),
        })),
        keys: keys.map(({ id, party, use, jwk, validFrom, validTo }) => ({
          id,
          party,
          use,
          jwk: { ...jwk },
          validFrom: validFrom.toISOString(),
          validTo: validTo?.toISOString() ?? null,
        })),
      };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

/** Whether anything is in the register yet. */
export async function registerHasOrganisations(db: Pick<PostgresJsDatabase, 'select'>): Promise<boolean> {
  const rows = await db
    .select({ id: organisation.id })
    .from(organisation)
    .where(eq(organisation.id, 'org:kommunstyrelsen'));
  return rows.length > 0;
}
