import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { Loading, Skeleton } from '../../parts/loading.tsx';
import { Empty, Notice } from '../../parts/notice.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { SignVersion } from './act/sign-version.tsx';
import { nameOf, type ShownClause } from './clause.ts';
import { ClauseMatrix } from './clause-matrix.tsx';
import { words as clauseWords } from './clause-words.ts';
import { ComparedWith } from './compared-with.tsx';
import { ClauseFaults } from './faults.tsx';
import { Files } from './files.tsx';
import { versionViews } from './paths.ts';
import {
  type AgreementQuery,
  VersionClausesDocument,
  type VersionHeadFragment,
  VersionTextDocument,
  VersionWhatIfDocument,
} from './queries.generated.ts';
import { Signatures } from './signatures.tsx';
import { terms } from './terms.ts';
import { VersionText } from './version-text.tsx';
import { WhatIfView } from './what-if.tsx';
import { words } from './words.ts';

type AgreementShown = NonNullable<AgreementQuery['agreement']>;

const address = { del: z.enum(versionViews).default('klausuler') };
const effect = { verkan: z.iso.date().optional() };

/** A version: its clauses, text, signatures, differences, consequences and files. */
export function VersionPanel({
  agreement,
  version,
}: {
  readonly agreement: AgreementShown;
  readonly version: VersionHeadFragment;
}) {
  const t = useWords(words);
  const term = useWords(terms);
  const { date } = useFormats();
  const [{ del }, choose] = useAddress(address);
  const { id } = agreement;
  const { number, digest, state } = version;
  const versions = agreement.versions ?? [];
  const content = {
    klausuler: () => <Clauses id={id} number={number} inForce={state === 'IN_FORCE'} />,
    text: () => <Text id={id} number={number} />,
    underskrifter: () => <Signatures id={id} number={number} />,
    jamfor: () => <ComparedWith id={id} number={number} versions={versions.map((one) => one.number)} />,
    konsekvens: () => <Consequences agreement={agreement} version={version} />,
    filer: () => <Files id={id} number={number} />,
  };
  return (
    <section className="version stack gap-3" aria-label={t.version(number)}>
      <div className="version-head">
        <p className="version-note">
          {t.version(number)} · {t.validity}:{' '}
          {term.span(date(version.validFrom), version.validTo === null ? null : date(version.validTo))}
        </p>
        {state === 'PROPOSED' ? <SignVersion digest={digest} agreement={id} /> : null}
      </div>
      <Tabs
        label={t.view}
        value={del}
        onChange={(next) => choose({ del: next })}
        tabs={versionViews.map((view) => ({
          id: view,
          text: t.tabs[view],
          content: view === del ? content[view]() : null,
        }))}
      />
    </section>
  );
}

function Waiting() {
  return (
    <>
      <Loading text={useWords(words).loadingVersion} />
      <Skeleton lines={6} />
    </>
  );
}

const filters = {
  produkt: z.string().optional(),
  klausulpart: z.string().optional(),
  andamal: z.string().optional(),
};

type Asked = { readonly id: string; readonly number: number };

/** The clauses as a matrix, narrowed by what the address says. */
function Clauses({ id, number, inForce }: Asked & { readonly inForce: boolean }) {
  const t = useWords(clauseWords);
  const { compare } = useFormats();
  const [chosen, choose] = useAddress(filters);
  const { data, problems } = useHubQuery(VersionClausesDocument, { id, number });
  const clauses = data?.agreement?.version?.clauses;
  if (clauses === undefined) return problems.length > 0 ? <ProblemList problems={problems} /> : <Waiting />;
  const shown = clauses.filter((clause) => isChosen(clause, chosen));
  const named = (all: readonly { readonly id: string; readonly name: string | null }[]) => [
    { id: '', text: t.everything },
    ...[...new Map(all.map((one) => [one.id, nameOf(one)]))]
      .map(([one, text]) => ({ id: one, text }))
      .toSorted((a, b) => compare(a.text, b.text)),
  ];
  return (
    <div className="stack gap-3">
      {inForce ? <ClauseFaults clauses={clauses} /> : null}
      {clauses.length < 6 ? null : (
        <search className="version-filters">
          <Select
            label={t.filterProduct}
            options={named(clauses.map(({ product }) => product))}
            value={chosen.produkt ?? ''}
            onChange={(produkt) => choose({ produkt: produkt || undefined })}
          />
          <Select
            label={t.filterParty}
            options={named(clauses.flatMap(({ provider, recipients }) => [provider, ...recipients]))}
            value={chosen.klausulpart ?? ''}
            onChange={(klausulpart) => choose({ klausulpart: klausulpart || undefined })}
          />
          <Select
            label={t.filterPurpose}
            options={named(
              clauses.flatMap(({ purposes }) => purposes.map(({ code, name }) => ({ id: code, name }))),
            )}
            value={chosen.andamal ?? ''}
            onChange={(andamal) => choose({ andamal: andamal || undefined })}
          />
        </search>
      )}
      {shown.length === clauses.length ? (
        <ClauseMatrix clauses={clauses} />
      ) : (
        <>
          <div className="row gap-3">
            <span role="status" className="version-count">
              {t.shown(shown.length, clauses.length)}
            </span>
            <Button
              variant="quiet"
              onPress={() => choose({ produkt: undefined, klausulpart: undefined, andamal: undefined })}
            >
              {t.clear}
            </Button>
          </div>
          {shown.length === 0 ? <Empty title={t.noneMatch} /> : <ClauseMatrix clauses={shown} />}
        </>
      )}
    </div>
  );
}

function isChosen(
  { product, provider, recipients, purposes }: ShownClause,
  chosen: {
    readonly produkt?: string | undefined;
    readonly klausulpart?: string | undefined;
    readonly andamal?: string | undefined;
  },
): boolean {
  const { produkt, klausulpart, andamal } = chosen;
  return (
    (produkt === undefined || product.id === produkt) &&
    (klausulpart === undefined || [provider, ...recipients].some((one) => one.id === klausulpart)) &&
    (andamal === undefined || purposes.some(({ code }) => code === andamal))
  );
}

function Text({ id, number }: Asked) {
  const t = useWords(words);
  const { data, problems } = useHubQuery(VersionTextDocument, { id, number });
  const text = data?.agreement?.version?.text;
  if (text === undefined) return problems.length > 0 ? <ProblemList problems={problems} /> : <Waiting />;
  return (
    <div className="stack gap-3">
      <div className="version-head">
        <Button onPress={() => window.print()}>{t.print}</Button>
      </div>
      <VersionText text={text} />
    </div>
  );
}

/** What the version would change, for its parties; to others why they are not told. */
function Consequences({
  agreement,
  version,
}: {
  readonly agreement: AgreementShown;
  readonly version: VersionHeadFragment;
}) {
  const t = useWords(words);
  const [{ verkan: at = '' }, choose] = useAddress(effect);
  const { data, problems, fetching } = useHubQuery(VersionWhatIfDocument, {
    id: agreement.id,
    number: version.number,
    at: at === '' ? null : `${at}T00:00:00.000Z`,
  });
  const whatIf = data?.agreement?.version?.whatIf;
  const refused = problems.some(({ code }) => code === 'NOT_A_PARTY');
  if (refused)
    return (
      <Notice kind="info" title={t.notParty}>
        <p>
          {t.notPartyText}
          {version.parties.map(({ organisation }) => nameOf(organisation)).join(', ')}.
        </p>
      </Notice>
    );
  return (
    <div className="stack gap-4">
      {['PROPOSED', 'SIGNED'].includes(version.state) ? null : (
        <Notice kind="info" title={t.settled}>
          <p>{t.settledText}</p>
        </Notice>
      )}
      <div className="version-filters">
        <DateField
          label={t.at}
          description={t.atText}
          value={at}
          onChange={(day) => choose({ verkan: day === '' ? undefined : day }, { replace: true })}
        />
      </div>
      <ProblemList problems={problems} />
      {whatIf ? <WhatIfView whatIf={whatIf} /> : fetching ? <Waiting /> : null}
    </div>
  );
}
