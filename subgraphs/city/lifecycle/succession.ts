import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { type Actor, type Phase, phaseOf, refusal } from '../../../policy/lifecycle.ts';
import { type Difference, leastDifference } from '../../../policy/proposing.ts';
import { refuseSuccession, type Succession } from '../../../policy/succession.ts';
import type { SuccessionRow } from '../queries.ts';
import { agreementVersion, organisation, succession } from '../tables.ts';
import { type Deed, demand, type Perform } from './keeper.ts';
import { type KeptVersion, versionsOfAgreement } from './records.ts';

/** A succession as it is decided, with the day and the reference of the decision; `from` null: from now on. */
export type DecidedSuccession = Omit<Succession, 'from'> & {
  readonly from: string | null;
  readonly decided: string;
  readonly diarienummer: string;
};

/** A clause of a child that does not fit in what has taken its parent's place, and in what it is wider. */
export type Misfit = {
  readonly agreement: string;
  readonly number: number;
  readonly clause: string;
  readonly differences: readonly Difference[];
};

/** What follows of a succession between agreements: which children stand on the successor, and what of others does not fit. */
export type Followed = {
  readonly succession: SuccessionRow;
  readonly reparented: readonly string[];
  readonly misfits: readonly Misfit[];
};

/** Recording who takes whose place. Refuses by throwing a code of the catalogue. */
export type Successions = {
  /** The registrar records a decision: an organisation that others inherit, or an agreement that another replaces. */
  succeed(actor: Actor, decided: DecidedSuccession): Promise<Followed>;
};

/** Makes the act. */
export function createSuccessions(perform: Perform): Successions {
  return {
    succeed: (actor, decided) =>
      perform('succeed', actor, async (deed) => {
        const { tx, now } = deed;
        const made: SuccessionRow = { ...decided, from: decided.from ?? now };
        await (decided.kind === 'organisation' ? requireOrganisations : requireAgreements)(deed, made);
        const rows = await tx.select().from(succession);
        const recorded = rows.map((row) => ({ ...row, from: row.from.toISOString() }));
        const why = refuseSuccession(recorded, made, now);
        if (why !== null) demand(refusal('STATE_CONFLICT', why));
        await tx.insert(succession).values({ ...made, from: new Date(made.from) });
        await deed.note({
          ...(decided.kind === 'agreement' ? { agreement: decided.predecessor } : {}),
          reason: `${decided.predecessor} → ${decided.successor}, ${decided.diarienummer}`,
          parties: decided.kind === 'organisation' ? [decided.predecessor, decided.successor] : [],
        });
        const children = decided.kind === 'agreement' ? await childrenOf(deed, decided.predecessor) : [];
        const outer = decided.kind === 'agreement' ? await versionsOfAgreement(tx, decided.successor) : [];
        const misfits = children.flatMap((child) => misfitsOf(deed, child, outer));
        const unfit = new Set(misfits.map(({ agreement }) => agreement));
        const names = [...new Set(children.map(({ content }) => content.agreement))].sort();
        return { succession: made, reparented: names.filter((name) => !unfit.has(name)), misfits };
      }),
  };
}

async function requireOrganisations({ tx }: Deed, { predecessor, successor }: Succession): Promise<void> {
  for (const id of [predecessor, successor]) {
    const [known] = await tx
      .select({ id: organisation.id })
      .from(organisation)
      .where(eq(organisation.id, id));
    if (!known) demand(refusal('PARTY_UNKNOWN', 'There is no such organisation in the register.'));
  }
}

async function requireAgreements({ tx }: Deed, { predecessor, successor }: Succession): Promise<void> {
  for (const id of [predecessor, successor]) {
    if ((await versionsOfAgreement(tx, id)).length === 0) {
      demand(refusal('AGREEMENT_UNKNOWN', 'There is no such agreement with a proposed version.'));
    }
  }
}

/** The versions that name the agreement as their parent and have not ended. */
async function childrenOf({ tx, now }: Deed, parent: string): Promise<readonly KeptVersion[]> {
  const named = await tx
    .selectDistinct({ agreement: agreementVersion.agreement })
    .from(agreementVersion)
    .where(
      and(isNotNull(agreementVersion.proposedAt), sql`${agreementVersion.content} ->> 'parent' = ${parent}`),
    );
  const found = await Promise.all(named.map(({ agreement }) => versionsOfAgreement(tx, agreement)));
  return found.flat().filter((version) => version.content.parent === parent && isAlive(version, now));
}

const over: ReadonlySet<Phase> = new Set(['ended', 'superseded', 'withdrawn', 'expired']);
const isAlive = (version: KeptVersion, now: string): boolean => !over.has(phaseOf(version, now));

function misfitsOf(
  { areas, now }: Deed,
  child: KeptVersion,
  outer: readonly KeptVersion[],
): readonly Misfit[] {
  const standing = outer.filter((version) => isAlive(version, now)).flatMap(({ content }) => content.clauses);
  const { agreement, number, clauses } = child.content;
  return clauses.flatMap((clause) => {
    const differences = leastDifference(areas, standing, clause);
    return differences.length === 0 ? [] : [{ agreement, number, clause: clause.id, differences }];
  });
}
