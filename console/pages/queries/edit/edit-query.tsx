import { useState } from 'react';
import { Link, useParams } from 'react-router';
import * as z from 'zod';
import { useAddress } from '../../../address/use-address.ts';
import { useHubQuery } from '../../../hub/hub.tsx';
import { ProblemList } from '../../../hub/problem-list.tsx';
import { Loading, Skeleton } from '../../../parts/loading.tsx';
import { PageHeader } from '../../../parts/page-header.tsx';
import { useViewer } from '../../../shell/viewer.tsx';
import { useWords } from '../../../words.tsx';
import { type Begun, begunAsNew, begunFrom } from './begun.ts';
import { EditedQueryDocument } from './queries.generated.ts';
import { QueryEditor } from './query-editor.tsx';
import { words } from './words.ts';

const id = z.string().min(1).max(120);
const address = {
  /** A shared query to begin as a copy of. */
  from: id.optional(),
  /** Areas and indicators that were chosen on another page. */
  omrade: z.array(id).max(60).default([]),
  indikator: z.array(id).max(20).default([]),
};

/** Where a shared query is written: a new one, a copy, a draft, or the next version of one that is settled. */
export function EditQuery() {
  const { id: own, version } = useParams();
  const [{ from }] = useAddress(address);
  const asked = version !== undefined && /^[1-9]\d{0,8}$/.test(version) ? Number(version) : null;
  return <Beginning key={`${own} ${asked} ${from}`} own={own} version={asked} from={from} />;
}

function Beginning({
  own,
  version,
  from,
}: {
  readonly own: string | undefined;
  readonly version: number | null;
  readonly from: string | undefined;
}) {
  const t = useWords(words);
  const [{ omrade, indikator }] = useAddress(address);
  const { viewer } = useViewer();
  const source = own ?? from;
  const { data, problems, fetching } = useHubQuery(
    EditedQueryDocument,
    { id: source ?? '', version },
    { pause: source === undefined },
  );
  // Begun once: what is written stays when the query is asked for anew, or its answer goes with a scope.
  const [begun, setBegun] = useState<Begun | undefined>(undefined);
  const organisation = viewer?.organisation.id;
  const read = data?.sharedQuery ?? undefined;
  if (begun === undefined && organisation !== undefined) {
    if (source === undefined) setBegun(begunAsNew(organisation, omrade, indikator));
    else if (read) {
      const copy = own === undefined || read.owner?.id !== organisation;
      setBegun(begunFrom(read, organisation, { copy, areas: omrade }));
    }
  }
  if (begun !== undefined) return <QueryEditor begun={begun} source={read} />;
  return (
    <div className="query-edit">
      <p className="query-edit-back">
        <Link to="/fragor">{t.back}</Link>
      </p>
      <PageHeader title={t.newTitle} />
      {fetching || organisation === undefined ? (
        <>
          <Loading text={t.loading} />
          <Skeleton lines={8} />
        </>
      ) : (
        <ProblemList problems={problems} />
      )}
    </div>
  );
}
