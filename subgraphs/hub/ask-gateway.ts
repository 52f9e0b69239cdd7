import { errorCatalogue, hubError, isErrorCode } from '../../schema/errors.ts';

/** How long the gateway may take over a question, milliseconds. */
const timeout = 2_000;

type GatewayAnswer<T> =
  | { readonly answer: T }
  | {
      readonly errors: readonly {
        readonly message: string;
        readonly extensions: Readonly<Record<string, unknown>>;
      }[];
    };

/**
 * Asks the gateway, which alone has the register in memory, with an assertion of who asked this subgraph itself.
 * Throws what the gateway says, or SUBGRAPH_UNAVAILABLE.
 */
export async function askGateway<T>(
  gatewayUrl: string,
  path: string,
  assertion: string,
  question: unknown,
): Promise<T> {
  const response = await fetch(new URL(path, gatewayUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${assertion}` },
    body: JSON.stringify(question),
    redirect: 'error',
    signal: AbortSignal.timeout(timeout),
  }).catch((cause: unknown) => {
    throw hubError('SUBGRAPH_UNAVAILABLE', undefined, { subgraph: 'hub' }, cause);
  });
  const answer = (await response.json()) as GatewayAnswer<T>;
  if ('answer' in answer) return answer.answer;
  const [error] = answer.errors;
  const { code, ...extensions } = error?.extensions ?? {};
  if (!isErrorCode(code) || errorCatalogue[code].status !== 200) {
    throw new Error(`The gateway answered ${response.status} to ${path}: ${String(code)}.`);
  }
  throw hubError(code, error?.message, extensions);
}
