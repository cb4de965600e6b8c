import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

const close = () => ({ 'aria-label': i18next.t('form.close', { ns: 'shell' }) });

/** Says in passing that something is done. */
export function told(message: string) {
  notifications.show({ message, color: 'flower', autoClose: 6_000, closeButtonProps: close() });
}

/** Says that something was refused, where there is no form that could say it. */
export function refused(title: string, message: string) {
  notifications.show({ title, message, color: 'red', role: 'alert', autoClose: 12_000, closeButtonProps: close() });
}
