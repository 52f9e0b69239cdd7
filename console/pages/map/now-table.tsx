import { type CellStatus, periodOf } from '../../figures/series.ts';
import { useCellText } from '../../figures/use-cell-text.ts';
import { useFormats, useWords } from '../../words.tsx';
import type { MapChangeFragment, MapChosenQuery } from './queries.generated.ts';
import { words } from './words.ts';

type Series = NonNullable<
  NonNullable<NonNullable<MapChosenQuery['indicators']>[number]['observations']>[number]
>;

/** The chosen areas in one period: the figure, its rate, and its changes. */
export function NowTable({
  series,
  names,
  period,
  category,
}: {
  readonly series: readonly Series[];
  readonly names: ReadonlyMap<string, string>;
  readonly period: string;
  /** '' for everything together. */
  readonly category: string;
}) {
  const t = useWords(words);
  const formats = useFormats();
  const cellText = useCellText();
  const caption = t.nowTable(formats.period(period));
  const rows = series.flatMap(({ area, observations }) => {
    const found = observations.find(
      (one) => periodOf(one.period) === period && (one.breakdown?.id ?? '') === category,
    );
    return found ? [{ id: area.id, found }] : [];
  });
  if (rows.length === 0) return null;
  const rated = rows.some(({ found }) => found.ratePer1000 !== null);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className="page-map-now" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.area}</th>
            <th scope="col">{t.value}</th>
            {rated && <th scope="col">{t.rate}</th>}
            <th scope="col">{t.before}</th>
            <th scope="col">{t.lastYear}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, found }) => (
            <tr key={id}>
              <th scope="row">{names.get(id) ?? id}</th>
              {isWithheld(found.status) ? (
                <td className="page-map-withheld">{cellText(found)}</td>
              ) : (
                <td>
                  <span>{cellText(found)}</span>
                </td>
              )}
              {rated && <RateCell found={found} />}
              <ChangeCell change={found.before} />
              <ChangeCell change={found.lastYear} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const isWithheld = (status: CellStatus): boolean => status === 'SUPPRESSED' || status.startsWith('NOT_');

function RateCell({ found }: { readonly found: Series['observations'][number] }) {
  const t = useWords(words);
  const formats = useFormats();
  const cellText = useCellText();
  const { ratePer1000, population, status } = found;
  if (ratePer1000 === null)
    return (
      <td className="page-map-withheld">
        {cellText({ value: null, status: isWithheld(status) ? status : 'NOT_APPLICABLE' })}
      </td>
    );
  const count = population ? formats.number(population.inhabitants) : '';
  const told = population?.estimated ? t.inhabitantsEstimated : t.inhabitants;
  return (
    <td title={population ? told(count, population.year) : undefined}>{formats.number(ratePer1000, 1)}</td>
  );
}

function ChangeCell({ change }: { readonly change: MapChangeFragment | null }) {
  const t = useWords(words);
  const formats = useFormats();
  if (change?.difference == null) {
    const status = change?.status;
    const reason =
      status === undefined || status === 'OBSERVED' || status === 'PRELIMINARY' || status === 'REVISED'
        ? 'NOT_COLLECTED'
        : status;
    return <td className="page-map-withheld">{t.changeReasons[reason]}</td>;
  }
  const signed = (text: string, value: number) => (value > 0 ? `+${text}` : text);
  const difference = signed(formats.number(change.difference), change.difference);
  return (
    <td>
      <span>{difference}</span>
      {change.percent !== null && (
        <>
          {' '}
          <span>({signed(formats.percent(change.percent / 100), change.percent)})</span>
        </>
      )}
    </td>
  );
}
