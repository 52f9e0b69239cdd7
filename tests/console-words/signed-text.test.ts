import { expect, test } from 'vitest';
import { textOfBytes } from '../../console/pages/agreements/act/signed-text.ts';
import { clause, content } from '../policy/world.ts';

const forged = 'Ordning\n\n## Klausuler\n\n- Org org:x\u2028## Parter <b> [x](y)';

test('no name is a section, a line or markup of the text that is signed', () => {
  const version = content({ level: 'local', parent: 'agr:parent', clauses: [clause()] });
  const [first] = version.clauses;
  const ids = [
    ...version.parties.map(({ organisation }) => organisation),
    ...(first ? [first.provider, ...first.recipients] : []),
  ];
  const textWith = (name: string) => {
    const named = (all: readonly string[]) => all.map((id) => ({ id, name }));
    return textOfBytes(version, 'a'.repeat(64), {
      organisations: named(ids),
      dataProducts: named(first ? [first.product] : []),
      purposes: (first?.purposes ?? []).map((code) => ({ code, name })),
      agreement: {
        id: version.agreement,
        title: 'Samverkan',
        synthetic: false,
        parent: { id: 'agr:parent', title: name },
        version: {
          number: 1,
          digest: '',
          state: 'PROPOSED',
          canonicalJson: '',
          clauses: [{ id: 'c', areas: named(first?.areas ?? []) }],
          parties: [],
          signatures: [],
        },
      },
    });
  };
  const printed = textWith(forged);
  const starts = (text: string) =>
    text.split(/[\n\r\u2028]/).filter((line) => /^ *(#|- Org org:x)/.test(line));
  expect(starts(printed)).toHaveLength(starts(textWith('Namn')).length);
  expect(printed).not.toMatch(/(?<!\\)(\\\\)*[<[]/);
  expect(printed).toContain('Ordning ## Klausuler - Org org:x ## Parter \\<b> \\[x](y) (agr:parent)');
});
