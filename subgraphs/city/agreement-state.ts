import {
  type AgreementVersion,
  type NotInForce,
  notInForce,
  type Party,
  type RegisteredVersion,
} from '../../policy/agreement.ts';
import type { SubgraphContext } from '../subgraph.ts';
import {
  type ActRow,
  type AgreementRow,
  type DraftRow,
  type EventRow,
  type PaperRow,
  type SignatureRow,
  selectActs,
  selectAgreementsById,
  selectDrafts,
  selectEvents,
  selectPapers,
  selectSignatures,
  selectVersionsUpwards,
  type VersionRow,
} from './queries.ts';

/** A party of one version. */
export type PartyOfVersion = Party & { readonly digest: string };

/** The state of an agreement at an instant, as the schema has it. */
export type AgreementState =
  | 'DRAFT'
  | 'PROPOSED'
  | 'SIGNED'
  | 'IN_FORCE'
  | 'SUSPENDED'
  | 'EXPIRED'
  | 'ENDED'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

const stateOfReason: Readonly<Record<NotInForce, AgreementState>> = {
  'not-signed': 'PROPOSED',
  'not-yet-valid': 'SIGNED',
  expired: 'EXPIRED',
  suspended: 'SUSPENDED',
  ended: 'ENDED',
  superseded: 'SUPERSEDED',
  withdrawn: 'WITHDRAWN',
};

/** Batches a query of many ids, and gives each its rows. Rows of others that come with them are there when asked for. */
function grouped<T>(
  name: string,
  select: (tx: SubgraphContext['tx'], keys: readonly string[]) => Promise<readonly T[]>,
  keyOf: (row: T) => string,
): (key: string, context: SubgraphContext) => Promise<readonly T[]> {
  return (key, context) => {
    const loader = context.loader<string, readonly T[]>(name, async (keys) => {
      const rows = Map.groupBy(await select(context.tx, keys), keyOf);
      for (const [other, found] of rows) if (!keys.includes(other)) loader.prime(other, found);
      return keys.map((one) => rows.get(one) ?? []);
    });
    return loader.load(key);
  };
}

/** The versions of an agreement that the reader may see, first to latest. */
export const versionsOf = grouped<VersionRow>('versions', selectVersionsUpwards, (row) => row.agreement);
/** The signatures over a version. */
export const signaturesOf = grouped<SignatureRow>('signatures', selectSignatures, (row) => row.digest);
/** What was done with a version. */
export const actsOf = grouped<ActRow>('acts', selectActs, (row) => row.digest ?? '');
/** What was attested of the signatures on paper over a version. */
export const papersOf = grouped<PaperRow>('papers', selectPapers, (row) => row.digest);
const draftsOf = grouped<DraftRow>('drafts', selectDrafts, (row) => row.agreement);
const eventsOf = grouped<EventRow>('events', selectEvents, (row) => row.digest);
const agreementsOf = grouped<AgreementRow>('agreements', selectAgreementsById, (row) => row.id);

/** The agreement of an id that the reader may see; forbidden and absent are both null. */
export async function agreementOf(id: string, context: SubgraphContext): Promise<AgreementRow | null> {
  return (await agreementsOf(id, context))[0] ?? null;
}

/** A draft with what a version says of itself. */
export type Draft = DraftRow & Pick<AgreementVersion, 'title' | 'level' | 'parent' | 'validFrom' | 'validTo'>;

/** The draft of an agreement, where the reader is of a party. */
export async function draftOf(id: string, context: SubgraphContext): Promise<Draft | null> {
  const row = (await draftsOf(id, context))[0];
  if (!row) return null;
  const { title, level, parent, validFrom, validTo } = row.content;
  return { ...row, title, level, parent, validFrom, validTo };
}

/** A version with its signatures and events, as the rules judge it. */
export async function registered(row: VersionRow, context: SubgraphContext): Promise<RegisteredVersion> {
  const [signatures, events] = await Promise.all([
    signaturesOf(row.digest, context),
    eventsOf(row.digest, context),
  ]);
  return {
    content: row.content,
    digest: row.digest,
    signatures: signatures.map(({ party, signedAt }) => ({ party, at: signedAt.toISOString() })),
    events: events.map(({ kind, at, party }) => ({ kind, at: at.toISOString(), party })),
  };
}

/** The state of a version at an instant, its parent aside. */
export async function versionState(
  row: VersionRow,
  instant: string,
  context: SubgraphContext,
): Promise<AgreementState> {
  if (row.proposedAt === null || row.proposedAt.toISOString() > instant) return 'DRAFT';
  const why = notInForce(await registered(row, context), instant);
  return why === null ? 'IN_FORCE' : stateOfReason[why];
}

/** The version in force at an instant, and the state of the agreement: its parent's where it depends on that. */
export async function standing(
  agreement: AgreementRow,
  instant: string,
  context: SubgraphContext,
): Promise<{ readonly state: AgreementState; readonly version: VersionRow | null }> {
  // Side by side with what it lies within, so that no level asks for itself.
  const { parent } = agreement;
  const [versions, outer] = await Promise.all([
    versionsOf(agreement.id, context),
    parent === null ? null : agreementOf(parent, context),
  ]);
  const [states, above] = await Promise.all([
    Promise.all(versions.map((row) => versionState(row, instant, context))),
    outer && standing(outer, instant, context),
  ]);
  const at = states.indexOf('IN_FORCE');
  if (at === -1) {
    const proposed = states.filter((state) => state !== 'DRAFT');
    return { state: proposed.at(-1) ?? 'DRAFT', version: null };
  }
  if (parent !== null && above?.state !== 'IN_FORCE')
    return { state: above?.state ?? 'ENDED', version: null };
  return { state: 'IN_FORCE', version: versions[at] ?? null };
}
