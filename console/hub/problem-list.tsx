import './problem-list.css';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { Notice } from '../parts/notice.tsx';
import { defineWords, useFormats, useLanguage, useWords } from '../words.tsx';
import { detailValues, detailWords } from './detail-words.ts';
import type { ProblemText } from './problem-text.ts';
import { consoleProblems, problemWords, subgraphNames } from './problem-words.ts';
import type { Problem } from './problems.ts';

const words = defineWords({
  sv: {
    why: 'Se varför under Min åtkomst',
    times: (count: number) => `${count} uppgifter`,
    silent: (part: string) => `${part} svarar inte`,
    tooFine: {
      MONTH: 'Välj större områden, eller kvartal eller år i stället för månad.',
      QUARTER: 'Välj större områden, eller år i stället för kvartal.',
      YEAR: 'Välj större områden.',
    },
  },
  en: {
    why: 'See why under My access',
    times: (count) => `${count} items`,
    silent: (part) => `${part} does not answer`,
    tooFine: {
      MONTH: 'Choose larger areas, or quarters or years instead of months.',
      QUARTER: 'Choose larger areas, or years instead of quarters.',
      YEAR: 'Choose larger areas.',
    },
  },
});

/** A problem in words: what happened and what to do. */
export function useProblemText(): (problem: Problem) => ProblemText {
  const { language } = useLanguage();
  const t = useWords(words);
  return ({ code, details }) => {
    const own = Object.entries(consoleProblems).find(([known]) => known === code)?.[1];
    const text = (problemWords[code] ?? own ?? consoleProblems.UNKNOWN)[language];
    const part = Object.entries(subgraphNames).find(([name]) => name === details.subgraph)?.[1];
    if (part) return { ...text, title: t.silent(part[language]) };
    if (code !== 'LEVEL_NOT_COVERED') return text;
    const advice = Object.entries(t.tooFine).find(([interval]) => interval === details.interval)?.[1];
    return advice === undefined ? text : { ...text, advice };
  };
}

/** Codes that a clause, or its absence, has given rise to: `explain` tells more of them. */
const explained = /_NOT_COVERED$|^PURPOSE_REQUIRED$/;

/**
 * Problems, one notice for each code, with what the hub says more (areas, agreements, products). Nothing where there are none.
 * `kind` is the weight of those that are no refusals.
 */
export function ProblemList({
  problems,
  live = 'polite',
}: {
  readonly problems: readonly Problem[];
  readonly live?: 'polite' | 'assertive';
}) {
  const t = useWords(words);
  const textOf = useProblemText();
  const byCode = Map.groupBy(problems, ({ code }) => code);
  return [...byCode].map(([code, alike]) => {
    const [first] = alike;
    if (!first) return null;
    const { title, advice } = textOf(first);
    return (
      <Notice key={code} kind={explained.test(code) ? 'info' : 'warning'} title={title} live={live}>
        <p>{advice}</p>
        <Details problems={alike} />
        <p className="problem-code">
          <code>{code}</code>
          {alike.length > 1 ? ` · ${t.times(alike.length)}` : ''}
          {explained.test(code) ? (
            <>
              {' · '}
              <Link to={accessTo(alike)}>{t.why}</Link>
            </>
          ) : null}
        </p>
      </Notice>
    );
  });
}

/** Where a person's access is told: of the one product that problems are about, where they are about one. */
function accessTo(problems: readonly Problem[]): string {
  const named = problems.flatMap(({ details }) => [details.product, details.products].flat());
  const products = new Set(named.filter((id) => typeof id === 'string'));
  const [only] = products;
  return only === undefined || products.size > 1
    ? '/atkomst'
    : `/atkomst?${new URLSearchParams({ produkt: only })}`;
}

/** Details that are ids of products. */
const ids: ReadonlySet<string> = new Set(['product', 'products']);

/** What the hub says more, without repeats. Texts alone: nothing of it is taken for markup or an address. */
function Details({ problems }: { readonly problems: readonly Problem[] }) {
  const { language } = useLanguage();
  const { period } = useFormats();
  const said = new Map<string, Set<string>>();
  for (const { code, details } of problems) {
    const purposes = code === 'PURPOSE_NOT_COVERED' ? { purposes: listedPurposes(details.agreements) } : {};
    for (const [name, value] of Object.entries({ ...details, ...purposes })) {
      const wordOf = (text: string) =>
        Object.entries(detailValues[name] ?? {}).find(([known]) => known === text)?.[1][language] ?? text;
      const texts = textsOf(value, wordOf, period);
      if (detailWords[name] === undefined || texts.length === 0) continue;
      const known = said.get(name) ?? new Set();
      for (const text of texts) known.add(text);
      said.set(name, known);
    }
  }
  if (said.size === 0) return null;
  return (
    <dl className="problem-details">
      {[...said].map(([name, texts]) => (
        <div key={name}>
          <dt>{detailWords[name]?.[language]}</dt>
          <dd>
            {[...texts].map((text, at) => (
              <Fragment key={text}>
                {at > 0 ? ', ' : ''}
                {ids.has(name) ? <code>{text}</code> : text}
              </Fragment>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The purposes of the clauses that stand in the way, as the reasons of their agreements name them. */
function listedPurposes(agreements: unknown): readonly string[] {
  if (!Array.isArray(agreements)) return [];
  return agreements.flatMap((agreement: { readonly reason?: unknown } | null) => {
    const listed = /other purposes: (.+)\.$/.exec(String(agreement?.reason ?? ''))?.[1];
    return listed?.split(', ') ?? [];
  });
}

/** A detail as short texts: names before ids, words before codes, and nothing of what is nested deeper. */
function textsOf(
  value: unknown,
  wordOf: (code: string) => string,
  period: (period: string) => string,
): readonly string[] {
  if (typeof value === 'string') return [wordOf(value)];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, wordOf, period));
  if (typeof value !== 'object' || value === null) return [];
  const record: Readonly<Record<string, unknown>> = { ...value };
  const named = record.title ?? record.name ?? record.message ?? record.id;
  if (typeof named === 'string') return [named];
  const { from, to, level, interval } = record;
  if (typeof from === 'string' && typeof to === 'string')
    return [from === to ? period(from) : `${period(from)}–${period(to)}`];
  if (typeof level === 'string' && typeof interval === 'string')
    return [`${wordOf(level)} (${wordOf(interval)})`];
  return [];
}
