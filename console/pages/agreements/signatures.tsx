import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { type DataColumn, DataTable } from '../../parts/data-table.tsx';
import { Isolated } from '../../parts/isolated.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Badge } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { nameOf } from './clause.ts';
import { VersionSignaturesDocument, type VersionSignaturesQuery } from './queries.generated.ts';
import { words } from './words.ts';

type Version = NonNullable<NonNullable<VersionSignaturesQuery['agreement']>['version']>;
type Signatory = Version['parties'][number] & {
  readonly signature: Version['signatures'][number] | undefined;
};

/** Who signs for each party, in what function, and when each did: by key, or on paper as a registrar attests. */
export function Signatures({ id, number }: { readonly id: string; readonly number: number }) {
  const t = useWords(words);
  const { date, dateTime } = useFormats();
  const { data, problems } = useHubQuery(VersionSignaturesDocument, { id, number });
  const version = data?.agreement?.version;
  if (!version)
    return problems.length > 0 ? <ProblemList problems={problems} /> : <Loading text={t.loadingVersion} />;
  const rows = version.parties.map(
    (party): Signatory => ({
      ...party,
      signature: version.signatures.find(({ organisation }) => organisation.id === party.organisation.id),
    }),
  );
  const columns: readonly DataColumn<Signatory>[] = [
    {
      id: 'party',
      text: t.who,
      header: true,
      cell: ({ organisation }) => (
        <>
          <Isolated text={nameOf(organisation)} />
          {organisation.unitOf === null ? null : (
            <span className="version-note"> ({t.unitOf(nameOf(organisation.unitOf))})</span>
          )}
        </>
      ),
    },
    { id: 'function', text: t.function, cell: ({ signatoryFunction }) => signatoryFunction },
    {
      id: 'decision',
      text: t.decision,
      cell: ({ decided, diarienummer }) => `${date(decided)}, ${diarienummer}`,
    },
    {
      id: 'signature',
      text: t.signature,
      cell: ({ signature }) =>
        signature === undefined ? (
          <Badge tone="warning">{t.notSigned}</Badge>
        ) : (
          <>
            <Badge tone="success">{t.signedAt(dateTime(signature.signedAt))}</Badge>
            <div className="version-note">
              {signature.paper === null
                ? t.byKey(signature.keyId)
                : `${t.onPaper(signature.paper.attestedBy, dateTime(signature.paper.at))}. ${t.document(signature.paper.document)}`}
            </div>
          </>
        ),
    },
    {
      id: 'jws',
      text: t.jws,
      cell: ({ signature }) =>
        signature === undefined ? null : <CopyButton text={signature.jws} label={t.copy} />,
    },
  ];
  return (
    <div className="stack gap-3">
      <p className="version-note">{t.signaturesText}</p>
      <p className="version-digest">
        {t.digest}: {version.digest}
      </p>
      <DataTable
        caption={t.signaturesCaption}
        columns={columns}
        rows={rows}
        rowId={({ organisation }) => organisation.id}
        empty={null}
      />
    </div>
  );
}
