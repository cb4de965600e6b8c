import { notifications } from '@mantine/notifications';

/** Says in passing that something is done. */
export function told(message: string) {
  notifications.show({ message, color: 'flower', autoClose: 6_000 });
}
