import { Empty } from "./empty"
import { IconAlert } from "./icons"
import { ButtonLink } from "./link"

/** The address of something that the reader's role may not do: said, before anything is typed. */
export function NotAllowed(props: { title: string; text: string; to: string; place: string }) {
  return (
    <Empty alone icon={IconAlert} title={props.title} text={props.text}>
      <ButtonLink to={props.to}>{props.place}</ButtonLink>
    </Empty>
  )
}
