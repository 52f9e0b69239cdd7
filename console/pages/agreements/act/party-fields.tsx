import { Button } from '../../../parts/button.tsx';
import { Card } from '../../../parts/card.tsx';
import { Select } from '../../../parts/choice.tsx';
import { DateField } from '../../../parts/date-field.tsx';
import { TextField } from '../../../parts/field.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useWords } from '../../../words.tsx';
import type { PartyForm } from './draft-form.ts';
import type { ProblemAt } from './draft-problems.ts';
import { words } from './draft-words.ts';
import type { Choices } from './use-choices.ts';

/** The parties: who, by which decision, and which function signs. */
export function PartyFields({
  parties,
  onChange,
  choices,
  problemAt,
}: {
  readonly parties: readonly PartyForm[];
  readonly onChange: (parties: readonly PartyForm[]) => void;
  readonly choices: Choices;
  readonly problemAt: ProblemAt;
}) {
  const t = useWords(words);
  const set = (at: number, change: Partial<PartyForm>) =>
    onChange(parties.map((party, index) => (index === at ? { ...party, ...change } : party)));
  const problem = problemAt('parties');
  return (
    <Card title={t.parties}>
      <div className="stack gap-4">
        <p className="act-note">{t.partiesText}</p>
        {problem === undefined ? null : (
          <Notice kind="warning">
            <p>{problem}</p>
          </Notice>
        )}
        {parties.map((party, at) => {
          const functions = choices.functionsOf(party.organisation);
          return (
            <fieldset key={at} className="draft-group">
              <legend>{t.party(at + 1)}</legend>
              <div className="draft-fields">
                <Select
                  label={t.organisation}
                  required
                  options={choices.organisations}
                  value={party.organisation || undefined}
                  onChange={(organisation) => set(at, { organisation, signatoryFunction: '' })}
                  problem={problemAt(`parties.${at}.organisation`)}
                />
                <Select
                  label={t.signatory}
                  required
                  options={functions.map((name) => ({ id: name, text: name }))}
                  value={party.signatoryFunction || undefined}
                  onChange={(signatoryFunction) => set(at, { signatoryFunction })}
                  reason={
                    party.organisation === ''
                      ? t.chooseOrganisation
                      : functions.length === 0
                        ? t.noFunctions
                        : undefined
                  }
                />
                <TextField
                  label={t.diarienummer}
                  required
                  value={party.diarienummer}
                  onChange={(diarienummer) => set(at, { diarienummer })}
                />
                <DateField
                  label={t.decided}
                  required
                  value={party.decided}
                  onChange={(decided) => set(at, { decided })}
                  problem={problemAt(`parties.${at}.decided`)}
                />
              </div>
              <div>
                <Button
                  variant="quiet"
                  aria-label={t.removeParty(choices.nameOf(party.organisation))}
                  onPress={() => onChange(parties.filter((_, index) => index !== at))}
                >
                  {t.remove}
                </Button>
              </div>
            </fieldset>
          );
        })}
        <div>
          <Button
            icon={<Icon name="plus" size={18} />}
            onPress={() =>
              onChange([
                ...parties,
                { organisation: '', diarienummer: '', decided: '', signatoryFunction: '' },
              ])
            }
          >
            {t.addParty}
          </Button>
        </div>
      </div>
    </Card>
  );
}
