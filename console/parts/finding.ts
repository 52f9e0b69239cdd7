/** Whether every word that is looked for stands in one of the texts, whatever its case; nothing looked for is found in all. */
export function finds(sought: string, texts: readonly (string | null | undefined)[]): boolean {
  const all = texts.join(' ').toLocaleLowerCase('sv');
  return sought
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .every((word) => all.includes(word));
}
