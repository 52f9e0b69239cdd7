import { Link } from 'react-router';
import { useAddress } from '../../address/use-address.ts';
import { useProblemText } from '../../hub/problem-list.tsx';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Badge } from '../../parts/notice.tsx';
import { pageNames } from '../../shell/page-names.ts';
import { useFormats, useWords } from '../../words.tsx';
import { logAddress } from './address.ts';
import { dayOf, isBroken, type LogEntry, type Read, readsOf } from './entries.ts';
import { operationsOfAllPages, pagesOf } from './operations.ts';
import { words } from './words.ts';

/** Entries in words, newest first, under their days. */
export function EntryList({ entries }: { readonly entries: readonly LogEntry[] }) {
  const t = useWords(words);
  const { period, number } = useFormats();
  return [...Map.groupBy(entries, ({ at }) => dayOf(at))].map(([day, ofDay]) => (
    <section key={day} className="log-day" aria-labelledby={`dag-${day}`}>
      <h2 id={`dag-${day}`}>{t.day(period(day), t.entryCount(ofDay.length, number(ofDay.length)))}</h2>
      <ul className="log-entries">
        {ofDay.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  ));
}

const tones = { ANSWERED: 'success', PARTIAL: 'warning', REFUSED: 'error', FAILED: 'error' } as const;

function Entry({ entry }: { readonly entry: LogEntry }) {
  const t = useWords(words);
  const { time, date } = useFormats();
  const textOf = useProblemText();
  const [{ vy }, set] = useAddress(logAddress);
  const { id, at, partner, purpose, operationName, decision, agreements, outcomeCode } = entry;
  const reads = readsOf(entry);
  return (
    <li className="log-entry">
      <time className="log-entry-at" dateTime={at}>
        {time(at)}
      </time>
      <div className="log-entry-text">
        <p>
          <strong lang="sv">{partner ? (partner.name ?? partner.id) : t.unknownAsker}</strong>{' '}
          {purpose ? (
            <>
              {t.askedFor} <span lang="sv">{purpose.name ?? purpose.code}</span>
            </>
          ) : (
            t.askedWithout
          )}
          {operationName === null ? null : (
            <span className="log-entry-operation">
              {' '}
              · <Operation name={operationName} />
            </span>
          )}
        </p>
        {reads.length === 0 ? (
          <p className="log-entry-more">{t.noProducts}</p>
        ) : (
          <ul className="log-reads">
            {reads.map((read) => (
              <li key={read.id}>
                <span lang="sv">{read.name}</span>: <Rows read={read} decision={decision} />
              </li>
            ))}
          </ul>
        )}
        {agreements.length > 0 ? (
          <p className="log-entry-more">
            {t.under}{' '}
            {agreements.map((agreement, at) => (
              <span key={agreement.id} lang="sv">
                {at > 0 ? ', ' : ''}
                <Link to={`/overenskommelser/${encodeURIComponent(agreement.id)}`}>
                  {agreement.title ?? agreement.id}
                </Link>
              </span>
            ))}
          </p>
        ) : reads.some(({ rows }) => rows > 0) ? (
          <p className="log-entry-more">{t.noAgreement}</p>
        ) : null}
        {outcomeCode === null || isBroken(entry) ? null : (
          <p className="log-entry-more">
            <Icon name="info" size={16} /> {t.told[vy === 'vi' ? 'vi' : 'andra']}{' '}
            {textOf({ code: outcomeCode, message: '', path: [], details: {} }).title}{' '}
            <code translate="no">{outcomeCode}</code>
          </p>
        )}
      </div>
      <div className="log-entry-end">
        {isBroken(entry) ? (
          <Badge>{t.brokenOff}</Badge>
        ) : (
          <Badge tone={tones[decision]}>{t.decisions[decision]}</Badge>
        )}
        <Button
          variant="quiet"
          aria-label={t.receiptOf(`${date(at)} ${time(at)}`)}
          onPress={() => set({ kvitto: id })}
        >
          {t.receipt}
        </Button>
      </div>
    </li>
  );
}

/** What was asked: the page of the console that asked it, or else the operation's own name. */
function Operation({ name }: { readonly name: string }) {
  const t = useWords(words);
  const names = useWords(pageNames);
  const from = pagesOf(name).map((page) => names[page]);
  if (from.length > 0) return t.fromPage(t.either(from));
  if (operationsOfAllPages.includes(name)) return t.fromConsole;
  return (
    <>
      {t.operation} <code translate="no">{name}</code>
    </>
  );
}

/** How much of a product was given. */
function Rows({ read, decision }: { readonly read: Read; readonly decision: LogEntry['decision'] }) {
  const t = useWords(words);
  const { number } = useFormats();
  if (read.rows === 0) return decision === 'ANSWERED' ? t.noRows : t.nothingGiven;
  const rows = read.rows === 1 ? t.oneRow : t.rowsRead(number(read.rows));
  return read.part ? `${rows}, ${t.restDenied}` : rows;
}
