import { AnalysisForm } from './analysis-form.tsx';
import type { Doing } from './doing.ts';
import { FollowUpForm } from './follow-up-form.tsx';
import { GoalForm } from './goal-form.tsx';
import { JointForm } from './joint-form.tsx';
import { MeasureForm } from './measure-form.tsx';
import { ObstacleForm } from './obstacle-form.tsx';
import { PrioritiesForm } from './priorities-form.tsx';
import { AcceptForm, CloseForm, MoveBackForm, MoveForm, RaiseForm, SignalForm } from './small-forms.tsx';
import type { Story } from './story.ts';

/** What every form of a process takes. The story is undefined while it is read again; the form stays. */
export type FormProps = {
  readonly id: string | null;
  readonly story: Story | undefined;
  readonly refresh: () => void;
  readonly onClose: () => void;
};

/** The form that is open, if any. It outlives the answers that it was opened over. */
export function Forms({ doing, ...props }: Omit<FormProps, 'id'> & { readonly doing: Doing | null }) {
  if (doing === null) return null;
  const { kind, id } = doing;
  const all = { ...props, id };
  switch (kind) {
    case 'move':
      return <MoveForm {...all} />;
    case 'moveBack':
      return <MoveBackForm {...all} />;
    case 'close':
      return <CloseForm {...all} />;
    case 'accept':
      return <AcceptForm {...all} />;
    case 'obstacle':
      return <RaiseForm {...all} />;
    case 'signal':
      return <SignalForm {...all} />;
    case 'takeUp':
    case 'answer':
      return (
        <ObstacleForm
          kind={kind}
          obstacle={props.story?.obstacles?.find((one) => one.id === id)}
          refresh={props.refresh}
          onClose={props.onClose}
        />
      );
    case 'goal':
      return <GoalForm {...all} />;
    case 'measure':
      return <MeasureForm {...all} />;
    case 'followUp':
      return <FollowUpForm {...all} />;
    case 'analysis':
      return <AnalysisForm {...all} />;
    case 'prioritisation':
      return <PrioritiesForm {...all} />;
    case 'jointPicture':
      return <JointForm {...all} />;
  }
}
