import { Button } from '../../parts/button.tsx';
import { Card, Row } from '../../parts/card.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { useWords } from '../../words.tsx';
import { actWords } from './act-words.ts';
import { useAgainst } from './against-text.ts';
import type { Doing } from './doing.ts';
import { earlierSteps, nextOf } from './next-step.ts';
import type { Story } from './story.ts';
import { processSteps, terms } from './terms.ts';
import { words } from './words.ts';

/** The step that a process is in, what the next one takes, and the ways to move. */
export function Steps({ story, onDo }: { readonly story: Story; readonly onDo: (doing: Doing) => void }) {
  const t = useWords(words);
  const acts = useWords(actWords);
  const term = useWords(terms);
  const { viewer } = useViewer();
  const why = useAgainst();
  const next = nextOf(story);
  const reason = why('move', viewer, story);
  const lacking = next?.needs.filter(({ met }) => !met) ?? [];
  return (
    <Card title={t.steps}>
      <ol className="work-steps">
        {processSteps.map((step) => (
          <li key={step} aria-current={story.step === step && story.closedOn === null ? 'step' : undefined}>
            {term.step[step]}
          </li>
        ))}
      </ol>
      {next === null ? null : (
        <>
          <h3>{next.newRound ? t.nextRound : t.nextTitle(term.step[next.to])}</h3>
          {next.needs.length === 0 ? (
            <p>{t.nothingTaken}</p>
          ) : (
            <>
              <p>{t.nextTakes}</p>
              <ul className="work-needs">
                {next.needs.map(({ need, met }) => (
                  <li key={need} className={met ? 'work-need-met' : 'work-need-missing'}>
                    <Icon name={met ? 'check' : 'warning'} size={18} /> {t.need[need]}{' '}
                    <span className="work-faint">({met ? t.met : t.notMet})</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <Row>
            <Button
              variant="primary"
              reason={
                reason ??
                (lacking.length > 0
                  ? lacking.map(({ need }) => `${t.need[need]}: ${t.notMet}`).join('. ')
                  : undefined)
              }
              onPress={() => onDo({ kind: 'move', id: next.to })}
            >
              {next.newRound ? t.startRound : t.moveOn}
            </Button>
            {earlierSteps(story).length === 0 ? null : (
              <Button reason={reason} onPress={() => onDo({ kind: 'moveBack', id: null })}>
                {t.moveBack}
              </Button>
            )}
            <Button
              variant="quiet"
              reason={why('close', viewer, story)}
              onPress={() => onDo({ kind: 'close', id: null })}
            >
              {acts.close}
            </Button>
          </Row>
        </>
      )}
    </Card>
  );
}
