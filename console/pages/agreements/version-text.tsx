import './version-text.css';
import { Fragment, type ReactNode } from 'react';
import { Isolated } from '../../parts/isolated.tsx';

/** A block of the text: a heading of a depth, a paragraph, or a list that may hold lists. */
type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] };
type Item = { readonly text: string; readonly items: readonly Item[] };

/**
 * A text of the hub (a version, or what it would change) as a paper: the Markdown that the hub writes, which has headings,
 * paragraphs and lists alone. What parties have written in it is text, never markup. `level` is that of its first heading.
 */
export function VersionText({ text, level = 3 }: { readonly text: string; readonly level?: 2 | 3 | 4 }) {
  return (
    <article className="version-text" lang="sv">
      {blocksOf(text).map((block, at) => (
        <Fragment key={`${at} ${block.kind}`}>{shown(block, level)}</Fragment>
      ))}
    </article>
  );
}

function shown(block: Block, level: number): ReactNode {
  if (block.kind === 'paragraph')
    return (
      <p>
        <Isolated text={block.text} />
      </p>
    );
  if (block.kind === 'list') return <Items items={block.items} />;
  const Heading = headings[Math.min(level + block.depth - 1, 6) - 2] ?? 'h6';
  return (
    <Heading className={`version-text-${block.depth}`}>
      <Isolated text={block.text} />
    </Heading>
  );
}

const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

function Items({ items }: { readonly items: readonly Item[] }) {
  return (
    <ul>
      {items.map(({ text, items: inner }, at) => (
        <li key={`${at} ${text}`}>
          <Labelled text={text} />
          {inner.length === 0 ? null : <Items items={inner} />}
        </li>
      ))}
    </ul>
  );
}

/** `Ändamål: …` has its label set apart, so that a long clause can be skimmed. */
function Labelled({ text }: { readonly text: string }) {
  const [, label, rest] = /^([\p{Lu}][\p{L} -]{2,40}:)(.*)$/u.exec(text) ?? [];
  return label === undefined ? (
    <Isolated text={text} />
  ) : (
    <>
      <span className="version-text-label">{label}</span>
      <Isolated text={rest ?? ''} />
    </>
  );
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const chunk of text.split(/\n{2,}/)) {
    const lines = chunk.split('\n').filter((line) => line.trim() !== '');
    const list = lines.filter((line) => /^\s*- /.test(line));
    const [first] = lines;
    const heading = /^(#{1,6}) (.*)$/.exec(first ?? '');
    if (heading)
      blocks.push({ kind: 'heading', depth: heading[1]?.length ?? 1, text: plain(heading[2] ?? '') });
    const prose = lines.filter((line) => !/^\s*- /.test(line)).slice(heading ? 1 : 0);
    if (prose.length > 0) blocks.push({ kind: 'paragraph', text: plain(prose.join(' ')) });
    if (list.length > 0) blocks.push({ kind: 'list', items: itemsOf(list) });
  }
  return blocks;
}

/** The lines of a list of two depths. */
function itemsOf(lines: readonly string[]): readonly Item[] {
  const outer: { text: string; items: Item[] }[] = [];
  for (const line of lines) {
    const text = plain(line.replace(/^\s*- /, ''));
    const last = outer.at(-1);
    if (/^\s/.test(line) && last) last.items.push({ text, items: [] });
    else outer.push({ text, items: [] });
  }
  return outer;
}

/** The hub puts a backslash before what Markdown would take for markup. */
const plain = (text: string): string => text.replace(/\\([\\`<[#>+=|~-]|\d)/g, '$1');
