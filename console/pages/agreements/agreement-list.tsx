import './agreement-list.css';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'react-router';
import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Button } from '../../parts/button.tsx';
import { Segmented, Select } from '../../parts/choice.tsx';
import { type DataColumn, DataTable } from '../../parts/data-table.tsx';
import { SearchField } from '../../parts/field.tsx';
import { finds } from '../../parts/finding.ts';
import { Icon } from '../../parts/icon.tsx';
import { Isolated } from '../../parts/isolated.tsx';
import { Loading, Skeleton } from '../../parts/loading.tsx';
import { Empty, SyntheticMark } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { nameOf } from './clause.ts';
import { agreementPath } from './paths.ts';
import type { AgreementLevel, AgreementState } from './queries.generated.ts';
import { StateBadge } from './state-badge.tsx';
import { terms } from './terms.ts';
import { type ListedAgreement, useAgreements } from './use-agreements.ts';
import { useTyped } from './use-typed.ts';
import { words } from './words.ts';

const levels = [
  'OVERARCHING',
  'REGIONAL',
  'PLACE',
  'PARTNERSHIP',
  'LOCAL',
] as const satisfies AgreementLevel[];
const states = [
  'IN_FORCE',
  'PROPOSED',
  'SIGNED',
  'DRAFT',
  'SUSPENDED',
  'EXPIRED',
  'ENDED',
  'SUPERSEDED',
  'WITHDRAWN',
] as const satisfies AgreementState[];

const address = {
  sok: z.string().default(''),
  niva: z.enum(levels).optional(),
  lage: z.enum(states).optional(),
  part: z.string().optional(),
  som: z.enum(['trad', 'lista']).default('trad'),
  efter: z.string().optional(),
};

/** The agreements that the person may read, as a tree or a table, narrowed by what the address says. */
export function AgreementListing() {
  const t = useWords(words);
  const term = useWords(terms);
  const { compare } = useFormats();
  const [chosen, choose] = useAddress(address);
  const { agreements, problems, fetching, next } = useAgreements(chosen.efter ?? null);
  const write = useCallback((sok: string) => choose({ sok }, { replace: true }), [choose]);
  const [typed, type] = useTyped(chosen.sok, write);
  const search = useDeferredValue(typed);
  const { niva, lage, part } = chosen;
  const shown = useMemo(
    () =>
      agreements
        .filter(
          (one) =>
            (niva === undefined || one.level === niva) &&
            (lage === undefined || one.state === lage) &&
            (part === undefined || one.parties?.some(({ id }) => id === part)) &&
            matches(one, search),
        )
        .toSorted((a, b) => compare(a.title ?? a.id, b.title ?? b.id)),
    [agreements, niva, lage, part, search, compare],
  );
  const parties = useMemo(
    () =>
      [...new Map(agreements.flatMap((one) => one.parties ?? []).map((one) => [one.id, nameOf(one)]))]
        .map(([id, text]) => ({ id, text }))
        .toSorted((a, b) => compare(a.text, b.text)),
    [agreements, compare],
  );
  const narrowed = typed !== '' || niva !== undefined || lage !== undefined || part !== undefined;
  const clear = () => {
    type('');
    choose({ sok: '', niva: undefined, lage: undefined, part: undefined });
  };
  const anything = <T extends string>(options: readonly { readonly id: T; readonly text: string }[]) => [
    { id: 'any' as const, text: t.any },
    ...options,
  ];
  return (
    <div className="stack gap-4">
      <search className="agreement-list-filters">
        <SearchField label={t.search} placeholder={t.searchText} value={typed} onChange={type} />
        <Select
          label={t.level}
          options={anything(levels.map((id) => ({ id, text: term.levels[id] })))}
          value={niva ?? 'any'}
          onChange={(id) => choose({ niva: id === 'any' ? undefined : id })}
        />
        <Select
          label={t.state}
          options={anything(states.map((id) => ({ id, text: term.states[id] })))}
          value={lage ?? 'any'}
          onChange={(id) => choose({ lage: id === 'any' ? undefined : id })}
        />
        <Select
          label={t.party}
          options={anything(parties)}
          value={part ?? 'any'}
          onChange={(id) => choose({ part: id === 'any' ? undefined : id })}
        />
        <Segmented
          label={t.shape}
          options={[
            { id: 'trad', text: t.tree },
            { id: 'lista', text: t.table },
          ]}
          value={chosen.som}
          onChange={(som) => choose({ som })}
        />
      </search>
      <ProblemList problems={problems} />
      <div className="agreement-list-count">
        <span role="status">
          {agreements.length === 0 && fetching
            ? null
            : fetching
              ? t.fetching(agreements.length)
              : t.found(shown.length, agreements.length)}
        </span>
        {narrowed ? (
          <Button variant="quiet" onPress={clear}>
            {t.clear}
          </Button>
        ) : null}
      </div>
      {agreements.length === 0 && fetching ? (
        <>
          <Loading text={t.loading} />
          <Skeleton lines={8} />
        </>
      ) : agreements.length === 0 && problems.length === 0 ? (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      ) : shown.length === 0 && narrowed ? (
        <Empty title={t.noneMatch}>
          <p>{t.noneMatchText}</p>
        </Empty>
      ) : chosen.som === 'lista' ? (
        <AgreementTable agreements={shown} />
      ) : (
        <AgreementTree agreements={shown} narrowed={narrowed} />
      )}
      {next !== null || chosen.efter !== undefined ? (
        <div className="row gap-2">
          {next === null ? null : <Button onPress={() => choose({ efter: next })}>{t.following}</Button>}
          {chosen.efter === undefined ? null : (
            <Button variant="quiet" onPress={() => choose({ efter: undefined })}>
              {t.fromStart}
            </Button>
          )}
        </div>
      ) : null}
    </div>
  );
}

/** Every word of the search stands in the title, the id or a party's name. */
const matches = ({ id, title, parties }: ListedAgreement, search: string): boolean =>
  finds(search, [id, title, ...(parties ?? []).map(nameOf)]);

/** Agreements under what they lie within; one whose parent is not in the list says which it is. */
function AgreementTree({
  agreements,
  narrowed,
}: {
  readonly agreements: readonly ListedAgreement[];
  readonly narrowed: boolean;
}) {
  const t = useWords(words);
  const term = useWords(terms);
  const listed = new Set(agreements.map(({ id }) => id));
  const inside = Map.groupBy(agreements, ({ parent }) =>
    parent !== null && listed.has(parent.id) ? parent.id : '',
  );
  const byLevel = Map.groupBy(inside.get('') ?? [], ({ level }) => level);
  return levels.map((level) => {
    const roots = byLevel.get(level) ?? [];
    return roots.length === 0 ? null : (
      <section key={level} aria-label={term.levelsMany[level]} className="agreement-list-level">
        <h2 className="agreement-list-heading">
          {term.levelsMany[level]} <span className="agreement-list-number">{roots.length}</span>
        </h2>
        <ul className="tree agreement-list-tree">
          {roots.map((one) => (
            <Branch
              key={one.id}
              agreement={one}
              inside={inside.get(one.id) ?? []}
              narrowed={narrowed}
              t={t}
            />
          ))}
        </ul>
      </section>
    );
  });
}

/** An agreement with the local ones inside it, which can be put away where they are many. */
function Branch({
  agreement,
  inside,
  narrowed,
  t,
}: {
  readonly agreement: ListedAgreement;
  readonly inside: readonly ListedAgreement[];
  readonly narrowed: boolean;
  readonly t: (typeof words)['sv'];
}) {
  const [closed, setClosed] = useState(false);
  const open = narrowed || !closed;
  const title = agreement.title ?? t.untitled;
  return (
    <li>
      <div className="agreement-list-branch">
        {inside.length === 0 ? null : (
          <button
            type="button"
            className="agreement-list-toggle"
            aria-expanded={open}
            aria-label={(open ? t.close : t.open)(title)}
            onClick={() => setClosed(open)}
          >
            <Icon name={open ? 'chevron-down' : 'chevron-right'} size={18} />
          </button>
        )}
        <Entry agreement={agreement} count={inside.length} />
      </div>
      {open && inside.length > 0 ? (
        <ul>
          {inside.map((one) => (
            <li key={one.id} className="agreement-list-leaf">
              <Entry agreement={one} count={0} />
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function Entry({ agreement, count }: { readonly agreement: ListedAgreement; readonly count: number }) {
  const t = useWords(words);
  const { id, title, state, synthetic, parties, parent, level } = agreement;
  return (
    <div className="agreement-list-entry">
      <div className="agreement-list-title">
        <Link to={agreementPath(id)} lang="sv">
          {title ?? t.untitled}
        </Link>{' '}
        {state === null ? null : <StateBadge state={state} />}{' '}
        {synthetic ? <SyntheticMark text={t.synthetic} /> : null}
      </div>
      <div className="agreement-list-under">
        <Parties parties={parties ?? []} />
        <LastDay agreement={agreement} />
        {count > 0 ? <span>{t.localCount(count)}</span> : null}
        {level === 'LOCAL' && parent === null ? <span>{t.unseenParent}</span> : null}
      </div>
    </div>
  );
}

function Parties({ parties }: { readonly parties: NonNullable<ListedAgreement['parties']> }) {
  const t = useWords(words);
  const names = parties.map(nameOf);
  return (
    <span>
      <Isolated text={names.slice(0, 4).join(', ')} />
      {names.length > 4 ? ` ${t.more(names.length - 4)}` : ''}
    </span>
  );
}

/** The last day of the version that is in force, where it has one. */
function LastDay({ agreement }: { readonly agreement: ListedAgreement }) {
  const t = useWords(words);
  const { date } = useFormats();
  const current = agreement.versions?.find(({ state }) => state === 'IN_FORCE');
  if (current === undefined) return null;
  return (
    <span>
      {t.lastDay}: {current.validTo === null ? t.untilFurther : date(current.validTo)}
    </span>
  );
}

function AgreementTable({ agreements }: { readonly agreements: readonly ListedAgreement[] }) {
  const t = useWords(words);
  const term = useWords(terms);
  const { compare } = useFormats();
  const lastDay = (one: ListedAgreement) =>
    one.versions?.find(({ state }) => state === 'IN_FORCE')?.validTo ?? '9999';
  const columns: readonly DataColumn<ListedAgreement>[] = [
    {
      id: 'title',
      text: t.name,
      header: true,
      sort: (a, b) => compare(a.title ?? a.id, b.title ?? b.id),
      cell: ({ id, title }) => (
        <Link to={agreementPath(id)} lang="sv">
          {title ?? t.untitled}
        </Link>
      ),
    },
    {
      id: 'level',
      text: t.level,
      sort: (a, b) => levels.indexOf(a.level ?? 'LOCAL') - levels.indexOf(b.level ?? 'LOCAL'),
      cell: ({ level }) => (level === null ? '' : term.levels[level]),
    },
    {
      id: 'state',
      text: t.state,
      sort: (a, b) => states.indexOf(a.state ?? 'DRAFT') - states.indexOf(b.state ?? 'DRAFT'),
      cell: ({ state }) => (state === null ? '' : <StateBadge state={state} />),
    },
    { id: 'parties', text: t.parties, cell: ({ parties }) => <Parties parties={parties ?? []} /> },
    {
      id: 'last',
      text: t.lastDay,
      sort: (a, b) => compare(lastDay(a), lastDay(b)),
      cell: (one) => <LastDay agreement={one} />,
    },
  ];
  return (
    <DataTable
      caption={t.list}
      hideCaption
      columns={columns}
      rows={agreements}
      rowId={({ id }) => id}
      empty={null}
    />
  );
}
