import { useState } from 'react';
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
import { type Chosen, missingIn, textsOf, variablesOf } from '../parameters.ts';
import { useNames } from '../use-names.ts';
import type { CheckDocumentQuery } from './queries.generated.ts';
import { words } from './words.ts';

/** The variables that the hub found in a document. */
export type CheckedParameters = NonNullable<CheckDocumentQuery['checkSharedQuery']>['parameters'];

/** What the variables are where nothing is chosen: the defaults, and what relative values are now. */
export const standardsOf = (parameters: CheckedParameters): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    parameters
      .map((one) => [one.name, textsOf(one.relative === null ? one.default : one.now)] as const)
      .filter(([, texts]) => texts.length > 0),
  );

/** Runs what is written, for its purpose and with parameters, before it is saved. */
export function TryPanel({
  document,
  parameters,
  purpose,
  view,
}: {
  /** As it is run; null while the hub does not accept it. */
  readonly document: string | null;
  readonly parameters: CheckedParameters;
  readonly purpose: string;
  readonly view: 'TABLE' | 'LINE' | 'BARS' | 'MAP';
}) {
  const t = useWords(words);
  const { viewer } = useViewer();
  const names = useNames(parameters, document ?? '');
  const [chosen, setChosen] = useState<Chosen>({});
  const run = useRun({ purpose });
  const standards = standardsOf(parameters);
  const missing = missingIn(parameters, chosen);
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
    if (document === null) return;
    // A relative value has no place in what is run by its text: it is worked out already.
    const variables = variablesOf(parameters, { ...standards, ...chosen });
    run.run({ query: document, variables });
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
              onChoose={(texts) => setChosen((now) => ({ ...now, [parameter.name]: texts }))}
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
