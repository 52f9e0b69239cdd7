import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Button } from '../../parts/button.tsx';
import { Card, Definitions, Grid, Stack } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { SearchField } from '../../parts/field.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Badge, Empty, SyntheticMark } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { listWords } from './list-words.ts';
import { CoordinatorsDocument, ForumsDocument } from './queries.generated.ts';
import { PurposeHint, Sections } from './sections.tsx';
import { terms } from './terms.ts';
import { words } from './words.ts';

const address = { sok: z.string().max(200).default(''), efter: z.string().max(300).optional() };

/** The councils, groups and networks that may be read, and whom to write to at each organisation. */
export function Forums() {
  const t = useWords(words);
  const l = useWords(listWords);
  const term = useWords(terms);
  const { date, compare } = useFormats();
  const [{ sok, efter }, set] = useAddress(address);
  const { data, problems, fetching } = useHubQuery(ForumsDocument, { after: efter ?? null });
  const { data: people, problems: unread } = useHubQuery(CoordinatorsDocument, {});
  const forums = data?.forums?.edges.flatMap(({ node }) => node ?? []);
  const pageInfo = data?.forums?.pageInfo;
  const sought = sok.toLocaleLowerCase('sv');
  const coordinators = (people?.coordinators ?? []).filter(({ organisation, function: name }) =>
    `${organisation.name} ${name}`.toLocaleLowerCase('sv').includes(sought),
  );
  return (
    <Stack gap={4}>
      <Sections />
      <PurposeHint />
      <h2>{l.forums}</h2>
      <ProblemList problems={problems} />
      {data === undefined && fetching ? <Loading text={t.loading} /> : null}
      {forums?.length === 0 && problems.length === 0 ? (
        <Empty title={l.noForums}>{l.noForumsText}</Empty>
      ) : null}
      <Grid>
        {(forums ?? []).map((forum) => (
          <Card key={forum.id} level={3} title={forum.name ?? forum.id}>
            <p>
              {forum.kind ? <Badge>{term.forum[forum.kind]}</Badge> : null}{' '}
              {forum.synthetic ? <SyntheticMark text={t.synthetic} /> : null}
            </p>
            <Definitions
              items={[
                { term: l.convener, text: forum.convener?.name ?? t.hidden },
                { term: t.area, text: forum.area?.name ?? '–' },
                { term: l.gathers, text: forum.meets ?? '–' },
                ...(forum.validFrom ? [{ term: l.since, text: date(forum.validFrom) }] : []),
                {
                  term: l.seats,
                  text: (
                    <ul className="work-seats">
                      {(forum.seats ?? []).map((seat) => (
                        <li key={`${seat.organisation.id} ${seat.function}`}>
                          {seat.organisation.name}: {seat.function}
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]}
            />
            {(forum.missing ?? []).length === 0 ? null : (
              <p className="work-missing">
                {l.missing((forum.missing ?? []).map(({ name, id }) => name ?? id).join(', '))}
              </p>
            )}
          </Card>
        ))}
      </Grid>
      {pageInfo?.hasNextPage && pageInfo.endCursor ? (
        <Button onPress={() => set({ efter: pageInfo.endCursor ?? undefined })}>{t.more}</Button>
      ) : null}
      <h2>{l.coordinators}</h2>
      <ProblemList problems={unread} />
      <SearchField
        label={l.searchCoordinator}
        value={sok}
        onChange={(text) => set({ sok: text }, { replace: true })}
      />
      <DataTable
        caption={l.coordinators}
        hideCaption
        rows={coordinators}
        rowId={({ id }) => id}
        empty={<p className="work-faint">{l.noCoordinators}</p>}
        columns={[
          {
            id: 'organisation',
            text: l.organisation,
            header: true,
            sort: (a, b) => compare(a.organisation.name ?? '', b.organisation.name ?? ''),
            cell: ({ organisation }) => organisation.name ?? organisation.id,
          },
          { id: 'function', text: l.function, cell: (one) => one.function },
          { id: 'mailbox', text: l.mailbox, cell: ({ mailbox }) => mailbox },
          { id: 'mandate', text: t.mandate, cell: ({ mandate }) => mandate ?? '–' },
        ]}
      />
    </Stack>
  );
}
