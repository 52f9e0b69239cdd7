/** A line of two texts: in both, in the first alone, or in the second alone. */
export type DiffLine = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** Longer texts than this, in lines that differ, are shown as one removed and one added. */
const most = 2_000;

/** What became of the lines of a text: as many as can be are the same (longest common subsequence). */
export function lineDiff(before: string, after: string): readonly DiffLine[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const same = (text: string): DiffLine => ({ kind: 'same', text });
  return [
    ...old.slice(0, head).map(same),
    ...between(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...old.slice(old.length - tail).map(same),
  ];
}

function between(old: readonly string[], now: readonly string[]): readonly DiffLine[] {
  const lines: DiffLine[] = [];
  const lengths = old.length > most || now.length > most ? undefined : commonLengths(old, now);
  const longest = (i: number, j: number) => lengths?.[i * (now.length + 1) + j] ?? 0;
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [one, other] = [old[i], now[j]];
    if (lengths && one !== undefined && one === other) {
      lines.push({ kind: 'same', text: one });
      i += 1;
      j += 1;
    } else if (one !== undefined && (other === undefined || longest(i + 1, j) >= longest(i, j + 1))) {
      lines.push({ kind: 'removed', text: one });
      i += 1;
    } else if (other !== undefined) {
      lines.push({ kind: 'added', text: other });
      j += 1;
    }
  }
  return lines;
}

/** How many lines what follows has in common, by a place in the one and a place in the other. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        old[i] === now[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  return lengths;
}
