import type { components } from './schema';

/** Why the API refused something (RFC 9457). */
export type Problem = components['schemas']['Problem'];
export type InputFault = components['schemas']['InputFault'];

export function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'type' in error && 'status' in error && 'title' in error;
}

/** The last part of a problem's type: `wrong-state`. */
export function kindOf(error: unknown): string | undefined {
  return isProblem(error) ? error.type.split('/').pop() : undefined;
}

export function withHint(fault: InputFault): string {
  return fault.hint ? `${fault.message} ${fault.hint}` : fault.message;
}

/** When to try again, if the API asked for a pause. */
export function pausedUntil(response: Response | undefined, now = Date.now()): number | undefined {
  const seconds = Number(response?.headers.get('Retry-After'));
  return response?.status === 429 && seconds > 0 ? now + seconds * 1000 : undefined;
}
