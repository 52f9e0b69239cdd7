import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useProblemText } from '../../hub/problem-list.tsx';
import { isAt, type Problem } from '../../hub/problems.ts';
import { Button } from '../../parts/button.tsx';
import { Definitions } from '../../parts/card.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Badge } from '../../parts/notice.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { actWords } from './act-words.ts';
import { useAgainst } from './against-text.ts';
import { CitedFigures } from './cited.tsx';
import type { Doing } from './doing.ts';
import { GoalCard } from './goal-card.tsx';
import { MeasureCard } from './measure-card.tsx';
import { type Analysis, anchorOf, type Round, type Story } from './story.ts';
import { terms } from './terms.ts';
import { RoundTimeline } from './timeline.tsx';
import { words } from './words.ts';

type RoundProps = {
  readonly story: Story;
  readonly round: Round;
  /** The place of the round among the process's rounds, as problems name it. */
  readonly place: number;
  readonly problems: readonly Problem[];
  readonly onDo: (doing: Doing) => void;
};

/** A round from picture to follow-up, in the order in which it is worked. */
export function RoundStory({ story, round, place, problems, onDo }: RoundProps) {
  const t = useWords(words);
  const a = useWords(actWords);
  const { viewer } = useViewer();
  const why = useAgainst();
  const isNow = round.number === story.cycle;
  const over = isNow ? undefined : a.against.over;
  const known = new Set(round.goals.map(({ id }) => id));
  const apart = round.measures.filter(({ goal }) => goal === null || !known.has(goal.id));
  const empty =
    !round.jointPicture &&
    !round.prioritisation &&
    round.causeAnalyses.length + round.goals.length + round.measures.length === 0;
  return (
    <section className="work-round" aria-labelledby={`varv-${round.number}`}>
      <h2 id={`varv-${round.number}`}>
        {t.roundTitle(round.number)}{' '}
        {isNow && story.closedOn === null ? <Badge tone="accent">{t.roundNow}</Badge> : null}
      </h2>
      {empty ? <p className="work-faint">{t.emptyRound}</p> : null}
      <RoundTimeline story={story} round={round} />
      <Part
        title={t.picture}
        act={round.jointPicture === null ? a.newJoint : a.edit}
        reason={over ?? why('jointPicture', viewer, story, round.jointPicture?.madeBy?.id)}
        onAct={() => onDo({ kind: 'jointPicture', id: round.jointPicture?.id ?? null })}
        show={!empty || isNow}
      >
        <Pictures round={round} place={place} problems={problems} />
      </Part>
      <Part
        title={t.priorities}
        act={round.prioritisation === null ? a.newPriorities : a.edit}
        reason={over ?? why('prioritisation', viewer, story, round.prioritisation?.madeBy?.id)}
        onAct={() => onDo({ kind: 'prioritisation', id: round.prioritisation?.id ?? null })}
        show={!empty || isNow}
      >
        <Priorities round={round} />
      </Part>
      <Part
        title={t.analyses}
        act={a.newAnalysis}
        reason={over ?? why('analysis', viewer, story)}
        onAct={() => onDo({ kind: 'analysis', id: null })}
        show={!empty || isNow}
      >
        {round.causeAnalyses.length === 0 ? <p className="work-faint">{t.noAnalyses}</p> : null}
        <div className="work-items">
          {round.causeAnalyses.map((analysis) => (
            <AnalysisCard
              key={analysis.id}
              analysis={analysis}
              reason={over ?? why('analysis', viewer, story, analysis.madeBy?.id)}
              onEdit={() => onDo({ kind: 'analysis', id: analysis.id })}
            />
          ))}
        </div>
      </Part>
      <Part
        id={`mal-${round.number}`}
        title={t.goals}
        act={a.newGoal}
        reason={over ?? why('goal', viewer, story)}
        onAct={() => onDo({ kind: 'goal', id: null })}
        show={!empty || isNow}
      >
        {round.goals.length === 0 ? <p className="work-faint">{t.noGoals}</p> : null}
        {round.goals.map((goal) => (
          <GoalCard key={goal.id} story={story} round={round} goal={goal} onDo={onDo} />
        ))}
        {apart.length === 0 ? null : (
          <>
            <h4>{t.measuresApart}</h4>
            {apart.map((measure) => (
              <MeasureCard
                key={measure.id}
                measure={measure}
                reason={why('measure', viewer, story, measure.madeBy?.id)}
                onEdit={() => onDo({ kind: 'measure', id: measure.id })}
              />
            ))}
          </>
        )}
      </Part>
    </section>
  );
}

function Part({
  id,
  title,
  act,
  reason,
  onAct,
  show,
  children,
}: {
  readonly id?: string;
  readonly title: string;
  readonly act: string;
  readonly reason: string | undefined;
  readonly onAct: () => void;
  readonly show: boolean;
  readonly children: ReactNode;
}) {
  if (!show) return null;
  return (
    <section className="work-chapter">
      <div className="work-item-head">
        <h3 id={id}>{title}</h3>
        <Button variant="quiet" reason={reason} onPress={onAct} aria-label={`${act}: ${title}`}>
          {act}
        </Button>
      </div>
      {children}
    </section>
  );
}

function Pictures({ round, place, problems }: Pick<RoundProps, 'round' | 'place' | 'problems'>) {
  const t = useWords(words);
  const { date, period } = useFormats();
  const joint = round.jointPicture;
  if (joint === null)
    return (
      <p className="work-faint">
        {t.noPicture} <Link to="/arbetet/lagesbilder">{t.toPictures}</Link>
      </p>
    );
  return (
    <>
      <p className="work-lead">{joint.summary}</p>
      <p className="work-faint">
        {joint.title}. {t.madeBy(joint.madeBy?.name ?? t.hidden, date(joint.createdOn))}
      </p>
      <p className="work-label">{t.problems}</p>
      <ol className="work-problems">
        {joint.problems.map(({ no, title, description }) => (
          <li key={no}>
            <strong>{title}.</strong> {description}
          </li>
        ))}
      </ol>
      <p className="work-label">{t.composedOf}</p>
      <ul className="work-pictures">
        {joint.composedOf.map(({ owner, picture }, no) => (
          <li key={picture?.id ?? `${owner?.id} ${no}`}>
            <p className="work-picture-owner">{owner?.name ?? owner?.id ?? t.hidden}</p>
            {picture === null || picture.title === null ? (
              <WhyNot
                problems={problems.filter((one) =>
                  isAt(one, ['collaborationProcess', 'cycles', place, 'jointPicture', 'composedOf', no]),
                )}
              />
            ) : (
              <>
                <p>
                  {picture.title}
                  {picture.synthetic ? ` · ${t.synthetic}` : ''}
                </p>
                <p className="work-faint">
                  {picture.releasedAt === null ? null : `${t.released(date(picture.releasedAt))}. `}
                  {picture.from && picture.to ? t.describes(period(picture.from), period(picture.to)) : null}
                </p>
                <ul>
                  {(picture.problems ?? []).map((one) => (
                    <li key={one.no}>
                      {one.title}: {one.description}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ul>
      {joint.composedOfJoint.length === 0 ? null : (
        <>
          <p className="work-label">{t.composedOfJoint}</p>
          <ul>
            {joint.composedOfJoint.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </>
      )}
      <CitedFigures figures={joint.figures} />
    </>
  );
}

/** Why a picture is not shown, where it would have been: the hub's reason, with what is missing. */
function WhyNot({ problems }: { readonly problems: readonly Problem[] }) {
  const t = useWords(words);
  const textOf = useProblemText();
  const [problem] = problems;
  if (!problem) return <p className="work-faint">{t.pictureUnread}</p>;
  const { title, advice } = textOf(problem);
  const products = problem.details.products;
  return (
    <div className="work-why-not">
      <p>
        <Icon name="lock" size={16} /> {t.pictureHidden} {title}.
      </p>
      <p className="work-faint">{advice}</p>
      <p className="problem-code">
        <code>{problem.code}</code>
        {Array.isArray(products) ? ` · ${products.map(String).join(', ')}` : null}
      </p>
    </div>
  );
}

function Priorities({ round }: { readonly round: Round }) {
  const t = useWords(words);
  const { prioritisation } = round;
  if (prioritisation === null) return <p className="work-faint">{t.noPriorities}</p>;
  return (
    <ol className="work-priorities">
      {prioritisation.problems.map(({ no, problem, place, basis, decision, reason }) => (
        <li key={no} className={decision === 'LEFT_OUT' ? 'work-left-out' : undefined}>
          <p>
            <strong>{problem}</strong>
            {place?.name ? `, ${place.name}` : ''}{' '}
            <Badge tone={decision === 'PRIORITISED' ? 'success' : 'neutral'}>
              {decision === 'PRIORITISED' ? t.prioritised : t.leftOut}
            </Badge>
          </p>
          <p className="work-faint">
            {t.basis}: {basis}
            {reason === '' ? null : ` ${t.why}: ${reason}`}
          </p>
        </li>
      ))}
    </ol>
  );
}

const decisionTones = { UNDECIDED: 'warning', KEPT: 'success', DROPPED: 'neutral' } as const;

function AnalysisCard({
  analysis,
  reason,
  onEdit,
}: {
  readonly analysis: Analysis;
  readonly reason: string | undefined;
  readonly onEdit: () => void;
}) {
  const t = useWords(words);
  const a = useWords(actWords);
  const term = useWords(terms);
  return (
    <article className="work-analysis" id={anchorOf(analysis.id)} tabIndex={-1}>
      <div className="work-item-head">
        <h4>{analysis.problem}</h4>
        <Button
          variant="quiet"
          reason={reason}
          onPress={onEdit}
          aria-label={`${a.edit}: ${analysis.problem}`}
        >
          {a.edit}
        </Button>
      </div>
      <p className="work-faint">{t.analysisOf(term.analysisStep[analysis.step])}</p>
      <Definitions
        items={[
          { term: t.when, text: analysis.time },
          { term: t.where, text: analysis.place },
          ...(analysis.knowledge === '' ? [] : [{ term: t.knowledge, text: analysis.knowledge }]),
        ]}
      />
      <ol className="work-assumptions">
        {analysis.assumptions.map(({ no, text, decision, evidence, rootCause, figures }) => (
          <li key={no} className={decision === 'DROPPED' ? 'work-dropped' : undefined}>
            <p>
              <span className="work-assumption">{text}</span>{' '}
              <Badge tone={decisionTones[decision]}>{term.assumption[decision]}</Badge>
            </p>
            {evidence === '' ? null : (
              <p className="work-faint">
                {t.evidence}: {evidence}
              </p>
            )}
            {rootCause === null ? null : (
              <p className="work-faint">
                {t.rootCause}: {rootCause.term}
              </p>
            )}
            <CitedFigures figures={figures} />
          </li>
        ))}
      </ol>
    </article>
  );
}
