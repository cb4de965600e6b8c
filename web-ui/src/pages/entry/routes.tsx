import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import * as v from 'valibot';
import { queries } from '../../api/queries';
import { meQuery } from '../../session/me';
import { insideRoute, outsideRoute, rootRoute } from '../../shell/root';

const home = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async () => {
    if (await queries.ensureQueryData(meQuery)) throw redirect({ to: '/dashboard' });
  },
  component: lazyRouteComponent(() => import('./LandingPage'), 'LandingPage'),
});

/** A page of ours: nobody is sent to another site by a link to the log-in. */
const ownPath = v.optional(v.fallback(v.optional(v.pipe(v.string(), v.regex(/^\/(?![/\\])/))), undefined));

const logIn = createRoute({
  getParentRoute: () => outsideRoute,
  path: '/log-in',
  validateSearch: v.object({
    next: ownPath,
    reason: v.optional(v.picklist(['over', 'trial-over', 'logged-out', 'password-changed', 'deleted'])),
  }),
  component: lazyRouteComponent(() => import('./LogInPage'), 'LogInPage'),
});

const signUp = createRoute({
  getParentRoute: () => outsideRoute,
  path: '/sign-up',
  component: lazyRouteComponent(() => import('./SignUpPage'), 'SignUpPage'),
});

const forgotPassword = createRoute({
  getParentRoute: () => outsideRoute,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('./ForgotPasswordPage'), 'ForgotPasswordPage'),
});

const resetPassword = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset-password',
  component: lazyRouteComponent(() => import('./ResetPasswordPage'), 'ResetPasswordPage'),
});

const verifyEmail = createRoute({
  getParentRoute: () => rootRoute,
  path: '/verify-email',
  component: lazyRouteComponent(() => import('./VerifyEmailPage'), 'VerifyEmailPage'),
});

const acceptInvitation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accept-invitation',
  component: lazyRouteComponent(() => import('./AcceptInvitationPage'), 'AcceptInvitationPage'),
});

const keep = createRoute({
  getParentRoute: () => insideRoute,
  path: '/keep',
  component: lazyRouteComponent(() => import('./KeepPage'), 'KeepPage'),
});

/** Open to everybody, logged in or not. */
export const openEntryRoutes = [home, resetPassword, verifyEmail, acceptInvitation] as const;

/** For those who are not logged in. */
export const outsideEntryRoutes = [logIn, signUp, forgotPassword] as const;

/** For guests who stay. */
export const insideEntryRoutes = [keep] as const;
