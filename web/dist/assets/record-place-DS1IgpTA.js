function e(e, t, n = {}) {
  return e === `jobs`
    ? `/jobs/${t}`
    : e === `employees`
      ? `/people/${t}`
      : e === `notifications`
        ? `/notifications`
        : typeof n.conversation == `string`
          ? `/chat/${encodeURIComponent(n.conversation)}`
          : `/chat`
}

export { e as t }
