import { Link } from 'react-router';
import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Button } from '../../parts/button.tsx';
import { Row, Stack } from '../../parts/card.tsx';
import { Segmented, Select, Switch } from '../../parts/choice.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Badge } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { listWords } from './list-words.ts';
import { CommitteesDocument, DutiesDocument, type DutiesQuery } from './queries.generated.ts';
import { Sections } from './sections.tsx';
import { words } from './words.ts';

type Report = NonNullable<DutiesQuery['dutyReport']>;
type Result = Report['duties'][number];

const outcomes = ['MET', 'NOT_MET', 'NOT_ASSESSABLE'] as const;
const address = {
  namnd: z.string().max(120).optional(),
  dag: z.iso.date().optional(),
  utfall: z.enum(['alla', ...outcomes]).default('alla'),
  underlag: z.literal('ja').optional(),
};

/** Where in the text a duty stands, which says nothing to whoever reads the report. */
const rowNumber = /,? rad(?:erna)? \d+(?:[-–]\d+)?/;

/** Those that duties lie on, by their role in the register. */
const onWhom: ReadonlySet<string> = new Set([
  'stadsdelsnämnd',
  'facknämnd',
  'bolagsstyrelse',
  'kommunstyrelse',
]);

/** The programme's thirty duties on a day: what each came to, why, and what decides it. */
export function Duties() {
  const t = useWords(words);
  const l = useWords(listWords);
  const { date, compare } = useFormats();
  const [{ namnd, dag, utfall, underlag }, set] = useAddress(address);
  const { data, problems, fetching } = useHubQuery(DutiesDocument, {
    committee: namnd ?? null,
    on: dag ?? null,
  });
  const { data: known } = useHubQuery(CommitteesDocument, { on: dag ?? null });
  const report = data?.dutyReport ?? undefined;
  const options = new Map([
    ...(known?.organisations ?? [])
      .filter(({ id, role }) => id === namnd || onWhom.has(role ?? ''))
      .map(({ id, name }) => [id, name ?? id] as const),
    ...(report?.byCommittee ?? []).map(
      ({ committee }) => [committee.id, committee.name ?? committee.id] as const,
    ),
  ]);
  const shown = report?.duties.filter(({ outcome }) => utfall === 'alla' || outcome === utfall) ?? [];
  const count = (outcome: Result['outcome']) =>
    report?.duties.filter((one) => one.outcome === outcome).length ?? 0;
  return (
    <Stack gap={4}>
      <Sections />
      <div className="print-hidden">
        <Row gap={4} align="start">
          <Select
            label={l.committee}
            options={[
              { id: '', text: l.wholeCity },
              ...[...options].map(([id, text]) => ({ id, text })).toSorted((a, b) => compare(a.text, b.text)),
            ]}
            value={namnd ?? ''}
            onChange={(id) => set({ namnd: id === '' ? undefined : id })}
          />
          <DateField
            label={l.day}
            value={dag ?? report?.on ?? ''}
            onChange={(on) => set({ dag: on === '' ? undefined : on })}
          />
          <Segmented
            label={l.outcome}
            options={[
              { id: 'alla', text: t.any },
              ...outcomes.map((one) => ({ id: one, text: l.outcomes[one] })),
            ]}
            value={utfall}
            onChange={(chosen) => set({ utfall: chosen })}
          />
          <Switch on={underlag === 'ja'} onChange={(on) => set({ underlag: on ? 'ja' : undefined })}>
            {l.showDeciding}
          </Switch>
          <Button onPress={() => window.print()}>{l.print}</Button>
        </Row>
      </div>
      <ProblemList problems={problems} />
      {data === undefined && fetching ? <Loading text={t.loading} /> : null}
      {report ? (
        <>
          <h2>{l.reportOf(report.committee?.name ?? l.wholeCity, date(report.on))}</h2>
          <ul className="work-tally">
            {outcomes.map((one) => (
              <li key={one} className={`work-tally-${one.toLowerCase()}`}>
                <strong>{count(one)}</strong> {l.tally[one](count(one))}
              </li>
            ))}
          </ul>
          {shown.length === 0 ? <p className="work-faint">{l.noneOfOutcome}</p> : null}
          <ol className="work-duties">
            {shown.map((result) => (
              <DutyItem
                key={result.duty.id}
                result={result}
                alone={report.committee !== null}
                whole={underlag === 'ja'}
              />
            ))}
          </ol>
          {report.byCommittee.length === 0 ? null : (
            <ByCommittee rows={report.byCommittee} onChoose={(id) => set({ namnd: id })} />
          )}
        </>
      ) : null}
    </Stack>
  );
}

const tones = { MET: 'success', NOT_MET: 'error', NOT_ASSESSABLE: 'neutral' } as const;

function DutyItem({
  result,
  alone,
  whole,
}: {
  readonly result: Result;
  readonly alone: boolean;
  readonly whole: boolean;
}) {
  const l = useWords(listWords);
  const { duty, outcome, reason, deciding, more } = result;
  const list = <Deciding result={result} alone={alone} />;
  return (
    <li className="work-duty">
      <div className="work-item-head">
        <h3 lang="sv">
          <span className="work-faint">{duty.id}</span> {duty.requirement}
        </h3>
        <Badge tone={tones[outcome]}>{l.outcomes[outcome]}</Badge>
      </div>
      <p lang="sv">{reason}</p>
      <p className="work-faint" lang="sv">
        {duty.who}. {duty.source.replace(rowNumber, '')}.
      </p>
      {deciding.length === 0 ? null : whole ? (
        list
      ) : (
        <Disclosure title={l.deciding(deciding.length + more)}>{list}</Disclosure>
      )}
    </li>
  );
}

/** The objects that decide a duty, those that fail first. */
function Deciding({ result, alone }: { readonly result: Result; readonly alone: boolean }) {
  const l = useWords(listWords);
  const { deciding, more } = result;
  return (
    <>
      <ul className="work-deciding">
        {deciding.map((one) => (
          <li key={`${one.committee?.id} ${one.kind} ${one.object}`}>
            <Badge tone={one.met ? 'success' : 'error'}>{one.met ? l.meets : l.fails}</Badge>{' '}
            {alone || !one.committee ? null : `${one.committee.name}: `}
            <span lang="sv">{one.note}</span> <Subject kind={one.kind} id={one.object} />
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{l.more(more)}</p> : null}
    </>
  );
}

/** The way to the object that decides, where the console has one. Its note says what it is. */
function Subject({ kind, id }: { readonly kind: string; readonly id: string }) {
  const l = useWords(listWords);
  if (kind === 'process') return <Link to={`/arbetet/${id}`}>{l.toProcess}</Link>;
  if (kind === 'agreement')
    return <Link to={`/overenskommelser/${encodeURIComponent(id)}`}>{l.toAgreement}</Link>;
  return null;
}

type Standing = Report['byCommittee'][number];

function ByCommittee({
  rows,
  onChoose,
}: {
  readonly rows: readonly Standing[];
  readonly onChoose: (id: string) => void;
}) {
  const l = useWords(listWords);
  const { compare } = useFormats();
  const number = (id: 'met' | 'notMet' | 'notAssessable', text: string) => ({
    id,
    text,
    align: 'end' as const,
    sort: (a: Standing, b: Standing) => a[id] - b[id],
    cell: (row: Standing) => row[id],
  });
  return (
    <DataTable
      caption={l.byCommittee}
      rows={rows}
      rowId={({ committee }) => committee.id}
      empty={null}
      onRow={({ committee }) => onChoose(committee.id)}
      columns={[
        {
          id: 'committee',
          text: l.committee,
          header: true,
          sort: (a, b) => compare(a.committee.name ?? '', b.committee.name ?? ''),
          cell: ({ committee }) => committee.name ?? committee.id,
        },
        number('met', l.outcomes.MET),
        number('notMet', l.outcomes.NOT_MET),
        number('notAssessable', l.outcomes.NOT_ASSESSABLE),
        { id: 'failing', text: l.failing, cell: ({ failing }) => failing.join(', ') },
      ]}
    />
  );
}
