import { Link } from 'react-router';
import { usePurpose } from '../../hub/purpose.tsx';
import { noteRecentQuery, recentQueries } from '../../hub/recent-queries.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Card, Row } from '../../parts/card.tsx';
import { Empty } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import type { StartQuery } from './queries.generated.ts';
import { words } from './words.ts';

type Listed = NonNullable<NonNullable<StartQuery['published']>['edges'][number]['node']>;
const most = 6;

/** Shared queries that were used last on this machine, and others of the chosen purpose. */
export function Queries({ published }: { readonly published: readonly Listed[] }) {
  const t = useWords(words);
  const { compare } = useFormats();
  const { purpose } = usePurpose();
  // By id, then version: the last of an id is its latest.
  const latest = new Map(published.map((query) => [query.id, query]));
  const recent = recentQueries()
    .flatMap((id) => latest.get(id) ?? [])
    .slice(0, most);
  const ofPurpose = [...latest.values()]
    .filter((query) => query.purpose.code === purpose && !recent.includes(query))
    .toSorted((a, b) => compare(a.title, b.title))
    .slice(0, most);
  const name = ofPurpose[0]?.purpose.name ?? purpose ?? '';
  return (
    <Card title={t.queries}>
      {recent.length === 0 && ofPurpose.length === 0 ? (
        <Empty title={t.queriesNone} actions={<LinkButton to="/fragor/ny">{t.queriesNew}</LinkButton>}>
          <p>{t.queriesNoneText}</p>
        </Empty>
      ) : null}
      <Group title={t.queriesRecent} queries={recent} />
      <Group title={t.queriesForPurpose(name)} queries={ofPurpose} />
      <Row>
        <LinkButton to="/fragor" variant="quiet">
          {t.queriesAll}
        </LinkButton>
      </Row>
    </Card>
  );
}

function Group({ title, queries }: { readonly title: string; readonly queries: readonly Listed[] }) {
  if (queries.length === 0) return null;
  return (
    <div>
      <h3 className="page-start-subtitle">{title}</h3>
      <ul className="page-start-links" lang="sv">
        {queries.map(({ id, title: name }) => (
          <li key={id}>
            <Link to={`/fragor/${encodeURIComponent(id)}`} onClick={() => noteRecentQuery(id)}>
              {name || id}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
