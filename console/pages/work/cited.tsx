import { Link } from 'react-router';
import * as z from 'zod';
import { useHubQuery } from '../../hub/hub.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { CitedNamesDocument } from './queries.generated.ts';
import type { Cited } from './story.ts';
import { words } from './words.ts';

const value = z.union([z.string(), z.number(), z.boolean()]);
const variablesOf = z.record(z.string(), z.union([value, z.array(value), z.null()]));

/** Where the figures are run again: the shared query with the variables that were cited. */
function rerunAddress({ sharedQuery, version, variables }: Cited): string {
  const search = new URLSearchParams();
  for (const [name, given] of Object.entries(read(variables)))
    for (const one of Array.isArray(given) ? given : [given])
      if (one !== null) search.append(`p-${name}`, String(one));
  return `/fragor/${encodeURIComponent(sharedQuery)}/${version}?${search}`;
}

function read(variables: string): z.infer<typeof variablesOf> {
  try {
    return variablesOf.safeParse(JSON.parse(variables)).data ?? {};
  } catch {
    return {};
  }
}

/** The figures that something rests on, each with the way to run them again. */
export function CitedFigures({ figures }: { readonly figures: readonly Cited[] }) {
  const t = useWords(words);
  if (figures.length === 0) return null;
  return (
    <div>
      <p className="work-label">{t.figures}</p>
      <ul>
        {figures.map((one) => (
          <CitedFigure key={`${one.sharedQuery} ${one.variables}`} cited={one} />
        ))}
      </ul>
    </div>
  );
}

/** One citation, by the names that the hub has for it; by ids where it gives none. */
function CitedFigure({ cited }: { readonly cited: Cited }) {
  const t = useWords(words);
  const { dateTime, period } = useFormats();
  const { sharedQuery, version, indicators } = cited;
  const { data } = useHubQuery(CitedNamesDocument, {
    query: sharedQuery,
    version,
    indicators: [...indicators],
  });
  const names = new Map((data?.indicators ?? []).map(({ id, name }) => [id, name]));
  const { from, to } = read(cited.variables);
  return (
    <li>
      <Link to={rerunAddress(cited)}>
        {t.rerun(data?.sharedQuery?.title ?? sharedQuery, version)} <Icon name="chevron-right" size={14} />
      </Link>{' '}
      <span className="work-faint">
        {typeof from === 'string' && typeof to === 'string' ? `${period(from)}–${period(to)}, ` : ''}
        {indicators.map((id) => names.get(id) ?? id).join(', ')}, {t.citedAs(dateTime(cited.asOf))}
      </span>
    </li>
  );
}
