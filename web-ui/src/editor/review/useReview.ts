import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { definitions, type Kind } from '../kinds';
import { syntaxFaults } from '../json/places';
import { DEFINITIONS } from '../queries';
import { useLater } from '../useLater';
import { at, marksOf, marksOfRefusal, type Mark } from './marks';

export type Reviewed = {
  marks: Mark[];
  /** Whether what is told is of the text as it stands now. */
  isCurrent: boolean;
  error: unknown;
};

const PAUSE_IN_MILLISECONDS = 400;
const NOTHING: Mark[] = [];

/** What the API finds in a text, as it is being typed; slips of syntax are told without asking. */
export function useReview(kind: Kind, text: string): Reviewed {
  const { t } = useTranslation('editor');
  const settled = useLater(text, PAUSE_IN_MILLISECONDS);
  const slips = useMemo(() => slipsIn(settled, t('review.syntax')), [settled, t]);
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: [DEFINITIONS, kind, 'review', settled],
    queryFn: () => check(kind, settled),
    enabled: slips.length === 0,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    gcTime: 60_000,
  });
  const isSlip = slips.length > 0;
  const isKnown = isSlip || (data !== undefined && !isPlaceholderData);
  return { marks: isSlip ? slips : (data ?? NOTHING), error: isSlip ? undefined : error, isCurrent: settled === text && isKnown };
}

function slipsIn(text: string, message: string): Mark[] {
  if (isJson(text)) return [];
  const places = syntaxFaults(text);
  return (places.length > 0 ? places : [{ from: 0, to: Math.min(1, text.length) }]).map((place) =>
    at(text, place, { severity: 'ERROR', code: 'NOT_JSON', message })
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function check(kind: Kind, text: string): Promise<Mark[]> {
  const { data, error } = await definitions(kind).review(text);
  if (error) {
    const refused = marksOfRefusal(text, error);
    if (refused) return refused;
    throw error;
  }
  return marksOf(text, data.findings);
}
