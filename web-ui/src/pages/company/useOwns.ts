import { useMe } from '../../session/me';

/** Whether somebody owns the company in their own name; a superuser who acts for it does not. */
export function useOwns(): boolean {
  const { permissions, acting, guest } = useMe();
  return permissions.includes('own_company') && !acting && !guest;
}
