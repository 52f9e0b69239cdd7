import { type ErrorCode, errorCatalogue } from '../schema/errors.ts';

/** Beside other data these are errors of a field; where they refuse the whole, it is for others to mend. */
const unavailable: ReadonlySet<ErrorCode> = new Set(['SUBGRAPH_UNAVAILABLE', 'AGREEMENTS_UNAVAILABLE']);

/** A request that is refused as a whole, before or instead of its execution. */
export class Refused extends Error {
  override name = 'Refused';
  readonly code: ErrorCode;
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, extensions: Readonly<Record<string, unknown>> = {}, options?: ErrorOptions) {
    super(errorCatalogue[code].meaning, options);
    this.code = code;
    this.extensions = extensions;
  }

  get status(): number {
    const { status } = errorCatalogue[this.code];
    return status !== 200 ? status : unavailable.has(this.code) ? 503 : 400;
  }
}
