import { PasswordInput, type PasswordInputProps } from "@mantine/core"

/** Mantine's, which doesn't tell that it is wrong but by its colour. */
export function PasswordField(props: PasswordInputProps) {
  return <PasswordInput {...props} aria-invalid={props.error ? true : undefined} />
}
