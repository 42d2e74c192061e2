import { notifications } from "@mantine/notifications"

/** Says in passing that something was done; only the last of them stands. */
export function toast(message: string) {
  notifications.clean()
  notifications.show({ message, autoClose: 4000, withBorder: true })
}
