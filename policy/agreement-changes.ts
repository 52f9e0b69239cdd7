import type { AgreementVersion, LifecycleEvent } from './agreement.ts';

/** What the register has put down of a version, as it was put down: an instant that it states, and when it came. */
export type RecordedChange = {
  readonly kind: 'proposed' | 'signed' | LifecycleEvent['kind'];
  /** Whose act it was; null where nobody's is known. */
  readonly party: string | null;
  /** From when it counts, as the act itself says; ISO 8601 in UTC. */
  readonly from: string;
  /** When the register put it down; ISO 8601 in UTC. */
  readonly at: string;
  /** The version of the register that it came with. */
  readonly registerVersion: number;
};

/** A version of an agreement with all that the register has put down of it. */
export type VersionHistory = {
  readonly content: Pick<AgreementVersion, 'agreement' | 'number' | 'validFrom' | 'validTo'>;
  readonly parties: readonly string[];
  readonly digest: string;
  /** Whether the reader may read it before all have signed. */
  readonly concerned: boolean;
  readonly changes: readonly RecordedChange[];
};

/** What a reader is told of: what was put down, and what came of it by dates. */
export type AgreementChange = {
  readonly kind: RecordedChange['kind'] | 'in-force' | 'expired';
  readonly agreement: string;
  readonly number: number;
  readonly digest: string;
  readonly party: string | null;
  /** When it came to be known: the order of the feed. */
  readonly at: string;
  /** From when it counts. */
  readonly from: string;
};

/** How far a reader has come: what the register had put down at a version, and what dates had brought by an instant. */
export type HistoryPosition = { readonly registerVersion: number; readonly instant: string };

/**
 * What is to be told of a version up to a position, its parent aside. The changes between two positions are those of the
 * later that are not among the earlier's, so that nothing is told twice and nothing passed over, in whatever order
 * records come and dates pass. A reader whom it does not concern is told of it, whole, once all parties have signed.
 */
function toldOf(version: VersionHistory, position: HistoryPosition): readonly AgreementChange[] {
  const { content, digest, parties, concerned } = version;
  const recorded = version.changes.filter(
    ({ registerVersion }) => registerVersion <= position.registerVersion,
  );
  const signed = parties.map(
    (party) => recorded.find((change) => change.kind === 'signed' && change.party === party)?.at,
  );
  const last = signed.every((at) => at !== undefined) ? signed.toSorted().at(-1) : undefined;
  if (!concerned && last === undefined) return [];
  const told = { agreement: content.agreement, number: content.number, digest };
  const overBy = (instant: string) =>
    recorded.some(({ kind, from, at }) => final.has(kind) && from <= instant && at <= instant);
  const dated = (kind: 'in-force' | 'expired', at: string): readonly AgreementChange[] =>
    at > position.instant || overBy(at) ? [] : [{ ...told, kind, party: null, at, from: at }];
  const begins = `${content.validFrom}T00:00:00.000Z`;
  const inForce = last === undefined ? [] : dated('in-force', last > begins ? last : begins);
  const ends = content.validTo === null ? undefined : dayAfter(content.validTo);
  const [began] = inForce;
  return [
    ...recorded.map(({ kind, party, at, from }) => ({ ...told, kind, party, at, from })),
    ...(ends !== undefined && began && began.at >= ends ? [] : inForce),
    ...(ends === undefined ? [] : dated('expired', ends)),
  ];
}

const final: ReadonlySet<AgreementChange['kind']> = new Set(['withdrawn', 'ended', 'superseded']);

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + 24 * 60 * 60 * 1_000).toISOString();

/** What a version's readers are told between two positions, `after` null for everything up to the later. */
export function changesBetween(
  version: VersionHistory,
  after: HistoryPosition | null,
  upTo: HistoryPosition,
): readonly AgreementChange[] {
  const before = new Set((after === null ? [] : toldOf(version, after)).map(changeName));
  return toldOf(version, upTo).filter((change) => !before.has(changeName(change)));
}

/** Names a change among all others. */
export const changeName = ({ digest, kind, party, from }: AgreementChange): string =>
  `${digest} ${kind} ${party ?? ''} ${kind === 'in-force' ? '' : from}`;
