import './explorer.css';
import { useState } from 'react';
import { Link } from 'react-router';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { usePurpose } from '../../hub/purpose.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Menu } from '../../parts/menu.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useSessionState } from '../../session/use-session.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { Answer } from './answer.tsx';
import { useContract } from './contract.ts';
import { exampleOf } from './example.ts';
import { ExplorerDefaultsDocument, ExplorerExamplesDocument } from './queries.generated.ts';
import { Tool } from './tool.tsx';
import { useRun } from './use-run.ts';
import { words } from './words.ts';

/** Where the text of the query is kept while the tab is open, with whose it is. What stands in variables is kept nowhere. */
const keptKey = 'hub.explorer-query';

/** GraphiQL, with what the partner may ask for as its schema. */
export function Page() {
  const t = useWords(words);
  const { compare } = useFormats();
  const { purpose } = usePurpose();
  const state = useSessionState();
  const account = state.kind === 'signed-in' ? state.person.account : '';
  const contract = useContract();
  const examples = useHubQuery(ExplorerExamplesDocument, {}, { purpose: null });
  const defaults = useHubQuery(ExplorerDefaultsDocument, {});
  const [query, setQuery] = useState(() => keptQuery(account) ?? t.firstQuery);
  const [variables, setVariables] = useState('');
  const run = useRun();

  const edit = (text: string) => {
    setQuery(text);
    sessionStorage.setItem(keptKey, JSON.stringify({ account, query: text }));
  };
  const known = (examples.data?.sharedQueries?.edges.flatMap(({ node }) => node ?? []) ?? []).toSorted(
    (a, b) => compare(a.title, b.title),
  );
  const choose = (id: string) => {
    const example = known.find((one) => one.id === id);
    if (!example) return;
    const made = exampleOf(example, defaults.data);
    edit(made.document);
    setVariables(made.variables);
  };
  return (
    <div className="page-explorer">
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <Menu
            label={t.examples}
            trigger={t.examples}
            items={known.map(({ id, title, purpose: { code, name } }) => ({
              id,
              text: title,
              description: code === purpose ? undefined : t.otherPurpose(name ?? code),
            }))}
            onAction={choose}
          />
        }
      />
      {purpose === null ? (
        <Notice kind="info" title={t.noPurpose}>
          {t.noPurposeText}
        </Notice>
      ) : null}
      <ProblemList problems={contract.problems} />
      {contract.lapsing.length > 0 ? (
        <Notice kind="info" title={t.lapses}>
          <p>{contract.lapsing.join(', ')}</p>
          <p>
            <Link to="/overenskommelser">{t.toAgreements}</Link>
          </p>
        </Notice>
      ) : null}
      {contract.schema === undefined ? (
        contract.problems.length === 0 ? (
          <Loading text={t.loading} />
        ) : null
      ) : (
        <div className="explorer-frame">
          <Tool
            schema={contract.schema}
            query={query}
            variables={variables}
            onQuery={edit}
            onVariables={setVariables}
            fetcher={run.fetcher}
            gone={run.answer.kind === 'gone'}
          />
          <Answer answer={run.answer} />
        </div>
      )}
      <p className="explorer-note">{t.note}</p>
    </div>
  );
}

function keptQuery(account: string): string | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keptKey) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('account' in kept) || !('query' in kept)) return;
    if (kept.account === account && typeof kept.query === 'string') return kept.query;
  } catch {
    // Not what was put there: as if nothing was.
  }
}
