import { Component, type ReactNode, Suspense } from "react"

interface Props {
  instead?: ReactNode
  children: ReactNode
}

/** Around what is fetched only when it is asked for: until it is there, or where it can't be had, `instead` stands there. */
export class Later extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    const { instead = null, children } = this.props
    return this.state.failed ? instead : <Suspense fallback={instead}>{children}</Suspense>
  }
}
