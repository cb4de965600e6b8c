import type { CompanyProfile } from '../../api/types';
import { fieldsOf, written, type Address } from './address';

export const TEXTS = ['name', 'legalName', 'email', 'phone'] as const;
export type TextName = (typeof TEXTS)[number];

/** What is typed of a company's data. */
export type CompanyDraft = Record<TextName, string> & { address: Record<string, string> };

export function draftOf(company: CompanyProfile): CompanyDraft {
  const address = (company.address ?? {}) as Address;
  return {
    name: company.name,
    legalName: company.legalName ?? '',
    email: company.email ?? '',
    phone: company.phone ?? '',
    address: Object.fromEntries(fieldsOf(address).map((key) => [key, typeof address[key] === 'string' ? address[key] : ''])),
  };
}

/** As the API wants it: what is empty is left out. */
export function changeOf(company: CompanyProfile, { name, legalName, email, phone, address }: CompanyDraft) {
  return {
    name: name.trim(),
    legalName: legalName.trim() || undefined,
    email: email.trim() || undefined,
    phone: phone.trim() || undefined,
    address: written((company.address ?? {}) as Address, address),
  };
}

/** Where what is typed is not what there is. */
export function differences(company: CompanyProfile, draft: CompanyDraft) {
  const theirs = flat(draftOf(company));
  const mine = flat(draft);
  return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].flatMap((field) => {
    const [one, other] = [mine[field] ?? '', theirs[field] ?? ''];
    return one === other ? [] : [{ field, mine: one, theirs: other }];
  });
}

function flat({ address, ...texts }: CompanyDraft): Record<string, string> {
  const parts = Object.entries(address).map(([key, text]) => [`address/${key}`, text] as const);
  return { ...texts, ...Object.fromEntries(parts) };
}
