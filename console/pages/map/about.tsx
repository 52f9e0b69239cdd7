import { Definitions } from '../../parts/card.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { useFormats, useWords } from '../../words.tsx';
import type { Indicator } from './choice.ts';
import type { Figures } from './figures.ts';
import { words } from './words.ts';

/** Where the figures come from, how they are protected, and what a reader has to know of them. */
export function About({
  indicator,
  figures,
}: {
  readonly indicator: Indicator;
  readonly figures: Figures | undefined;
}) {
  const t = useWords(words);
  const formats = useFormats();
  const { description, provider, licence, threshold, roundingBase, latestVintage, methodBreaks } = indicator;
  const source = figures?.sources.join('; ') ?? indicator.source;
  const items = [
    { term: t.description, text: description },
    { term: t.provider, text: provider?.name },
    { term: t.source, text: source },
    { term: t.licence, text: licence },
    {
      term: t.vintage,
      text: latestVintage && t.vintageOf(latestVintage.label, formats.date(latestVintage.publishedAt)),
    },
    {
      term: t.protection,
      text: threshold ? t.threshold(threshold) : roundingBase ? t.rounding(roundingBase) : null,
    },
    {
      term: t.breaks,
      text: (methodBreaks ?? [])
        .map(({ from, description: what }) => `${formats.period(from)}: ${what}`)
        .join('; '),
    },
    { term: t.notes, text: figures?.notes.join(' ') },
  ].flatMap(({ term, text }) => (text ? [{ term, text: <span lang="sv">{text}</span> }] : []));
  return (
    <Disclosure title={t.about}>
      <Definitions items={items} />
    </Disclosure>
  );
}
