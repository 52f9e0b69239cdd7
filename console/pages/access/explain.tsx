import { useState } from 'react';
import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { explainMembers, storedExplainText } from '../../hub/explain-address.ts';
import { useHubQuery } from '../../hub/hub.tsx';
import { usePurpose } from '../../hub/purpose.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Select } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { Empty } from '../../parts/notice.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { Example } from './example.tsx';
import { explainWords } from './explain-words.ts';
import { ExplanationOf } from './explanation.tsx';
import { ExplainChoicesDocument, ScopeKindsDocument } from './queries.generated.ts';
import { words } from './words.ts';

const none = 'inget';
const longest = 100_000;
const optional = z.string().optional();
const address = {
  document: optional,
  variables: optional,
  sparad: optional,
  operation: optional,
  for: optional,
  dag: z.iso.date().optional(),
  part: optional,
  fraga: optional,
};

/** Has an operation explained: what of it would be answered, by which clause, and whom to ask for the rest. */
export function Explain() {
  const t = useWords(words);
  const e = useWords(explainWords);
  const { number, compare } = useFormats();
  const { viewer } = useViewer();
  const { purpose: chosen } = usePurpose();
  const [asked, set] = useAddress(address);
  const stored = asked.document === undefined && asked.sparad !== undefined ? storedExplainText() : undefined;
  const begun = asked.document ?? stored?.document;
  const [document, setDocument] = useState(begun ?? '');
  const [variables, setVariables] = useState(asked.variables ?? stored?.variables ?? '');
  const [operation, setOperation] = useState(asked.operation ?? '');
  const [partner, setPartner] = useState(asked.part ?? '');
  const [day, setDay] = useState(asked.dag ?? '');
  const [tried, setTried] = useState(false);
  const { data: choices } = useHubQuery(ExplainChoicesDocument, {});
  const { data: kinds } = useHubQuery(ScopeKindsDocument, {}, { purpose: null });
  const provides = kinds?.viewer?.scope?.some(({ kind }) => kind === 'OWN') ?? false;

  const names = new Map(
    [...(choices?.purposes ?? []), ...(viewer?.purposesPermitted ?? [])].map(({ code, name }) => [
      code,
      name ?? code,
    ]),
  );
  const purpose = asked.for === none ? null : (asked.for ?? chosen);
  const problems = {
    document:
      document.trim() === ''
        ? e.empty
        : document.length > longest
          ? e.tooLong(number(document.length), number(longest))
          : undefined,
    variables: isObject(variables) ? undefined : e.notJson,
  };
  const submit = () => {
    setTried(true);
    if (problems.document !== undefined || problems.variables !== undefined) return;
    set({
      ...explainMembers({ document, variables: variables.trim() }),
      operation: operation.trim() || undefined,
      part: partner.trim() || undefined,
      dag: day || undefined,
    });
  };
  const queries = (choices?.sharedQueries?.edges ?? []).flatMap(({ node }) => node ?? []);
  const latest = [...new Map(queries.map((query) => [query.id, query])).values()];
  return (
    <div className="page-access-explain">
      <Card>
        <p>{e.explainLead}</p>
        <form
          className="page-access-form"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <div className="page-access-filters">
            <Select
              label={e.example}
              options={[
                { id: '', text: e.noExample },
                ...latest
                  .toSorted((a, b) => compare(a.title, b.title))
                  .map(({ id, title }) => ({ id, text: title })),
              ]}
              value={asked.fraga ?? ''}
              onChange={(id) => set({ fraga: id || undefined })}
            />
            <Select
              label={t.purpose}
              options={[
                ...[...names].map(([code, name]) => ({
                  id: code,
                  text: code === chosen ? e.asChosen(name) : name,
                })),
                { id: none, text: t.noPurpose },
              ]}
              value={purpose ?? none}
              onChange={(code) => set({ for: code === (chosen ?? none) ? undefined : code })}
            />
          </div>
          {asked.fraga === undefined ? null : (
            <Example
              id={asked.fraga}
              onUse={(text) => {
                setDocument(text.document);
                setVariables(text.variables);
                setOperation('');
                set({ fraga: undefined, for: text.purpose === chosen ? undefined : text.purpose });
              }}
            />
          )}
          <div className="page-access-texts">
            <TextArea
              label={e.document}
              value={document}
              onChange={setDocument}
              rows={12}
              mono
              maxLength={2_000_000}
              problem={tried || document.length > longest ? problems.document : undefined}
            />
            <TextArea
              label={e.variables}
              value={variables}
              onChange={setVariables}
              rows={12}
              mono
              problem={tried ? problems.variables : undefined}
            />
          </div>
          <Disclosure title={e.moreChoices}>
            <div className="page-access-filters">
              <DateField label={e.at} description={e.atText} value={day} onChange={setDay} />
              <TextField
                label={e.partner}
                description={e.partnerText}
                value={partner}
                onChange={setPartner}
                maxLength={200}
                reason={provides ? undefined : e.partnerReason}
              />
              <TextField label={e.operation} value={operation} onChange={setOperation} maxLength={200} />
            </div>
          </Disclosure>
          <div>
            <Button variant="primary" type="submit">
              {e.ask}
            </Button>
          </div>
        </form>
      </Card>
      {begun === undefined ? (
        <Empty title={e.notYet}>
          <p>{e.notYetText}</p>
        </Empty>
      ) : (
        <ExplanationOf
          document={begun}
          variables={asked.document === undefined ? (stored?.variables ?? '') : (asked.variables ?? '')}
          operation={asked.operation ?? null}
          purpose={purpose}
          partner={asked.part ?? null}
          day={asked.dag ?? null}
          nameOf={(code) => names.get(code) ?? code}
          onPurpose={(code) => set({ for: code === chosen ? undefined : code })}
        />
      )}
    </div>
  );
}

/** Whether a text is empty or that of a JSON object. */
function isObject(text: string): boolean {
  if (text.trim() === '') return true;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
