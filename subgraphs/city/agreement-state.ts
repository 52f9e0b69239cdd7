import {
  type AgreementVersion,
  type NotInForce,
  notInForce,
  type Party,
  type RegisteredVersion,
} from '../../policy/agreement.ts';
import { standingsOf } from '../../policy/version-standings.ts';
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
  selectLines,
  selectPapers,
  selectSignatures,
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

/** Batches a query of many ids, and gives each its rows. */
function grouped<T>(
  name: string,
  select: (tx: SubgraphContext['tx'], keys: readonly string[]) => Promise<readonly T[]>,
  keyOf: (row: T) => string,
): (key: string, context: SubgraphContext) => Promise<readonly T[]> {
  return (key, context) =>
    context
      .loader<string, readonly T[]>(name, async (keys) => {
        const rows = Map.groupBy(await select(context.tx, keys), keyOf);
        return keys.map((one) => rows.get(one) ?? []);
      })
      .load(key);
}

/** An agreement in its line, with the versions that the reader may see, first to latest. */
type Level = { readonly parent: string | null; readonly versions: readonly VersionRow[] };

/** An agreement, what it lies within, and so on, as far as the reader may see; empty for one that is not there for it. */
function lineOf(id: string, context: SubgraphContext): Promise<readonly Level[]> {
  return context
    .loader<string, readonly Level[]>('agreement-lines', async (ids) => {
      const rows = Map.groupBy(await selectLines(context.tx, ids), (row) => row.id);
      const levels = new Map(
        [...rows].map(([one, found]): [string, Level] => [
          one,
          { parent: found[0]?.parent ?? null, versions: found.flatMap(({ version }) => version ?? []) },
        ]),
      );
      return ids.map((one) => walked(one, levels));
    })
    .load(id);
}

function walked(from: string, levels: ReadonlyMap<string, Level>): readonly Level[] {
  const line = new Set<Level>();
  for (let level = levels.get(from); level && !line.has(level); level = levels.get(level.parent ?? '')) {
    line.add(level);
  }
  return [...line];
}

/** The versions of an agreement that the reader may see, first to latest. */
export const versionsOf = async (id: string, context: SubgraphContext): Promise<readonly VersionRow[]> =>
  (await lineOf(id, context))[0]?.versions ?? [];
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

/** How a version stands over time, its parent aside; not at all while it has not been proposed. */
export async function versionStandings(row: VersionRow, context: SubgraphContext) {
  if (row.proposedAt === null) return [];
  return standingsOf(await registered(row, context), row.proposedAt.toISOString()).map(
    ({ from, to, why }) => ({ from, to, state: why === null ? ('IN_FORCE' as const) : stateOfReason[why] }),
  );
}

/** How an agreement stands: its state, and the version in force. */
type Standing = { readonly state: AgreementState; readonly version: VersionRow | null };

/** The version in force at an instant, and the state of the agreement: its parent's where it depends on that. */
export async function standing(
  agreement: AgreementRow,
  instant: string,
  context: SubgraphContext,
): Promise<Standing> {
  const line = await lineOf(agreement.id, context);
  // Of the whole line at once, so that no level asks for itself.
  const states = await Promise.all(
    line.map(({ versions }) =>
      Promise.all(versions.map((version) => versionState(version, instant, context))),
    ),
  );
  const found = line.reduceRight<Standing | null>(
    (above, level, at) => standingIn(level, states[at] ?? [], above),
    null,
  );
  return found ?? { state: 'DRAFT', version: null };
}

function standingIn(
  { parent, versions }: Level,
  states: readonly AgreementState[],
  above: Standing | null,
): Standing {
  const at = states.indexOf('IN_FORCE');
  if (at === -1) return { state: states.findLast((state) => state !== 'DRAFT') ?? 'DRAFT', version: null };
  if (parent !== null && above?.state !== 'IN_FORCE')
    return { state: above?.state ?? 'ENDED', version: null };
  return { state: 'IN_FORCE', version: versions[at] ?? null };
}
