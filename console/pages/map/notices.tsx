import { useMemo } from 'react';
import { Link } from 'react-router';
import { type Series, shareSuppressed } from '../../figures/series.ts';
import { ProblemList } from '../../hub/problem-list.tsx';
import type { Problem } from '../../hub/problems.ts';
import { usePurpose } from '../../hub/purpose.tsx';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { type Change, reachedPlaces, type View } from './choice.ts';
import { easier } from './choosers.tsx';
import type { Grant } from './coverage.ts';
import { words } from './words.ts';

const none: readonly Problem[] = [];

/** Why there is nothing to show here (what was refused, or else that nothing was collected), and where of the same indicator there is. */
export function Refused({
  view,
  grants,
  problems = none,
  set,
}: {
  readonly view: View;
  readonly grants: readonly Grant[];
  readonly problems?: readonly Problem[];
  readonly set: Change;
}) {
  const t = useWords(words);
  const { purpose } = usePurpose();
  const others = reachedPlaces(view.indicator, grants)
    .filter(
      ({ level, interval }) => level !== view.level || interval !== view.interval || view.dimension !== null,
    )
    .slice(0, 4);
  return (
    <div className="page-map-refused">
      <ProblemList problems={problems} />
      {problems.length === 0 && (
        <Notice kind="info" title={t.notCollected}>
          {t.notCollectedText}
        </Notice>
      )}
      {purpose === null && <p>{t.noPurpose}</p>}
      {others.length > 0 && (
        <div className="page-map-offers">
          <span>{t.tryLevels}</span>
          {others.map(({ level, interval }) => (
            <Button
              key={`${level} ${interval}`}
              onPress={() =>
                set({
                  niva: level,
                  intervall: interval,
                  fordelning: undefined,
                  omrade: [],
                  tid: undefined,
                })
              }
            >
              {t.shown([t.levels[level], t.intervals[interval]])}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** From this share on, a longer period or larger areas are offered. */
const many = 0.15;

/** Where many figures are protected: that they are, and what has fewer. */
export function ManySuppressed({
  view,
  grants,
  series,
  set,
}: {
  readonly view: View;
  readonly grants: readonly Grant[];
  readonly series: readonly Series[];
  readonly set: Change;
}) {
  const t = useWords(words);
  const formats = useFormats();
  const share = useMemo(() => shareSuppressed(series), [series]);
  if (share === null || share < many) return null;
  return (
    <Notice
      kind="info"
      title={t.suppressed(formats.percent(share))}
      actions={easier(view, grants).map((change) => (
        <Button key={`${change.niva} ${change.intervall}`} onPress={() => set(change)}>
          {change.niva !== undefined && change.niva !== view.level
            ? t.useLevel(t.levels[change.niva])
            : t.useInterval(t.intervals[change.intervall ?? view.interval])}
        </Button>
      ))}
    >
      {t.suppressedText}
    </Notice>
  );
}

/** How many of the areas are not covered, and how to learn why: of the product and the purpose that are shown. */
export function Outside({
  count,
  all,
  product,
}: {
  readonly count: number;
  readonly all: number;
  readonly product: string | undefined;
}) {
  const t = useWords(words);
  const { purpose } = usePurpose();
  if (count === 0) return null;
  const about = new URLSearchParams({
    ...(product === undefined ? {} : { produkt: product }),
    ...(purpose === null ? {} : { andamal: purpose }),
  });
  return (
    <p className="page-map-outside">
      <strong>{t.outside(count, all)}.</strong> {t.outsideText} <Link to={`/atkomst?${about}`}>{t.why}</Link>
    </p>
  );
}
