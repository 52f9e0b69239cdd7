import { GraphQLError } from 'graphql';

/** Everything that a partner can be told went wrong. `docs/errors.md` is equal to this by a test. */
export type ErrorEntry = {
  /** HTTP status where the error refuses the whole request; 200 where it stands beside other data. */
  readonly status: 200 | 400 | 401 | 403 | 404 | 405 | 406 | 409 | 413 | 415 | 429 | 499 | 503 | 500;
  /** What it means and what to do, in one or two sentences, without any data value. */
  readonly meaning: string;
  /** HTTP status where it may also refuse the whole request; 400 where nothing is said. */
  readonly whole?: 200 | 404 | 409 | 503;
  /** The message itself, where clients of others go by it; else the meaning is. */
  readonly message?: string;
};

const entry = (
  status: ErrorEntry['status'],
  meaning: string,
  more: Pick<ErrorEntry, 'whole' | 'message'> = {},
): ErrorEntry => ({ status, meaning, ...more });

/** The catalogue: stable codes. A code is never reused for another meaning. */
export const errorCatalogue = {
  TOKEN_MISSING: entry(
    401,
    "No access token was sent. Send `Authorization: Bearer <token>` from the hub's issuer.",
  ),
  TOKEN_MALFORMED: entry(
    401,
    'The access token is no RFC 9068 JWT that the hub can read. Get a new one from the issuer.',
  ),
  TOKEN_SIGNATURE: entry(
    401,
    'The access token is not signed by a key of the issuer. Get a new one from the issuer.',
  ),
  TOKEN_EXPIRED: entry(
    401,
    'The access token has expired or is not valid yet. Get a new one, and check the clock.',
  ),
  TOKEN_ISSUER: entry(401, 'The access token comes from another issuer than the hub accepts.'),
  TOKEN_AUDIENCE: entry(
    401,
    'The access token was not issued for this hub. Ask the issuer for the hub as resource.',
  ),
  CLIENT_UNKNOWN: entry(
    403,
    "The client of the token is not registered at the hub, or is revoked. Ask the hub's operator.",
  ),
  PURPOSE_UNKNOWN: entry(400, 'The purpose is not a code of the register. `purposes` lists the codes.'),
  PURPOSE_NOT_PERMITTED: entry(
    403,
    'The purpose is not permitted to this client or to your role. State another, or ask your coordinator.',
  ),
  PURPOSE_CONFLICT: entry(
    400,
    'The Hub-Purpose header differs from the purpose that the shared query declares. Leave the header out.',
  ),
  PURPOSE_REQUIRED: entry(
    200,
    'Governed data of another provider was asked for without a purpose. Send a Hub-Purpose header.',
  ),
  PURPOSE_NOT_COVERED: entry(200, 'An agreement gives this data, but not for the stated purpose.'),
  PRODUCT_NOT_COVERED: entry(
    200,
    'No agreement in force gives you this data product. The extensions name what is missing and which agreement could give it.',
  ),
  AREA_NOT_COVERED: entry(200, 'The area lies outside your agreements. The extensions list the areas.'),
  PERIOD_NOT_COVERED: entry(200, 'The period lies outside your agreements. The extensions list the months.'),
  LEVEL_NOT_COVERED: entry(
    200,
    'The area level or the interval is finer than your agreements give. Ask for a coarser one.',
  ),
  AREA_UNKNOWN: entry(
    200,
    'There is no area with this id, or it is not valid in the period. `areas` lists the ids.',
  ),
  INDICATOR_UNKNOWN: entry(200, 'There is no indicator with this id. `indicators` lists them.'),
  AREA_NOT_VALID: entry(
    200,
    'The area did not exist in the whole of the period. The extensions say when it did and what succeeded it; ask for those.',
  ),
  LEVEL_NOT_PUBLISHED: entry(
    200,
    'The indicator is not published at this area level and interval. The extensions list those that are.',
  ),
  BREAKDOWN_NOT_PUBLISHED: entry(
    200,
    'The indicator is not published by this dimension at this area level and interval. The extensions list what is.',
  ),
  SERIES_NOT_COMPARABLE: entry(
    200,
    'The indicators must not be shown together so. The extensions give the reason and name them; ask for separate axes, or for each by itself.',
  ),
  PERIOD_INVALID: entry(
    200,
    'The period is no whole number of intervals, runs backwards, or is too long. Give months as YYYY-MM.',
  ),
  ARGUMENT_INVALID: entry(200, 'An argument is outside what is allowed. The message says what is.'),
  REPORT_UNKNOWN: entry(
    404,
    'There is no such report. Ask for /reports/<id>/<YYYY-MM or latest>.html or .json, by GET.',
  ),
  REPORT_NOT_PUBLISHED: entry(
    404,
    'No figures have been published for the month yet. `changedSince` tells when they are.',
  ),
  CURSOR_INVALID: entry(
    200,
    'The cursor is none of this feed, or older than the feed goes back. Begin again without one.',
  ),
  OPERATION_NOT_EXPLAINED: entry(
    200,
    'The operation to explain would be refused as a whole. The extensions list the errors that it would meet.',
  ),
  PARTNER_NOT_EXPLAINED: entry(
    200,
    'There is no such partner, or it is not yours to ask about. A provider explains others, for its own products.',
  ),
  ROLE_REQUIRED: entry(200, 'The act takes a role that your token does not have. The extensions name it.'),
  NOT_A_PARTY: entry(
    200,
    'Your organisation has no part in it that would let it do this. The message says who may.',
  ),
  AGREEMENT_UNKNOWN: entry(
    200,
    'There is no such agreement, draft or version that your organisation may read. `agreements` lists them.',
  ),
  STATE_CONFLICT: entry(
    200,
    'It is in another state than the act needs. The message says in which; read it again before you act.',
  ),
  TOO_MANY_ACTS: entry(
    200,
    'Your organisation has done this as often in a day as the hub allows. Wait, and try again.',
  ),
  EDIT_CONFLICT: entry(
    200,
    'Somebody else has changed the draft. The extensions have its revision: read it again and edit that.',
  ),
  VERSION_OVERLAP: entry(200, 'Another version awaits signatures. Withdraw it, or let it be signed, first.'),
  CONTENT_INVALID: entry(
    200,
    'The paper of the draft cannot be proposed as it is. The message says what to mend.',
  ),
  CLAUSE_INVALID: entry(
    200,
    'A clause cannot be proposed as it is. The extensions name it; mend what the message says.',
  ),
  PARTY_UNKNOWN: entry(200, 'An organisation is not in the register, or is no party. Name another.'),
  SIGNATORY_KIND_REQUIRED: entry(
    200,
    'The function may not sign for that kind of organisation. The message lists those that may.',
  ),
  PROVIDER_NOT_PARTY: entry(
    200,
    'The provider of a clause is no party. Add it, or a unit of it, as a party; the extensions name the clause.',
  ),
  WIDER_THAN_PARENT: entry(
    200,
    'A clause is wider than the parent agreement. The extensions name it and the difference: narrow it, or amend the parent.',
  ),
  SIGNATURE_INVALID: entry(
    200,
    'The signature does not hold for these bytes, key and time. The extensions say why; sign the canonical JSON anew.',
  ),
  KEY_UNKNOWN: entry(
    200,
    'No such key is registered for the party. Sign with its own key; the registrar registers a first one.',
  ),
  DOCUMENT_INVALID: entry(
    200,
    'The document is no PDF/A, or too large. Save it as PDF/A and send it in base64.',
  ),
  PROCESS_UNKNOWN: entry(
    200,
    'There is no such process, or object of one, that your organisation may read. `collaborationProcesses` lists them; state the purpose that you read under.',
  ),
  PICTURE_UNKNOWN: entry(
    200,
    'There is no such situational picture that your organisation may read. The list of pictures has those that it may.',
  ),
  OWNER_REQUIRED: entry(200, 'Only the organisation whose it is may do this. Ask its coordinator.'),
  STEP_OUT_OF_ORDER: entry(
    200,
    'The process, or analysis, has not come to the step that this takes. The extensions name the step and what is missing.',
  ),
  GOAL_WITHOUT_MEASURE: entry(
    200,
    'A goal has no measure. The extensions name the goals: write a measure for each before you go on.',
  ),
  ASSUMPTION_UNDECIDED: entry(
    200,
    'An assumption is not tested. The extensions have its number: keep or drop it with evidence.',
  ),
  CAUSE_NOT_KEPT: entry(
    200,
    'The measure answers an assumption that was not kept, or that is of another problem. Name one that was kept in an analysis of its problem, or none: then it is warned of.',
  ),
  PERSPECTIVES_REQUIRED: entry(
    200,
    'A measure in the physical environment is always assessed for children, gender equality and accessibility. The extensions name what is missing.',
  ),
  DATE_OUTSIDE_AGREEMENT: entry(
    200,
    'A day lies outside the agreement or place that the process belongs to. The extensions have its days and name the field.',
  ),
  DATES_OUT_OF_ORDER: entry(
    200,
    'A day comes before one that it must follow, or after today where it is to have happened. The extensions name the fields.',
  ),
  FIGURES_NOT_REPEATABLE: entry(
    200,
    'Figures are cited by a shared query, its version and variables with an `asOf` that has passed. Read them with `asOf`, and cite that.',
  ),
  EXPORT_TYPE_UNKNOWN: entry(
    406,
    'The shared query is not exported in this form. The extensions list those that it is; they stand after the version in the address.',
  ),
  TOO_MANY_CELLS: entry(
    413,
    'The export has more rows than the limit in the extensions. Ask for fewer areas, a shorter period, a longer interval or a coarser level.',
  ),
  PUBLISHED_MEANWHILE: entry(
    503,
    'Figures were published while the export was written, so that it would mix two publications. Fetch it again.',
  ),
  DATA_LINK_REFUSED: entry(
    403,
    'A data link serves GET of its own export alone. Ask with an access token for anything else.',
  ),
  DATA_LINK_UNKNOWN: entry(200, 'Your partner has no such data link. `dataLinks` lists them.'),
  DATA_LINK_INVALID: entry(
    401,
    'There is no such data link, or its secret is another, or it has ended. Create a new one in the hub.',
  ),
  OWN_DATA_NEEDS_TOKEN: entry(
    403,
    "The export has data that is your own organisation's, or is about it. A data link gives open and agreed data alone: ask with an access token.",
  ),
  TOKEN_IN_ADDRESS: entry(
    400,
    'An access token stood in the address, where logs and histories keep it. Send it in the Authorization header, and have it replaced.',
  ),
  SHARED_QUERY_UNKNOWN: entry(
    200,
    'There is no shared query of this id and version that you may run or read. `sharedQueries` lists them.',
    { whole: 404 },
  ),
  SHARED_QUERY_INVALID: entry(
    200,
    'The document cannot be saved as a shared query. The extensions list every problem with its line and column.',
  ),
  SECOND_PERSON_REQUIRED: entry(
    200,
    'Who wrote a shared query may not review it. Ask a colleague of your organisation who is analyst or coordinator.',
  ),
  SHARED_QUERY_BROKEN: entry(
    200,
    'The shared query no longer fits the schema. The extensions say why; its owner publishes a new version.',
    { whole: 409 },
  ),
  SHARED_QUERIES_UNAVAILABLE: entry(
    503,
    'Saved shared queries cannot be reached, so only those that come with the hub are run. Try again later.',
  ),
  PARAMETER_INVALID: entry(
    400,
    'A parameter of the shared query, or of its export, is missing, unknown or of the wrong type. The extensions name it and what is expected.',
  ),
  DOCUMENT_NOT_PUBLISHED: entry(
    403,
    'Your client may run published shared queries only. Send the id of one in place of a document.',
  ),
  PERSISTED_QUERY_NOT_FOUND: entry(
    200,
    'No published operation has this hash. Have it registered; the hub registers none by itself.',
    { whole: 200, message: 'PersistedQueryNotFound' },
  ),
  OPERATION_REFUSED: entry(
    403,
    'Your client asks for refusal of the whole operation when a part is denied, and a part is. The extensions list them.',
  ),
  GRAPHQL_PARSE_FAILED: entry(400, 'The document is not GraphQL. The message says where.'),
  GRAPHQL_VALIDATION_FAILED: entry(400, 'The document does not fit the schema. The message says where.'),
  BAD_USER_INPUT: entry(400, 'A variable is missing or of the wrong type.'),
  OPERATION_RESOLUTION_FAILURE: entry(
    400,
    'The document has no operation of that name, or several and no name was given.',
  ),
  OPERATION_TOO_LARGE: entry(
    400,
    'The operation passes a limit on size, depth, aliases, tokens or cost. The message says which.',
  ),
  OPERATION_NOT_SUPPORTED: entry(400, 'Subscriptions are not offered.'),
  BAD_REQUEST: entry(400, 'The HTTP request is no GraphQL over HTTP request. The message says why.'),
  BODY_TOO_LARGE: entry(413, 'The request body is larger than the hub accepts.'),
  METHOD_NOT_ALLOWED: entry(
    405,
    'The address is not served to this method; the Allow header says to which. Mutations need POST.',
  ),
  MEDIA_TYPE_UNSUPPORTED: entry(415, 'Send `Content-Type: application/json`.'),
  NOT_FOUND: entry(404, 'There is nothing at this address.'),
  CONSOLE_NOT_BUILT: entry(
    404,
    'The console has not been built. Run `npm run console` and start the gateway again; the rest of the hub needs none.',
  ),
  RATE_LIMITED: entry(429, 'The client asks faster than agreed. Wait as long as Retry-After says.'),
  TOO_MANY_STREAMS: entry(
    429,
    'You, or your partner, have as many streams open as may be. Close one, or try again when Retry-After has passed.',
  ),
  CLIENT_GONE: entry(
    499,
    'The client closed its connection before the answer was there, and nothing was sent. It stands in the log alone.',
  ),
  SUBGRAPH_UNAVAILABLE: entry(200, 'A subgraph is down or slow; its fields are null. Try again later.', {
    whole: 503,
  }),
  CHANGE_UNCERTAIN: entry(
    200,
    'The subgraph did not answer, and the change may have been made or not. Read how it stands before trying again.',
  ),
  AGREEMENTS_UNAVAILABLE: entry(
    200,
    'The register of agreements cannot be reached, so governed data is not served. Open data is. Try again later.',
    { whole: 503 },
  ),
  LOG_UNAVAILABLE: entry(503, 'The access log cannot be written, so nothing is served. Try again later.'),
  SCOPE_CHANGED: entry(503, 'Your agreements changed while the answer was made. Ask again.'),
  SCHEMA_CHANGED: entry(503, "The hub's schema changed while the answer was made. Ask again."),
  OUTCOME_WITHHELD: entry(
    403,
    'The mutation was carried out. Your agreements changed meanwhile, so that its answer may not be told. Do not send it again: read what it changed.',
  ),
  NOT_READY: entry(503, 'The hub is starting or stopping. Try again in a moment.'),
  ASSERTION_MISSING: entry(
    401,
    'A subgraph was asked without a scope assertion. Only the hub may ask a subgraph.',
  ),
  ASSERTION_INVALID: entry(401, 'The scope assertion is not signed by the hub, or is malformed.'),
  ASSERTION_EXPIRED: entry(401, 'The scope assertion has expired.'),
  ASSERTION_AUDIENCE: entry(401, 'The scope assertion was made for another subgraph.'),
  ASSERTION_INSTANT: entry(
    401,
    'The scope assertion is for another time than now. Set the clocks of hub and subgraph.',
  ),
  PROOF_REQUIRED: entry(
    409,
    'The subgraph has not seen these versions proved. The hub brings their content and signatures and asks again.',
  ),
  INTERNAL: entry(500, "The hub failed. The receipt's id finds the record of it."),
} as const satisfies Readonly<Record<string, ErrorEntry>>;

/** A code of the catalogue. */
export type ErrorCode = keyof typeof errorCatalogue;

/** Whether a text is a code of the catalogue. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCatalogue, code);
}

/**
 * The only way in which the hub makes an error that a partner can receive: a code of the catalogue, its meaning
 * (or a more exact sentence, never with a data value in it), and what helps to mend it, at a place in the answer.
 */
export function hubError(
  code: ErrorCode,
  message: string = errorCatalogue[code].meaning,
  extensions: Readonly<Record<string, unknown>> = {},
  cause?: unknown,
  path?: readonly (string | number)[],
): GraphQLError {
  return new GraphQLError(message, {
    path,
    extensions: { ...extensions, code },
    ...(cause instanceof Error ? { originalError: cause } : {}),
  });
}
