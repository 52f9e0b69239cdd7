import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Card } from '../../parts/card.tsx';
import { Loading, Skeleton } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { DocumentErrors } from './document-errors.tsx';
import { Fields } from './fields.tsx';
import { lineMarks } from './line-marks.ts';
import { type Explanation, gapsOf, markedPaths } from './marks.ts';
import { OperationLines } from './operation-lines.tsx';
import { Product } from './product.tsx';
import { ExplainDocument } from './queries.generated.ts';
import { words } from './words.ts';

type Asked = {
  readonly document: string;
  readonly variables: string;
  readonly operation: string | null;
  readonly purpose: string | null;
  readonly partner: string | null;
  /** YYYY-MM-DD. */
  readonly day: string | null;
  readonly nameOf: (purpose: string) => string;
  readonly onPurpose: (code: string) => void;
};

/** An operation's explanation, beside the operation itself. */
export function ExplanationOf(asked: Asked) {
  const t = useWords(words);
  const { document, variables, operation, purpose, partner, day } = asked;
  const { data, problems, fetching } = useHubQuery(
    ExplainDocument,
    {
      document,
      operationName: operation,
      variables: variables === '' ? null : variables,
      purpose,
      partner,
      at: day === null ? null : `${day}T12:00:00Z`,
    },
    // Without a purpose of its own, the explanation would be for the one that the request states.
    { purpose },
  );
  const refused = problems.filter(({ code }) => code === 'OPERATION_NOT_EXPLAINED');
  const explanation = data?.explain;
  return (
    <>
      <ProblemList problems={problems.filter((problem) => !refused.includes(problem))} live="assertive" />
      {refused[0] ? <DocumentErrors document={document} problem={refused[0]} /> : null}
      {explanation ? (
        <Explained explanation={explanation} {...asked} />
      ) : fetching && problems.length === 0 ? (
        <>
          <Loading text={t.asking} />
          <Skeleton lines={8} />
        </>
      ) : null}
    </>
  );
}

function Explained({
  explanation,
  document,
  operation,
  nameOf,
  onPurpose,
}: Asked & { readonly explanation: Explanation }) {
  const t = useWords(words);
  const { dateTime } = useFormats();
  const { organisation, purpose, purposePermitted, instant, fields, products } = explanation;
  const gaps = gapsOf(explanation);
  const others = products.filter(
    ({ product }) => !gaps.some((gap) => gap.explained.product.id === product.id),
  );
  const forWhat = purpose === null ? t.withoutPurpose : t.forPurpose(purpose.name ?? nameOf(purpose.code));
  const name = organisation.name ?? organisation.id;
  const allMissing =
    gaps.length > 0 && gaps.every(({ explained }) => explained.answer === 'MISSING') && others.length === 0;
  return (
    <div className="page-access-explanation">
      <Notice
        kind={gaps.length === 0 ? 'success' : 'info'}
        live="polite"
        title={gaps.length === 0 ? t.allGiven : allMissing ? t.noneGiven : t.someGiven(gaps.length)}
      >
        <p>
          {t.resultFor(name, forWhat)}. {t.asOf(dateTime(instant))}.
        </p>
        {products.length === 0 ? <p>{t.ungoverned}</p> : null}
        {purposePermitted === false ? <p>{t.notPermitted}</p> : null}
      </Notice>
      <div className="page-access-side">
        <Card title={t.theOperation}>
          <OperationLines text={document} marks={lineMarks(document, operation, markedPaths(explanation))} />
        </Card>
        <div className="page-access-column">
          {products.length === 0 ? null : (
            <Card title={t.products}>
              {[...gaps, ...others.map((explained) => ({ explained, rows: [] }))].map((gap) => (
                <Product
                  key={gap.explained.product.id}
                  gap={gap}
                  organisation={name}
                  purpose={forWhat}
                  onPurpose={onPurpose}
                />
              ))}
            </Card>
          )}
        </div>
      </div>
      <Card title={t.fields}>
        <Fields explanation={explanation} caption={`${t.fields} (${fields.length})`} />
      </Card>
    </div>
  );
}
