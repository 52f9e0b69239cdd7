import './version-diff.css';
import { Empty } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';
import { nameOf, type ShownClause } from './clause.ts';
import { type ComparedVersion, type Difference, differencesOf } from './diff.ts';
import { words } from './diff-words.ts';
import { terms } from './terms.ts';

/** What differs between two versions, field by field and clause by clause: by word and sign, and colour beside. */
export function VersionDiff({
  before,
  after,
}: {
  readonly before: ComparedVersion;
  readonly after: ComparedVersion;
}) {
  const t = useWords(words);
  const term = useWords(terms);
  const { fields, clauses, alike } = differencesOf(before, after, term);
  if (fields.length + clauses.length === 0)
    return (
      <Empty title={t.none}>
        <p>{t.noneText}</p>
      </Empty>
    );
  const count = (kind: 'added' | 'changed' | 'removed') => clauses.filter((one) => one.kind === kind).length;
  return (
    <div className="version-diff stack gap-4">
      <p>
        {t.summary(count('added'), count('changed'), count('removed'))} {t.alike(alike)}
      </p>
      {clauses.length === 0 ? null : (
        <section className="stack gap-2" aria-label={t.clauses}>
          <h3>{t.clauses}</h3>
          <ul className="version-diff-list">
            {clauses.map((one) => (
              <li
                key={`${one.kind} ${one.clause.id}`}
                className={`version-diff-item version-diff-${one.kind}`}
              >
                <Mark kind={one.kind} />
                <div className="stack gap-2">
                  <p className="version-diff-name">
                    {nameOf(one.clause.product)} <code>{one.clause.id}</code>
                  </p>
                  {one.kind === 'changed' ? (
                    <Differences differences={one.differences} />
                  ) : (
                    <p>
                      <Sentence clause={one.clause} />
                    </p>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {fields.length === 0 ? null : (
        <section className="stack gap-2" aria-label={t.fields}>
          <h3>{t.fields}</h3>
          <Differences differences={fields} />
        </section>
      )}
    </div>
  );
}

const signs = { added: '+', removed: '−', changed: '±' } as const;

/** The sign and the word of a kind of difference. */
function Mark({ kind }: { readonly kind: keyof typeof signs }) {
  const t = useWords(words);
  return (
    <span className={`version-diff-mark version-diff-mark-${kind}`}>
      <span aria-hidden="true">{signs[kind]}</span> {t[kind]}
    </span>
  );
}

function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  const t = useWords(words);
  const shown = (text: string) => (text === '' ? t.nothing : text === '*' ? t.everyArea : text);
  return (
    <dl className="version-diff-fields">
      {differences.map((one) => (
        <div key={one.field}>
          <dt>{t.names[one.field]}</dt>
          <dd>
            {one.kind === 'text' ? (
              <p>
                <Changed before={shown(one.before)} after={shown(one.after)} />
              </p>
            ) : (
              <ul className="version-diff-items">
                {one.changed.map(({ before, after }) => (
                  <li key={`± ${before}`}>
                    <Mark kind="changed" /> <Changed before={before} after={after} />
                  </li>
                ))}
                {one.added.map((text) => (
                  <li key={`+ ${text}`}>
                    <Mark kind="added" /> <ins>{shown(text)}</ins>
                  </li>
                ))}
                {one.removed.map((text) => (
                  <li key={`- ${text}`}>
                    <Mark kind="removed" /> <del>{shown(text)}</del>
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Changed({ before, after }: { readonly before: string; readonly after: string }) {
  const t = useWords(words);
  return (
    <>
      <span className="version-diff-word">{t.before} </span>
      <del>{before}</del> <span className="version-diff-word">{t.after} </span>
      <ins>{after}</ins>
    </>
  );
}

/** A whole clause in one line: who gives what to whom, how fine. */
function Sentence({ clause }: { readonly clause: ShownClause }) {
  const term = useWords(terms);
  const { provider, recipients, finestLevel, finestInterval, disclosure } = clause;
  return [
    `${nameOf(provider)} → ${term.list(recipients.map(nameOf))}`,
    term.areaLevels[finestLevel],
    term.intervals[finestInterval],
    term.disclosures[disclosure],
    term.span(clause.from, clause.to),
  ].join(' · ');
}
