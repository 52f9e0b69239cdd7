import { useHubQuery } from '../../hub/hub.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Card, Definitions, Row } from '../../parts/card.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { productName } from './grants.ts';
import { CoordinatorsDocument, type StartGrantFragment } from './queries.generated.ts';
import { words } from './words.ts';

const keeper = 'org:kommunstyrelsen';

/** Teaches whoever has no agreement what this is, what is open to them, and whom to ask: functions, never persons. */
export function NewHere({
  organisation,
  grants,
}: {
  readonly organisation: string;
  readonly grants: readonly StartGrantFragment[];
}) {
  const t = useWords(words);
  const { compare } = useFormats();
  const { data } = useHubQuery(CoordinatorsDocument, { organisation: keeper });
  const open = [...new Set(grants.filter(({ kind }) => kind === 'OPEN').map(productName))].toSorted(compare);
  const functions = data?.coordinators ?? [];
  return (
    <Card title={t.newHere}>
      <p>{t.newHereText(organisation)}</p>
      <ol className="page-start-steps">
        {t.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Row>
        <LinkButton to="/dataprodukter" variant="primary">
          {t.toProducts}
        </LinkButton>
        <LinkButton to="/atkomst?vy=forklara">{t.toExplain}</LinkButton>
      </Row>
      {functions.length === 0 ? null : (
        <>
          <h3 className="page-start-subtitle">{t.askWhom}</h3>
          <p>{t.askKeeper}</p>
          <Definitions
            items={functions.map(({ function: name, mailbox, organisation: of }) => ({
              term: of.name ?? of.id,
              text: (
                <span lang="sv">
                  {name}, {mailbox}
                </span>
              ),
            }))}
          />
        </>
      )}
      {open.length === 0 ? null : <p>{t.openNow(t.list(open))}</p>}
    </Card>
  );
}
