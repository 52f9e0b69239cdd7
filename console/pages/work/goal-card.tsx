import { Button } from '../../parts/button.tsx';
import { Definitions, Row } from '../../parts/card.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Badge } from '../../parts/notice.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { actWords } from './act-words.ts';
import { useAgainst } from './against-text.ts';
import { CitedFigures } from './cited.tsx';
import type { Doing } from './doing.ts';
import { GoalFigures } from './goal-figures.tsx';
import { MeasureCard } from './measure-card.tsx';
import { anchorOf, type FollowUp, type Goal, type Round, type Story } from './story.ts';
import { smartParts, terms } from './terms.ts';
import { words } from './words.ts';

/** A goal with what is measured, who has accepted it, the measures that serve it and what came of it. */
export function GoalCard({
  story,
  round,
  goal,
  onDo,
}: {
  readonly story: Story;
  readonly round: Round;
  readonly goal: Goal;
  readonly onDo: (doing: Doing) => void;
}) {
  const t = useWords(words);
  const a = useWords(actWords);
  const term = useWords(terms);
  const { date, number } = useFormats();
  const { viewer } = useViewer();
  const why = useAgainst();
  const over = round.number === story.cycle ? undefined : a.against.over;
  const amount = (value: number | null) =>
    value === null
      ? t.unknownValue
      : goal.unit === null || goal.unit === 'antal'
        ? number(value)
        : `${number(value)} ${goal.unit}`;
  const measures = round.measures.filter((one) => one.goal?.id === goal.id);
  const followUps = round.followUps.filter((one) => one.goal?.id === goal.id);
  const missing = smartParts.filter((part) => !goal.smart[part]);
  const own = viewer?.organisation.id;
  const accepted = goal.acceptances.some(({ party }) => party.id === own) ? a.acceptedAlready : undefined;
  return (
    <article className="work-goal" id={anchorOf(goal.id)} tabIndex={-1}>
      <div className="work-item-head">
        <h4>{goal.specific}</h4>
        <Row gap={2}>
          <Button
            reason={accepted ?? why('accept', viewer, story)}
            onPress={() => onDo({ kind: 'accept', id: goal.id })}
            aria-label={`${a.accept}: ${goal.specific}`}
          >
            {a.accept}
          </Button>
          <Button
            variant="quiet"
            reason={over ?? why('goal', viewer, story, goal.madeBy?.id)}
            onPress={() => onDo({ kind: 'goal', id: goal.id })}
            aria-label={`${a.edit}: ${goal.specific}`}
          >
            {a.edit}
          </Button>
        </Row>
      </div>
      <ul
        className="work-smart"
        aria-label={
          missing.length === 0
            ? t.allSmart
            : t.notSmart(missing.map((part) => term.smart[part].toLowerCase()).join(', '))
        }
      >
        {smartParts.map((part) => (
          <li key={part} className={goal.smart[part] ? 'work-smart-met' : 'work-smart-missing'}>
            <Icon name={goal.smart[part] ? 'check' : 'close'} size={14} /> {term.smart[part]}
            <span className="visually-hidden">: {goal.smart[part] ? t.has : t.lacks}</span>
          </li>
        ))}
      </ul>
      <dl className="work-numbers">
        <div>
          <dt>{t.baseline}</dt>
          <dd>{amount(goal.baseline)}</dd>
        </div>
        <div>
          <dt>{t.target}</dt>
          <dd>{amount(goal.target)}</dd>
        </div>
        <div>
          <dt>{t.valueReached}</dt>
          <dd>{followUps.length === 0 ? '–' : amount(followUps.at(-1)?.value ?? null)}</dd>
        </div>
        <div>
          <dt>{t.due}</dt>
          <dd>{goal.due === null ? t.unknownValue : date(goal.due)}</dd>
        </div>
      </dl>
      <Definitions
        items={[
          {
            term: t.measuredBy,
            text: [
              goal.indicator?.name,
              goal.measure === null ? null : term.kind[goal.measure],
              term.horizon[goal.horizon],
            ]
              .filter(Boolean)
              .join(' · '),
          },
          {
            term: t.accepted,
            text:
              goal.acceptances.length === 0
                ? t.nobody
                : goal.acceptances
                    .map(({ party, function: function_, at }) =>
                      t.acceptedBy(party.name ?? party.id, function_, date(at)),
                    )
                    .join('; '),
          },
          ...(goal.awaiting.length === 0
            ? []
            : [{ term: t.awaiting, text: goal.awaiting.map(({ name, id }) => name ?? id).join(', ') }]),
          ...(goal.realisticBecause === '' ? [] : [{ term: t.realistic, text: goal.realisticBecause }]),
          ...(goal.ilsId === null ? [] : [{ term: t.ilsId, text: goal.ilsId }]),
        ]}
      />
      <GoalFigures story={story} goal={goal} measures={measures} />
      <section className="work-part" aria-label={`${t.measures}: ${goal.specific}`}>
        <div className="work-item-head">
          <p className="work-label">{t.measures}</p>
          <Button
            variant="quiet"
            icon={<Icon name="plus" size={18} />}
            reason={over ?? why('measure', viewer, story)}
            onPress={() => onDo({ kind: 'measure', id: null })}
            aria-label={`${a.newMeasure}: ${goal.specific}`}
          >
            {a.newMeasure}
          </Button>
        </div>
        {measures.length === 0 ? <p className="work-faint">{t.noMeasures}</p> : null}
        <div className="work-items">
          {measures.map((measure) => (
            <MeasureCard
              key={measure.id}
              measure={measure}
              reason={why('measure', viewer, story, measure.madeBy?.id)}
              onEdit={() => onDo({ kind: 'measure', id: measure.id })}
            />
          ))}
        </div>
      </section>
      <section className="work-part" aria-label={`${t.followUps}: ${goal.specific}`}>
        <div className="work-item-head">
          <p className="work-label">{t.followUps}</p>
          <Button
            variant="quiet"
            icon={<Icon name="plus" size={18} />}
            reason={over ?? why('followUp', viewer, story)}
            onPress={() => onDo({ kind: 'followUp', id: null })}
            aria-label={`${a.newFollowUp}: ${goal.specific}`}
          >
            {a.newFollowUp}
          </Button>
        </div>
        {followUps.length === 0 ? <p className="work-faint">{t.noFollowUps}</p> : null}
        {followUps.map((followUp) => (
          <FollowUpCard
            key={followUp.id}
            followUp={followUp}
            value={amount(followUp.value)}
            reason={over ?? why('followUp', viewer, story, followUp.madeBy?.id)}
            onEdit={() => onDo({ kind: 'followUp', id: followUp.id })}
          />
        ))}
      </section>
    </article>
  );
}

const tones = {
  REACHED: 'success',
  PARTLY: 'warning',
  NOT_REACHED: 'error',
  NOT_ASSESSABLE: 'neutral',
} as const;

function FollowUpCard({
  followUp,
  value,
  reason,
  onEdit,
}: {
  readonly followUp: FollowUp;
  readonly value: string;
  readonly reason: string | undefined;
  readonly onEdit: () => void;
}) {
  const t = useWords(words);
  const a = useWords(actWords);
  const term = useWords(terms);
  const { date } = useFormats();
  return (
    <article className="work-measure" id={anchorOf(followUp.id)} tabIndex={-1}>
      <div className="work-item-head">
        <h5>
          {t.followUpOn(date(followUp.on))}{' '}
          <Badge tone={tones[followUp.outcome]}>{term.outcome[followUp.outcome]}</Badge>
        </h5>
        <Button
          variant="quiet"
          reason={reason}
          onPress={onEdit}
          aria-label={`${a.edit}: ${t.followUpOn(date(followUp.on))}`}
        >
          {a.edit}
        </Button>
      </div>
      <Definitions
        items={[
          { term: t.valueReached, text: value },
          { term: t.assessment, text: followUp.text },
          ...(followUp.learning === '' ? [] : [{ term: t.learning, text: followUp.learning }]),
        ]}
      />
      <CitedFigures figures={followUp.figures} />
    </article>
  );
}
