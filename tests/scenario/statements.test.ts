import { readdirSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { recorded } from '../../bench/recorded-statements.ts';
import type { SubgraphWork } from '../../subgraphs/work.ts';
import { type Answer, ask, type Question } from './ask.ts';
import { listOperations } from './every-list.ts';

const debug: string[] = [];
const worked = async (partner: string, question: Question) => {
  const { dataDir } = inject('hub');
  const { result, works } = await recorded(dataDir, () => ask(partner, question));
  return { answer: result as Answer, works: works as readonly SubgraphWork[] };
};
const repeats = (works: readonly SubgraphWork[]) =>
  works.flatMap(({ subgraph, statements }) => {
    const times = new Map<string, number>();
    for (const text of statements) times.set(text, (times.get(text) ?? 0) + 1);
    return [...times].filter(([, n]) => n > 1).map(([text, n]) => `${subgraph} ${n} x ${text.replace(/^select .* from/, 'select .. from').slice(0, 160)}`);
  });

test('explore', async () => {
  const ops = listOperations();
  console.log(ops.length);
  for (const op of ops) {
    const partners = ['stockholm-central'];
    for (const partner of partners) {
      const { answer, works } = await worked(partner, { query: op.document(50), purpose: 'lagesbild' });
      const items = answer.data ? op.items(answer.data).length : -1;
      const codes = [...new Set(answer.errors.map((e) => e.extensions.code + (e.extensions.limit ? ':' + e.extensions.limit : '') + (answer.data ? '' : ' ' + e.message.slice(0,200))))];
      console.log(`${op.list} ${op.field} items ${items} ${codes.join(' ')} ${works.map((w) => `${w.subgraph}:${w.statements.length}`).join(' ')} ${repeats(works).join('\n     ')}`);
    }
  }
}, 300_000);
