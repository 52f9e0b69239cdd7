import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Checkbox } from '../../parts/choice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ProgressBar } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { exportPath, givesAreas, givesFigures, type QueryDetail } from './parameters.ts';
import { useRunReason } from './run-panel.tsx';
import { words } from './take-words.ts';
import { useDownload } from './use-download.ts';
import type { Parameters } from './use-parameters.ts';

const formats = ['xlsx', 'csv', 'json', 'jsonstat.json', 'geojson'] as const;
type FileFormat = (typeof formats)[number];

const address = {
  rubriker: z.enum(['sv', 'en']).default('sv'),
  dialekt: z.enum(['excel-sv', 'rfc4180']).default('excel-sv'),
};

/** A file of each form that an export has. */
export function Downloads({
  query,
  parameters,
}: {
  readonly query: QueryDetail;
  readonly parameters: Parameters;
}) {
  const t = useWords(words);
  const [{ rubriker, dialekt }, set] = useAddress(address);
  const { state, start, cancel } = useDownload();
  const why = useRunReason(query, parameters);
  const reasonOf = (format: FileFormat): string | undefined => {
    if (why !== undefined) return why;
    if (format === 'jsonstat.json' && !givesFigures(query.document)) return t.onlyFigures;
    if (format === 'geojson' && !givesAreas(query.document)) return t.onlyAreas;
    return undefined;
  };
  const pathOf = (format: FileFormat) =>
    exportPath(query, format, withoutPages(parameters.variables), {
      ...(rubriker === 'sv' ? { labels: 'sv' } : {}),
      ...(format === 'csv' && dialekt === 'excel-sv' ? { dialect: 'excel-sv' } : {}),
    });
  return (
    <Card title={t.downloads}>
      <p>{t.downloadsText}</p>
      <div className="queries-options">
        <Checkbox
          checked={rubriker === 'sv'}
          onChange={(on) => set({ rubriker: on ? 'sv' : 'en' }, { replace: true })}
        >
          {t.swedishLabels}
        </Checkbox>
        <Checkbox
          checked={dialekt === 'excel-sv'}
          onChange={(on) => set({ dialekt: on ? 'excel-sv' : 'rfc4180' }, { replace: true })}
        >
          {t.excelDialect}
        </Checkbox>
      </div>
      <ul className="queries-formats">
        {formats.map((format) => {
          const reason = reasonOf(format);
          return (
            <li key={format}>
              <Button
                icon={<Icon name="download" size={18} />}
                reason={reason}
                busy={state.kind === 'loading'}
                aria-label={t.download(t.formats[format])}
                onPress={() => start(t.formats[format], pathOf(format))}
              >
                {t.formats[format]}
              </Button>
              <span className="queries-facts">{reason ?? t.formatHints[format]}</span>
            </li>
          );
        })}
      </ul>
      <Progress state={state} onCancel={cancel} />
    </Card>
  );
}

/** An export is whole: what a query says of pages is not asked. */
const withoutPages = ({ first: _, after: __, ...variables }: Readonly<Record<string, unknown>>) => variables;

function Progress({
  state,
  onCancel,
}: {
  readonly state: ReturnType<typeof useDownload>['state'];
  readonly onCancel: () => void;
}) {
  const t = useWords(words);
  const { number } = useFormats();
  switch (state.kind) {
    case 'idle':
      return null;
    case 'loading':
      return (
        <div className="queries-start">
          <ProgressBar label={t.downloading(state.what, `${number(state.bytes / 1_024, 0)} kB`)} />
          <Button onPress={onCancel}>{t.cancel}</Button>
        </div>
      );
    case 'done':
      return (
        <Notice kind="success" live="polite">
          {t.downloaded(state.name)}
        </Notice>
      );
    case 'failed': {
      const broken = state.problems.some(({ code }) => code === 'CUT_OFF');
      if (!broken) return <ProblemList problems={state.problems} live="assertive" />;
      return (
        <Notice kind="error" title={t.cutOffTitle} live="assertive">
          {t.cutOffText}
        </Notice>
      );
    }
  }
}
