import * as z from 'zod';

/** A path, or none. */
export const optionalPath = z
  .string()
  .min(1)
  .transform((text) => (text === 'none' ? null : text));

/** A value that must never enter a log or an error. Reads as `[secret]` wherever it is printed. */
class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }
}

/** A setting that stops the start: its name, what is wrong, and what is allowed. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

export const port = z.coerce.number().int().min(0).max(65_535);
export const milliseconds = z.coerce.number().int().min(1).max(600_000);
export const url = z.url({ protocol: /^https?$/ });
export const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
);
/** As `list`, where none is an empty one: a setting cannot be empty. */
export const listOrNone = list.transform((items) => (items.join() === 'none' ? [] : items));

const postgresAddress = /^postgres(ql)?:\/\//;
export const databaseUrl = z
  .string()
  .regex(postgresAddress)
  .transform((text) => new Secret(text));
export const optionalDatabaseUrl = z
  .string()
  .refine((text) => text === 'none' || postgresAddress.test(text))
  .transform((text) => (text === 'none' ? null : new Secret(text)));

/** A secret of at least 32 characters, or none. */
export const optionalSecret = z
  .string()
  .refine((text) => text === 'none' || text.length >= 32)
  .transform((text) => (text === 'none' ? null : new Secret(text)));

/** A setting: its form, its default, and what it is for in words; `docs/settings.md` is made of this. */
export type Setting<T> = {
  readonly form: z.ZodType<T, unknown>;
  readonly default?: string;
  readonly about: string;
  readonly allowed: string;
};

export const setting = <T>(
  form: z.ZodType<T, unknown>,
  allowed: string,
  about: string,
  fallback?: string,
): Setting<T> => ({
  form,
  allowed,
  about,
  ...(fallback === undefined ? {} : { default: fallback }),
});

/** Reads settings from an environment. Throws ConfigError that names every wrong one and what is allowed; never its value. */
export function readSettings<S extends Readonly<Record<string, Setting<unknown>>>>(
  settings: S,
  environment: Readonly<Record<string, string | undefined>>,
): { readonly [Name in keyof S]: z.output<S[Name]['form']> } {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, { form, allowed, default: fallback }] of Object.entries(settings)) {
    const text = environment[name] ?? fallback;
    if (text === undefined || text === '') {
      problems.push(`${name} is not set. Allowed: ${allowed}.`);
      continue;
    }
    const result = form.safeParse(text);
    if (result.success) values[name] = result.data;
    else problems.push(`${name} has a value that is not allowed. Allowed: ${allowed}.`);
  }
  const known = new Set(Object.keys(settings));
  for (const name of Object.keys(environment)) {
    if (name.startsWith('HUB_') && !known.has(name)) {
      problems.push(`${name} is not a setting of this part. Known: ${[...known].sort().join(', ')}.`);
    }
  }
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return values as { [Name in keyof S]: z.output<S[Name]['form']> };
}
