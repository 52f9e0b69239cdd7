import { type Acted, useHubMutation } from '../../../hub/hub.tsx';
import {
  AmendDocument,
  DiscardDocument,
  EndDocument,
  type HeardFragment,
  ProposeDocument,
  ResumeDocument,
  SuspendDocument,
  WithdrawDocument,
} from './queries.generated.ts';
import type { ActName, Judged, May } from './what-may.ts';

/** What is asked of the person before an act. */
export type Given = { readonly reason: string /** 'YYYY-MM-DD', or '' for now. */; readonly at: string };

/** What became of an act; `heard` of those that take effect in data at once. */
export type Outcome = Pick<Acted<unknown>, 'problems' | 'receipt'> & {
  readonly done: boolean;
  /** The agreement is no longer there for whoever acted. */
  readonly gone: boolean;
  readonly heard: readonly HeardFragment[] | null;
};

/** Does acts on an agreement that are confirmed in a dialog: all but editing and signing, which have pages of their own. */
export function useActs(): (
  act: Exclude<ActName, 'edit' | 'sign'>,
  agreement: Judged,
  may: May,
  given: Given,
) => Promise<Outcome> {
  const amend = useHubMutation(AmendDocument);
  const discard = useHubMutation(DiscardDocument);
  const propose = useHubMutation(ProposeDocument);
  const withdraw = useHubMutation(WithdrawDocument);
  const suspend = useHubMutation(SuspendDocument);
  const resume = useHubMutation(ResumeDocument);
  const end = useHubMutation(EndDocument);
  return async (act, { id: agreement, draft }, { version }, { reason, at }) => {
    const revision = draft?.revision ?? 0;
    const digest = version?.digest ?? '';
    switch (act) {
      case 'amend':
        return outcomeOf(await amend({ agreement }), 'amendAgreement');
      case 'discard':
        return outcomeOf(await discard({ agreement, revision }), 'discardDraft');
      case 'propose':
        return outcomeOf(await propose({ agreement, revision }), 'proposeVersion');
      case 'withdraw':
        return outcomeOf(await withdraw({ digest, reason }), 'withdrawProposal');
      case 'suspend':
        return outcomeOf(await suspend({ digest, reason }), 'suspendVersion');
      case 'resume':
        return outcomeOf(await resume({ digest }), 'resumeVersion');
      case 'end':
        return outcomeOf(
          await end({ agreement, at: at === '' ? null : `${at}T00:00:00.000Z`, reason }),
          'endAgreement',
        );
    }
  };
}

type Payload = { readonly agreement?: object | null; readonly gateways?: readonly HeardFragment[] | null };

/** What a mutation's payload says, by its field. */
function outcomeOf<Field extends string>(
  { data, problems, receipt }: Acted<{ readonly [Key in Field]: Payload | null }>,
  field: Field,
): Outcome {
  const payload: Payload | null = data?.[field] ?? null;
  const gone = payload !== null && payload.agreement === null;
  return { done: payload !== null, gone, problems, receipt, heard: payload?.gateways ?? null };
}
