import { useApi } from '../../api/client';
import type { CompanyRole } from '../../api/types';

/** All of the company's own roles, in the order of their names. */
export function useCompanyRoles(): CompanyRole[] {
  return useApi.useQuery('get', '/api/v1/company-roles').data?.items ?? [];
}
