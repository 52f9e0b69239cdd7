import { Stack, Timeline } from '../../../parts/card.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { useFormats, useWords } from '../../../words.tsx';
import { words } from './act-words.ts';
import { type Standing, wayOf } from './standing.ts';

/** Where a version stands on its way, what comes next, and everything that was done with it. */
export function LifeCycle({
  standing,
  open,
  onClose,
}: {
  readonly standing: Standing;
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const t = useWords(words);
  const { dateTime } = useFormats();
  const { id, version, state, owner, history } = standing;
  const way = wayOf(state);
  const at = way.indexOf(state);
  return (
    <Dialog title={t.lifeCycle} open={open} onClose={onClose}>
      <Stack>
        <p>
          <code>{t.lifeCycleOf(id, version)}</code>
        </p>
        {owner === null ? (
          <p>{t.why.ofTheHub}</p>
        ) : (
          <>
            <ol className="query-way" aria-label={t.steps}>
              {way.map((step, index) => (
                <li key={step} aria-current={index === at ? 'step' : undefined}>
                  <Icon name={index < at ? 'check' : index === at ? 'chevron-right' : 'minus'} size={16} />
                  <span>{t.states[step]}</span>
                  <span className="query-way-note">
                    {index < at ? t.stepDone : index === at ? t.stepNow : t.stepLeft}
                  </span>
                </li>
              ))}
            </ol>
            <p>{t.next[state]}</p>
            <h3>{t.history}</h3>
            {history.length === 0 ? (
              <p>{t.noHistory}</p>
            ) : (
              <Timeline
                label={t.history}
                items={history.map((act, index) => ({
                  id: `${index} ${act.at}`,
                  at: dateTime(act.at),
                  title: t.states[act.state],
                  ...(act.comment === null ? {} : { body: <span lang="sv">{act.comment}</span> }),
                  tone:
                    act.state === 'PUBLISHED' || act.state === 'APPROVED'
                      ? ('success' as const)
                      : act.state === 'RETURNED' || act.state === 'RETIRED'
                        ? ('warning' as const)
                        : ('neutral' as const),
                }))}
              />
            )}
          </>
        )}
      </Stack>
    </Dialog>
  );
}
