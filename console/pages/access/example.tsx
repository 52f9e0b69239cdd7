import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Button } from '../../parts/button.tsx';
import { CodeBlock } from '../../parts/code.tsx';
import { Loading } from '../../parts/loading.tsx';
import { useWords } from '../../words.tsx';
import { explainWords } from './explain-words.ts';
import { ExampleDocument, type ExampleQuery } from './queries.generated.ts';

type Parameter = NonNullable<ExampleQuery['sharedQuery']>['parameters'][number];

/** A shared query to begin from: shown, and taken over when the person says so. */
export function Example({
  id,
  onUse,
}: {
  readonly id: string;
  readonly onUse: (text: {
    readonly document: string;
    readonly variables: string;
    readonly purpose: string;
  }) => void;
}) {
  const t = useWords(explainWords);
  const { data, problems } = useHubQuery(ExampleDocument, { id });
  const query = data?.sharedQuery;
  if (!query)
    return problems.length > 0 ? <ProblemList problems={problems} /> : <Loading text={t.fetchingExample} />;
  const { title, document, purpose, parameters } = query;
  const variables = parameters.length === 0 ? '' : JSON.stringify(valuesOf(parameters), null, 2);
  return (
    <div className="page-access-example">
      <CodeBlock code={document} label={title} />
      <div>
        <Button onPress={() => onUse({ document, variables, purpose: purpose.code })}>{t.useExample}</Button>
      </div>
    </div>
  );
}

/** Values to begin from: those that the query has, and for the others something of their kind. */
function valuesOf(parameters: readonly Parameter[]): Readonly<Record<string, unknown>> {
  const year = new Date().getFullYear() - 1;
  return Object.fromEntries(
    parameters.map(({ name, type, default: standard }) => {
      if (standard !== null) return [name, JSON.parse(standard)];
      const one = /Month/.test(type)
        ? `${year}-${/^to/i.test(name) ? '12' : '01'}`
        : /Int|Float/.test(type)
          ? 1
          : /Boolean/.test(type)
            ? false
            : /^areas?$/.test(name)
              ? 'sthlm:kommun'
              : '';
      return [name, type.startsWith('[') ? [one] : one];
    }),
  );
}
