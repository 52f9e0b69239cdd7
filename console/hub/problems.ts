import type { CombinedError } from 'urql';
import * as z from 'zod';
import { SessionOver } from '../session/session.ts';

/** Why something is not shown or was not done: a code of the hub's catalogue, or of the console itself. */
export type Problem = {
  readonly code: string;
  /** The hub's sentence, in English. */
  readonly message: string;
  /** Where in the answer; empty for the whole of it. */
  readonly path: readonly (string | number)[];
  /** What the hub says more: products, areas, agreements and such, by name. */
  readonly details: Readonly<Record<string, unknown>>;
};

const hubError = z.object({
  message: z.string().default(''),
  path: z.array(z.union([z.string(), z.number()])).nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
});
const hubErrors = z.object({ errors: z.array(hubError) });

function problemOf({ message, path, extensions }: z.infer<typeof hubError>): Problem {
  const { code, ...details } = extensions ?? {};
  return { code: typeof code === 'string' ? code : 'UNKNOWN', message, path: path ?? [], details };
}

/** Problems of an answer by urql. */
export function problemsOf(error: CombinedError | undefined): readonly Problem[] {
  if (!error) return [];
  if (error.networkError) return [problemOfThrown(error.networkError)];
  return error.graphQLErrors.map(({ message, path, extensions }) =>
    problemOf({ message, path: path ? [...path] : null, extensions }),
  );
}

/** The problem of something that was thrown while the hub was asked. */
export function problemOfThrown(error: unknown): Problem {
  const bare = { message: '', path: [], details: {} };
  if (error instanceof SessionOver) return { code: 'SESSION_OVER', ...bare };
  if (error instanceof DOMException && error.name === 'AbortError') return { code: 'CANCELLED', ...bare };
  if (error instanceof TypeError && error.message === 'issuer')
    return { code: 'ISSUER_UNREACHABLE', ...bare };
  if (error instanceof TypeError) return { code: 'HUB_UNREACHABLE', ...bare };
  return { code: 'UNKNOWN', ...bare };
}

/** Problems of an answer's body, as it is once read as JSON; none where it has no errors. */
export function problemsOfBody(body: unknown): readonly Problem[] {
  const read = hubErrors.safeParse(body);
  return read.success ? read.data.errors.map(problemOf) : [];
}

/** Problems of an answer that is no GraphQL answer (an export, the access log): its JSON errors. */
export async function problemsOfResponse(response: Response): Promise<readonly Problem[]> {
  const told = problemsOfBody(await response.json().catch(() => undefined));
  if (told.length > 0) return told;
  const code = response.status >= 500 ? 'HUB_UNREACHABLE' : 'UNKNOWN';
  return [{ code, message: '', path: [], details: { status: response.status } }];
}

/** Whether a problem is about a place of the answer, or something in it. */
export const isAt = ({ path }: Problem, place: readonly (string | number)[]): boolean =>
  place.every((part, at) => path[at] === part);
