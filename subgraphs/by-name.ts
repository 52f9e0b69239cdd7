/** Facts by the name that other files know them by. */
export function byName<T>(facts: readonly T[], name: (fact: T) => string): ReadonlyMap<string, T> {
  return new Map(facts.map((fact) => [name(fact), fact]));
}

/** The ids under the names, each once. */
export function idsOf(ids: ReadonlyMap<string, string>, names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => found(ids, name)))];
}

/** The value under a name that must be there: a name that is lost on the way between two files is an error. */
export function found<T>(values: ReadonlyMap<string, T>, name: string): T {
  const value = values.get(name);
  if (value === undefined) throw new Error(`the facts know no "${name}" here`);
  return value;
}
