import './timeline.css';
import { scaleUtc } from 'd3-scale';
import { useRef } from 'react';
import { useWidth } from '../../figures/width.ts';
import { Timeline } from '../../parts/card.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import type { Tone } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { nameOf } from './clause.ts';
import type { AgreementState, VersionHeadFragment } from './queries.generated.ts';
import { stateTone } from './state-badge.tsx';
import { terms } from './terms.ts';
import { words } from './timeline-words.ts';

/**
 * The life of an agreement: a bar for each version with how it stood over time, and what was done with it and what dates
 * brought, as a list in order. `now` is an instant (ISO 8601), the present unless told.
 */
export function AgreementTimeline({
  versions,
  now = new Date().toISOString(),
}: {
  readonly versions: readonly VersionHeadFragment[];
  readonly now?: string;
}) {
  const t = useWords(words);
  if (versions.length === 0) return null;
  return (
    <figure className="agreement-timeline">
      <figcaption className="visually-hidden">{t.caption}</figcaption>
      <Bars versions={versions} now={now} />
      <Happenings versions={versions} now={now} />
    </figure>
  );
}

const day = 24 * 60 * 60 * 1_000;
const row = 30;
const left = 84;
/** So many of the latest happenings are in sight; the rest on demand. */
const most = 4;

/** The bars: from the first proposal to half a year past the latest turn that is near, or past now. */
function Bars({
  versions,
  now,
}: {
  readonly versions: readonly VersionHeadFragment[];
  readonly now: string;
}) {
  const t = useWords(words);
  const term = useWords(terms);
  const { date, period } = useFormats();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const present = Date.parse(now);
  const starts = versions.flatMap(({ standings }) => standings.map(({ from }) => Date.parse(from)));
  const near = starts.filter((at) => at < present + 3 * 365 * day);
  const first = Math.min(...near, present);
  const last = Math.max(...near, present);
  const spare = Math.max((last - first) * 0.06, 120 * day);
  const inner = Math.max(width - left - 8, 120);
  const x = scaleUtc()
    .domain([first - spare / 3, last + spare])
    .range([0, inner])
    .clamp(true);
  const height = versions.length * row + 26;
  const ticks = x.ticks(Math.max(2, Math.floor(inner / 110)));
  const tickText = (at: Date) =>
    at.getUTCMonth() === 0 ? String(at.getUTCFullYear()) : period(at.toISOString().slice(0, 7));
  return (
    <div ref={frame} className="agreement-timeline-bars">
      {width === 0 ? null : (
        <svg width={width} height={height} role="img" aria-label={t.bars(versions.length)}>
          {ticks.map((at) => (
            <g key={at.getTime()} transform={`translate(${left + x(at)} 0)`}>
              <line className="agreement-timeline-grid" y1={0} y2={height - 20} />
              {Math.abs(x(at) - x(present)) < 34 ? null : (
                <text className="agreement-timeline-tick" y={height - 6}>
                  {tickText(at)}
                </text>
              )}
            </g>
          ))}
          {versions.map(({ number, standings }, at) => (
            <g key={number} transform={`translate(0 ${at * row + 4})`}>
              <text className="agreement-timeline-name" x={0} y={15}>
                {t.version(number)}
              </text>
              {standings.map(({ from, to, state }) => {
                const begin = x(Date.parse(from));
                const end = to === null ? inner : x(Date.parse(to));
                return end - begin < 0.5 ? null : (
                  <g key={from} transform={`translate(${left + begin} 0)`}>
                    <rect
                      className={`agreement-timeline-bar agreement-timeline-${state}`}
                      width={Math.max(end - begin - 1, 1)}
                      height={22}
                      rx={3}
                    >
                      <title>{`${term.states[state]}: ${date(from)} – ${to === null ? '' : date(to)}`}</title>
                    </rect>
                    {end - begin > term.states[state].length * 7.5 + 12 ? (
                      <text
                        className={`agreement-timeline-state agreement-timeline-ink-${state}`}
                        x={7}
                        y={15}
                      >
                        {term.states[state]}
                      </text>
                    ) : null}
                  </g>
                );
              })}
            </g>
          ))}
          <g transform={`translate(${left + x(present)} 0)`}>
            <line className="agreement-timeline-now" y1={0} y2={height - 20} />
            <text className="agreement-timeline-now-text" y={height - 6}>
              {t.now}
            </text>
          </g>
        </svg>
      )}
    </div>
  );
}

type Happening = {
  readonly id: string;
  readonly at: string;
  readonly title: string;
  readonly body?: string | undefined;
  readonly tone: Tone | 'neutral';
  /** Whether it is a day rather than an instant. */
  readonly whole: boolean;
};

function Happenings({
  versions,
  now,
}: {
  readonly versions: readonly VersionHeadFragment[];
  readonly now: string;
}) {
  const t = useWords(words);
  const term = useWords(terms);
  const { date, dateTime } = useFormats();
  const told = versions
    .flatMap((version) => happeningsOf(version, t, term))
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const items = told.map(({ id, at, title, body, tone, whole }) => ({
    id,
    at: `${whole ? date(at) : dateTime(at)}${at > now ? ` (${t.ahead})` : ''}`,
    title,
    body,
    tone: at > now ? ('neutral' as const) : tone,
  }));
  return (
    <>
      <Timeline label={t.list} items={items.slice(0, most)} />
      {items.length <= most ? null : (
        <Disclosure title={t.earlier(items.length - most)}>
          <Timeline label={t.earlierList} items={items.slice(most)} />
        </Disclosure>
      )}
    </>
  );
}

/** What people did with a version, and the turns that nobody's act of that instant explains. */
function happeningsOf(
  { number, parties, standings, signatures, history }: VersionHeadFragment,
  t: (typeof words)['sv'],
  term: (typeof terms)['sv'],
): readonly Happening[] {
  const byInstant = Map.groupBy(
    signatures,
    ({ signedAt, paper }) => `${signedAt} ${paper?.attestedBy ?? ''}`,
  );
  const signed = [...byInstant.values()].flatMap((together): readonly Happening[] => {
    const [first] = together;
    if (!first) return [];
    return [
      {
        id: `${number} signed ${first.organisation.id}`,
        at: first.signedAt,
        title:
          together.length > 1 && together.length === parties.length
            ? t.allSigned(number)
            : t.signed(number, term.list(together.map(({ organisation }) => nameOf(organisation)))),
        body: first.paper === null ? undefined : t.paper(first.paper.attestedBy),
        tone: 'info',
        whole: false,
      },
    ];
  });
  const done = history
    .filter(({ act }) => act !== 'sign' && act !== 'attest')
    .map(
      ({ at, act, organisation, role, reason }, place): Happening => ({
        id: `${number} act ${place}`,
        at,
        title: t.act(number, nameOf(organisation), term.acts[act] ?? act),
        body: [t.as(term.roles[role] ?? role), ...(reason ? [t.reason(reason)] : [])].join(' '),
        tone: toneOfAct[act] ?? 'neutral',
        whole: false,
      }),
    );
  const turns = standings.flatMap(({ from, state }, place): readonly Happening[] =>
    (place === 0 && state === 'PROPOSED' && history.length > 0) ||
    (state === 'SIGNED' && signatures.some(({ signedAt }) => signedAt === from)) ||
    history.some(({ at, act }) => at === from && actBrings[act] === state)
      ? []
      : [
          {
            id: `${number} turn ${from}`,
            at: from,
            title: t.turn(number, term.states[state].toLocaleLowerCase('sv')),
            tone: stateTone[state],
            whole: from.endsWith('T00:00:00.000Z'),
          },
        ],
  );
  // Latest first: what a signature of the same instant brought about stands above it.
  return [...turns, ...done, ...signed];
}

const toneOfAct: Readonly<Record<string, Tone>> = {
  propose: 'info',
  suspend: 'warning',
  resume: 'success',
  end: 'error',
};
/** What an act brings about by itself: then the turn is not told a second time. */
const actBrings: Readonly<Record<string, AgreementState>> = {
  propose: 'PROPOSED',
  suspend: 'SUSPENDED',
  end: 'ENDED',
  withdraw: 'WITHDRAWN',
  resume: 'IN_FORCE',
};
