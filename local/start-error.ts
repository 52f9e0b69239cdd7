/** Why the embedded hub could not start; each code has one remedy, told in the message. */
export type LocalStartErrorCode =
  | 'DATA_DIR_IN_USE'
  | 'DATA_DIR_UNREACHABLE'
  | 'BINARIES_MISSING'
  | 'BINARIES_UNREACHABLE'
  | 'SERVER_USER_MISSING'
  | 'INITDB_FAILED'
  | 'POSTGRES_START_FAILED'
  | 'POSTGRES_STOP_FAILED'
  | 'ISSUER_KEYS_UNSAFE'
  | 'ISSUER_FILE_DAMAGED'
  | 'SECRETS_DAMAGED'
  | 'PORT_IN_USE';

/** A failure to start that the operator can mend: the message says what happened and what to do. */
export class LocalStartError extends Error {
  readonly code: LocalStartErrorCode;

  constructor(code: LocalStartErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LocalStartError';
    this.code = code;
  }
}

/** The `code` of a system error (`ENOENT`, `EACCES`), or undefined. */
export function systemErrorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
