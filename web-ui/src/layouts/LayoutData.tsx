import { DataView } from '../data/DataView';
import { LayoutFrame } from './LayoutFrame';
import { WithLayout } from './WithLayout';

type LayoutDataProps = {
  /** Source of a layout; without it the data is listed. */
  layout: string | undefined;
  data: unknown;
  schema?: object;
  label: string;
  tellsDetail?: boolean;
};

/** What somebody filled in, as its layout shows it. */
export function LayoutData({ layout, data, schema, label, tellsDetail }: LayoutDataProps) {
  return (
    <WithLayout {...{ layout, tellsDetail }} otherwise={<DataView {...{ data, schema, label }} />}>
      {(code, onFailed) => <LayoutFrame {...{ code, schema, label, onFailed }} value={data} readOnly />}
    </WithLayout>
  );
}
