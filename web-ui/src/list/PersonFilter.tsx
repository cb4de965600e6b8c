import { PersonSelect } from '../form/PersonSelect';

type PersonFilterProps = { label: string; value?: string; onChange: (value: string | undefined) => void };

/** Narrows a list down to one person, also to one who can't log in any more. */
export function PersonFilter({ label, value, onChange }: PersonFilterProps) {
  return <PersonSelect aria-label={label} placeholder={label} w={200} status={['ACTIVE', 'DEACTIVATED']} {...{ value, onChange }} />;
}
