import { inject } from 'vitest';
import { requestToken } from '../../local/token.ts';

/** What a partner asks. `token` null sends none. */
export type Question = {
  readonly query?: string;
  readonly sharedQuery?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly purpose?: string;
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
};

/** An error as it came. */
export type AnswerError = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
};

/** An answer as it came. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any form
  readonly data: any;
  readonly errors: readonly AnswerError[];
  readonly text: string;
};

const tokens = new Map<string, Promise<string>>();

/** A partner's access token, asked for once in a file of tests. */
export function tokenOf(partner: string): Promise<string> {
  const known = tokens.get(partner);
  if (known) return known;
  const asked = requestToken(inject('hub').dataDir, partner);
  tokens.set(partner, asked);
  return asked;
}

/** Asks the running hub as a partner, over HTTP, as any client would. */
export async function ask(partner: string | null, question: Question): Promise<Answer> {
  const { query, sharedQuery, variables, operationName, purpose, headers } = question;
  const token = question.token === undefined && partner !== null ? await tokenOf(partner) : question.token;
  const response = await fetch(`${inject('hub').origin}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(purpose === undefined ? {} : { 'hub-purpose': purpose }),
      ...headers,
    },
    body: JSON.stringify({ query, sharedQuery, variables, operationName }),
  });
  const text = await response.text();
  const body = JSON.parse(text);
  return {
    status: response.status,
    headers: response.headers,
    data: body.data,
    errors: body.errors ?? [],
    text,
  };
}

/** The codes of an answer's errors, sorted, each once. */
export function codes({ errors }: Answer): readonly string[] {
  return [...new Set(errors.map(({ extensions }) => extensions.code))].sort();
}
