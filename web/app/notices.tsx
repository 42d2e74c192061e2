import { Notifications } from "@mantine/notifications"

/** Where what is said in passing appears; fetched after what is needed first. */
export default function Notices() {
  return <Notifications position="top-center" limit={3} />
}
