import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Definitions, Stack, Timeline } from '../../parts/card.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Badge, Empty, Notice, SyntheticMark } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { AttentionList } from './attention-list.tsx';
import type { Doing } from './doing.ts';
import { Forms } from './forms.tsx';
import { ObstaclesAndSignals } from './obstacles.tsx';
import { StoryDocument } from './queries.generated.ts';
import { RoundStory } from './round.tsx';
import { PurposeHint } from './sections.tsx';
import { Steps } from './steps.tsx';
import { roundNow, type Story } from './story.ts';
import { terms } from './terms.ts';
import { words } from './words.ts';

/** A process as one story, what calls for somebody first, with the acts of those who may. */
export function ProcessPage() {
  const { process = '' } = useParams();
  return <Process key={process} process={process} />;
}

function Process({ process }: { readonly process: string }) {
  const t = useWords(words);
  const term = useWords(terms);
  const { date } = useFormats();
  const [doing, setDoing] = useState<Doing | null>(null);
  const { data, problems, fetching, refresh } = useHubQuery(StoryDocument, { id: process });
  const story = data?.collaborationProcess ?? undefined;
  const pictures = problems.filter(({ path }) => path.includes('composedOf'));
  const others = problems.filter(({ path }) => !path.includes('composedOf'));
  return (
    <Stack gap={4}>
      <PageHeader
        title={story?.title ?? t.storyTitle}
        lead={
          story?.step && story.cycle !== null
            ? story.closedOn === null
              ? t.inStep(term.step[story.step], story.cycle)
              : t.closed(date(story.closedOn))
            : undefined
        }
        meta={
          <>
            <Link to="/arbetet">{t.toList}</Link>
            {story?.area ? <Badge>{story.area.name}</Badge> : null}
            {story?.lead ? <Badge>{`${t.lead_} ${story.lead.name}`}</Badge> : null}
            {story?.synthetic ? <SyntheticMark text={t.synthetic} /> : null}
          </>
        }
      />
      <ProblemList problems={others} />
      {data === undefined && fetching ? <Loading text={t.loading} /> : null}
      {data && !story && problems.length === 0 ? (
        <>
          <PurposeHint />
          <Empty title={t.unknown}>{t.unknownText}</Empty>
        </>
      ) : null}
      {story ? (
        <>
          <PurposeHint />
          <Parts story={story} />
          <AttentionList story={story} />
          <Steps story={story} onDo={setDoing} />
          {pictures.length === 0 ? null : <Notice kind="info">{t.otherPictures}</Notice>}
          {(story.cycles ?? [])
            .map((round, place) => (
              <RoundStory
                key={round.number}
                story={story}
                round={round}
                place={place}
                problems={pictures}
                onDo={setDoing}
              />
            ))
            .toReversed()}
          <div id="hinder" className="work-obstacles">
            <ObstaclesAndSignals story={story} onDo={setDoing} />
          </div>
          <About story={story} />
        </>
      ) : null}
      <Forms doing={doing} story={story} refresh={refresh} onClose={() => setDoing(null)} />
    </Stack>
  );
}

/** The way to the parts of a long page: each round, the goals of the one that is under way, and the obstacles. */
function Parts({ story }: { readonly story: Story }) {
  const t = useWords(words);
  const rounds = (story.cycles ?? []).toReversed();
  const now = roundNow(story);
  return (
    <nav className="work-parts print-hidden" aria-label={t.parts}>
      {rounds.map(({ number }) => (
        <a key={number} href={`#varv-${number}`}>
          {t.roundTitle(number)}
        </a>
      ))}
      {now === undefined ? null : <a href={`#mal-${now.number}`}>{t.goals}</a>}
      <a href="#hinder">{t.obstacles}</a>
    </nav>
  );
}

function About({ story }: { readonly story: Story }) {
  const t = useWords(words);
  const term = useWords(terms);
  const { date, dateTime } = useFormats();
  const { decision, agreement, placeCollaboration } = story;
  return (
    <>
      <Disclosure title={t.about}>
        <Definitions
          items={[
            {
              term: t.belongsTo,
              text: agreement ? (
                <Link to={`/overenskommelser/${encodeURIComponent(agreement.id)}`}>
                  {agreement.title ?? agreement.id}
                </Link>
              ) : (
                (placeCollaboration?.place?.name ?? t.hidden)
              ),
            },
            { term: t.parties, text: (story.parties ?? []).map(({ name, id }) => name ?? id).join(', ') },
            ...(decision
              ? [
                  {
                    term: t.decision,
                    text: t.decisionText(decision.function, decision.diarienummer, date(decision.decided)),
                  },
                ]
              : []),
            { term: t.mandate, text: story.mandate ?? '' },
            { term: t.resources, text: story.resources ?? '' },
            { term: t.source, text: story.source ?? '' },
          ]}
        />
      </Disclosure>
      <Disclosure title={t.history}>
        <Timeline
          label={t.history}
          items={(story.history ?? []).map((one, no) => ({
            id: `${one.at} ${no}`,
            at: dateTime(one.at),
            title: `${t.act[one.act] ?? one.act}${one.to === null ? '' : `: ${term.step[one.to]}`}${one.restart ? ` (${t.restart})` : ''}`,
            body: `${one.organisation?.name ?? t.hidden}, ${t.roleOf(one.role)}${one.reason === null ? '' : `. ${one.reason}`}`,
            tone: one.restart ? 'warning' : 'neutral',
          }))}
        />
      </Disclosure>
    </>
  );
}
