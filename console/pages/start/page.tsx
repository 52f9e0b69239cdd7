import './start.css';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { isAt } from '../../hub/problems.ts';
import { Loading, Skeleton } from '../../parts/loading.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { useWords } from '../../words.tsx';
import { Agreements } from './agreements.tsx';
import { byClause } from './grants.ts';
import { NewHere } from './new-here.tsx';
import { News } from './news.tsx';
import { nodesOf } from './nodes.ts';
import { Purpose } from './purpose.tsx';
import { StartDocument } from './queries.generated.ts';
import { Queries } from './queries.tsx';
import { Todo } from './todo.tsx';
import { words } from './words.ts';

/** The first page: what the organisation may see, what waits for it, and what is new. */
export function Page() {
  const t = useWords(words);
  const { viewer } = useViewer();
  const me = viewer?.organisation.id;
  const { data, problems } = useHubQuery(StartDocument, { me: me ?? '' }, { pause: me === undefined });
  // Without the processes, which take an agreement of their own, the rest of the page is whole: said where they would stand.
  const told = problems.filter((problem) => !isAt(problem, ['collaborationProcesses']));
  const organisation = viewer?.organisation.name ?? me ?? '';
  const grants = data?.viewer?.scope ?? undefined;
  const bare = data?.agreements?.edges.length === 0 && grants !== undefined && byClause(grants).length === 0;
  return (
    <div className="page-start">
      <PageHeader title={t.title} lead={me === undefined ? undefined : t.lead(organisation)} />
      <ProblemList problems={told} />
      {data === undefined ? (
        told.length > 0 ? null : (
          <>
            <Loading text={t.loading} />
            <Skeleton lines={8} />
          </>
        )
      ) : (
        <div className="page-start-columns">
          <div className="page-start-column">
            {bare ? <NewHere organisation={organisation} grants={grants} /> : null}
            {grants ? <Purpose grants={grants} /> : null}
            {bare ? null : <Agreements data={data} />}
          </div>
          <div className="page-start-column">
            <Todo data={data} me={me ?? ''} organisation={organisation} roles={viewer?.roles ?? []} />
            <Queries published={nodesOf(data.published)} />
            {viewer ? <News partner={viewer.partner} /> : null}
          </div>
        </div>
      )}
    </div>
  );
}
