import './timeline.css';
import { useId, useRef } from 'react';
import { useWidth } from '../../figures/width.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { anchorOf, type Round, type Story, today } from './story.ts';
import { processSteps, terms } from './terms.ts';
import { type Bar, type TimelineRows, timelineOf, timeScale } from './timeline-layout.ts';
import { timelineWords } from './timeline-words.ts';
import { words } from './words.ts';

const rowHeight = 40;
const stepsHeight = 44;
const axisHeight = 24;

/** A round in time: steps, goals with their follow-ups, and measures as planned and as done. The same as a list behind. */
export function RoundTimeline({ story, round }: { readonly story: Story; readonly round: Round }) {
  const l = useWords(timelineWords);
  const { date } = useFormats();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const id = useId();
  const rows = timelineOf(story, round, today());
  if (rows === null) return null;
  const title = l.timeline(round.number);
  return (
    <figure className="work-timeline" aria-labelledby={`${id}-title`}>
      <figcaption>
        <span id={`${id}-title`} className="work-timeline-title">
          {title}
        </span>{' '}
        <span className="work-faint">
          {l.timelineSummary(round.goals.length, round.measures.length, date(rows.from), date(rows.to))}
        </span>
      </figcaption>
      <div ref={frame}>
        <Picture rows={rows} width={width} label={title} />
      </div>
      <Key />
      <Disclosure title={l.asList}>
        <TimelineList rows={rows} />
      </Disclosure>
    </figure>
  );
}

function Picture({
  rows,
  width,
  label,
}: {
  readonly rows: TimelineRows;
  readonly width: number;
  readonly label: string;
}) {
  const term = useWords(terms);
  const x = timeScale(rows, width);
  const at = (day: string) => x(Date.parse(day));
  const height = stepsHeight + rows.bars.length * rowHeight + axisHeight;
  const now = today();
  const { date } = useFormats();
  const month = (tick: Date) => tick.toISOString().slice(0, 7);
  // A month is named once, where it first comes.
  const ticks = x
    .ticks(Math.max(2, Math.floor(width / 90)))
    .filter((tick, at, all) => at === 0 || month(tick) !== month(all[at - 1] ?? tick));
  return (
    <svg width={width} height={height} role="img" aria-label={label} className="work-timeline-picture">
      {ticks.map((tick) => (
        <g key={tick.toISOString()}>
          <line className="work-grid" x1={x(tick)} x2={x(tick)} y1={stepsHeight} y2={height - axisHeight} />
          <text
            className="work-tick"
            x={x(tick)}
            y={height - 8}
            textAnchor={x(tick) > width - 40 ? 'end' : x(tick) < 40 ? 'start' : 'middle'}
          >
            {month(tick)}
          </text>
        </g>
      ))}
      {rows.steps.map(({ step, from, to }) => {
        const [left, right] = [at(from), at(to)];
        const no = processSteps.indexOf(step) + 1;
        return (
          <g key={`${from} ${step}`}>
            <title>{`${term.step[step]} ${date(from)}–${date(to)}`}</title>
            <rect
              className={`work-step work-step-${no}`}
              x={left}
              y={4}
              width={Math.max(1, right - left)}
              height={18}
            />
            {right - left < 14 ? null : (
              <text className={`work-step-text work-step-text-${no}`} x={left + 4} y={17}>
                {fitted(`${no} ${term.step[step]}`, right - left - 8)}
              </text>
            )}
          </g>
        );
      })}
      {rows.bars.map((bar, row) => (
        <BarRow key={bar.id} bar={bar} y={stepsHeight + row * rowHeight} at={at} width={width} now={now} />
      ))}
      {now < rows.from || now > rows.to ? null : (
        <line className="work-today" x1={at(now)} x2={at(now)} y1={0} y2={height - axisHeight} />
      )}
    </svg>
  );
}

function BarRow({
  bar,
  y,
  at,
  width,
  now,
}: {
  readonly bar: Bar;
  readonly y: number;
  readonly at: (day: string) => number;
  readonly width: number;
  readonly now: string;
}) {
  const [left, right] = [at(bar.from), at(bar.to)];
  const room = bar.kind === 'goal' ? width - 16 : width - 28;
  const indent = bar.kind === 'goal' ? 8 : 20;
  return (
    <g>
      <title>{bar.name}</title>
      <text className={`work-bar-text work-bar-text-${bar.kind}`} x={indent} y={y + 13}>
        {fitted(bar.name, room)}
      </text>
      {bar.kind === 'goal' ? (
        <>
          <rect className="work-goal-bar" x={left} y={y + 19} width={Math.max(2, right - left)} height={10} />
          <path className="work-goal-end" d={`M${right} ${y + 15}v18`} />
        </>
      ) : (
        <>
          <rect
            className={bar.cancelled ? 'work-planned-bar work-cancelled' : 'work-planned-bar'}
            x={left}
            y={y + 19}
            width={Math.max(2, right - left)}
            height={12}
          />
          {bar.actual === null ? null : (
            <rect
              className={bar.actual.to === null ? 'work-actual-bar work-goes-on' : 'work-actual-bar'}
              x={at(bar.actual.from)}
              y={y + 22}
              width={Math.max(2, at(bar.actual.to ?? now) - at(bar.actual.from))}
              height={6}
            />
          )}
        </>
      )}
      {bar.followUps.map((day) => (
        <path key={day} className="work-follow-mark" d={`M${at(day)} ${y + 16}l8 8l-8 8l-8 -8z`} />
      ))}
    </g>
  );
}

/** A text cut to about so many pixels; its whole stands in the list. */
function fitted(text: string, room: number): string {
  const most = Math.floor(room / 6.6);
  return text.length <= most ? text : most < 3 ? '' : `${text.slice(0, most - 1)}…`;
}

function Key() {
  const l = useWords(timelineWords);
  const items = [
    ['goal', l.keyGoal],
    ['planned', l.keyPlanned],
    ['actual', l.keyActual],
    ['follow', l.keyFollowUp],
    ['today', l.keyToday],
  ] as const;
  return (
    <ul className="work-key" aria-label={l.timelineKey}>
      {items.map(([kind, text]) => (
        <li key={kind}>
          <svg width="26" height="18" aria-hidden="true">
            {kind === 'goal' ? <rect className="work-goal-bar" x="1" y="4" width="24" height="10" /> : null}
            {kind === 'planned' ? (
              <rect className="work-planned-bar" x="1" y="3" width="24" height="12" />
            ) : null}
            {kind === 'actual' ? (
              <rect className="work-actual-bar" x="1" y="6" width="24" height="6" />
            ) : null}
            {kind === 'follow' ? <path className="work-follow-mark" d="M13 1l8 8l-8 8l-8 -8z" /> : null}
            {kind === 'today' ? <line className="work-today" x1="13" x2="13" y1="0" y2="18" /> : null}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

function TimelineList({ rows }: { readonly rows: TimelineRows }) {
  const t = useWords(words);
  const l = useWords(timelineWords);
  const term = useWords(terms);
  const { date } = useFormats();
  const between = (from: string, to: string | null) => `${date(from)}–${to === null ? t.ongoing : date(to)}`;
  return (
    <ul>
      {rows.steps.map(({ step, from, to }) => (
        <li key={`${from} ${step}`}>
          {l.keyStep}: {term.step[step]}, {between(from, to)}
        </li>
      ))}
      {rows.bars.map((bar) => (
        <li key={bar.id}>
          {bar.kind === 'goal' ? t.goal : t.measures}: <a href={`#${anchorOf(bar.id)}`}>{bar.name}</a>,{' '}
          {t.planned.toLowerCase()} {between(bar.from, bar.to)}
          {bar.actual === null
            ? null
            : `, ${t.actual.toLowerCase()} ${between(bar.actual.from, bar.actual.to)}`}
          {bar.followUps.map((day) => `, ${t.followUpOn(date(day)).toLowerCase()}`)}
        </li>
      ))}
    </ul>
  );
}
