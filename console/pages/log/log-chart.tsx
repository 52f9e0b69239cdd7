import { useAddress } from '../../address/use-address.ts';
import { BarChart } from '../../figures/bar-chart.tsx';
import { Segmented } from '../../parts/choice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { logAddress } from './address.ts';
import { countsOf, productsOf } from './counts.ts';
import { dayOf, isBroken, type LogEntry } from './entries.ts';
import { words } from './words.ts';

/** How many of the entries that are shown there are of each day, by decision or by product; it says what it covers. */
export function LogChart({
  entries,
  more,
}: {
  readonly entries: readonly LogEntry[];
  readonly more: boolean;
}) {
  const t = useWords(words);
  const { number, date } = useFormats();
  const [{ delning }, set] = useAddress(logAddress);
  const series = countsOf(
    entries,
    delning === 'produkt'
      ? productsOf
      : (entry) =>
          isBroken(entry)
            ? [{ id: 'BROKEN', name: t.brokenOff }]
            : [{ id: entry.decision, name: t.decisions[entry.decision] }],
    { unit: t.unit, others: t.otherProducts },
  );
  const [last, first] = [entries[0], entries.at(-1)];
  if (!first || !last) return null;
  return (
    <div className="log-chart">
      <Segmented
        label={t.splitBy}
        options={(['beslut', 'produkt'] as const).map((id) => ({ id, text: t.split[id] }))}
        value={delning}
        onChange={(chosen) => set({ delning: chosen })}
      />
      <BarChart
        title={t.chart}
        summary={t.chartSummary(number(entries.length), date(first.at), date(last.at), more)}
        series={series}
        unit={t.unit}
        groups="periods"
        height={220}
        downloadName={`atkomstlogg-${dayOf(first.at)}-${dayOf(last.at)}`}
        onPoint={(period) => {
          if (period.length === 10) set({ fran: period, till: period });
        }}
      />
    </div>
  );
}
