import {
  type Actor,
  afterEvents,
  endEvents,
  type NewEvent,
  requireParty,
  requirePhase,
  requireProvider,
  requireSuspension,
} from '../../../policy/lifecycle.ts';
import { hubError } from '../../../schema/errors.ts';
import { agreementEvent } from '../tables.ts';
import { type Deed, demand, granted, type Perform } from './keeper.ts';
import { mayRead, partiesOf, versionOf, versionsOfAgreement } from './records.ts';

/** What happens to a signed agreement. Each refuses by throwing a code of the catalogue. */
export type Standing = {
  /** A provider's officer halts a version. */
  suspend(actor: Actor, digest: string, reason: string): Promise<void>;
  /** The same organisation lets it run again. */
  resume(actor: Actor, digest: string): Promise<void>;
  /** A party's signatory ends the agreement: now, or at a later instant (ISO 8601). */
  end(actor: Actor, agreement: string, at: string | null, reason: string): Promise<void>;
};

/** Makes the acts on signed agreements. */
export function createStanding(perform: Perform): Standing {
  const halt = (act: 'suspend' | 'resume', actor: Actor, digest: string, reason?: string) =>
    perform(act, actor, async (deed) => {
      const version = await versionOf(deed.tx, digest, actor);
      const { content } = version;
      demand(requireProvider(actor, version));
      demand(requirePhase(act, version, deed.now));
      demand(requireSuspension(act, actor, version));
      const kind = act === 'suspend' ? 'suspended' : 'resumed';
      await put(deed, [{ digest, kind, at: afterEvents(version, deed.now), party: actor.organisation }]);
      await deed.note({
        agreement: content.agreement,
        number: content.number,
        digest,
        ...(reason === undefined ? {} : { reason }),
        parties: partiesOf(version),
      });
    });

  return {
    suspend: (actor, digest, reason) => halt('suspend', actor, digest, reason),
    resume: (actor, digest) => halt('resume', actor, digest),
    end: (actor, agreement, at, reason) =>
      perform('end', actor, async (deed) => {
        const versions = await versionsOfAgreement(deed.tx, agreement);
        if (!versions.some((version) => mayRead(actor, version))) throw hubError('AGREEMENT_UNKNOWN');
        // A version that leaves a party out does not take from it the right to end those that it has signed.
        demand(requireParty(actor, versions.flatMap(partiesOf)));
        if (at !== null && at < deed.now) {
          throw hubError('ARGUMENT_INVALID', 'An agreement is ended now or later, never in the past.');
        }
        const events = granted(endEvents(versions, actor.organisation, at ?? deed.now, deed.now));
        await put(deed, events);
        const about = events.map(({ digest }) => versions.find((version) => version.digest === digest));
        await Promise.all(
          about.flatMap((version) =>
            version
              ? [
                  deed.note({
                    agreement,
                    number: version.content.number,
                    digest: version.digest,
                    reason,
                    parties: partiesOf(version),
                  }),
                ]
              : [],
          ),
        );
      }),
  };
}

async function put({ tx }: Deed, events: readonly NewEvent[]): Promise<void> {
  await tx.insert(agreementEvent).values(events.map((event) => ({ ...event, at: new Date(event.at) })));
}
