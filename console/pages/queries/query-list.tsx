import { useState } from 'react';
import { Link } from 'react-router';
import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Select } from '../../parts/choice.tsx';
import { SearchField } from '../../parts/field.tsx';
import { finds } from '../../parts/finding.ts';
import { Icon } from '../../parts/icon.tsx';
import { Loading, Skeleton } from '../../parts/loading.tsx';
import { Badge, Empty } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useWords } from '../../words.tsx';
import { SharedQueryListDocument, type SharedQueryListQuery } from './queries.generated.ts';
import { useFollowed } from './use-followed.ts';
import { words } from './words.ts';

const states = ['PUBLISHED', 'DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED', 'RETIRED'] as const;

const address = {
  sok: z.string().default(''),
  lage: z.enum([...states, 'ALLA']).default('ALLA'),
  andamal: z.string().default(''),
  agare: z.string().default(''),
};

type Listed = NonNullable<NonNullable<SharedQueryListQuery['sharedQueries']>['edges'][number]['node']>;
type Sought = {
  readonly text: string;
  readonly state: (typeof states)[number] | null;
  readonly purpose: string;
  readonly owner: string;
};

/** The owner of what comes with the hub, among the ids of organisations. */
const hub = 'hub';
const ownerOf = ({ owner }: Listed): string => owner?.id ?? hub;

/** Every shared query that one may read, found by words, state, purpose and owner. */
export function QueryList() {
  const t = useWords(words);
  const [{ sok, lage, andamal, agare }, set] = useAddress(address);
  const sought: Sought = {
    text: sok,
    state: lage === 'ALLA' ? null : lage,
    purpose: andamal,
    owner: agare,
  };
  const { data } = useHubQuery(SharedQueryListDocument, { after: null, state: null });
  const known = nodesOf(data);
  const any = { id: '', text: t.all };
  const purposes = [...new Map(known.map(({ purpose }) => [purpose.code, purpose.name ?? purpose.code]))];
  const owners = [...new Map(known.map((one) => [ownerOf(one), one.owner?.name ?? t.hubOwned]))];
  const clear = () => set({ sok: '', lage: 'ALLA', andamal: '', agare: '' });
  return (
    <div className="page-queries">
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <LinkButton to="/fragor/ny" icon={<Icon name="plus" size={18} />}>
            {t.create}
          </LinkButton>
        }
      />
      <search className="queries-filters">
        <SearchField
          label={t.search}
          value={sok}
          placeholder={t.searchHint}
          onChange={(text) => set({ sok: text }, { replace: true })}
        />
        <Select
          label={t.state}
          value={lage}
          options={[{ id: 'ALLA', text: t.all }, ...states.map((id) => ({ id, text: t.states[id] }))]}
          onChange={(state) => set({ lage: state })}
        />
        <Select
          label={t.purpose}
          value={andamal}
          options={[any, ...withChosen(purposes, andamal).map(([id, text]) => ({ id, text }))]}
          onChange={(purpose) => set({ andamal: purpose })}
        />
        <Select
          label={t.owner}
          value={agare}
          options={[any, ...withChosen(owners, agare).map(([id, text]) => ({ id, text }))]}
          onChange={(owner) => set({ agare: owner })}
        />
      </search>
      <ul className="queries-list" aria-label={t.listLabel}>
        <ListPage after={null} sought={sought} onClear={clear} />
      </ul>
    </div>
  );
}

/** What is chosen stays among the options while their list is fetched anew. */
const withChosen = (options: readonly (readonly [string, string])[], chosen: string) =>
  chosen === '' || options.some(([id]) => id === chosen) ? options : [...options, [chosen, chosen] as const];

const nodesOf = (data: SharedQueryListQuery | undefined): readonly Listed[] =>
  (data?.sharedQueries?.edges ?? []).flatMap(({ node }) => node ?? []);

/** A page of the list, and what follows it: on demand, or at once where something is looked for. */
function ListPage({
  after,
  sought,
  onClear,
  found = 0,
}: {
  readonly after: string | null;
  readonly sought: Sought;
  readonly onClear: () => void;
  readonly found?: number;
}) {
  const t = useWords(words);
  const { data, problems, fetching, refresh } = useHubQuery(SharedQueryListDocument, {
    after,
    state: sought.state,
  });
  useFollowed(refresh);
  const [more, setMore] = useState(false);
  if (data?.sharedQueries === undefined || data.sharedQueries === null)
    return (
      <li className="queries-note">
        <ProblemList problems={problems} />
        {fetching ? (
          <>
            <Loading text={t.loadingList} />
            <Skeleton lines={6} />
          </>
        ) : null}
      </li>
    );
  const shown = nodesOf(data).filter((one) => fits(one, sought));
  const { hasNextPage, endCursor } = data.sharedQueries.pageInfo;
  const searching = sought.text !== '' || sought.purpose !== '' || sought.owner !== '';
  const next = hasNextPage && typeof endCursor === 'string' ? endCursor : undefined;
  const count = found + shown.length;
  return (
    <>
      {shown.map((one) => (
        <li key={`${one.id}@${one.version}`}>
          <Entry query={one} />
        </li>
      ))}
      {next === undefined ? (
        count === 0 ? (
          <li className="queries-note">
            <Empty title={t.emptyTitle} actions={<Button onPress={onClear}>{t.clearFilters}</Button>}>
              <p>{t.emptyText}</p>
            </Empty>
          </li>
        ) : null
      ) : searching || more ? (
        <ListPage after={next} sought={sought} onClear={onClear} found={count} />
      ) : (
        <li className="queries-note">
          <Button onPress={() => setMore(true)}>{t.more}</Button>
        </li>
      )}
    </>
  );
}

/** Every word that is looked for stands somewhere in what is said of it. */
function fits(one: Listed, { text, purpose, owner }: Sought): boolean {
  if (purpose !== '' && one.purpose.code !== purpose) return false;
  if (owner !== '' && ownerOf(one) !== owner) return false;
  return finds(text, [one.title, one.description, one.id, one.owner?.name]);
}

function Entry({ query }: { readonly query: Listed }) {
  const t = useWords(words);
  const { id, version, state, owner, title, description, purpose, view, broken, mine } = query;
  return (
    <article className="queries-entry">
      <h2 lang="sv">
        <Link to={`/fragor/${encodeURIComponent(id)}/${version}`}>{title || id}</Link>
      </h2>
      <p className="queries-description" lang="sv">
        {description}
      </p>
      <p className="queries-marks">
        {state === 'PUBLISHED' ? null : (
          <Badge tone={state === 'RETIRED' ? 'warning' : 'info'}>{t.states[state]}</Badge>
        )}
        {broken.length > 0 ? <Badge tone="error">{t.brokenMark}</Badge> : null}
        {mine ? <Badge>{t.mine}</Badge> : null}
        <Badge tone="accent">
          <span lang="sv">{purpose.name ?? purpose.code}</span>
        </Badge>
        <span className="queries-facts">
          <span lang={owner ? 'sv' : undefined}>{owner?.name ?? t.hubOwned}</span>
          {` · ${t.version(version)} · ${t.views[view]}`}
        </span>
      </p>
    </article>
  );
}
