import { type ErrorCode, type ErrorEntry, errorCatalogue } from '../schema/errors.ts';

const entryOf = (code: ErrorCode): ErrorEntry => errorCatalogue[code];

/** A request that is refused as a whole, before or instead of its execution. */
export class Refused extends Error {
  override name = 'Refused';
  readonly code: ErrorCode;
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, extensions: Readonly<Record<string, unknown>> = {}, options?: ErrorOptions) {
    super(entryOf(code).message ?? entryOf(code).meaning, options);
    this.code = code;
    this.extensions = extensions;
  }

  get status(): number {
    const { status, whole } = entryOf(this.code);
    return status === 200 ? (whole ?? 400) : status;
  }
}
