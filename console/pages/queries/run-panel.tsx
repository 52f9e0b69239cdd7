import { useId } from 'react';
import type { Problem } from '../../hub/problems.ts';
import { usePurpose } from '../../hub/purpose.tsx';
import { noteRecentQuery } from '../../hub/recent-queries.ts';
import type { Run } from '../../hub/use-run.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ProgressBar } from '../../parts/loading.tsx';
import { Empty, Notice } from '../../parts/notice.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { useWords } from '../../words.tsx';
import { AnswerView } from './answer-view.tsx';
import { ParameterField } from './parameter-field.tsx';
import { fieldOf, type QueryDetail } from './parameters.ts';
import { useNames } from './use-names.ts';
import type { Parameters } from './use-parameters.ts';
import { words } from './words.ts';

/** After so long it is offered to choose less, milliseconds. */
const long = 10_000;

type PanelProps = {
  readonly query: QueryDetail;
  readonly parameters: Parameters;
  readonly run: Run;
};

/** The form of a query's parameters, the run, and its answer beside it. */
export function RunPanel(props: PanelProps) {
  return (
    <div className="queries-run">
      <RunForm {...props} />
      <Answer {...props} />
    </div>
  );
}

function RunForm({ query, parameters, run }: PanelProps) {
  const t = useWords(words);
  const names = useNames(query.parameters, query.document, query.purpose.code);
  const reason = useRunReason(query, parameters);
  const start = () => send(query, parameters, run);
  return (
    <Card title={t.parameters}>
      <form
        className="queries-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason === undefined && !run.running) start();
        }}
      >
        {query.parameters.length === 0 ? <p>{t.noParameters}</p> : null}
        {query.parameters.map((parameter) => (
          <ParameterField
            key={parameter.name}
            parameter={parameter}
            chosen={parameters.chosen[parameter.name]}
            standard={parameters.standard[parameter.name] ?? []}
            names={names.get(parameter.name)}
            onChoose={(texts) => parameters.choose(parameter.name, texts)}
            problem={
              parameters.missing.includes(parameter.name)
                ? t.needsValue
                : parameters.reversed.includes(parameter.name)
                  ? t.reversed
                  : isRefused(run.problems, parameter.name)
                    ? t.expects(t.expected[names.has(parameter.name) ? 'names' : fieldOf(parameter)])
                    : undefined
            }
          />
        ))}
        <PurposeOfRun query={query} />
        <div className="queries-start">
          <Button
            variant="primary"
            type="submit"
            icon={<Icon name="play" size={18} />}
            reason={reason}
            busy={run.running}
          >
            {run.data === undefined ? t.run : t.runAgain}
          </Button>
          {run.running ? <Button onPress={run.cancel}>{t.cancel}</Button> : null}
        </div>
        {reason === undefined ? null : (
          <p className="queries-reason">
            <Icon name="lock" size={16} /> {reason}
          </p>
        )}
      </form>
    </Card>
  );
}

/** What the run is for: the query says, and nobody else. */
function PurposeOfRun({ query: { purpose } }: { readonly query: QueryDetail }) {
  const t = useWords(words);
  const { purpose: chosen } = usePurpose();
  const { viewer } = useViewer();
  const name = viewer?.purposesPermitted.find(({ code }) => code === chosen)?.name;
  return (
    <p className="queries-purpose">
      {t.runsFor(purpose.name ?? purpose.code)}{' '}
      {chosen !== null && chosen !== purpose.code ? t.otherPurpose(name ?? chosen) : null}
    </p>
  );
}

/** Why a version cannot be run by whoever asks as things stand; undefined where it can. */
export function useRunReason(
  query: QueryDetail,
  { missing, reversed }: Pick<Parameters, 'missing' | 'reversed'>,
): string | undefined {
  const t = useWords(words);
  const { viewer } = useViewer();
  const { purpose, state, broken, parameters } = query;
  if (state !== 'PUBLISHED') return t.notPublished;
  if (broken.length > 0) return t.isBroken;
  if (viewer && !viewer.purposesPermitted.some(({ code }) => code === purpose.code))
    return t.notPermitted(purpose.name ?? purpose.code);
  if (missing.length > 0) {
    const labels = parameters.filter(({ name }) => missing.includes(name)).map(({ label }) => label);
    return t.mustChoose(labels.join(', '));
  }
  if (reversed.length > 0) return t.reversed;
  return undefined;
}

function send(query: QueryDetail, { variables }: Parameters, run: Run): void {
  noteRecentQuery(query.id);
  run.run({ sharedQuery: query.id, sharedQueryVersion: query.version, variables });
}

/** Whether the hub refused the value of a parameter. */
const isRefused = (problems: readonly Problem[], name: string): boolean =>
  problems.some(({ code, details }) => code === 'PARAMETER_INVALID' && details.parameter === name);

function Answer({ query, parameters, run }: PanelProps) {
  const t = useWords(words);
  const id = useId();
  const { running, elapsed, data, problems, dropped } = run;
  return (
    <section className="queries-answer" aria-labelledby={id}>
      <h2 id={id}>{t.result}</h2>
      {running ? (
        <>
          <ProgressBar label={t.running(Math.floor(elapsed / 1_000))} />
          {elapsed > long ? (
            <Notice kind="info" live="polite" actions={<Button onPress={run.cancel}>{t.cancel}</Button>}>
              {t.slow}
            </Notice>
          ) : null}
        </>
      ) : dropped ? (
        <Notice kind="info" title={t.droppedTitle} live="polite">
          {t.droppedText}
        </Notice>
      ) : data === undefined && problems.length === 0 ? (
        <Empty title={t.beforeRunTitle}>
          <p>{t.beforeRunText}</p>
        </Empty>
      ) : (
        <AnswerView
          query={query}
          run={run}
          onPage={
            query.parameters.some(({ name }) => name === 'after')
              ? (cursor) => {
                  parameters.choose('after', [cursor]);
                  send(query, { ...parameters, variables: { ...parameters.variables, after: cursor } }, run);
                }
              : undefined
          }
        />
      )}
    </section>
  );
}
