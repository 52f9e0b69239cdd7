import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Row, Stack } from '../../parts/card.tsx';
import { Select } from '../../parts/choice.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { SearchField } from '../../parts/field.tsx';
import { Loading } from '../../parts/loading.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { ConceptsDocument } from './queries.generated.ts';
import { Sections } from './sections.tsx';
import { terms, words } from './words.ts';

const address = { sok: z.string().max(200).default(''), slag: z.string().max(40).optional() };

/** The programme's concepts, with their definitions and where these stand. */
export function Glossary() {
  const t = useWords(words);
  const term = useWords(terms);
  const { compare } = useFormats();
  const [{ sok, slag }, set] = useAddress(address);
  const { data, problems, fetching } = useHubQuery(ConceptsDocument, { kind: null });
  const sought = sok.toLocaleLowerCase('sv');
  const rows = (data?.concepts ?? []).filter(
    (one) =>
      (slag === undefined || one.kind === slag) &&
      `${one.term} ${one.definition}`.toLocaleLowerCase('sv').includes(sought),
  );
  const kinds = [...new Set((data?.concepts ?? []).map(({ kind }) => kind))];
  return (
    <Stack gap={4}>
      <Sections />
      <p>{t.glossaryLead}</p>
      <Row gap={4} align="end">
        <SearchField
          label={t.searchConcept}
          value={sok}
          onChange={(text) => set({ sok: text }, { replace: true })}
        />
        <Select
          label={t.kind}
          options={[{ id: '', text: t.any }, ...kinds.map((id) => ({ id, text: term.concept[id] }))]}
          value={slag ?? ''}
          onChange={(id) => set({ slag: id === '' ? undefined : id })}
        />
      </Row>
      <ProblemList problems={problems} />
      {data === undefined && fetching ? <Loading text={t.loading} /> : null}
      {data === undefined ? null : (
        <DataTable
          caption={t.conceptCaption(rows.length)}
          rows={rows}
          rowId={({ id }) => id}
          empty={<p>{t.noConcept}</p>}
          columns={[
            {
              id: 'term',
              text: t.term,
              header: true,
              sort: (a, b) => compare(a.term, b.term),
              cell: (one) => <span lang="sv">{one.term}</span>,
            },
            {
              id: 'definition',
              text: t.definition,
              cell: ({ definition, within }) => (
                <span lang="sv">
                  {definition} {within ? t.within(within.term) : null}
                </span>
              ),
            },
            { id: 'kind', text: t.kind, cell: ({ kind }) => term.concept[kind] },
            { id: 'source', text: t.source, cell: ({ source }) => <span lang="sv">{source}</span> },
          ]}
        />
      )}
    </Stack>
  );
}
