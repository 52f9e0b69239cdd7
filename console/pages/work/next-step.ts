import type { ProcessStep } from './queries.generated.ts';
import { roundNow, type Story } from './story.ts';
import { processSteps } from './terms.ts';

/** What a step takes before it is entered. */
type Need =
  | 'decision'
  | 'jointPicture'
  | 'prioritisation'
  | 'goal'
  | 'measures'
  | 'acceptances'
  | 'begun'
  | 'followUps';

/** The step that comes after this one, whether it begins a new round, and what of it is there. */
type Next = {
  readonly to: ProcessStep;
  readonly newRound: boolean;
  readonly needs: readonly { readonly need: Need; readonly met: boolean }[];
};

/** Mirrors policy/process-steps.ts, which decides: what the next step takes, of what the partner may read. */
export function nextOf(story: Story): Next | null {
  const { step } = story;
  const round = roundNow(story);
  if (step === null || story.closedOn !== null || !round) return null;
  if (step === 'FOLLOW_UP')
    return {
      to: 'OWN_MAPPING',
      newRound: true,
      needs: [
        {
          need: 'followUps',
          met: round.goals.every(({ id }) => round.followUps.some(({ goal }) => goal?.id === id)),
        },
      ],
    };
  const to = processSteps[processSteps.indexOf(step) + 1];
  if (to === undefined) return null;
  return { to, newRound: false, needs: needsOf(to, story, round) };
}

function needsOf(
  to: ProcessStep,
  story: Story,
  { jointPicture, prioritisation, goals, measures }: NonNullable<ReturnType<typeof roundNow>>,
): Next['needs'] {
  if (to === 'OWN_MAPPING')
    return [{ need: 'decision', met: Boolean(story.mandate && story.resources && story.decision) }];
  if (to === 'IMPLEMENTATION')
    return [
      { need: 'jointPicture', met: jointPicture !== null },
      {
        need: 'prioritisation',
        met: prioritisation?.problems.some(({ decision }) => decision === 'PRIORITISED') ?? false,
      },
      { need: 'goal', met: goals.length > 0 },
      {
        need: 'measures',
        met:
          goals.length > 0 &&
          goals.every(({ id }) => measures.some((one) => one.goal?.id === id && one.cancelled === null)),
      },
      {
        need: 'acceptances',
        met: goals.length > 0 && goals.every(({ awaiting }) => awaiting.length === 0),
      },
    ];
  if (to === 'FOLLOW_UP')
    return [{ need: 'begun', met: measures.some(({ actualFrom }) => actualFrom !== null) }];
  return [];
}

/** The steps that may be taken up anew. */
export const earlierSteps = ({ step }: Story): readonly ProcessStep[] =>
  step === null ? [] : processSteps.slice(0, processSteps.indexOf(step));
