import createFetchClient, { type Middleware } from 'openapi-fetch';
import createHooks from 'openapi-react-query';
import type { paths } from './schema';

/** Says that the browser keeps the session in cookies; a form on somebody else's page can't say so. */
const COOKIE_SESSION = { 'X-Session': 'cookie' };

let renewal: Promise<boolean> | undefined;

/** One exchange of the refresh token, however many requests wait for it. */
function renewSession(): Promise<boolean> {
  renewal ??= fetch('/api/v1/sessions/refresh', { method: 'POST', headers: COOKIE_SESSION })
    .then((response) => response.ok)
    .catch(() => false)
    .finally(() => (renewal = undefined));
  return renewal;
}

const PLATFORM = '/api/v1/platform/';
/** Open to everybody: 401 there is about what was sent, and no session has to be renewed for it. */
const WITHOUT_SESSION = [
  '/api/v1/sessions',
  '/api/v1/sessions/refresh',
  '/api/v1/companies',
  '/api/v1/auth/guest',
  '/api/v1/invitations/check',
  '/api/v1/invitations/accept',
  '/api/v1/email-verifications',
  '/api/v1/password-resets',
  '/api/v1/password-resets/complete',
];

/** The one in a company, or that of somebody who runs the installation. */
type Session = 'company' | 'platform';

/** In which session something is asked, if it needs one. */
function sessionOf(request: Request): Session | undefined {
  const path = new URL(request.url).pathname;
  if (path.startsWith(PLATFORM)) return 'platform';
  return WITHOUT_SESSION.includes(path) ? undefined : 'company';
}

function canBeRenewed(request: Request): boolean {
  return sessionOf(request) === 'company';
}

const PAUSES_IN_MILLISECONDS = [300, 1200];

/** A network that fails for a moment; the key of the request makes sure that nothing happens twice. */
async function persistently(request: Request): Promise<Response> {
  for (const pause of PAUSES_IN_MILLISECONDS) {
    try {
      return await fetch(request.clone());
    } catch (unreachable) {
      if (request.signal.aborted) throw unreachable;
      await new Promise((resume) => setTimeout(resume, pause));
    }
  }
  return fetch(request);
}

/** Sends a request to the API, in a session that is renewed when its access token has run out. */
export async function send(input: Request): Promise<Response> {
  const request = new Request(input);
  Object.entries(COOKIE_SESSION).forEach(([name, value]) => request.headers.set(name, value));
  if (request.method === 'POST' && !request.headers.has('Idempotency-Key') && canBeRenewed(request)) {
    request.headers.set('Idempotency-Key', crypto.randomUUID());
  }
  const response = await persistently(request.clone());
  if (response.status !== 401 || !canBeRenewed(request)) return response;
  return (await renewSession()) ? persistently(request) : response;
}

type Listener = (session: Session) => void;
let onSessionOver: Listener = () => {};

/** Who is told when a request finds that a session is over. */
export function whenSessionIsOver(listener: Listener) {
  onSessionOver = listener;
}

const sessionWatch: Middleware = {
  onResponse({ request, response }) {
    const session = sessionOf(request);
    if (response.status === 401 && session) onSessionOver(session);
  },
};

/** The API, typed by its own description: `await api.GET('/api/v1/me')`. */
export const api = createFetchClient<paths>({
  fetch: send,
  querySerializer: { array: { style: 'form', explode: false } },
});
api.use(sessionWatch);

/** The same as hooks: `useApi.useQuery('get', '/api/v1/me')`. */
export const useApi = createHooks(api);
