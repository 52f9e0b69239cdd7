import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Card, Definitions, Stack } from '../../parts/card.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Loading } from '../../parts/loading.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { IndicatorDetailsDocument, type IndicatorDetailsQuery } from './queries.generated.ts';
import { terms, words } from './words.ts';

type Indicator = NonNullable<IndicatorDetailsQuery['indicators']>[number];

/** The indicators of a product, each with its definition, source, disclosure control and freshness. */
export function IndicatorCards({ ids }: { readonly ids: readonly string[] }) {
  const t = useWords(words);
  const { compare } = useFormats();
  const { data, problems, fetching } = useHubQuery(IndicatorDetailsDocument, { ids });
  const indicators = (data?.indicators ?? []).toSorted((a, b) => compare(a.name, b.name));
  return (
    <section className="products-indicators" aria-labelledby="indikatorer">
      <h2 id="indikatorer">{t.indicators}</h2>
      <ProblemList problems={problems} />
      {data === undefined && fetching ? <Loading text={t.loading} /> : null}
      <Stack gap={2}>
        {indicators.map((indicator) =>
          indicators.length === 1 ? (
            <Card key={indicator.id} title={titleOf(indicator)} level={3}>
              <IndicatorCard indicator={indicator} />
            </Card>
          ) : (
            <Disclosure key={indicator.id} title={titleOf(indicator)}>
              <IndicatorCard indicator={indicator} />
            </Disclosure>
          ),
        )}
      </Stack>
    </section>
  );
}

const titleOf = ({ name, unit }: Indicator): string => `${name} (${unit})`;

function IndicatorCard({ indicator }: { readonly indicator: Indicator }) {
  const t = useWords(words);
  const term = useWords(terms);
  const { date, period, number } = useFormats();
  const { latestVintage: vintage } = indicator;
  const byLevel = Map.groupBy(indicator.releasedAt ?? [], ({ level }) => level);
  return (
    <Stack gap={3}>
      <Definitions
        items={[
          { term: t.description, text: indicator.description ?? '–' },
          {
            term: t.vintage,
            text: vintage
              ? `${t.vintageText(vintage.label, date(vintage.publishedAt), period(vintage.from), period(vintage.to))}${
                  vintage.preliminaryFrom ? ` ${t.preliminary(period(vintage.preliminaryFrom))}` : ''
                }`
              : t.notPublished,
          },
          {
            term: t.released,
            text: (
              <ul className="products-released">
                {[...byLevel].map(([level, at]) => (
                  <li key={level}>
                    {term.level[level]}: {at.map(({ interval }) => term.interval[interval]).join(', ')}
                    <Breakdowns at={at} />
                  </li>
                ))}
              </ul>
            ),
          },
          {
            term: t.threshold,
            text: indicator.threshold === null ? t.none : t.thresholdText(number(indicator.threshold)),
          },
          {
            term: t.rounding,
            text: indicator.roundingBase === null ? t.none : t.roundingText(number(indicator.roundingBase)),
          },
          { term: t.comparability, text: `${indicator.comparabilityClass ?? '–'}. ${t.comparabilityText}` },
          {
            term: t.breaks,
            text:
              (indicator.methodBreaks ?? []).length === 0
                ? t.noBreaks
                : (indicator.methodBreaks ?? [])
                    .map((one) => `${period(one.from)}: ${one.description}`)
                    .join(' '),
          },
          {
            term: t.source,
            text: `${indicator.source ?? '–'}${indicator.synthetic ? ` (${t.synthetic.toLowerCase()})` : ''}`,
          },
          { term: t.licence, text: indicator.licence ?? '–' },
          { term: t.id, text: <code>{indicator.id}</code> },
        ]}
      />
      <div>
        <LinkButton
          to={`/karta?indikator=${encodeURIComponent(indicator.id)}`}
          aria-label={`${t.onMap}: ${indicator.name}`}
        >
          {t.onMap}
        </LinkButton>
      </div>
    </Stack>
  );
}

function Breakdowns({ at }: { readonly at: readonly NonNullable<Indicator['releasedAt']>[number][] }) {
  const term = useWords(terms);
  const all = [...new Set(at.flatMap(({ breakdowns }) => breakdowns))];
  return all.length === 0 ? null : ` (${all.map((one) => term.breakdown[one]).join(', ')})`;
}
