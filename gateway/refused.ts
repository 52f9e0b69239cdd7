import { type ErrorCode, type ErrorEntry, errorCatalogue } from '../schema/errors.ts';

/** Beside other data these are errors of a field; where they refuse the whole, it is for others to mend. */
const unavailable: ReadonlySet<ErrorCode> = new Set(['SUBGRAPH_UNAVAILABLE', 'AGREEMENTS_UNAVAILABLE']);

/** Clients of Apollo's look for this one in an answer of status 200, and send the document then. */
const answeredOk: ReadonlySet<ErrorCode> = new Set(['PERSISTED_QUERY_NOT_FOUND']);

/** What a partner is told of a code. */
const messageOf = (code: ErrorCode): string => {
  const entry: ErrorEntry = errorCatalogue[code];
  return entry.message ?? entry.meaning;
};

/** A request that is refused as a whole, before or instead of its execution. */
export class Refused extends Error {
  override name = 'Refused';
  readonly code: ErrorCode;
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, extensions: Readonly<Record<string, unknown>> = {}, options?: ErrorOptions) {
    super(messageOf(code), options);
    this.code = code;
    this.extensions = extensions;
  }

  get status(): number {
    const { status } = errorCatalogue[this.code];
    if (answeredOk.has(this.code)) return 200;
    return status !== 200 ? status : unavailable.has(this.code) ? 503 : 400;
  }
}
