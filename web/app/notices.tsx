import { Notifications } from "@mantine/notifications"
import classes from "./notices.module.css"

/** Where what is said in passing appears; fetched after what is needed first. */
export default function Notices() {
  return <Notifications position="bottom-left" limit={1} classNames={{ root: classes.notices }} />
}
