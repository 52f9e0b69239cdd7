import { useRun } from '../../../hub/use-run.ts';
import { Button } from '../../../parts/button.tsx';
import { Card, Row, Stack } from '../../../parts/card.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { ProgressBar } from '../../../parts/loading.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useViewer } from '../../../shell/viewer.tsx';
import { useWords } from '../../../words.tsx';
import { AnswerView } from '../answer-view.tsx';
import { ParameterField } from '../parameter-field.tsx';
import { useNames } from '../use-names.ts';
import type { Trial } from './use-trial.ts';
import { words } from './words.ts';

/** Runs what is written, for its purpose and with parameters, before it is saved. */
export function TryPanel({
  document,
  trial,
  purpose,
  view,
}: {
  /** As it is run; null while the hub does not accept it. */
  readonly document: string | null;
  readonly trial: Trial;
  readonly purpose: string;
  readonly view: 'TABLE' | 'LINE' | 'BARS' | 'MAP';
}) {
  const t = useWords(words);
  const { viewer } = useViewer();
  const { parameters, chosen, choose, standards, missing, variables } = trial;
  const names = useNames(parameters, document ?? '', purpose);
  const run = useRun({ purpose });
  const permitted = viewer?.purposesPermitted.some(({ code }) => code === purpose) ?? true;
  const reason =
    document === null
      ? t.needsWait
      : missing.length > 0
        ? t.needsValue
        : permitted
          ? undefined
          : t.tryPurpose(purpose);
  const start = () => {
    if (document !== null) run.run({ query: document, variables });
  };
  return (
    <Card title={t.tryIt}>
      <Stack>
        <p>{t.tryText}</p>
        <div className="query-try-fields">
          {parameters.map((parameter) => (
            <ParameterField
              key={parameter.name}
              parameter={parameter}
              chosen={chosen[parameter.name]}
              standard={standards[parameter.name] ?? []}
              names={names.get(parameter.name)}
              onChoose={(texts) => choose(parameter.name, texts)}
              problem={missing.includes(parameter.name) ? t.needsValue : undefined}
            />
          ))}
        </div>
        <Row>
          <Button icon={<Icon name="play" size={18} />} reason={reason} busy={run.running} onPress={start}>
            {t.run}
          </Button>
          {run.running ? <Button onPress={run.cancel}>{t.cancel}</Button> : null}
        </Row>
        {run.running ? <ProgressBar label={t.running(Math.floor(run.elapsed / 1_000))} /> : null}
        {run.dropped ? (
          <Notice kind="info" live="polite">
            {t.dropped}
          </Notice>
        ) : null}
        {run.running || run.dropped || (run.data === undefined && run.problems.length === 0) ? null : (
          <AnswerView query={{ id: 'utkast', view }} run={run} onPage={undefined} />
        )}
      </Stack>
    </Card>
  );
}
