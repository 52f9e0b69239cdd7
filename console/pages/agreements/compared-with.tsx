import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Select } from '../../parts/choice.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Empty } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';
import type { ComparedVersion } from './diff.ts';
import { type ComparedPartsFragment, ComparedVersionsDocument } from './queries.generated.ts';
import { VersionDiff } from './version-diff.tsx';
import { words } from './words.ts';

const address = { med: z.coerce.number().int().positive().optional() };

/** A version beside another of its agreement: the one before unless the address names one. */
export function ComparedWith({
  id,
  number,
  versions,
}: {
  readonly id: string;
  readonly number: number;
  readonly versions: readonly number[];
}) {
  const t = useWords(words);
  const [{ med }, choose] = useAddress(address);
  const others = versions.filter((one) => one !== number);
  const other = others.find((one) => one === med) ?? others.findLast((one) => one < number) ?? others.at(-1);
  const [before, after] = [Math.min(number, other ?? number), Math.max(number, other ?? number)];
  const { data, problems } = useHubQuery(
    ComparedVersionsDocument,
    { id, before, after },
    { pause: other === undefined },
  );
  if (other === undefined)
    return (
      <Empty title={t.compareNone}>
        <p>{t.compareNoneText}</p>
      </Empty>
    );
  const { before: earlier, after: later } = data?.agreement ?? {};
  return (
    <div className="stack gap-4">
      <div className="version-filters">
        <Select
          label={t.compareWith}
          options={others.map((one) => ({ id: String(one), text: t.version(one) }))}
          value={String(other)}
          onChange={(one) => choose({ med: Number(one) })}
        />
      </div>
      <ProblemList problems={problems} />
      {earlier && later ? (
        <VersionDiff before={comparedOf(earlier)} after={comparedOf(later)} />
      ) : problems.length > 0 ? null : (
        <Loading text={t.loadingVersion} />
      )}
    </div>
  );
}

const signed = z.object({ title: z.string() });

/** The title of a version stands in what is signed alone: an agreement has its latest. */
function comparedOf({ canonicalJson, ...version }: ComparedPartsFragment): ComparedVersion {
  const content = signed.safeParse(JSON.parse(canonicalJson));
  return { ...version, title: content.success ? content.data.title : null };
}
