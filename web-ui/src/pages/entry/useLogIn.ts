import { useState } from 'react';
import { api } from '../../api/client';
import { kindOf } from '../../api/problem';
import type { Company } from '../../api/types';
import { useSubmit } from '../../form/useSubmit';
import { useEnter } from './useEnter';

type Proof = { email: string; password: string; code: string };

/** Logs in, and asks on the way for what is missing: a code, or in which company. */
export function useLogIn({ email, password, code }: Proof, next?: string) {
  const enter = useEnter();
  const [companies, setCompanies] = useState<Company[]>([]);
  const [chosen, setChosen] = useState<string>();
  const [needsCode, setNeedsCode] = useState(false);

  async function send(company?: string) {
    setChosen(company);
    const { data, error, response } = await api.POST('/api/v1/sessions', {
      body: { email, password, company, code: code.trim() || undefined },
    });
    if (kindOf(error) === 'second-factor-needed') {
      setCompanies([]);
      setNeedsCode(true);
      return needsCode && code ? { error, response } : {};
    }
    if (error) return { error, response };
    if (data.company) await enter(next);
    else setCompanies(data.companies);
    return {};
  }

  const { submit, ...form } = useSubmit(send);
  return {
    ...form,
    submit: () => submit(),
    companies,
    chosen,
    needsCode,
    logInTo: (company: string) => submit(company),
    startOver() {
      setCompanies([]);
      form.clear();
    },
  };
}
