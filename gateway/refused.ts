import { type ErrorCode, errorCatalogue } from '../schema/errors.ts';

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
    return errorCatalogue[this.code].status === 200 ? 400 : errorCatalogue[this.code].status;
  }
}
