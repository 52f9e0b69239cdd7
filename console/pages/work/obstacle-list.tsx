import { useState } from 'react';
import { Link } from 'react-router';
import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Button } from '../../parts/button.tsx';
import { Stack } from '../../parts/card.tsx';
import { Segmented } from '../../parts/choice.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Empty } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';
import type { Doing } from './doing.ts';
import { listWords } from './list-words.ts';
import { ObstacleForm } from './obstacle-form.tsx';
import { ObstacleItem } from './obstacles.tsx';
import { ObstaclesDocument } from './queries.generated.ts';
import { PurposeHint, Sections } from './sections.tsx';
import { terms } from './terms.ts';
import { words } from './words.ts';

const states = ['RAISED', 'TAKEN_UP', 'ANSWERED'] as const;
const address = {
  lage: z.enum(['alla', ...states]).default('alla'),
  efter: z.string().max(300).optional(),
};

/** What has been raised to the central level, and what became of it. */
export function ObstacleList() {
  const t = useWords(words);
  const l = useWords(listWords);
  const term = useWords(terms);
  const [{ lage, efter }, set] = useAddress(address);
  const [doing, setDoing] = useState<Doing | null>(null);
  const { data, problems, fetching, refresh } = useHubQuery(ObstaclesDocument, {
    state: lage === 'alla' ? null : lage,
    after: efter ?? null,
  });
  const found = data?.obstacles?.edges.flatMap(({ node }) => node ?? []);
  const pageInfo = data?.obstacles?.pageInfo;
  return (
    <Stack gap={4}>
      <Sections />
      <PurposeHint />
      <p>{l.obstaclesLead}</p>
      <Segmented
        label={l.state}
        options={[
          { id: 'alla', text: t.any },
          ...states.map((state) => ({ id: state, text: term.obstacle[state] })),
        ]}
        value={lage}
        onChange={(chosen) => set({ lage: chosen, efter: undefined })}
      />
      <ProblemList problems={problems} />
      {data === undefined && fetching ? <Loading text={t.loading} /> : null}
      {found?.length === 0 && problems.length === 0 ? (
        <Empty title={l.noObstacles}>{l.noObstaclesText}</Empty>
      ) : null}
      <ul className="work-plain">
        {(found ?? []).map(({ process, ...obstacle }) => (
          <ObstacleItem
            key={obstacle.id}
            obstacle={obstacle}
            process={{ closedOn: process?.closedOn ?? null, parties: null, lead: null, step: null }}
            onDo={setDoing}
          >
            {process ? <Link to={`/arbetet/${process.id}`}>{process.title ?? process.id}</Link> : null}
          </ObstacleItem>
        ))}
      </ul>
      {pageInfo?.hasNextPage && pageInfo.endCursor ? (
        <Button onPress={() => set({ efter: pageInfo.endCursor ?? undefined })}>{t.more}</Button>
      ) : null}
      {doing?.kind === 'takeUp' || doing?.kind === 'answer' ? (
        <ObstacleForm
          kind={doing.kind}
          obstacle={found?.find(({ id }) => id === doing.id)}
          refresh={refresh}
          onClose={() => setDoing(null)}
        />
      ) : null}
    </Stack>
  );
}
