import { lazy, Suspense, type ComponentProps } from 'react';
import { Loading } from '../../list/states';

const FormPreview = lazy(() => import('./FormPreview').then(({ FormPreview }) => ({ default: FormPreview })));

/** The library of forms comes along when one is looked at. */
export function LaterFormPreview(props: ComponentProps<typeof FormPreview>) {
  return (
    <Suspense fallback={<Loading />}>
      <FormPreview {...props} />
    </Suspense>
  );
}
