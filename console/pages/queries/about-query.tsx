import { Link } from 'react-router';
import { Card, Definitions, Stack, Timeline } from '../../parts/card.tsx';
import { CodeBlock } from '../../parts/code.tsx';
import { Badge } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import type { QueryDetail } from './parameters.ts';
import { words } from './words.ts';

/** Who may run it, its document, its versions and what was done with this one. */
export function AboutQuery({ query }: { readonly query: QueryDetail }) {
  const t = useWords(words);
  const { dateTime } = useFormats();
  const { owner, runnableBy, history, versions } = query;
  return (
    <Stack>
      <div className="queries-about">
        <Card title={t.facts}>
          <Definitions
            items={[
              { term: t.id, text: <code>{query.id}</code> },
              { term: t.owner, text: <span lang="sv">{owner?.name ?? owner?.id ?? t.hubOwned}</span> },
              {
                term: t.purpose,
                text: <span lang="sv">{query.purpose.name ?? query.purpose.code}</span>,
              },
              { term: t.view, text: t.views[query.view] },
            ]}
          />
        </Card>
        <Card title={t.whoMayRun}>
          {runnableBy === null ? (
            <p>{t.everybody}</p>
          ) : (
            <ul lang="sv">
              {runnableBy.map(({ id, name }) => (
                <li key={id}>{name ?? id}</li>
              ))}
            </ul>
          )}
        </Card>
        <Card title={t.versions}>
          <ul className="queries-versions">
            {versions.map(({ version, state, title }) => (
              <li key={version}>
                {version === query.version ? (
                  <strong aria-current="page">
                    {t.version(version)} ({t.thisVersion})
                  </strong>
                ) : (
                  <Link to={`/fragor/${encodeURIComponent(query.id)}/${version}?flik=om`}>
                    {t.version(version)}
                  </Link>
                )}{' '}
                <Badge tone={state === 'PUBLISHED' ? 'success' : 'neutral'}>{t.states[state]}</Badge>{' '}
                <span lang="sv">{title}</span>
              </li>
            ))}
          </ul>
        </Card>
        <Card title={t.history}>
          {history.length === 0 ? (
            <p>{owner === null ? t.historyBuiltIn : t.historyElsewhere}</p>
          ) : (
            <Timeline
              label={t.history}
              items={history.map(({ state, at, comment }) => ({
                id: `${at} ${state}`,
                at: dateTime(at),
                title: t.states[state],
                ...(comment === null ? {} : { body: <span lang="sv">{comment}</span> }),
              }))}
            />
          )}
        </Card>
      </div>
      <Card title={t.document}>
        <CodeBlock code={query.document} label={t.documentLabel} />
      </Card>
    </Stack>
  );
}
