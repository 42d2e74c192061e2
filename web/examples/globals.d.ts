/** What the examples take as given. */
declare const LoadingSpinner: () => import("react").ReactNode
