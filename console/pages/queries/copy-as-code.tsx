import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { Card } from '../../parts/card.tsx';
import { Segmented } from '../../parts/choice.tsx';
import { CodeBlock } from '../../parts/code.tsx';
import { useWords } from '../../words.tsx';
import { codeOf, languages } from './copy-as.ts';
import type { QueryDetail } from './parameters.ts';
import { words } from './take-words.ts';
import type { Parameters } from './use-parameters.ts';

const address = { kod: z.enum(languages).default('curl') };

/** The run as code, for a client of the partner's own. */
export function CopyAsCode({
  query: { id, version },
  parameters: { variables },
}: {
  readonly query: QueryDetail;
  readonly parameters: Parameters;
}) {
  const t = useWords(words);
  const [{ kod }, set] = useAddress(address);
  return (
    <Card title={t.code}>
      <p className="queries-prose">{t.codeText}</p>
      <Segmented
        label={t.codeLanguage}
        value={kod}
        options={languages.map((language) => ({ id: language, text: t.codeLanguages[language] }))}
        onChange={(language) => set({ kod: language })}
      />
      <CodeBlock
        label={t.codeLanguages[kod]}
        code={codeOf(kod, { origin: location.origin, id, version, variables }, t.codeComment)}
      />
    </Card>
  );
}
