import { Badge, type Tone } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';
import type { AgreementState } from './queries.generated.ts';
import { terms } from './terms.ts';

/** How much each state asks to be seen. */
export const stateTone: Readonly<Record<AgreementState, Tone | 'neutral'>> = {
  DRAFT: 'neutral',
  PROPOSED: 'info',
  SIGNED: 'info',
  IN_FORCE: 'success',
  SUSPENDED: 'warning',
  EXPIRED: 'error',
  ENDED: 'error',
  SUPERSEDED: 'neutral',
  WITHDRAWN: 'neutral',
};

/** The state of an agreement or of a version, in a word. */
export function StateBadge({ state }: { readonly state: AgreementState }) {
  return <Badge tone={stateTone[state]}>{useWords(terms).states[state]}</Badge>;
}
