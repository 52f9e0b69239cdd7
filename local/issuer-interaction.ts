import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors, type Provider } from 'oidc-provider';
import { html, sendPage } from './issuer-page.ts';
import type { People } from './issuer-people.ts';
import { createLoginLimit } from './login-limit.ts';

/** What the pages between request and answer need. */
export type InteractionOptions = {
  readonly provider: Provider;
  readonly origin: string;
  readonly people: People;
  /** Signs the hidden token of the form. */
  readonly formKey: string;
  /** Records a first-party client's consent; the id of the grant. */
  readonly grantConsent: (accountId: string, clientId: string, scope: string) => Promise<string | undefined>;
  readonly log: (message: string) => void;
};

/** Serves `/oidc/interaction/<uid>`. */
export type InteractionHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

type Step = InteractionOptions & { readonly limit: ReturnType<typeof createLoginLimit> };
type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/**
 * The login, without scripts. A form is accepted only with three things: the interaction's cookie
 * (`SameSite=Lax`, so no other site's form carries it), an `Origin` that is ours, and a token bound to the interaction.
 */
export function createInteraction(options: InteractionOptions): InteractionHandler {
  const step: Step = { ...options, limit: createLoginLimit() };
  return async (req, res) => {
    try {
      const interaction = await options.provider.interactionDetails(req, res);
      if (new URL(req.url ?? '/', options.origin).pathname !== `/oidc/interaction/${interaction.uid}`) {
        throw new errors.SessionNotFound('another interaction');
      }
      if (interaction.prompt.name === 'consent') await consent(step, req, res, interaction);
      else if (req.method === 'POST') await submit(step, req, res, interaction);
      else if (req.method === 'GET') askLogin(step, res, interaction, 200);
      else res.writeHead(405, { allow: 'GET, POST' }).end();
    } catch (error) {
      if (!(error instanceof errors.SessionNotFound)) throw error;
      const body = html`<p>Inloggningen har gått ut eller hör till en annan webbläsare.</p>
<p><a href="${options.origin}/">Börja om</a></p>`;
      sendPage(res, 400, 'Logga in igen', body);
    }
  };
}

async function submit(
  step: Step,
  req: IncomingMessage,
  res: ServerResponse,
  interaction: Interaction,
): Promise<void> {
  const form = await readForm(req);
  if (form === undefined)
    return sendPage(res, 413, 'Formuläret är för stort', html``, { connection: 'close' });
  if (!isOurForm(step, req, form, interaction.uid)) {
    return sendPage(res, 403, 'Formuläret avvisades', html`<p>Det skickades inte från den här sidan.</p>`);
  }
  if (form.get('action') === 'cancel') {
    const refusal = { error: 'access_denied', error_description: 'The person cancelled the login.' };
    return step.provider.interactionFinished(req, res, refusal, { mergeWithLastSubmission: false });
  }
  const account = (form.get('account') ?? '').trim().toLowerCase();
  const address = req.socket.remoteAddress ?? '';
  const wait = step.limit.waitSeconds(account, address);
  if (wait > 0) {
    step.log('login refused for a while after repeated failures');
    const problem = `För många misslyckade försök. Försök igen om ${Math.ceil(wait / 60)} minuter.`;
    return askLogin(step, res, interaction, 429, problem, { 'retry-after': String(wait) });
  }
  // Counted before the password is checked, so that attempts sent side by side are limited too.
  step.limit.failed(account, address);
  const person = await step.people.verify(account, form.get('password') ?? '');
  if (person === undefined) return askLogin(step, res, interaction, 403, 'Fel användarnamn eller lösenord.');
  step.limit.succeeded(account, address);
  const result = { login: { accountId: person.accountId, amr: ['pwd'], remember: true } };
  await step.provider.interactionFinished(req, res, result, { mergeWithLastSubmission: false });
}

/** Consent to a first-party client goes without asking; there is no other kind that people log in to. */
async function consent(
  step: Step,
  req: IncomingMessage,
  res: ServerResponse,
  interaction: Interaction,
): Promise<void> {
  const { client_id: clientId, scope } = interaction.params;
  const accountId = interaction.session?.accountId;
  const grantId =
    accountId === undefined || typeof clientId !== 'string'
      ? undefined
      : await step.grantConsent(accountId, clientId, typeof scope === 'string' ? scope : '');
  const result = grantId === undefined ? { error: 'access_denied' } : { consent: { grantId } };
  await step.provider.interactionFinished(req, res, result, {
    mergeWithLastSubmission: grantId !== undefined,
  });
}

function askLogin(
  step: Step,
  res: ServerResponse,
  interaction: Interaction,
  status: number,
  problem?: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const alert = problem === undefined ? html`` : html`<p role="alert">${problem}</p>`;
  const body = html`${alert}
<form method="post" action="/oidc/interaction/${interaction.uid}">
<input type="hidden" name="token" value="${formToken(step, interaction.uid)}">
<label for="account">Användarnamn</label>
<input id="account" name="account" autocomplete="username" autocapitalize="none" spellcheck="false" required autofocus>
<label for="password">Lösenord</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<div class="actions">
<button type="submit" name="action" value="login">Logga in</button>
<button type="submit" name="action" value="cancel" class="secondary" formnovalidate>Avbryt</button>
</div>
</form>`;
  sendPage(res, status, 'Logga in', body, headers);
}

function isOurForm(step: Step, req: IncomingMessage, form: URLSearchParams, uid: string): boolean {
  const { origin } = req.headers;
  if (origin !== undefined && origin !== step.origin) return false;
  const expected = Buffer.from(formToken(step, uid));
  const given = Buffer.from(form.get('token') ?? '');
  return expected.length === given.length && timingSafeEqual(expected, given);
}

function formToken({ formKey }: Step, uid: string): string {
  return createHmac('sha256', formKey).update(`interaction form ${uid}`).digest('base64url');
}

/** The form's fields; undefined if it is larger than a login can be. */
async function readForm(req: IncomingMessage): Promise<URLSearchParams | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  // The stream is left open on an early return, so that the refusal can still be sent.
  for await (const chunk of req.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > 4_096) return undefined;
    chunks.push(bytes);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
