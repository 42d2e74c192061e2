var e = Object.create,
  t = Object.defineProperty,
  n = Object.getOwnPropertyDescriptor,
  r = Object.getOwnPropertyNames,
  i = Object.getPrototypeOf,
  a = Object.prototype.hasOwnProperty,
  o = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), (e = null)), t.exports),
  s = (e, i, o, s) => {
    if ((i && typeof i == `object`) || typeof i == `function`)
      for (var c = r(i), l = 0, u = c.length, d; l < u; l++)
        (d = c[l]),
          !a.call(e, d) &&
            d !== o &&
            t(e, d, { get: ((e) => i[e]).bind(null, d), enumerable: !(s = n(i, d)) || s.enumerable })
    return e
  },
  c = (n, r, o) => (
    (o = n == null ? {} : e(i(n))),
    s(r || !n || !n.__esModule || !a.call(n, `default`) ? t(o, `default`, { value: n, enumerable: !0 }) : o, n)
  ),
  l = o((e) => {
    var t = Symbol.for(`react.transitional.element`),
      n = Symbol.for(`react.portal`),
      r = Symbol.for(`react.fragment`),
      i = Symbol.for(`react.strict_mode`),
      a = Symbol.for(`react.profiler`),
      o = Symbol.for(`react.consumer`),
      s = Symbol.for(`react.context`),
      c = Symbol.for(`react.forward_ref`),
      l = Symbol.for(`react.suspense`),
      u = Symbol.for(`react.memo`),
      d = Symbol.for(`react.lazy`),
      f = Symbol.for(`react.activity`),
      p = Symbol.for(`react.view_transition`),
      m = Symbol.iterator
    function h(e) {
      return typeof e != `object` || !e
        ? null
        : ((e = (m && e[m]) || e[`@@iterator`]), typeof e == `function` ? e : null)
    }
    var g = {
        isMounted: () => !1,
        enqueueForceUpdate: () => {},
        enqueueReplaceState: () => {},
        enqueueSetState: () => {},
      },
      _ = Object.assign,
      v = {}
    function y(e, t, n) {
      ;(this.props = e), (this.context = t), (this.refs = v), (this.updater = n || g)
    }
    ;(y.prototype.isReactComponent = {}),
      (y.prototype.setState = function (e, t) {
        if (typeof e != `object` && typeof e != `function` && e != null)
          throw Error(
            `takes an object of state variables to update or a function which returns an object of state variables.`,
          )
        this.updater.enqueueSetState(this, e, t, `setState`)
      }),
      (y.prototype.forceUpdate = function (e) {
        this.updater.enqueueForceUpdate(this, e, `forceUpdate`)
      })
    function b() {}
    b.prototype = y.prototype
    function x(e, t, n) {
      ;(this.props = e), (this.context = t), (this.refs = v), (this.updater = n || g)
    }
    var S = (x.prototype = new b())
    ;(S.constructor = x), _(S, y.prototype), (S.isPureReactComponent = !0)
    var C = Array.isArray
    function w() {}
    var T = { H: null, A: null, T: null, S: null },
      ee = Object.prototype.hasOwnProperty
    function te(e, n, r) {
      var i = r.ref
      return { $$typeof: t, type: e, key: n, ref: i === void 0 ? null : i, props: r }
    }
    function ne(e, t) {
      return te(e.type, t, e.props)
    }
    function re(e) {
      return typeof e == `object` && !!e && e.$$typeof === t
    }
    function ie(e) {
      var t = { "=": `=0`, ":": `=2` }
      return `$` + e.replace(/[=:]/g, (e) => t[e])
    }
    var ae = /\/+/g
    function oe(e, t) {
      return typeof e == `object` && e && e.key != null ? ie(`` + e.key) : t.toString(36)
    }
    function se(e) {
      switch (e.status) {
        case `fulfilled`:
          return e.value
        case `rejected`:
          throw e.reason
        default:
          switch (
            (typeof e.status == `string`
              ? e.then(w, w)
              : ((e.status = `pending`),
                e.then(
                  (t) => {
                    e.status === `pending` && ((e.status = `fulfilled`), (e.value = t))
                  },
                  (t) => {
                    e.status === `pending` && ((e.status = `rejected`), (e.reason = t))
                  },
                )),
            e.status)
          ) {
            case `fulfilled`:
              return e.value
            case `rejected`:
              throw e.reason
          }
      }
      throw e
    }
    function E(e, r, i, a, o) {
      var s = typeof e
      ;(s === `undefined` || s === `boolean`) && (e = null)
      var c = !1
      if (e === null) c = !0
      else
        switch (s) {
          case `bigint`:
          case `string`:
          case `number`:
            c = !0
            break
          case `object`:
            switch (e.$$typeof) {
              case t:
              case n:
                c = !0
                break
              case d:
                return ((c = e._init), E(c(e._payload), r, i, a, o))
            }
        }
      if (c)
        return (
          (o = o(e)),
          (c = a === `` ? `.` + oe(e, 0) : a),
          C(o)
            ? ((i = ``), c != null && (i = c.replace(ae, `$&/`) + `/`), E(o, r, i, ``, (e) => e))
            : o != null &&
              (re(o) &&
                (o = ne(
                  o,
                  i + (o.key == null || (e && e.key === o.key) ? `` : (`` + o.key).replace(ae, `$&/`) + `/`) + c,
                )),
              r.push(o)),
          1
        )
      c = 0
      var l = a === `` ? `.` : a + `:`
      if (C(e)) for (var u = 0; u < e.length; u++) (a = e[u]), (s = l + oe(a, u)), (c += E(a, r, i, s, o))
      else if (((u = h(e)), typeof u == `function`))
        for (e = u.call(e), u = 0; !(a = e.next()).done; ) (a = a.value), (s = l + oe(a, u++)), (c += E(a, r, i, s, o))
      else if (s === `object`) {
        if (typeof e.then == `function`) return E(se(e), r, i, a, o)
        throw (
          (r = String(e)),
          Error(
            `Objects are not valid as a React child (found: ` +
              (r === `[object Object]` ? `object with keys {` + Object.keys(e).join(`, `) + `}` : r) +
              `). If you meant to render a collection of children, use an array instead.`,
          )
        )
      }
      return c
    }
    function D(e, t, n) {
      if (e == null) return e
      var r = [],
        i = 0
      return (E(e, r, ``, ``, (e) => t.call(n, e, i++)), r)
    }
    function ce(e) {
      if (e._status === -1) {
        var t = e._result,
          n = t()
        n.then(
          (t) => {
            ;(e._status === 0 || e._status === -1) &&
              ((e._status = 1), (e._result = t), n.status === void 0 && ((n.status = `fulfilled`), (n.value = t)))
          },
          (t) => {
            ;(e._status === 0 || e._status === -1) &&
              ((e._status = 2), (e._result = t), n.status === void 0 && ((n.status = `rejected`), (n.reason = t)))
          },
        ),
          e._status === -1 && ((e._status = 0), (e._result = n))
      }
      if (e._status === 1) return e._result.default
      throw e._result
    }
    var O =
      typeof reportError == `function`
        ? reportError
        : (e) => {
            if (typeof window == `object` && typeof window.ErrorEvent == `function`) {
              var t = new window.ErrorEvent(`error`, {
                bubbles: !0,
                cancelable: !0,
                message: typeof e == `object` && e && typeof e.message == `string` ? String(e.message) : String(e),
                error: e,
              })
              if (!window.dispatchEvent(t)) return
            } else if (typeof process == `object` && typeof process.emit == `function`) {
              process.emit(`uncaughtException`, e)
              return
            }
            console.error(e)
          }
    function le(e) {
      var t = T.T,
        n = {}
      ;(n.types = t === null ? null : t.types), (T.T = n)
      try {
        var r = e(),
          i = T.S
        i !== null && i(n, r), typeof r == `object` && r && typeof r.then == `function` && r.then(w, O)
      } catch (e) {
        O(e)
      } finally {
        t !== null && n.types !== null && (t.types = n.types), (T.T = t)
      }
    }
    function ue(e) {
      var t = T.T
      if (t !== null) {
        var n = t.types
        n === null ? (t.types = [e]) : n.indexOf(e) === -1 && n.push(e)
      } else le(ue.bind(null, e))
    }
    var k = {
      map: D,
      forEach: (e, t, n) => {
        D(
          e,
          function () {
            t.apply(this, arguments)
          },
          n,
        )
      },
      count: (e) => {
        var t = 0
        return (
          D(e, () => {
            t++
          }),
          t
        )
      },
      toArray: (e) => D(e, (e) => e) || [],
      only: (e) => {
        if (!re(e)) throw Error(`React.Children.only expected to receive a single React element child.`)
        return e
      },
    }
    ;(e.Activity = f),
      (e.Children = k),
      (e.Component = y),
      (e.Fragment = r),
      (e.Profiler = a),
      (e.PureComponent = x),
      (e.StrictMode = i),
      (e.Suspense = l),
      (e.ViewTransition = p),
      (e.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = T),
      (e.__COMPILER_RUNTIME = { __proto__: null, c: (e) => T.H.useMemoCache(e) }),
      (e.addTransitionType = ue),
      (e.cache = (e) =>
        function () {
          return e.apply(null, arguments)
        }),
      (e.cacheSignal = () => null),
      (e.cloneElement = function (e, t, n) {
        if (e == null) throw Error(`The argument must be a React element, but you passed ` + e + `.`)
        var r = _({}, e.props),
          i = e.key
        if (t != null)
          for (a in (t.key !== void 0 && (i = `` + t.key), t))
            !ee.call(t, a) ||
              a === `key` ||
              a === `__self` ||
              a === `__source` ||
              (a === `ref` && t.ref === void 0) ||
              (r[a] = t[a])
        var a = arguments.length - 2
        if (a === 1) r.children = n
        else if (1 < a) {
          for (var o = Array(a), s = 0; s < a; s++) o[s] = arguments[s + 2]
          r.children = o
        }
        return te(e.type, i, r)
      }),
      (e.createContext = (e) => (
        (e = { $$typeof: s, _currentValue: e, _currentValue2: e, _threadCount: 0, Provider: null, Consumer: null }),
        (e.Provider = e),
        (e.Consumer = { $$typeof: o, _context: e }),
        e
      )),
      (e.createElement = function (e, t, n) {
        var r,
          i = {},
          a = null
        if (t != null)
          for (r in (t.key !== void 0 && (a = `` + t.key), t))
            ee.call(t, r) && r !== `key` && r !== `__self` && r !== `__source` && (i[r] = t[r])
        var o = arguments.length - 2
        if (o === 1) i.children = n
        else if (1 < o) {
          for (var s = Array(o), c = 0; c < o; c++) s[c] = arguments[c + 2]
          i.children = s
        }
        if (e && e.defaultProps) for (r in ((o = e.defaultProps), o)) i[r] === void 0 && (i[r] = o[r])
        return te(e, a, i)
      }),
      (e.createRef = () => ({ current: null })),
      (e.forwardRef = (e) => ({ $$typeof: c, render: e })),
      (e.isValidElement = re),
      (e.lazy = (e) => ({ $$typeof: d, _payload: { _status: -1, _result: e }, _init: ce })),
      (e.memo = (e, t) => ({ $$typeof: u, type: e, compare: t === void 0 ? null : t })),
      (e.startTransition = le),
      (e.unstable_useCacheRefresh = () => T.H.useCacheRefresh()),
      (e.use = (e) => T.H.use(e)),
      (e.useActionState = (e, t, n) => T.H.useActionState(e, t, n)),
      (e.useCallback = (e, t) => T.H.useCallback(e, t)),
      (e.useContext = (e) => T.H.useContext(e)),
      (e.useDebugValue = () => {}),
      (e.useDeferredValue = (e, t) => T.H.useDeferredValue(e, t)),
      (e.useEffect = (e, t) => T.H.useEffect(e, t)),
      (e.useEffectEvent = (e) => T.H.useEffectEvent(e)),
      (e.useId = () => T.H.useId()),
      (e.useImperativeHandle = (e, t, n) => T.H.useImperativeHandle(e, t, n)),
      (e.useInsertionEffect = (e, t) => T.H.useInsertionEffect(e, t)),
      (e.useLayoutEffect = (e, t) => T.H.useLayoutEffect(e, t)),
      (e.useMemo = (e, t) => T.H.useMemo(e, t)),
      (e.useOptimistic = (e, t) => T.H.useOptimistic(e, t)),
      (e.useReducer = (e, t, n) => T.H.useReducer(e, t, n)),
      (e.useRef = (e) => T.H.useRef(e)),
      (e.useState = (e) => T.H.useState(e)),
      (e.useSyncExternalStore = (e, t, n) => T.H.useSyncExternalStore(e, t, n)),
      (e.useTransition = () => T.H.useTransition()),
      (e.version = `19.3.1`)
  }),
  u = o((e, t) => {
    t.exports = l()
  }),
  d = o((e) => {
    var t = u()
    function n(e) {
      var t = `https://react.dev/errors/` + e
      if (1 < arguments.length) {
        t += `?args[]=` + encodeURIComponent(arguments[1])
        for (var n = 2; n < arguments.length; n++) t += `&args[]=` + encodeURIComponent(arguments[n])
      }
      return (
        `Minified React error #` +
        e +
        `; visit ` +
        t +
        ` for the full message or use the non-minified dev environment for full errors and additional helpful warnings.`
      )
    }
    function r() {}
    var i = {
        d: {
          f: r,
          r: () => {
            throw Error(n(522))
          },
          D: r,
          C: r,
          L: r,
          m: r,
          X: r,
          S: r,
          M: r,
        },
        p: 0,
        findDOMNode: null,
      },
      a = Symbol.for(`react.portal`),
      o = Symbol.for(`react.recoverable`),
      s = Symbol.for(`react.optimistic_key`)
    function c(e, t, n) {
      var r = 3 < arguments.length && arguments[3] !== void 0 ? arguments[3] : null
      return {
        $$typeof: a,
        key: r == null ? null : r === s ? s : `` + r,
        children: e,
        containerInfo: t,
        implementation: n,
      }
    }
    var l = t.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE
    function d(e, t) {
      if (e === `font`) return ``
      if (typeof t == `string`) return t === `use-credentials` ? t : ``
    }
    ;(e.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = i),
      (e.browser = (e) => ({ $$typeof: o, _reason: e })),
      (e.createPortal = function (e, t) {
        var r = 2 < arguments.length && arguments[2] !== void 0 ? arguments[2] : null
        if (!t || (t.nodeType !== 1 && t.nodeType !== 9 && t.nodeType !== 11)) throw Error(n(299))
        return c(e, t, null, r)
      }),
      (e.flushSync = (e) => {
        var t = l.T,
          n = i.p
        try {
          if (((l.T = null), (i.p = 2), e)) return e()
        } finally {
          ;(l.T = t), (i.p = n), i.d.f()
        }
      }),
      (e.preconnect = (e, t) => {
        typeof e == `string` &&
          (t
            ? ((t = t.crossOrigin), (t = typeof t == `string` ? (t === `use-credentials` ? t : ``) : void 0))
            : (t = null),
          i.d.C(e, t))
      }),
      (e.prefetchDNS = (e) => {
        typeof e == `string` && i.d.D(e)
      }),
      (e.preinit = (e, t) => {
        if (typeof e == `string` && t && typeof t.as == `string`) {
          var n = t.as,
            r = d(n, t.crossOrigin),
            a = typeof t.integrity == `string` ? t.integrity : void 0,
            o = typeof t.fetchPriority == `string` ? t.fetchPriority : void 0
          n === `style`
            ? i.d.S(e, typeof t.precedence == `string` ? t.precedence : void 0, {
                crossOrigin: r,
                integrity: a,
                fetchPriority: o,
              })
            : n === `script` &&
              i.d.X(e, {
                crossOrigin: r,
                integrity: a,
                fetchPriority: o,
                nonce: typeof t.nonce == `string` ? t.nonce : void 0,
              })
        }
      }),
      (e.preinitModule = (e, t) => {
        if (typeof e == `string`) {
          if (typeof t == `object` && t) {
            if (t.as == null || t.as === `script`) {
              var n = d(t.as, t.crossOrigin)
              i.d.M(e, {
                crossOrigin: n,
                integrity: typeof t.integrity == `string` ? t.integrity : void 0,
                nonce: typeof t.nonce == `string` ? t.nonce : void 0,
                fetchPriority: typeof t.fetchPriority == `string` ? t.fetchPriority : void 0,
              })
            }
          } else t ?? i.d.M(e)
        }
      }),
      (e.preload = (e, t) => {
        if (typeof e == `string` && typeof t == `object` && t && typeof t.as == `string`) {
          var n = t.as,
            r = d(n, t.crossOrigin)
          i.d.L(e, n, {
            crossOrigin: r,
            integrity: typeof t.integrity == `string` ? t.integrity : void 0,
            nonce: typeof t.nonce == `string` ? t.nonce : void 0,
            type: typeof t.type == `string` ? t.type : void 0,
            fetchPriority: typeof t.fetchPriority == `string` ? t.fetchPriority : void 0,
            referrerPolicy: typeof t.referrerPolicy == `string` ? t.referrerPolicy : void 0,
            imageSrcSet: typeof t.imageSrcSet == `string` ? t.imageSrcSet : void 0,
            imageSizes: typeof t.imageSizes == `string` ? t.imageSizes : void 0,
            media: typeof t.media == `string` ? t.media : void 0,
          })
        }
      }),
      (e.preloadModule = (e, t) => {
        if (typeof e == `string`) {
          if (t) {
            var n = d(t.as, t.crossOrigin)
            i.d.m(e, {
              as: typeof t.as == `string` && t.as !== `script` ? t.as : void 0,
              crossOrigin: n,
              integrity: typeof t.integrity == `string` ? t.integrity : void 0,
              nonce: typeof t.nonce == `string` ? t.nonce : void 0,
              fetchPriority: typeof t.fetchPriority == `string` ? t.fetchPriority : void 0,
            })
          } else i.d.m(e)
        }
      }),
      (e.requestFormReset = (e) => {
        i.d.r(e)
      }),
      (e.unstable_batchedUpdates = (e, t) => e(t)),
      (e.useFormState = (e, t, n) => l.H.useFormState(e, t, n)),
      (e.useFormStatus = () => l.H.useHostTransitionStatus()),
      (e.version = `19.3.1`)
  }),
  f = o((e, t) => {
    function n() {
      if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < `u` && typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE == `function`)
        try {
          __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n)
        } catch (e) {
          console.error(e)
        }
    }
    n(), (t.exports = d())
  }),
  p = c(u(), 1)
function m(e) {
  return Object.keys(e)
}
function h(e) {
  return e && typeof e == `object` && !Array.isArray(e)
}
function g(e, t) {
  const n = { ...e },
    r = t
  return (
    h(e) &&
      h(t) &&
      Object.keys(t).forEach((t) => {
        h(r[t]) && t in e ? (n[t] = g(n[t], r[t])) : (n[t] = r[t])
      }),
    n
  )
}
function _(e) {
  return e.replace(/[A-Z]/g, (e) => `-${e.toLowerCase()}`)
}
function v(e) {
  return e === `0rem` ? `0rem` : `calc(${e} * var(--mantine-scale))`
}
function y(e, { shouldScale: t = !1 } = {}) {
  function n(r) {
    if (r === 0 || r === `0`) return `0${e}`
    if (typeof r == `number`) {
      const n = `${r / 16}${e}`
      return t ? v(n) : n
    }
    if (typeof r == `string`) {
      if (r === `` || r.startsWith(`calc(`) || r.startsWith(`clamp(`) || r.includes(`rgba(`)) return r
      if (r.includes(`,`))
        return r
          .split(`,`)
          .map((e) => n(e))
          .join(`,`)
      if (r.includes(` `))
        return r
          .split(` `)
          .map((e) => n(e))
          .join(` `)
      const i = r.replace(`px`, ``)
      if (!Number.isNaN(Number(i))) {
        const n = `${Number(i) / 16}${e}`
        return t ? v(n) : n
      }
    }
    return r
  }
  return n
}
var b = y(`rem`, { shouldScale: !0 }),
  x = y(`em`)
function S(e) {
  return Object.keys(e).reduce((t, n) => (e[n] !== void 0 && (t[n] = e[n]), t), {})
}
function C(e) {
  if (typeof e == `number`) return !0
  if (typeof e == `string`) {
    if (e.startsWith(`calc(`) || e.startsWith(`var(`) || (e.includes(` `) && e.trim() !== ``)) return !0
    const t =
      /^[+-]?[0-9]+(\.[0-9]+)?(px|em|rem|ex|ch|lh|rlh|vw|vh|vmin|vmax|vb|vi|svw|svh|lvw|lvh|dvw|dvh|cm|mm|in|pt|pc|q|cqw|cqh|cqi|cqb|cqmin|cqmax|%)?$/
    return e
      .trim()
      .split(/\s+/)
      .every((e) => t.test(e))
  }
  return !1
}
function w(e, t = `size`, n = !0) {
  if (e !== void 0) return C(e) ? (n ? b(e) : e) : `var(--${t}-${e})`
}
function T(e) {
  return w(e, `mantine-spacing`)
}
function ee(e) {
  return e === void 0 ? `var(--mantine-radius-default)` : w(e, `mantine-radius`)
}
function te(e) {
  return w(e, `mantine-font-size`)
}
function ne(e) {
  return w(e, `mantine-line-height`, !1)
}
function re(e) {
  if (e) return w(e, `mantine-shadow`, !1)
}
function ie(e, t) {
  if (typeof t == `boolean`) return t
  if (typeof window < `u` && `matchMedia` in window)
    try {
      return window.matchMedia(e).matches
    } catch {
      return !1
    }
  return !1
}
function ae(e, t, { getInitialValueInEffect: n } = { getInitialValueInEffect: !0 }) {
  const [r, i] = (0, p.useState)(n ? t : ie(e))
  return (
    (0, p.useEffect)(() => {
      try {
        if (`matchMedia` in window) {
          const t = window.matchMedia(e)
          i(t.matches)
          const n = (e) => i(e.matches)
          return (
            t.addEventListener(`change`, n),
            () => {
              t.removeEventListener(`change`, n)
            }
          )
        }
      } catch {
        return
      }
    }, [e]),
    r || !1
  )
}
function oe(e, t) {
  return e.length !== t.length || t.some((t, n) => !Object.is(t, e[n]))
}
function se(e, t) {
  const n = (0, p.useRef)(!1),
    r = (0, p.useRef)(null),
    i = (0, p.useRef)(void 0),
    a = {}
  ;(0, p.useEffect)(() => {
    const o = r.current === a,
      s = i.current
    if (((r.current = a), (i.current = t), !n.current)) n.current = !0
    else if (!o && !(t && s && !oe(s, t))) return e()
  }, t)
}
function E(e, t) {
  return ae(`(prefers-reduced-motion: reduce)`, e, t)
}
function D(e) {
  return e
}
function ce(e) {
  var t,
    n,
    r = ``
  if (typeof e == `string` || typeof e == `number`) r += e
  else if (typeof e == `object`) {
    if (Array.isArray(e)) {
      var i = e.length
      for (t = 0; t < i; t++) e[t] && (n = ce(e[t])) && (r && (r += ` `), (r += n))
    } else for (n in e) e[n] && (r && (r += ` `), (r += n))
  }
  return r
}
function O() {
  for (var e, t, n = 0, r = ``, i = arguments.length; n < i; n++)
    (e = arguments[n]) && (t = ce(e)) && (r && (r += ` `), (r += t))
  return r
}
var le = {}
function ue(e) {
  const t = {}
  return (
    e.forEach((e) => {
      Object.entries(e).forEach(([e, n]) => {
        t[e] ? (t[e] = O(t[e], n)) : (t[e] = n)
      })
    }),
    t
  )
}
function k({ theme: e, classNames: t, props: n, stylesCtx: r }) {
  return ue((Array.isArray(t) ? t : [t]).map((t) => (typeof t == `function` ? t(e, n, r) : t || le)))
}
function A({ theme: e, styles: t, props: n, stylesCtx: r }) {
  const i = Array.isArray(t) ? t : [t],
    a = {}
  for (const t of i) typeof t == `function` ? Object.assign(a, t(e, n, r)) : t && Object.assign(a, t)
  return a
}
function de(e, t) {
  return typeof e.primaryShade == `number` ? e.primaryShade : t === `dark` ? e.primaryShade.dark : e.primaryShade.light
}
function fe(e) {
  return /^#?([0-9A-F]{3}){1,2}([0-9A-F]{2})?$/i.test(e)
}
function pe(e) {
  let t = e.replace(`#`, ``)
  if (t.length === 3) {
    const e = t.split(``)
    t = [e[0], e[0], e[1], e[1], e[2], e[2]].join(``)
  }
  if (t.length === 8) {
    const e = parseInt(t.slice(6, 8), 16) / 255
    return { r: parseInt(t.slice(0, 2), 16), g: parseInt(t.slice(2, 4), 16), b: parseInt(t.slice(4, 6), 16), a: e }
  }
  const n = parseInt(t, 16)
  return { r: (n >> 16) & 255, g: (n >> 8) & 255, b: n & 255, a: 1 }
}
function me(e) {
  const [t, n, r, i] = e
    .replace(/[^0-9,./]/g, ``)
    .split(/[/,]/)
    .map(Number)
  return { r: t, g: n, b: r, a: i === void 0 ? 1 : i }
}
function he(e) {
  const t = e.match(/^hsla?\(\s*(\d+)\s*,\s*(\d+%)\s*,\s*(\d+%)\s*(,\s*(0?\.\d+|\d+(\.\d+)?))?\s*\)$/i)
  if (!t) return { r: 0, g: 0, b: 0, a: 1 }
  let n = parseInt(t[1], 10),
    r = parseInt(t[2], 10) / 100,
    i = parseInt(t[3], 10) / 100,
    a = t[5] ? parseFloat(t[5]) : void 0,
    o = (1 - Math.abs(2 * i - 1)) * r,
    s = n / 60,
    c = o * (1 - Math.abs((s % 2) - 1)),
    l = i - o / 2,
    u,
    d,
    f
  return (
    s >= 0 && s < 1
      ? ((u = o), (d = c), (f = 0))
      : s >= 1 && s < 2
        ? ((u = c), (d = o), (f = 0))
        : s >= 2 && s < 3
          ? ((u = 0), (d = o), (f = c))
          : s >= 3 && s < 4
            ? ((u = 0), (d = c), (f = o))
            : s >= 4 && s < 5
              ? ((u = c), (d = 0), (f = o))
              : ((u = o), (d = 0), (f = c)),
    { r: Math.round((u + l) * 255), g: Math.round((d + l) * 255), b: Math.round((f + l) * 255), a: a || 1 }
  )
}
function ge(e) {
  return fe(e) ? pe(e) : e.startsWith(`rgb`) ? me(e) : e.startsWith(`hsl`) ? he(e) : { r: 0, g: 0, b: 0, a: 1 }
}
function _e(e) {
  return e <= 0.03928 ? e / 12.92 : ((e + 0.055) / 1.055) ** 2.4
}
function ve(e) {
  const t = e.match(/oklch\((.*?)%\s/)
  return t ? parseFloat(t[1]) : null
}
function ye(e) {
  if (e.startsWith(`oklch(`)) return (ve(e) || 0) / 100
  const { r: t, g: n, b: r } = ge(e),
    i = t / 255,
    a = n / 255,
    o = r / 255,
    s = _e(i),
    c = _e(a),
    l = _e(o)
  return 0.2126 * s + 0.7152 * c + 0.0722 * l
}
function be(e, t = 0.179) {
  return !e.startsWith(`var(`) && ye(e) > t
}
function xe({ color: e, theme: t, colorScheme: n }) {
  if (typeof e != `string`)
    throw Error(`[@mantine/core] Failed to parse color. Expected color to be a string, instead got ${typeof e}`)
  if (e === `bright`)
    return {
      color: e,
      value: n === `dark` ? t.white : t.black,
      shade: void 0,
      isThemeColor: !1,
      isLight: be(n === `dark` ? t.white : t.black, t.luminanceThreshold),
      variable: `--mantine-color-bright`,
    }
  if (e === `dimmed`)
    return {
      color: e,
      value: n === `dark` ? t.colors.dark[2] : t.colors.gray[7],
      shade: void 0,
      isThemeColor: !1,
      isLight: be(n === `dark` ? t.colors.dark[2] : t.colors.gray[6], t.luminanceThreshold),
      variable: `--mantine-color-dimmed`,
    }
  if (e === `white` || e === `black`)
    return {
      color: e,
      value: e === `white` ? t.white : t.black,
      shade: void 0,
      isThemeColor: !1,
      isLight: be(e === `white` ? t.white : t.black, t.luminanceThreshold),
      variable: `--mantine-color-${e}`,
    }
  const [r, i] = e.split(`.`),
    a = i ? Number(i) : void 0,
    o = r in t.colors
  if (o) {
    const e = a === void 0 ? t.colors[r][de(t, n || `light`)] : t.colors[r][a]
    return {
      color: r,
      value: e,
      shade: a,
      isThemeColor: o,
      isLight: be(e, t.luminanceThreshold),
      variable: i ? `--mantine-color-${r}-${a}` : `--mantine-color-${r}-filled`,
    }
  }
  return { color: e, value: e, isThemeColor: o, isLight: be(e, t.luminanceThreshold), shade: a, variable: void 0 }
}
function j(e, t) {
  const n = xe({ color: e || t.primaryColor, theme: t })
  return n.variable ? `var(${n.variable})` : e
}
function Se(e) {
  return !!e && typeof e == `object` && `mantine-virtual-color` in e
}
function Ce(e, t) {
  if (e.startsWith(`var(`)) return `color-mix(in srgb, ${e}, black ${t * 100}%)`
  const { r: n, g: r, b: i, a } = ge(e),
    o = 1 - t,
    s = (e) => Math.round(e * o)
  return `rgba(${s(n)}, ${s(r)}, ${s(i)}, ${a})`
}
function we(e, t) {
  const n = {
      from: e?.from || t.defaultGradient.from,
      to: e?.to || t.defaultGradient.to,
      deg: e?.deg ?? t.defaultGradient.deg ?? 0,
    },
    r = j(n.from, t),
    i = j(n.to, t)
  return `linear-gradient(${n.deg}deg, ${r} 0%, ${i} 100%)`
}
function M(e, t) {
  if (typeof e != `string` || t > 1 || t < 0) return `rgba(0, 0, 0, 1)`
  if (e.startsWith(`var(`)) return `color-mix(in srgb, ${e}, transparent ${(1 - t) * 100}%)`
  if (e.startsWith(`oklch`))
    return e.includes(`/`) ? e.replace(/\/\s*[\d.]+\s*\)/, `/ ${t})`) : e.replace(`)`, ` / ${t})`)
  const { r: n, g: r, b: i } = ge(e)
  return `rgba(${n}, ${r}, ${i}, ${t})`
}
var Te = M,
  Ee = ({ color: e, theme: t, variant: n, gradient: r, autoContrast: i }) => {
    const a = xe({ color: e, theme: t }),
      o = typeof i == `boolean` ? i : t.autoContrast
    if (n === `none`) return { background: `transparent`, hover: `transparent`, color: `inherit`, border: `none` }
    if (n === `filled`) {
      const n = a.isThemeColor && a.shade === void 0 && Se(t.colors[a.color]),
        r = o
          ? n
            ? `var(--mantine-color-${a.color}-contrast)`
            : a.isLight
              ? `var(--mantine-color-black)`
              : `var(--mantine-color-white)`
          : `var(--mantine-color-white)`
      return a.isThemeColor
        ? a.shade === void 0
          ? {
              background: `var(--mantine-color-${e}-filled)`,
              hover: `var(--mantine-color-${e}-filled-hover)`,
              color: r,
              border: `${b(1)} solid transparent`,
            }
          : {
              background: `var(--mantine-color-${a.color}-${a.shade})`,
              hover: `var(--mantine-color-${a.color}-${a.shade === 9 ? 8 : a.shade + 1})`,
              color: r,
              border: `${b(1)} solid transparent`,
            }
        : { background: e, hover: Ce(e, 0.1), color: r, border: `${b(1)} solid transparent` }
    }
    if (n === `light`) {
      if (a.isThemeColor) {
        if (a.shade === void 0)
          return {
            background: `var(--mantine-color-${e}-light)`,
            hover: `var(--mantine-color-${e}-light-hover)`,
            color: `var(--mantine-color-${e}-light-color)`,
            border: `${b(1)} solid transparent`,
          }
        const n = t.colors[a.color][a.shade]
        return {
          background: n,
          hover: Ce(n, 0.1),
          color: `var(--mantine-color-${a.color}-light-color)`,
          border: `${b(1)} solid transparent`,
        }
      }
      return { background: M(e, 0.1), hover: M(e, 0.12), color: e, border: `${b(1)} solid transparent` }
    }
    if (n === `outline`)
      return a.isThemeColor
        ? a.shade === void 0
          ? {
              background: `transparent`,
              hover: `var(--mantine-color-${e}-outline-hover)`,
              color: `var(--mantine-color-${e}-outline)`,
              border: `${b(1)} solid var(--mantine-color-${e}-outline)`,
            }
          : {
              background: `transparent`,
              hover: M(t.colors[a.color][a.shade], 0.05),
              color: `var(--mantine-color-${a.color}-${a.shade})`,
              border: `${b(1)} solid var(--mantine-color-${a.color}-${a.shade})`,
            }
        : { background: `transparent`, hover: M(e, 0.05), color: e, border: `${b(1)} solid ${e}` }
    if (n === `subtle`) {
      if (a.isThemeColor) {
        if (a.shade === void 0)
          return {
            background: `transparent`,
            hover: `var(--mantine-color-${e}-light-hover)`,
            color: `var(--mantine-color-${e}-light-color)`,
            border: `${b(1)} solid transparent`,
          }
        const n = t.colors[a.color][a.shade]
        return {
          background: `transparent`,
          hover: M(n, 0.12),
          color: `var(--mantine-color-${a.color}-${Math.min(a.shade, 6)})`,
          border: `${b(1)} solid transparent`,
        }
      }
      return { background: `transparent`, hover: M(e, 0.12), color: e, border: `${b(1)} solid transparent` }
    }
    return n === `transparent`
      ? a.isThemeColor
        ? a.shade === void 0
          ? {
              background: `transparent`,
              hover: `transparent`,
              color: `var(--mantine-color-${e}-light-color)`,
              border: `${b(1)} solid transparent`,
            }
          : {
              background: `transparent`,
              hover: `transparent`,
              color: `var(--mantine-color-${a.color}-${Math.min(a.shade, 6)})`,
              border: `${b(1)} solid transparent`,
            }
        : { background: `transparent`, hover: `transparent`, color: e, border: `${b(1)} solid transparent` }
      : n === `white`
        ? a.isThemeColor
          ? a.shade === void 0
            ? {
                background: `var(--mantine-color-white)`,
                hover: Ce(t.white, 0.01),
                color: `var(--mantine-color-${e}-filled)`,
                border: `${b(1)} solid transparent`,
              }
            : {
                background: `var(--mantine-color-white)`,
                hover: Ce(t.white, 0.01),
                color: `var(--mantine-color-${a.color}-${a.shade})`,
                border: `${b(1)} solid transparent`,
              }
          : {
              background: `var(--mantine-color-white)`,
              hover: Ce(t.white, 0.01),
              color: e,
              border: `${b(1)} solid transparent`,
            }
        : n === `gradient`
          ? { background: we(r, t), hover: we(r, t), color: `var(--mantine-color-white)`, border: `none` }
          : n === "default"
            ? {
                background: `var(--mantine-color-default)`,
                hover: `var(--mantine-color-default-hover)`,
                color: `var(--mantine-color-default-color)`,
                border: `${b(1)} solid var(--mantine-color-default-border)`,
              }
            : {}
  },
  De = (0, p.createContext)(null)
function N() {
  const e = (0, p.use)(De)
  if (!e) throw Error(`[@mantine/core] MantineProvider was not found in tree`)
  return e
}
function Oe() {
  return N().cssVariablesResolver
}
function ke() {
  return N().classNamesPrefix
}
function Ae() {
  return N().getStyleNonce
}
function je() {
  return N().withStaticClasses
}
function Me() {
  return N().headless
}
function Ne() {
  return N().stylesTransform?.sx
}
function Pe() {
  return N().stylesTransform?.styles
}
function Fe() {
  return N().env || `default`
}
function Ie() {
  return N().deduplicateInlineStyles
}
var Le = o((e) => {
    var t = Symbol.for(`react.transitional.element`),
      n = Symbol.for(`react.fragment`)
    function r(e, n, r) {
      var i = null
      if ((r !== void 0 && (i = `` + r), n.key !== void 0 && (i = `` + n.key), `key` in n))
        for (var a in ((r = {}), n)) a !== `key` && (r[a] = n[a])
      else r = n
      return ((n = r.ref), { $$typeof: t, type: e, key: i, ref: n === void 0 ? null : n, props: r })
    }
    ;(e.Fragment = n), (e.jsx = r), (e.jsxs = r)
  }),
  Re = o((e, t) => {
    t.exports = Le()
  }),
  ze = {
    dark: [
      `#C9C9C9`,
      `#b8b8b8`,
      `#828282`,
      `#696969`,
      `#424242`,
      `#3b3b3b`,
      `#2e2e2e`,
      `#242424`,
      `#1f1f1f`,
      `#141414`,
    ],
    gray: [
      `#f8f9fa`,
      `#f1f3f5`,
      `#e9ecef`,
      `#dee2e6`,
      `#ced4da`,
      `#adb5bd`,
      `#868e96`,
      `#495057`,
      `#343a40`,
      `#212529`,
    ],
    red: [`#fff5f5`, `#ffe3e3`, `#ffc9c9`, `#ffa8a8`, `#ff8787`, `#ff6b6b`, `#fa5252`, `#f03e3e`, `#e03131`, `#c92a2a`],
    pink: [
      `#fff0f6`,
      `#ffdeeb`,
      `#fcc2d7`,
      `#faa2c1`,
      `#f783ac`,
      `#f06595`,
      `#e64980`,
      `#d6336c`,
      `#c2255c`,
      `#a61e4d`,
    ],
    grape: [
      `#f8f0fc`,
      `#f3d9fa`,
      `#eebefa`,
      `#e599f7`,
      `#da77f2`,
      `#cc5de8`,
      `#be4bdb`,
      `#ae3ec9`,
      `#9c36b5`,
      `#862e9c`,
    ],
    violet: [
      `#f3f0ff`,
      `#e5dbff`,
      `#d0bfff`,
      `#b197fc`,
      `#9775fa`,
      `#845ef7`,
      `#7950f2`,
      `#7048e8`,
      `#6741d9`,
      `#5f3dc4`,
    ],
    indigo: [
      `#edf2ff`,
      `#dbe4ff`,
      `#bac8ff`,
      `#91a7ff`,
      `#748ffc`,
      `#5c7cfa`,
      `#4c6ef5`,
      `#4263eb`,
      `#3b5bdb`,
      `#364fc7`,
    ],
    blue: [
      `#e7f5ff`,
      `#d0ebff`,
      `#a5d8ff`,
      `#74c0fc`,
      `#4dabf7`,
      `#339af0`,
      `#228be6`,
      `#1c7ed6`,
      `#1971c2`,
      `#1864ab`,
    ],
    cyan: [
      `#e3fafc`,
      `#c5f6fa`,
      `#99e9f2`,
      `#66d9e8`,
      `#3bc9db`,
      `#22b8cf`,
      `#15aabf`,
      `#1098ad`,
      `#0c8599`,
      `#0b7285`,
    ],
    teal: [
      `#e6fcf5`,
      `#c3fae8`,
      `#96f2d7`,
      `#63e6be`,
      `#38d9a9`,
      `#20c997`,
      `#12b886`,
      `#0ca678`,
      `#099268`,
      `#087f5b`,
    ],
    green: [
      `#ebfbee`,
      `#d3f9d8`,
      `#b2f2bb`,
      `#8ce99a`,
      `#69db7c`,
      `#51cf66`,
      `#40c057`,
      `#37b24d`,
      `#2f9e44`,
      `#2b8a3e`,
    ],
    lime: [
      `#f4fce3`,
      `#e9fac8`,
      `#d8f5a2`,
      `#c0eb75`,
      `#a9e34b`,
      `#94d82d`,
      `#82c91e`,
      `#74b816`,
      `#66a80f`,
      `#5c940d`,
    ],
    yellow: [
      `#fff9db`,
      `#fff3bf`,
      `#ffec99`,
      `#ffe066`,
      `#ffd43b`,
      `#fcc419`,
      `#fab005`,
      `#f59f00`,
      `#f08c00`,
      `#e67700`,
    ],
    orange: [
      `#fff4e6`,
      `#ffe8cc`,
      `#ffd8a8`,
      `#ffc078`,
      `#ffa94d`,
      `#ff922b`,
      `#fd7e14`,
      `#f76707`,
      `#e8590c`,
      `#d9480f`,
    ],
  },
  Be = `-apple-system, BlinkMacSystemFont, Segoe UI, Roboto, Helvetica, Arial, sans-serif, Apple Color Emoji, Segoe UI Emoji`,
  Ve = {
    scale: 1,
    fontSmoothing: !0,
    focusRing: `auto`,
    white: `#fff`,
    black: `#000`,
    colors: ze,
    primaryShade: { light: 6, dark: 8 },
    primaryColor: `blue`,
    variantColorResolver: Ee,
    autoContrast: !1,
    luminanceThreshold: 0.3,
    fontFamily: Be,
    fontFamilyMonospace: `ui-monospace, SFMono-Regular, Menlo, Monaco, Consolas, Liberation Mono, Courier New, monospace`,
    respectReducedMotion: !1,
    cursorType: `default`,
    defaultGradient: { from: `blue`, to: `cyan`, deg: 45 },
    defaultRadius: `md`,
    activeClassName: `mantine-active`,
    focusClassName: ``,
    headings: {
      fontFamily: Be,
      fontWeight: `700`,
      textWrap: `wrap`,
      sizes: {
        h1: { fontSize: b(34), lineHeight: `1.3` },
        h2: { fontSize: b(26), lineHeight: `1.35` },
        h3: { fontSize: b(22), lineHeight: `1.4` },
        h4: { fontSize: b(18), lineHeight: `1.45` },
        h5: { fontSize: b(16), lineHeight: `1.5` },
        h6: { fontSize: b(14), lineHeight: `1.5` },
      },
    },
    fontSizes: { xs: b(12), sm: b(14), md: b(16), lg: b(18), xl: b(20) },
    lineHeights: { xs: `1.4`, sm: `1.45`, md: `1.55`, lg: `1.6`, xl: `1.65` },
    fontWeights: { regular: `400`, medium: `600`, bold: `700` },
    radius: { xs: b(2), sm: b(4), md: b(8), lg: b(16), xl: b(32) },
    spacing: { xs: b(10), sm: b(12), md: b(16), lg: b(20), xl: b(32) },
    breakpoints: { xs: `36em`, sm: `48em`, md: `62em`, lg: `75em`, xl: `88em` },
    shadows: {
      xs: `0 ${b(1)} ${b(3)} rgba(0, 0, 0, 0.05), 0 ${b(1)} ${b(2)} rgba(0, 0, 0, 0.1)`,
      sm: `0 ${b(1)} ${b(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${b(10)} ${b(15)} ${b(-5)}, rgba(0, 0, 0, 0.04) 0 ${b(7)} ${b(7)} ${b(-5)}`,
      md: `0 ${b(1)} ${b(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${b(20)} ${b(25)} ${b(-5)}, rgba(0, 0, 0, 0.04) 0 ${b(10)} ${b(10)} ${b(-5)}`,
      lg: `0 ${b(1)} ${b(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${b(28)} ${b(23)} ${b(-7)}, rgba(0, 0, 0, 0.04) 0 ${b(12)} ${b(12)} ${b(-7)}`,
      xl: `0 ${b(1)} ${b(3)} rgba(0, 0, 0, 0.05), rgba(0, 0, 0, 0.05) 0 ${b(36)} ${b(28)} ${b(-7)}, rgba(0, 0, 0, 0.04) 0 ${b(17)} ${b(17)} ${b(-7)}`,
    },
    other: {},
    components: {},
  },
  He = `[@mantine/core] MantineProvider: Invalid theme.primaryColor, it accepts only key of theme.colors, learn more – https://mantine.dev/theming/colors/#primary-color`,
  Ue = `[@mantine/core] MantineProvider: Invalid theme.primaryShade, it accepts only 0-9 integers or an object { light: 0-9, dark: 0-9 }`
function We(e) {
  return e < 0 || e > 9 ? !1 : parseInt(e.toString(), 10) === e
}
function Ge(e) {
  if (!(e.primaryColor in e.colors)) throw Error(He)
  if (
    (typeof e.primaryShade == `object` && (!We(e.primaryShade.dark) || !We(e.primaryShade.light))) ||
    (typeof e.primaryShade == `number` && !We(e.primaryShade))
  )
    throw Error(Ue)
}
function Ke(e, t) {
  if (!t) return (Ge(e), e)
  const n = g(e, t)
  return (
    t.fontFamily && !t.headings?.fontFamily && (n.headings = { ...n.headings, fontFamily: t.fontFamily }), Ge(n), n
  )
}
var P = Re(),
  qe = (0, p.createContext)(null),
  Je = () => (0, p.use)(qe) || Ve
function F() {
  const e = (0, p.use)(qe)
  if (!e)
    throw Error(`@mantine/core: MantineProvider was not found in component tree, make sure you have it in your app`)
  return e
}
function I({ theme: e, children: t, inherit: n = !0 }) {
  const r = Je(),
    i = (0, p.useMemo)(() => Ke(n ? r : Ve, e), [e, r, n])
  return (0, P.jsx)(qe, { value: i, children: t })
}
I.displayName = `@mantine/core/MantineThemeProvider`
function L(e, t, n) {
  let r = F(),
    i = (Array.isArray(e) ? e : [e]).filter(Boolean),
    a = {}
  for (const e of i) {
    const t = r.components[e]?.defaultProps,
      n = typeof t == `function` ? t(r) : t
    n && (a = { ...a, ...n })
  }
  return { ...t, ...a, ...S(n) }
}
var Ye = { always: `mantine-focus-always`, auto: `mantine-focus-auto`, never: `mantine-focus-never` }
function Xe({ theme: e, options: t, unstyled: n }) {
  return O(t?.focusable && !n && (e.focusClassName || Ye[e.focusRing]), t?.active && !n && e.activeClassName)
}
function R(e, t, n = 1) {
  if (Object.is(e, t)) return !0
  if (n === 0 || typeof e != `object` || typeof t != `object` || e === null || t === null) return !1
  if (Array.isArray(e) || Array.isArray(t)) {
    if (!Array.isArray(e) || !Array.isArray(t) || e.length !== t.length) return !1
    for (let r = 0; r < e.length; r += 1) if (!R(e[r], t[r], n - 1)) return !1
    return !0
  }
  const r = Object.keys(e)
  if (r.length !== Object.keys(t).length) return !1
  for (const i of r) if (!Object.hasOwn(t, i) || !R(e[i], t[i], n - 1)) return !1
  return !0
}
function Ze({ selector: e, stylesCtx: t, options: n, props: r, theme: i }) {
  return k({ theme: i, classNames: n?.classNames, props: n?.props || r, stylesCtx: t })[e]
}
function Qe({ selector: e, stylesCtx: t, theme: n, classNames: r, props: i }) {
  return k({ theme: n, classNames: r, props: i, stylesCtx: t })[e]
}
function $e({ rootSelector: e, selector: t, className: n }) {
  return e === t ? n : void 0
}
function et({ selector: e, classes: t, unstyled: n }) {
  return n ? void 0 : t[e]
}
function tt({ themeName: e, classNamesPrefix: t, selector: n, withStaticClass: r }) {
  return r === !1 ? [] : e.map((e) => `${t}-${e}-${n}`)
}
function nt({ options: e, classes: t, selector: n, unstyled: r }) {
  return e?.variant && !r ? t[`${n}--${e.variant}`] : void 0
}
function rt({
  theme: e,
  options: t,
  themeName: n,
  selector: r,
  classNamesPrefix: i,
  resolvedClassNames: a,
  resolvedThemeClassNames: o,
  classes: s,
  unstyled: c,
  className: l,
  rootSelector: u,
  props: d,
  stylesCtx: f,
  withStaticClasses: p,
  headless: m,
  transformedStyles: h,
}) {
  return O(
    Xe({ theme: e, options: t, unstyled: c || m }),
    o.map((e) => e[r]),
    nt({ options: t, classes: s, selector: r, unstyled: c || m }),
    a[r],
    Qe({ selector: r, stylesCtx: f, theme: e, classNames: h, props: d }),
    Ze({ selector: r, stylesCtx: f, options: t, props: d, theme: e }),
    $e({ rootSelector: u, selector: r, className: l }),
    et({ selector: r, classes: s, unstyled: c || m }),
    p && !m && tt({ themeName: n, classNamesPrefix: i, selector: r, withStaticClass: t?.withStaticClass }),
    t?.className,
  )
}
function it({ style: e, theme: t }) {
  return Array.isArray(e)
    ? e.reduce((e, n) => ({ ...e, ...it({ style: n, theme: t }) }), {})
    : typeof e == `function`
      ? e(t)
      : (e ?? {})
}
function at({
  theme: e,
  selector: t,
  options: n,
  props: r,
  stylesCtx: i,
  rootSelector: a,
  withStylesTransform: o,
  resolvedStyles: s,
  resolvedThemeStyles: c,
  resolvedVars: l,
  resolvedRootStyle: u,
}) {
  return {
    ...c[t],
    ...s[t],
    ...(!o && A({ theme: e, styles: n?.styles, props: n?.props || r, stylesCtx: i })[t]),
    ...l[t],
    ...(a === t ? u : null),
    ...it({ style: n?.style, theme: e }),
  }
}
function ot(e) {
  return e.reduce(
    (e, t) => (
      t &&
        Object.keys(t).forEach((n) => {
          e[n] = { ...e[n], ...S(t[n]) }
        }),
      e
    ),
    {},
  )
}
function st({ props: e, stylesCtx: t, themeName: n, theme: r }) {
  const i = Pe()?.()
  return {
    getTransformedStyles: (a) =>
      i
        ? [
            ...a.map((n) => i(n, { props: e, theme: r, ctx: t })),
            ...n.map((n) => i(r.components[n]?.styles, { props: e, theme: r, ctx: t })),
          ].filter(Boolean)
        : [],
    withStylesTransform: !!i,
  }
}
function ct({
  name: e,
  classes: t,
  props: n,
  stylesCtx: r,
  className: i,
  style: a,
  rootSelector: o = `root`,
  unstyled: s,
  classNames: c,
  styles: l,
  vars: u,
  varsResolver: d,
  attributes: f,
  stable: p,
}) {
  const m = F(),
    h = ke(),
    g = je(),
    _ = Me(),
    v = (Array.isArray(e) ? e : [e]).filter((e) => e),
    { withStylesTransform: y, getTransformedStyles: b } = st({ props: n, stylesCtx: r, themeName: v, theme: m }),
    x = k({ theme: m, classNames: c, props: n, stylesCtx: r }),
    S = v.map((e) => k({ theme: m, classNames: m.components[e]?.classNames, props: n, stylesCtx: r })),
    C = y ? {} : A({ theme: m, styles: l, props: n, stylesCtx: r }),
    w = {}
  if (!y)
    for (const e of v) {
      const t = A({ theme: m, styles: m.components[e]?.styles, props: n, stylesCtx: r })
      for (const e of Object.keys(t)) w[e] = { ...w[e], ...t[e] }
    }
  const T = ot([_ ? {} : d?.(m, n, r), ...v.map((e) => m.components?.[e]?.vars?.(m, n, r)), u?.(m, n, r)]),
    ee = it({ style: a, theme: m })
  return lt(
    (e, a) => ({
      ...f?.[e],
      className: rt({
        theme: m,
        options: a,
        themeName: v,
        selector: e,
        classNamesPrefix: h,
        resolvedClassNames: x,
        resolvedThemeClassNames: S,
        classes: t,
        unstyled: s,
        className: i,
        rootSelector: o,
        props: n,
        stylesCtx: r,
        withStaticClasses: g,
        headless: _,
        transformedStyles: b([a?.styles, l]),
      }),
      style: at({
        theme: m,
        selector: e,
        options: a,
        props: n,
        stylesCtx: r,
        rootSelector: o,
        withStylesTransform: y,
        resolvedStyles: C,
        resolvedThemeStyles: w,
        resolvedVars: T,
        resolvedRootStyle: ee,
      }),
    }),
    !!p,
    [m, h, g, _, y ? n : null, t, s, i, o, f, r, x, S, C, w, T, ee],
  )
}
function lt(e, t, n) {
  const r = (0, p.useRef)(null)
  return t
    ? ((r.current && R(r.current.deps, n, 3)) || (r.current = { deps: n, getStyles: e }), r.current.getStyles)
    : e
}
function ut(e) {
  return m(e)
    .reduce((t, n) => (e[n] === void 0 ? t : `${t}${_(n)}:${e[n]};`), ``)
    .trim()
}
function dt({ selector: e, styles: t, media: n, container: r }) {
  const i = t ? ut(t) : ``,
    a = Array.isArray(n) ? n.map((t) => `@media${t.query}{${e}{${ut(t.styles)}}}`) : [],
    o = Array.isArray(r) ? r.map((t) => `@container ${t.query}{${e}{${ut(t.styles)}}}`) : []
  return `${i ? `${e}{${i}}` : ``}${a.join(``)}${o.join(``)}`.trim()
}
function z(e) {
  let t = 5381
  for (let n = 0; n < e.length; n++) t = ((t << 5) + t + e.charCodeAt(n)) | 0
  return (t >>> 0).toString(36)
}
function B({ deduplicate: e, ...t }) {
  const n = Ae(),
    r = dt(t)
  return e
    ? (0, P.jsx)(`style`, { href: `mantine-${z(r)}`, precedence: `mantine`, nonce: n?.(), children: r })
    : (0, P.jsx)(`style`, { "data-mantine-styles": `inline`, nonce: n?.(), dangerouslySetInnerHTML: { __html: r } })
}
function ft(e) {
  let t = 5381
  for (let n = 0; n < e.length; n++) t = ((t << 5) + t + e.charCodeAt(n)) | 0
  return (t >>> 0).toString(36)
}
function pt(e, t) {
  return `__mdi__-${ft(`${e ? ut(e) : ``}|${Array.isArray(t) ? t.map((e) => `${e.query}:${ut(e.styles)}`).join(`|`) : ``}`)}`
}
function mt(e) {
  const {
    m: t,
    mx: n,
    my: r,
    mt: i,
    mb: a,
    ml: o,
    mr: s,
    me: c,
    ms: l,
    mis: u,
    mie: d,
    p: f,
    px: p,
    py: m,
    pt: h,
    pb: g,
    pl: _,
    pr: v,
    pe: y,
    ps: b,
    pis: x,
    pie: C,
    bd: w,
    bdrs: T,
    bg: ee,
    c: te,
    opacity: ne,
    ff: re,
    fz: ie,
    fw: ae,
    lts: oe,
    ta: se,
    lh: E,
    fs: D,
    tt: ce,
    td: O,
    w: le,
    miw: ue,
    maw: k,
    h: A,
    mih: de,
    mah: fe,
    bgsz: pe,
    bgp: me,
    bgr: he,
    bga: ge,
    pos: _e,
    top: ve,
    left: ye,
    bottom: be,
    right: xe,
    inset: j,
    display: Se,
    flex: Ce,
    hiddenFrom: we,
    visibleFrom: M,
    lightHidden: Te,
    darkHidden: Ee,
    sx: De,
    ...N
  } = e
  return {
    styleProps: S({
      m: t,
      mx: n,
      my: r,
      mt: i,
      mb: a,
      ml: o,
      mr: s,
      me: c,
      ms: l,
      mis: u,
      mie: d,
      p: f,
      px: p,
      py: m,
      pt: h,
      pb: g,
      pl: _,
      pr: v,
      pis: x,
      pie: C,
      pe: y,
      ps: b,
      bd: w,
      bg: ee,
      c: te,
      opacity: ne,
      ff: re,
      fz: ie,
      fw: ae,
      lts: oe,
      ta: se,
      lh: E,
      fs: D,
      tt: ce,
      td: O,
      w: le,
      miw: ue,
      maw: k,
      h: A,
      mih: de,
      mah: fe,
      bgsz: pe,
      bgp: me,
      bgr: he,
      bga: ge,
      pos: _e,
      top: ve,
      left: ye,
      bottom: be,
      right: xe,
      inset: j,
      display: Se,
      flex: Ce,
      bdrs: T,
      hiddenFrom: we,
      visibleFrom: M,
      lightHidden: Te,
      darkHidden: Ee,
      sx: De,
    }),
    rest: N,
  }
}
var ht = {
  m: { type: `spacing`, property: `margin` },
  mt: { type: `spacing`, property: `marginTop` },
  mb: { type: `spacing`, property: `marginBottom` },
  ml: { type: `spacing`, property: `marginLeft` },
  mr: { type: `spacing`, property: `marginRight` },
  ms: { type: `spacing`, property: `marginInlineStart` },
  me: { type: `spacing`, property: `marginInlineEnd` },
  mis: { type: `spacing`, property: `marginInlineStart` },
  mie: { type: `spacing`, property: `marginInlineEnd` },
  mx: { type: `spacing`, property: `marginInline` },
  my: { type: `spacing`, property: `marginBlock` },
  p: { type: `spacing`, property: `padding` },
  pt: { type: `spacing`, property: `paddingTop` },
  pb: { type: `spacing`, property: `paddingBottom` },
  pl: { type: `spacing`, property: `paddingLeft` },
  pr: { type: `spacing`, property: `paddingRight` },
  ps: { type: `spacing`, property: `paddingInlineStart` },
  pe: { type: `spacing`, property: `paddingInlineEnd` },
  pis: { type: `spacing`, property: `paddingInlineStart` },
  pie: { type: `spacing`, property: `paddingInlineEnd` },
  px: { type: `spacing`, property: `paddingInline` },
  py: { type: `spacing`, property: `paddingBlock` },
  bd: { type: `border`, property: `border` },
  bdrs: { type: `radius`, property: `borderRadius` },
  bg: { type: `color`, property: `background` },
  c: { type: `textColor`, property: `color` },
  opacity: { type: `identity`, property: `opacity` },
  ff: { type: `fontFamily`, property: `fontFamily` },
  fz: { type: `fontSize`, property: `fontSize` },
  fw: { type: `identity`, property: `fontWeight` },
  lts: { type: `size`, property: `letterSpacing` },
  ta: { type: `identity`, property: `textAlign` },
  lh: { type: `lineHeight`, property: `lineHeight` },
  fs: { type: `identity`, property: `fontStyle` },
  tt: { type: `identity`, property: `textTransform` },
  td: { type: `identity`, property: `textDecoration` },
  w: { type: `spacing`, property: `width` },
  miw: { type: `spacing`, property: `minWidth` },
  maw: { type: `spacing`, property: `maxWidth` },
  h: { type: `spacing`, property: `height` },
  mih: { type: `spacing`, property: `minHeight` },
  mah: { type: `spacing`, property: `maxHeight` },
  bgsz: { type: `size`, property: `backgroundSize` },
  bgp: { type: `identity`, property: `backgroundPosition` },
  bgr: { type: `identity`, property: `backgroundRepeat` },
  bga: { type: `identity`, property: `backgroundAttachment` },
  pos: { type: `identity`, property: `position` },
  top: { type: `size`, property: `top` },
  left: { type: `size`, property: `left` },
  bottom: { type: `size`, property: `bottom` },
  right: { type: `size`, property: `right` },
  inset: { type: `size`, property: `inset` },
  display: { type: `identity`, property: `display` },
  flex: { type: `identity`, property: `flex` },
}
function gt(e, t) {
  const n = xe({ color: e, theme: t })
  return n.color === `dimmed`
    ? `var(--mantine-color-dimmed)`
    : n.color === `bright`
      ? `var(--mantine-color-bright)`
      : n.variable
        ? `var(${n.variable})`
        : n.color
}
function _t(e, t) {
  const n = xe({ color: e, theme: t })
  return n.isThemeColor && n.shade === void 0 ? `var(--mantine-color-${n.color}-text)` : gt(e, t)
}
function vt(e, t) {
  if (typeof e == `number`) return b(e)
  if (typeof e == `string`) {
    let [n, r, ...i] = e.split(` `).filter((e) => e.trim() !== ``),
      a = `${b(n)}`
    return (r && (a += ` ${r}`), i.length > 0 && (a += ` ${gt(i.join(` `), t)}`), a.trim())
  }
  return e
}
var yt = {
  text: `var(--mantine-font-family)`,
  mono: `var(--mantine-font-family-monospace)`,
  monospace: `var(--mantine-font-family-monospace)`,
  heading: `var(--mantine-font-family-headings)`,
  headings: `var(--mantine-font-family-headings)`,
}
function bt(e) {
  return typeof e == `string` && e in yt ? yt[e] : e
}
var xt = [`h1`, `h2`, `h3`, `h4`, `h5`, `h6`]
function St(e, t) {
  return typeof e == `string` && e in t.fontSizes
    ? `var(--mantine-font-size-${e})`
    : typeof e == `string` && xt.includes(e)
      ? `var(--mantine-${e}-font-size)`
      : typeof e == `number` || typeof e == `string`
        ? b(e)
        : e
}
function Ct(e) {
  return e
}
var wt = [`h1`, `h2`, `h3`, `h4`, `h5`, `h6`]
function Tt(e, t) {
  return typeof e == `string` && e in t.lineHeights
    ? `var(--mantine-line-height-${e})`
    : typeof e == `string` && wt.includes(e)
      ? `var(--mantine-${e}-line-height)`
      : e
}
function Et(e, t) {
  return typeof e == `string` && e in t.radius
    ? `var(--mantine-radius-${e})`
    : typeof e == `number` || typeof e == `string`
      ? b(e)
      : e
}
function Dt(e) {
  return typeof e == `number` ? b(e) : e
}
function V(e, t) {
  if (typeof e == `number`) return b(e)
  if (typeof e == `string`) {
    const n = e.replace(`-`, ``)
    if (!(n in t.spacing)) return b(e)
    const r = `--mantine-spacing-${n}`
    return e.startsWith(`-`) ? `calc(var(${r}) * -1)` : `var(${r})`
  }
  return e
}
var Ot = {
  color: gt,
  textColor: _t,
  fontSize: St,
  spacing: V,
  radius: Et,
  identity: Ct,
  size: Dt,
  lineHeight: Tt,
  fontFamily: bt,
  border: vt,
}
function kt(e) {
  return e.replace(`(min-width: `, ``).replace(`em)`, ``)
}
function At({ media: e, ...t }) {
  const n = Object.keys(e)
    .sort((e, t) => Number(kt(e)) - Number(kt(t)))
    .map((t) => ({ query: t, styles: e[t] }))
  return { ...t, media: n }
}
function jt(e) {
  if (typeof e != `object` || !e) return !1
  const t = Object.keys(e)
  return t.length !== 1 || t[0] !== `base`
}
function Mt(e) {
  return typeof e == `object` && e ? (`base` in e ? e.base : void 0) : e
}
function Nt(e) {
  return typeof e == `object` && e ? m(e).filter((e) => e !== `base`) : []
}
function Pt(e, t) {
  return typeof e == `object` && e && t in e ? e[t] : e
}
function Ft({ styleProps: e, data: t, theme: n }) {
  return At(
    m(e).reduce(
      (r, i) => {
        if (i === `hiddenFrom` || i === `visibleFrom` || i === `sx`) return r
        const a = t[i],
          o = Array.isArray(a.property) ? a.property : [a.property],
          s = Mt(e[i])
        if (!jt(e[i]))
          return (
            o.forEach((e) => {
              r.inlineStyles[e] = Ot[a.type](s, n)
            }),
            r
          )
        r.hasResponsiveStyles = !0
        const c = Nt(e[i])
        return (
          o.forEach((t) => {
            s != null && (r.styles[t] = Ot[a.type](s, n)),
              c.forEach((o) => {
                const s = `(min-width: ${n.breakpoints[o]})`
                r.media[s] = { ...r.media[s], [t]: Ot[a.type](Pt(e[i], o), n) }
              })
          }),
          r
        )
      },
      { hasResponsiveStyles: !1, styles: {}, inlineStyles: {}, media: {} },
    ),
  )
}
function It() {
  return `__m__-${(0, p.useId)().replace(/[:«»]/g, ``)}`
}
function Lt(e) {
  return e
}
var Rt = Lt
function zt(e) {
  return e
}
function Bt(e) {
  const t = e
  return (
    (t.extend = zt),
    (t.withProps = (e) => {
      const n = (n) => (0, P.jsx)(t, { ...e, ...n })
      return ((n.extend = t.extend), (n.displayName = `WithProps(${t.displayName})`), n)
    }),
    t
  )
}
function Vt(e) {
  return Bt(e)
}
function H(e) {
  const t = e
  return (
    (t.withProps = (e) => {
      const n = (n) => (0, P.jsx)(t, { ...e, ...n })
      return ((n.extend = t.extend), (n.displayName = `WithProps(${t.displayName})`), n)
    }),
    (t.extend = zt),
    t
  )
}
function Ht(e) {
  return `data-${(e.startsWith(`data-`) ? e.slice(5) : e).replace(/([a-z])([A-Z])/g, `$1-$2`).toLowerCase()}`
}
function Ut(e) {
  return Object.keys(e).reduce((t, n) => {
    const r = e[n]
    return (r === void 0 || r === `` || r === !1 || r === null || (t[Ht(n)] = e[n]), t)
  }, {})
}
function Wt(e) {
  return e
    ? typeof e == `string`
      ? { [Ht(e)]: !0 }
      : Array.isArray(e)
        ? [...e].reduce((e, t) => ({ ...e, ...Wt(t) }), {})
        : Ut(e)
    : null
}
function Gt(e, t) {
  return Array.isArray(e)
    ? [...e].reduce((e, n) => ({ ...e, ...Gt(n, t) }), {})
    : typeof e == `function`
      ? e(t)
      : (e ?? {})
}
function Kt({ theme: e, style: t, vars: n, styleProps: r }) {
  const i = Gt(t, e),
    a = Gt(n, e)
  return { ...i, ...a, ...r }
}
function qt({
  component: e,
  style: t,
  __vars: n,
  className: r,
  variant: i,
  mod: a,
  size: o,
  hiddenFrom: s,
  visibleFrom: c,
  lightHidden: l,
  darkHidden: u,
  renderRoot: d,
  __size: f,
  ref: p,
  ...m
}) {
  const h = F(),
    g = e || `div`,
    { styleProps: _, rest: v } = mt(m),
    y = Ne()?.()?.(_.sx),
    b = It(),
    x = Ft({ styleProps: _, theme: h, data: ht }),
    S = Ie(),
    w = S && x.hasResponsiveStyles ? pt(x.styles, x.media) : b,
    T = {
      ref: p,
      style: Kt({ theme: h, style: t, vars: n, styleProps: x.inlineStyles }),
      className: O(r, y, {
        [w]: x.hasResponsiveStyles,
        "mantine-light-hidden": l,
        "mantine-dark-hidden": u,
        [`mantine-hidden-from-${s}`]: s,
        [`mantine-visible-from-${c}`]: c,
      }),
      "data-variant": i,
      "data-size": C(o) ? void 0 : o || void 0,
      size: f,
      ...Wt(a),
      ...v,
    }
  return (0, P.jsxs)(P.Fragment, {
    children: [
      x.hasResponsiveStyles && (0, P.jsx)(B, { selector: `.${w}`, styles: x.styles, media: x.media, deduplicate: S }),
      typeof d == `function` ? d(T) : (0, P.jsx)(g, { ...T }),
    ],
  })
}
qt.displayName = `@mantine/core/Box`
var U = Rt(qt),
  Jt = { root: `m_87cf2631` },
  Yt = { __staticSelector: `UnstyledButton` },
  Xt = H((e) => {
    const t = L(`UnstyledButton`, Yt, e),
      {
        className: n,
        component: r = `button`,
        __staticSelector: i,
        unstyled: a,
        classNames: o,
        styles: s,
        style: c,
        attributes: l,
        ...u
      } = t,
      d = ct({
        name: i,
        props: t,
        classes: Jt,
        className: n,
        style: c,
        classNames: o,
        styles: s,
        unstyled: a,
        attributes: l,
      })
    return (0, P.jsx)(U, {
      ...d(`root`, { focusable: !0 }),
      component: r,
      type: r === `button` ? `button` : void 0,
      ...u,
    })
  })
;(Xt.classes = Jt), (Xt.displayName = `@mantine/core/UnstyledButton`)
var Zt = (e) => ({
    in: { opacity: 1, transform: `scale(1)` },
    out: { opacity: 0, transform: `scale(.9) translateY(${e === `bottom` ? 10 : -10}px)` },
    transitionProperty: `transform, opacity`,
  }),
  Qt = {
    fade: { in: { opacity: 1 }, out: { opacity: 0 }, transitionProperty: `opacity` },
    "fade-up": {
      in: { opacity: 1, transform: `translateY(0)` },
      out: { opacity: 0, transform: `translateY(30px)` },
      transitionProperty: `opacity, transform`,
    },
    "fade-down": {
      in: { opacity: 1, transform: `translateY(0)` },
      out: { opacity: 0, transform: `translateY(-30px)` },
      transitionProperty: `opacity, transform`,
    },
    "fade-left": {
      in: { opacity: 1, transform: `translateX(0)` },
      out: { opacity: 0, transform: `translateX(30px)` },
      transitionProperty: `opacity, transform`,
    },
    "fade-right": {
      in: { opacity: 1, transform: `translateX(0)` },
      out: { opacity: 0, transform: `translateX(-30px)` },
      transitionProperty: `opacity, transform`,
    },
    scale: {
      in: { opacity: 1, transform: `scale(1)` },
      out: { opacity: 0, transform: `scale(0)` },
      common: { transformOrigin: `top` },
      transitionProperty: `transform, opacity`,
    },
    "scale-y": {
      in: { opacity: 1, transform: `scaleY(1)` },
      out: { opacity: 0, transform: `scaleY(0)` },
      common: { transformOrigin: `top` },
      transitionProperty: `transform, opacity`,
    },
    "scale-x": {
      in: { opacity: 1, transform: `scaleX(1)` },
      out: { opacity: 0, transform: `scaleX(0)` },
      common: { transformOrigin: `left` },
      transitionProperty: `transform, opacity`,
    },
    "skew-up": {
      in: { opacity: 1, transform: `translateY(0) skew(0deg, 0deg)` },
      out: { opacity: 0, transform: `translateY(-20px) skew(-10deg, -5deg)` },
      common: { transformOrigin: `top` },
      transitionProperty: `transform, opacity`,
    },
    "skew-down": {
      in: { opacity: 1, transform: `translateY(0) skew(0deg, 0deg)` },
      out: { opacity: 0, transform: `translateY(20px) skew(-10deg, -5deg)` },
      common: { transformOrigin: `bottom` },
      transitionProperty: `transform, opacity`,
    },
    "rotate-left": {
      in: { opacity: 1, transform: `translateY(0) rotate(0deg)` },
      out: { opacity: 0, transform: `translateY(20px) rotate(-5deg)` },
      common: { transformOrigin: `bottom` },
      transitionProperty: `transform, opacity`,
    },
    "rotate-right": {
      in: { opacity: 1, transform: `translateY(0) rotate(0deg)` },
      out: { opacity: 0, transform: `translateY(20px) rotate(5deg)` },
      common: { transformOrigin: `top` },
      transitionProperty: `transform, opacity`,
    },
    "slide-down": {
      in: { opacity: 1, transform: `translateY(0)` },
      out: { opacity: 0, transform: `translateY(-100%)` },
      common: { transformOrigin: `top` },
      transitionProperty: `transform, opacity`,
    },
    "slide-up": {
      in: { opacity: 1, transform: `translateY(0)` },
      out: { opacity: 0, transform: `translateY(100%)` },
      common: { transformOrigin: `bottom` },
      transitionProperty: `transform, opacity`,
    },
    "slide-left": {
      in: { opacity: 1, transform: `translateX(0)` },
      out: { opacity: 0, transform: `translateX(100%)` },
      common: { transformOrigin: `left` },
      transitionProperty: `transform, opacity`,
    },
    "slide-right": {
      in: { opacity: 1, transform: `translateX(0)` },
      out: { opacity: 0, transform: `translateX(-100%)` },
      common: { transformOrigin: `right` },
      transitionProperty: `transform, opacity`,
    },
    pop: { ...Zt(`bottom`), common: { transformOrigin: `center center` } },
    "pop-bottom-left": { ...Zt(`bottom`), common: { transformOrigin: `bottom left` } },
    "pop-bottom-right": { ...Zt(`bottom`), common: { transformOrigin: `bottom right` } },
    "pop-top-left": { ...Zt(`top`), common: { transformOrigin: `top left` } },
    "pop-top-right": { ...Zt(`top`), common: { transformOrigin: `top right` } },
  },
  $t = { entering: `in`, entered: `in`, exiting: `out`, exited: `out`, "pre-exiting": `out`, "pre-entering": `out` }
function en({ transition: e, state: t, duration: n, timingFunction: r }) {
  const i = { WebkitBackfaceVisibility: `hidden`, transitionDuration: `${n}ms`, transitionTimingFunction: r }
  return typeof e == `string`
    ? e in Qt
      ? { transitionProperty: Qt[e].transitionProperty, ...i, ...Qt[e].common, ...Qt[e][$t[t]] }
      : {}
    : { transitionProperty: e.transitionProperty, ...i, ...e.common, ...e[$t[t]] }
}
var tn = c(f(), 1)
function nn({
  duration: e,
  exitDuration: t,
  timingFunction: n,
  mounted: r,
  onEnter: i,
  onExit: a,
  onEntered: o,
  onExited: s,
  enterDelay: c,
  exitDelay: l,
}) {
  const u = F(),
    d = E(),
    f = u.respectReducedMotion ? d : !1,
    [m, h] = (0, p.useState)(f ? 0 : e),
    [g, _] = (0, p.useState)(r ? `entered` : `exited`),
    v = (0, p.useRef)(-1),
    y = (0, p.useRef)(-1),
    b = (0, p.useRef)(-1)
  function x() {
    window.clearTimeout(v.current), window.clearTimeout(y.current), cancelAnimationFrame(b.current), (b.current = -1)
  }
  const S = (n) => {
      x()
      const r = n ? i : a,
        c = n ? o : s,
        l = f ? 0 : n ? e : t
      if ((h(l), l === 0)) typeof r == `function` && r(), typeof c == `function` && c(), _(n ? `entered` : `exited`)
      else {
        const e = requestAnimationFrame(() => {
          tn.flushSync(() => {
            _(n ? `pre-entering` : `pre-exiting`)
          }),
            b.current === e &&
              (b.current = requestAnimationFrame(() => {
                typeof r == `function` && r(),
                  _(n ? `entering` : `exiting`),
                  (v.current = window.setTimeout(() => {
                    typeof c == `function` && c(), _(n ? `entered` : `exited`)
                  }, l))
              }))
        })
        b.current = e
      }
    },
    C = (e) => {
      x(),
        typeof (e ? c : l) == `number`
          ? (y.current = window.setTimeout(
              () => {
                S(e)
              },
              e ? c : l,
            ))
          : S(e)
    }
  return (
    se(() => {
      C(r)
    }, [r]),
    (0, p.useEffect)(
      () => () => {
        x()
      },
      [],
    ),
    { transitionDuration: m, transitionStatus: g, transitionTimingFunction: n || `ease` }
  )
}
function rn({
  keepMounted: e,
  keepMountedMode: t = `activity`,
  transition: n = `fade`,
  duration: r = 250,
  exitDuration: i = r,
  mounted: a,
  children: o,
  timingFunction: s = `ease`,
  onExit: c,
  onEntered: l,
  onEnter: u,
  onExited: d,
  enterDelay: f,
  exitDelay: m,
}) {
  const h = Fe(),
    {
      transitionDuration: g,
      transitionStatus: _,
      transitionTimingFunction: v,
    } = nn({
      mounted: a,
      exitDuration: i,
      duration: r,
      timingFunction: s,
      onExit: c,
      onEntered: l,
      onEnter: u,
      onExited: d,
      enterDelay: f,
      exitDelay: m,
    })
  if (h === `test`) return a ? (0, P.jsx)(P.Fragment, { children: o({}) }) : e ? o({ display: `none` }) : null
  if (g === 0)
    return e
      ? t === `display-none`
        ? a
          ? (0, P.jsx)(P.Fragment, { children: o({}) })
          : o({ display: `none` })
        : (0, P.jsx)(p.Activity, { mode: a ? `visible` : `hidden`, children: o({}) })
      : a
        ? (0, P.jsx)(P.Fragment, { children: o({}) })
        : null
  const y = _ === `exited`
  if (e) {
    const e = o(
      y
        ? t === `display-none`
          ? { display: `none` }
          : {}
        : en({ transition: n, duration: g, state: _, timingFunction: v }),
    )
    return t === `display-none` ? e : (0, P.jsx)(p.Activity, { mode: y ? `hidden` : `visible`, children: e })
  }
  return y
    ? null
    : (0, P.jsx)(P.Fragment, { children: o(en({ transition: n, duration: g, state: _, timingFunction: v })) })
}
rn.displayName = `@mantine/core/Transition`
var W = {
    root: `m_5ae2e3c`,
    barsLoader: `m_7a2bd4cd`,
    bar: `m_870bb79`,
    "bars-loader-animation": `m_5d2b3b9d`,
    dotsLoader: `m_4e3f22d7`,
    dot: `m_870c4af`,
    "loader-dots-animation": `m_aac34a1`,
    ovalLoader: `m_b34414df`,
    "oval-loader-animation": `m_f8e89c4b`,
  },
  an = ({ className: e, ...t }) =>
    (0, P.jsxs)(U, {
      component: `span`,
      className: O(W.barsLoader, e),
      ...t,
      children: [
        (0, P.jsx)(`span`, { className: W.bar }),
        (0, P.jsx)(`span`, { className: W.bar }),
        (0, P.jsx)(`span`, { className: W.bar }),
      ],
    })
an.displayName = `@mantine/core/Bars`
var on = ({ className: e, ...t }) =>
  (0, P.jsxs)(U, {
    component: `span`,
    className: O(W.dotsLoader, e),
    ...t,
    children: [
      (0, P.jsx)(`span`, { className: W.dot }),
      (0, P.jsx)(`span`, { className: W.dot }),
      (0, P.jsx)(`span`, { className: W.dot }),
    ],
  })
on.displayName = `@mantine/core/Dots`
var sn = ({ className: e, ...t }) => (0, P.jsx)(U, { component: `span`, className: O(W.ovalLoader, e), ...t })
sn.displayName = `@mantine/core/Oval`
var cn = { bars: an, oval: sn, dots: on },
  ln = { loaders: cn, type: `oval` },
  un = D((e, { size: t, color: n }) => ({
    root: { "--loader-size": w(t, `loader-size`), "--loader-color": n ? j(n, e) : void 0 },
  })),
  G = Bt((e) => {
    const t = L(`Loader`, ln, e),
      {
        size: n,
        color: r,
        type: i,
        vars: a,
        className: o,
        style: s,
        classNames: c,
        styles: l,
        unstyled: u,
        loaders: d,
        variant: f,
        children: p,
        attributes: m,
        ...h
      } = t,
      g = ct({
        name: `Loader`,
        props: t,
        classes: W,
        className: o,
        style: s,
        classNames: c,
        styles: l,
        unstyled: u,
        attributes: m,
        vars: a,
        varsResolver: un,
      })
    return p
      ? (0, P.jsx)(U, { ...g(`root`), ...h, children: p })
      : (0, P.jsx)(U, { ...g(`root`), component: d[i], variant: f, size: n, ...h })
  })
;(G.defaultLoaders = cn), (G.classes = W), (G.varsResolver = un), (G.displayName = `@mantine/core/Loader`)
var K = {
    root: `m_77c9d27d`,
    inner: `m_80f1301b`,
    label: `m_811560b9`,
    section: `m_a74036a`,
    loader: `m_a25b86ee`,
    group: `m_80d6d844`,
    groupSection: `m_70be2a01`,
  },
  dn = { orientation: `horizontal` },
  fn = D((e, { borderWidth: t }) => ({ group: { "--button-border-width": b(t) } })),
  pn = Bt((e) => {
    const t = L(`ButtonGroup`, dn, e),
      {
        className: n,
        style: r,
        classNames: i,
        styles: a,
        unstyled: o,
        orientation: s,
        vars: c,
        borderWidth: l,
        mod: u,
        attributes: d,
        ...f
      } = L(`ButtonGroup`, dn, e),
      p = ct({
        name: `ButtonGroup`,
        props: t,
        classes: K,
        className: n,
        style: r,
        classNames: i,
        styles: a,
        unstyled: o,
        attributes: d,
        vars: c,
        varsResolver: fn,
        rootSelector: `group`,
      })
    return (0, P.jsx)(U, { ...p(`group`), mod: [{ orientation: s }, u], role: `group`, ...f })
  })
;(pn.classes = K), (pn.varsResolver = fn), (pn.displayName = `@mantine/core/ButtonGroup`)
var mn = D((e, { radius: t, color: n, gradient: r, variant: i, autoContrast: a, size: o }) => {
    const s = e.variantColorResolver({
      color: n || e.primaryColor,
      theme: e,
      gradient: r,
      variant: i || `filled`,
      autoContrast: a,
    })
    return {
      groupSection: {
        "--section-height": w(o, `section-height`),
        "--section-padding-x": w(o, `section-padding-x`),
        "--section-fz": o?.includes(`compact`) ? te(o.replace(`compact-`, ``)) : te(o),
        "--section-radius": t === void 0 ? void 0 : ee(t),
        "--section-bg": n || i ? s.background : void 0,
        "--section-color": s.color,
        "--section-bd": n || i ? s.border : void 0,
      },
    }
  }),
  hn = Bt((e) => {
    const t = L(`ButtonGroupSection`, null, e),
      {
        className: n,
        style: r,
        classNames: i,
        styles: a,
        unstyled: o,
        vars: s,
        gradient: c,
        radius: l,
        autoContrast: u,
        attributes: d,
        ...f
      } = t,
      p = ct({
        name: `ButtonGroupSection`,
        props: t,
        classes: K,
        className: n,
        style: r,
        classNames: i,
        styles: a,
        unstyled: o,
        attributes: d,
        vars: s,
        varsResolver: mn,
        rootSelector: `groupSection`,
      })
    return (0, P.jsx)(U, { ...p(`groupSection`), ...f })
  })
;(hn.classes = K), (hn.varsResolver = mn), (hn.displayName = `@mantine/core/ButtonGroupSection`)
var gn = {
    in: { opacity: 1, transform: `translate(-50%, calc(-50% + ${b(1)}))` },
    out: { opacity: 0, transform: `translate(-50%, -200%)` },
    common: { transformOrigin: `center` },
    transitionProperty: `transform, opacity`,
  },
  _n = D((e, { radius: t, color: n, gradient: r, variant: i, size: a, justify: o, autoContrast: s }) => {
    const c = e.variantColorResolver({
      color: n || e.primaryColor,
      theme: e,
      gradient: r,
      variant: i || `filled`,
      autoContrast: s,
    })
    return {
      root: {
        "--button-justify": o,
        "--button-height": w(a, `button-height`),
        "--button-padding-x": w(a, `button-padding-x`),
        "--button-fz": a?.includes(`compact`) ? te(a.replace(`compact-`, ``)) : te(a),
        "--button-radius": t === void 0 ? void 0 : ee(t),
        "--button-bg": n || i ? c.background : void 0,
        "--button-hover": n || i ? c.hover : void 0,
        "--button-color": c.color,
        "--button-bd": n || i ? c.border : void 0,
        "--button-hover-color": n || i ? c.hoverColor : void 0,
      },
    }
  }),
  vn = H((e) => {
    const t = L(`Button`, null, e),
      {
        style: n,
        vars: r,
        className: i,
        color: a,
        disabled: o,
        children: s,
        leftSection: c,
        rightSection: l,
        fullWidth: u,
        variant: d,
        radius: f,
        loading: p,
        loaderProps: m,
        gradient: h,
        classNames: g,
        styles: _,
        unstyled: v,
        "data-disabled": y,
        autoContrast: b,
        mod: x,
        attributes: S,
        ...C
      } = t,
      w = ct({
        name: `Button`,
        props: t,
        classes: K,
        className: i,
        style: n,
        classNames: g,
        styles: _,
        unstyled: v,
        attributes: S,
        vars: r,
        varsResolver: _n,
      }),
      T = !!c,
      ee = !!l
    return (0, P.jsxs)(Xt, {
      ...w(`root`, { active: !o && !p && !y }),
      unstyled: v,
      variant: d,
      disabled: o || p,
      mod: [{ disabled: o || y, loading: p, block: u, "with-left-section": T, "with-right-section": ee }, x],
      ...C,
      children: [
        typeof p == `boolean` &&
          (0, P.jsx)(rn, {
            mounted: p,
            transition: gn,
            duration: 150,
            children: (e) =>
              (0, P.jsx)(U, {
                component: `span`,
                ...w(`loader`, { style: e }),
                "aria-hidden": !0,
                children: (0, P.jsx)(G, {
                  color: `var(--button-color)`,
                  size: `calc(var(--button-height) / 1.8)`,
                  ...m,
                }),
              }),
          }),
        (0, P.jsxs)(`span`, {
          ...w(`inner`),
          children: [
            c && (0, P.jsx)(U, { component: `span`, ...w(`section`), mod: { position: `left` }, children: c }),
            (0, P.jsx)(U, { component: `span`, mod: { loading: p }, ...w(`label`), children: s }),
            l && (0, P.jsx)(U, { component: `span`, ...w(`section`), mod: { position: `right` }, children: l }),
          ],
        }),
      ],
    })
  })
;(vn.classes = K),
  (vn.varsResolver = _n),
  (vn.displayName = `@mantine/core/Button`),
  (vn.Group = pn),
  (vn.GroupSection = hn)
var q = { root: `m_6d731127` },
  yn = { gap: `md`, align: `stretch`, justify: `flex-start` },
  bn = D((e, { gap: t, align: n, justify: r }) => ({
    root: { "--stack-gap": T(t), "--stack-align": n, "--stack-justify": r },
  })),
  xn = Bt((e) => {
    const t = L(`Stack`, yn, e),
      {
        classNames: n,
        className: r,
        style: i,
        styles: a,
        unstyled: o,
        vars: s,
        align: c,
        justify: l,
        gap: u,
        variant: d,
        attributes: f,
        ...p
      } = t,
      m = ct({
        name: `Stack`,
        props: t,
        classes: q,
        className: r,
        style: i,
        classNames: n,
        styles: a,
        unstyled: o,
        attributes: f,
        vars: s,
        varsResolver: bn,
      })
    return (0, P.jsx)(U, { ...m(`root`), variant: d, ...p })
  })
;(xn.classes = q), (xn.varsResolver = bn), (xn.displayName = `@mantine/core/Stack`)
var J = (e, t, n) => `${e.toLocaleString()} ${e === 1 ? t : n}`,
  Sn = {
    app: `SmartERP`,
    action: {
      save: `Save`,
      cancel: `Cancel`,
      close: `Close`,
      delete: `Delete`,
      edit: `Edit`,
      undo: `Undo`,
      retry: `Try again`,
      discard: `Discard`,
      reload: `Reload`,
      open: `Open`,
      more: `Show more`,
      back: `Back`,
      copy: `Copy`,
      copied: `Copied`,
      add: `Add`,
      remove: `Remove`,
    },
    nav: {
      label: `Main`,
      skip: `Skip to the content`,
      home: `Overview`,
      jobs: `Jobs`,
      people: `People`,
      chat: `Chat`,
      notifications: `Notifications`,
      conflicts: `Conflicts`,
      outbox: `Waiting to be sent`,
      account: `Your account`,
      members: `Members`,
      developer: `Developer`,
      more: `More`,
      light: `Light look`,
      dark: `Dark look`,
      signOut: `Sign out`,
      menuOf: (e) => `Menu of ${e}`,
      unread: (e) => `${e} unread`,
    },
    entry: {
      promise: `Jobs, people and messages: the same on every device, with or without reception.`,
      signIn: `Sign in`,
      signUp: `Create your workspace`,
      email: `Email`,
      password: `Password`,
      passwordHint: `8 to 128 characters. A few words in a row are good.`,
      name: `Your name`,
      workspace: `Company or team`,
      workspaceHint: `Names your workspace; you can invite others into it.`,
      create: `Create workspace`,
      noAccount: `No account yet?`,
      haveAccount: `Already have an account?`,
      invitation: `Join your team`,
      invitationFor: `Use the address that the invitation was sent to.`,
      join: `Join`,
      existing: `Have an account with this address? Then sign in instead: an account belongs to one workspace.`,
      signedInAlready: (e) => `You're signed in as ${e}. Sign out first to accept the invitation with another account.`,
      keepWorking: `Stay here`,
    },
    check: {
      required: `This is needed.`,
      email: `An address has the form name@example.com.`,
      tooLong: (e) => `At most ${e.toLocaleString()} characters.`,
      password: `8 to 128 characters.`,
      amount: `A number like 1200 or 99.50, with at most four decimals.`,
      currency: `Three letters, like EUR.`,
      minutes: `Whole minutes, 0 or more.`,
      dueFirst: `This is before the job starts.`,
      date: `This is no date.`,
      keyTwice: `There is another field with this name.`,
      keyEmpty: `A field needs a name.`,
      keyLong: `At most 100 characters.`,
      number: `This is no number.`,
      json: `This is no valid JSON.`,
      tooMany: (e) => `At most ${e}.`,
    },
    problem: {
      generic: `Something went wrong.`,
      unreachable: `The server can't be reached. Check your connection and try again.`,
      storage: `This couldn't be stored on the device.`,
      codes: {
        bad_credentials: `Email or password is wrong.`,
        email_taken: `There is already an account with this address. Sign in instead.`,
        too_many: `Too many attempts. Wait a moment, then try again.`,
        unavailable: `The server is busy or being restarted. Try again in a moment.`,
        invitation_spent: `This invitation was used already or is older than 7 days. Ask for a new one.`,
        forbidden: `You're not allowed to do this.`,
        last_owner: `A workspace needs an owner: this is the last one.`,
        no_workspace: `You no longer belong to a workspace.`,
        session_ended: `Your session has ended. Sign in again.`,
        signed_out: `Your session has ended. Sign in again.`,
        not_found: `This is not there, or no longer.`,
        already_exists: `This exists already.`,
        too_large: `This is too large: at most 64 KiB a record.`,
      },
      invalidFor: (e, t) => `${e}: ${t}`,
    },
    sync: {
      saved: `Saved`,
      waiting: `Waiting to be sent`,
      conflict: `In conflict`,
      rejected: `Not accepted`,
      state: `State`,
      allSaved: `All saved`,
      sending: (e) => `Sending ${e.toLocaleString()}`,
      waitingCount: (e) => `${e.toLocaleString()} waiting`,
      reading: `Updating`,
      offline: `Offline`,
      connecting: `Connecting`,
      needsSignIn: `Signed out`,
      conflicts: (e) => J(e, `conflict`, `conflicts`),
      rejectedCount: (e) => J(e, `edit not accepted`, `edits not accepted`),
      details: `Sync status`,
      now: `Sync now`,
      lastSynced: `Last synced`,
      never: `not yet`,
      stream: `Live updates`,
      streams: { live: `live`, connecting: `connecting`, polling: `by asking every few seconds`, off: `off` },
      leader: `This tab`,
      isLeader: `sends and receives for all tabs`,
      follows: `follows another tab`,
      unsent: `Unsent edits`,
      showOutbox: `Show what waits`,
      overlay: `Fetching your workspace`,
      overlayHint: `Only the first time on this device. After that everything is here at once.`,
      ended: `Your session has ended.`,
      endedHint: (e) =>
        e === 0
          ? `You see what this device holds. Sign in again to get what is new.`
          : `You see what this device holds. ${J(e, `edit waits`, `edits wait`)} here until you sign in again.`,
      offlineHint: `You're offline. Everything you do is kept on this device and sent later.`,
      noStorage: `This browser gives no room for data (private window, or storage is full).`,
      noStorageHint: `You can go on working, but what isn't sent is lost when this tab is closed.`,
      quota: (e, t) => `Storage is running short: ${e} of ${t} used.`,
      loading: `Loading`,
      updateReady: `A new version is ready.`,
    },
    signOut: {
      title: `Sign out with unsent edits?`,
      text: (e) =>
        `${J(e, `edit hasn't`, `edits haven't`)} reached the server yet. Signing out clears this device, and they would be lost.`,
      wait: `Stay signed in`,
      discard: `Sign out and lose them`,
    },
    home: {
      hello: (e) => `Hello, ${e}`,
      open: `Open jobs`,
      mine: `Yours`,
      overdue: `Overdue`,
      soon: `Due within 7 days`,
      urgent: `Urgent`,
      next: `Your next jobs`,
      nextEmpty: `Nothing is assigned to you. Jobs assigned to you appear here, the most urgent first.`,
      news: `What's new`,
      newsEmpty: `No unread notifications.`,
      decisions: `Needs your decision`,
      byStatus: `Jobs by status`,
      team: `Team`,
      teamCount: (e) => J(e, `person`, `people`),
      start: `Start by creating your first job`,
      startText: `A job is a piece of work for a customer: what, where, when, and who does it.`,
    },
    jobs: {
      title: `Jobs`,
      new: `New job`,
      search: `Search jobs`,
      searchHint: `Title, customer, place, tag, person …`,
      table: `List`,
      board: `Board`,
      view: `View`,
      filters: `Filters`,
      anyStatus: `Any status`,
      anyPriority: `Any priority`,
      anybody: `Anybody`,
      unassigned: `Nobody`,
      anyState: `Any state`,
      clear: `Clear filters`,
      count: (e, t) => (e === t ? J(t, `job`, `jobs`) : `${e.toLocaleString()} of ${J(t, `job`, `jobs`)}`),
      sortBy: (e) => `Sort by ${e}`,
      empty: `No jobs yet`,
      emptyText: `Create the first one: it is saved at once, even without reception.`,
      none: `No job matches`,
      noneText: `Try fewer words, or clear the filters.`,
      move: (e) => `Move “${e}” to another status`,
      moved: (e, t) => `“${e}” moved to ${t}.`,
      boardHint: `Move a card with Alt and the arrow keys, by its menu, or by dragging it.`,
      columnEmpty: `Nothing here`,
      deleted: `Job deleted.`,
      gone: `This job was deleted`,
      goneText: `Somebody deleted it, here or on another device. Its history is kept.`,
      restore: `Restore it`,
      missing: `This job isn't here`,
      missingText: `It may not have reached this device yet, or it was deleted.`,
      confirmDelete: `Delete this job?`,
      confirmDeleteText: `It disappears for everybody in the workspace. You can restore it.`,
      details: `Details`,
      thread: `Thread`,
      history: `History`,
      threadEmpty: `Nothing said yet. Everybody in the workspace can read and write here.`,
      saved: `Job saved on this device; it travels by itself.`,
      updated: `Changed`,
      by: (e) => `by ${e}`,
      who: `Who`,
    },
    form: {
      meanwhile: (e) => `Changed meanwhile to: ${e}`,
      takeTheirs: `Take it`,
      unsaved: `Unsaved changes`,
      nothing: `No changes`,
      reset: `Undo changes`,
      serverSays: `The server didn't accept this`,
      section: { work: `The work`, when: `When`, price: `Price`, own: `Own fields`, contact: `Contact` },
      ownHint: `Fields that only your company has. Everybody in the workspace sees them.`,
      addField: `Add a field`,
      fieldName: `Name`,
      fieldKind: `Kind`,
      fieldValue: `Value`,
      kinds: { text: `Text`, number: `Number`, flag: `Yes or no`, json: `JSON` },
      yes: `Yes`,
      no: `No`,
      currency: `Currency`,
      tagsHint: `Enter adds one`,
      removeField: (e) => `Remove field ${e}`,
      readOnly: `Only an owner can change this record.`,
      ownRecord: `This is your record. You can change phone, email, skills and own fields; the rest is up to an owner.`,
    },
    people: {
      title: `People`,
      new: `New person`,
      search: `Search people`,
      searchHint: `Name, title, department, skill …`,
      anyStatus: `Any status`,
      count: (e, t) => (e === t ? J(t, `person`, `people`) : `${e} of ${J(t, `person`, `people`)}`),
      empty: `Nobody here yet`,
      emptyText: `Everybody who joins the workspace gets a record. Owners can add others, too.`,
      none: `Nobody matches`,
      noneText: `Try fewer words, or another status.`,
      you: `You`,
      account: `Has an account`,
      jobs: `Open jobs`,
      noJobs: `No open jobs.`,
      confirmDelete: `Delete this record?`,
      confirmDeleteText: `It disappears for everybody. Jobs keep the assignment.`,
      deleted: `Record deleted.`,
      missing: `This record isn't here`,
      missingText: `It may not have reached this device yet, or it was deleted.`,
      saved: `Record saved on this device; it travels by itself.`,
      someone: `Somebody`,
      former: `Former member`,
      system: `SmartERP`,
      nobody: `Nobody`,
    },
    notifications: {
      title: `Notifications`,
      all: `All`,
      unread: `Unread`,
      markAll: `Mark all as read`,
      mark: `Mark as read`,
      dismiss: `Dismiss`,
      empty: `Nothing new`,
      emptyText: `You're told here when a job is assigned to you or changes, and when somebody mentions or answers you.`,
      noneUnread: `All read`,
      noneUnreadText: `Older ones are under “All”.`,
      isUnread: `Unread`,
    },
    chat: {
      title: `Chat`,
      conversations: `Conversations`,
      general: `General`,
      new: `New conversation`,
      name: `Name`,
      nameHint: `A topic, like “Night shift”. Everybody in the workspace can read it.`,
      start: `Start`,
      message: `Message`,
      placeholder: `Write a message; @name tells somebody`,
      send: `Send`,
      sendHint: `Enter sends, Shift and Enter makes a new line`,
      empty: `No messages yet`,
      emptyText: `Say hello: everybody in the workspace can read and write here.`,
      choose: `Choose a conversation`,
      earlier: `Show earlier messages`,
      edited: `edited`,
      readBy: (e) => `Read by ${e}`,
      confirmDelete: `Delete this message?`,
      actions: `Message actions`,
      editing: `Edit message`,
      jobThread: `Job thread`,
      openJob: `Open job`,
      unknownJob: `A job that isn't here`,
      newMessages: `New`,
      tooLong: `A message has at most 20,000 characters.`,
    },
    conflicts: {
      title: `Conflicts`,
      intro: `You and somebody else changed the same field. Nothing is lost: choose what counts.`,
      empty: `No conflicts`,
      emptyText: `When two people change the same field, both versions are kept here until somebody decides.`,
      base: `Before`,
      mine: `Yours`,
      theirs: `Theirs`,
      field: `Field`,
      edit: `Something else`,
      choose: (e) => `What counts for ${e}?`,
      allMine: `All mine`,
      allTheirs: `All theirs`,
      apply: `Decide`,
      theirsBy: (e) => `by ${e}`,
      open: (e) => `${J(e, `field`, `fields`)} left to decide`,
      deletedMeanwhile: (e) => `${e} deleted this while you were editing it.`,
      editedMeanwhile: (e) => `${e} changed this while you were deleting it.`,
      changedWhole: `The record was deleted and restored, or replaced, while you were editing it.`,
      keepMine: `Keep mine`,
      keepMineEdit: `The record comes back, with your changes.`,
      keepMineDelete: `The record is deleted.`,
      takeTheirs: `Take theirs`,
      takeTheirsDelete: `The record stays deleted; your changes are dropped.`,
      takeTheirsEdit: `The record stays, as they left it.`,
      yourChanges: `Your changes`,
      theirRecord: `Their version`,
      decided: `Decided. Your choice is on its way.`,
      empties: `(empty)`,
      made: `Your edit`,
    },
    outbox: {
      title: `Waiting to be sent`,
      intro: `What you did and the server hasn't confirmed yet. It is kept on this device and sent by itself.`,
      empty: `Everything is sent`,
      emptyText: `Edits made without reception wait here until they can travel.`,
      rejected: `Not accepted`,
      rejectedIntro: `The server refused these. Correct the record, try again, or discard the edit.`,
      waiting: `On their way`,
      ops: { create: `Create`, update: `Change`, delete: `Delete`, read: `Mark as read` },
      states: { queued: `queued`, sending: `sending`, "waiting for the server": `waiting for the server` },
      age: `Since`,
      attempts: (e) => J(e, `attempt`, `attempts`),
      correct: `Correct it`,
      confirmDiscard: `Discard this edit?`,
      confirmDiscardText: `The record goes back to what the server has. This can't be undone.`,
      more: (e) => `… and ${e.toLocaleString()} more`,
      storage: `Storage on this device`,
      used: `Used`,
      persisted: `Protected`,
      persistedYes: `yes: the browser won't clear it by itself`,
      persistedNo: `no: the browser may clear it when space runs short`,
    },
    account: {
      title: `Your account`,
      you: `You`,
      role: { owner: `Owner`, member: `Member` },
      workspace: `Workspace`,
      record: `Your employee record`,
      password: `Password`,
      current: `Current password`,
      next: `New password`,
      repeat: `New password again`,
      differs: `The two are not the same.`,
      change: `Change password`,
      changed: `Password changed. Your other devices are signed out.`,
      wrong: `This is not your current password.`,
      devices: `Devices`,
      devicesHint: `Where you're signed in. Signing one out takes effect within seconds.`,
      thisDevice: `This device`,
      lastSeen: `Last seen`,
      since: `Signed in`,
      signOutDevice: `Sign out`,
      signOutNamed: (e) => `Sign out ${e}`,
      look: `Look`,
      looks: { light: `Light`, dark: `Dark`, auto: `As the device` },
    },
    members: {
      title: `Members`,
      joined: `Joined`,
      invite: `Invite somebody`,
      inviteHint: `Only the person with this address can use it, once, within 7 days.`,
      role: `Role`,
      roleHint: `Owners also manage people and members.`,
      send: `Make an invitation`,
      ready: `Invitation ready`,
      readyHint: (e) => `Send this link to ${e}. It is shown only now.`,
      expires: `Valid until`,
      link: `Invitation link`,
      remove: `Remove`,
      removeNamed: (e) => `Remove ${e}`,
      confirm: (e) => `Remove ${e}?`,
      confirmText: `They are signed out everywhere within seconds. What they wrote stays.`,
      removed: (e) => `${e} no longer belongs to the workspace.`,
      onlyOwners: `Only owners invite and remove.`,
      offline: `Members can be seen only while the server can be reached.`,
    },
    developer: {
      title: `Developer`,
      intro: `The raw stream of changes, and whether this device holds exactly what the server does.`,
      collections: `Collections`,
      collection: `Collection`,
      rows: `Rows`,
      version: `Version`,
      count: `Count`,
      checksum: `Checksum`,
      told: `Server's last word`,
      session: `Session`,
      equal: `equal`,
      differs: `differs`,
      notTold: `not told yet`,
      epoch: `Epoch`,
      stream: `Stream`,
      frames: `Frames, newest first`,
      noFrames: `No frame yet. Change something in another tab.`,
      status: `Status`,
      pause: `Pause`,
      resume: `Resume`,
      shows: (e) => J(e, `frame`, `frames`),
      time: `Time`,
      event: `Event`,
      id: `Id`,
      data: `Data`,
    },
    history: {
      empty: `No history yet: the first change makes one.`,
      offline: `The history is on the server, which can't be reached.`,
      created: `created this`,
      updated: `changed`,
      deleted: `deleted this`,
      from: `from`,
      to: `to`,
      cleared: `cleared`,
      set: `set to`,
      version: (e) => `Version ${e}`,
    },
    crash: {
      title: `This page couldn't be shown`,
      text: `Your data is safe on this device. Reload to go on.`,
      missing: `There is nothing at this address`,
      missingText: `The link may be old or mistyped.`,
      home: `Go to the overview`,
    },
    fields: {
      jobs: {
        title: `Title`,
        description: `Description`,
        status: `Status`,
        priority: `Priority`,
        customer: `Customer`,
        location: `Place`,
        assigneeIds: `Assigned to`,
        tags: `Tags`,
        scheduledAt: `Starts`,
        dueAt: `Due`,
        estimatedMinutes: `Estimated minutes`,
        price: `Price`,
        custom: `Own fields`,
      },
      employees: {
        name: `Name`,
        email: `Email`,
        phone: `Phone`,
        title: `Job title`,
        department: `Department`,
        status: `Status`,
        skills: `Skills`,
        hiredOn: `Hired on`,
        custom: `Own fields`,
        userId: `Account`,
      },
      notifications: { readAt: `Read` },
      chat: { conversation: `Conversation`, text: `Text`, readBy: `Read by` },
      whole: `The whole record`,
    },
    collections: { jobs: `Job`, employees: `Person`, notifications: `Notification`, chat: `Message` },
    choices: {
      draft: `Draft`,
      scheduled: `Scheduled`,
      in_progress: `In progress`,
      done: `Done`,
      cancelled: `Cancelled`,
      low: `Low`,
      normal: `Normal`,
      high: `High`,
      urgent: `Urgent`,
      active: `Active`,
      on_leave: `On leave`,
      left: `Left`,
    },
  },
  Cn = {
    SYNC_INTERVAL: 5e3,
    INITIAL_SYNC_TIMEOUT: 1e4,
    RETRY_INTERVAL: 3e3,
    OFFLINE_FIRST: !0,
    CROSS_TAB_SYNC: !0,
    AUTO_RETRY: !0,
    MAX_RETRIES: 3,
    RETRY_LIMIT: 3e4,
    REQUEST_TIMEOUT: 3e4,
    STREAM_SILENCE: 6e4,
    LEADER_TIMEOUT: 5e3,
    PAGE_SIZE: 1e3,
    BATCH_SIZE: 500,
    BATCH_BYTES: 1e6,
    LANE_LIMIT: 100,
    LOG_LINES: 200,
  }
function Y(e, t) {
  const n = typeof e == `object` && e ? e : {},
    r = {
      status: t,
      code: typeof n.code == `string` ? n.code : `unknown`,
      title: typeof n.title == `string` ? n.title : `The server answered ${t}`,
    }
  return (
    typeof n.detail == `string` && (r.detail = n.detail),
    Array.isArray(n.errors) &&
      (r.errors = n.errors
        .filter((e) => typeof e?.field == `string`)
        .map((e) => ({ field: e.field, message: String(e.message ?? ``) }))),
    r
  )
}
var X = class extends Error {
    problem
    retryAfter
    name = `ProblemError`
    constructor(e, t = null) {
      super(e.detail ?? e.title), (this.problem = e), (this.retryAfter = t)
    }
  },
  wn = { status: 0, code: `unreachable`, title: `The server can't be reached` },
  Tn = { status: 0, code: `foreign`, title: `Something else answered in the server's place` },
  En = { status: 401, code: `sealed`, title: `Somebody else is signed in on this device` }
function Dn(e) {
  return e instanceof X && (e.problem.code === `session_ended` || e.problem.code === `sealed`)
}
function On(e) {
  return {
    epoch: null,
    seen: null,
    tried: !1,
    state: `waiting`,
    version: 0,
    receipt: null,
    problem: null,
    conflicts: [],
    current: null,
    ...e,
  }
}
function kn(e, t) {
  const n = { ...e, ...t }
  return (Z(e.custom) && Z(t.custom) && (n.custom = { ...e.custom, ...t.custom }), n)
}
function Z(e) {
  return typeof e == `object` && !!e && !Array.isArray(e)
}
function An(e = Date.now()) {
  const t = crypto.getRandomValues(new Uint8Array(16)),
    n = Math.max(0, Math.floor(e))
  for (let e = 0; e < 6; e++) t[e] = Math.floor(n / 2 ** (8 * (5 - e))) % 256
  ;(t[6] = ((t[6] ?? 0) & 15) | 112), (t[8] = ((t[8] ?? 0) & 63) | 128)
  const r = Array.from(t, (e) => e.toString(16).padStart(2, `0`)).join(``)
  return `${r.slice(0, 8)}-${r.slice(8, 12)}-${r.slice(12, 16)}-${r.slice(16, 20)}-${r.slice(20)}`
}
var jn = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
function Mn(e) {
  return typeof e == `string` && jn.test(e)
}
var Nn = `smarterp_user`,
  Pn = `smarterp_signing_out`
function Fn(e) {
  try {
    return Ln(JSON.parse(e.storage.getItem(`smarterp_user`) ?? `null`))
  } catch {
    return null
  }
}
function In(e, t) {
  try {
    e.storage.setItem(Nn, JSON.stringify({ ...t.user, expiresAt: t.expiresAt }))
  } catch {}
}
function Ln(e) {
  const t = zn(e)
  return t && { user: t, expiresAt: String(e.expiresAt ?? ``) }
}
function Rn(e) {
  if (!Z(e)) return null
  const t = zn(e.user)
  return t && { user: t, expiresAt: String(e.expiresAt ?? ``) }
}
function zn(e) {
  return !Z(e) || !Mn(e.id) || !Z(e.workspace) || !Mn(e.workspace.id)
    ? null
    : {
        id: e.id,
        email: String(e.email ?? ``),
        name: String(e.name ?? ``),
        role: e.role === `owner` ? `owner` : `member`,
        workspace: { id: e.workspace.id, name: String(e.workspace.name ?? ``) },
      }
}
function Bn() {
  return {
    fetch: (e, t) => fetch(e, { credentials: `same-origin`, ...t }),
    storage: Vn(),
    locks: globalThis.navigator?.locks ?? null,
    channel: (e) => (typeof BroadcastChannel > `u` ? null : new BroadcastChannel(e)),
    indexedDB: Hn(),
    visible: () => typeof document > `u` || document.visibilityState === `visible`,
    random: Math.random,
    now: Date.now,
  }
}
function Vn() {
  try {
    if (globalThis.localStorage) return globalThis.localStorage
  } catch {}
  const e = new Map()
  return { getItem: (t) => e.get(t) ?? null, setItem: (t, n) => void e.set(t, n), removeItem: (t) => void e.delete(t) }
}
function Hn() {
  try {
    if (globalThis.indexedDB) return { factory: globalThis.indexedDB, range: globalThis.IDBKeyRange }
  } catch {}
  return null
}
function Un(e, t) {
  return new Promise((n) => {
    if (t?.aborted) return n()
    const r = () => {
        clearTimeout(i), t?.removeEventListener(`abort`, r), n()
      },
      i = setTimeout(r, e)
    t?.addEventListener(`abort`, r)
  })
}
var Wn = class {
    world
    config
    onSessionEnded = () => {}
    constructor(e, t = Cn) {
      ;(this.world = e), (this.config = t)
    }
    get(e, t) {
      return this.done(`GET`, e, t)
    }
    post(e, t, n) {
      return this.done(`POST`, e, { ...n, body: t })
    }
    put(e, t, n) {
      return this.done(`PUT`, e, { ...n, body: t })
    }
    delete(e, t) {
      return this.done(`DELETE`, e, t)
    }
    async done(e, t, n = {}) {
      const r = n.retries ?? (e === `GET` && this.config.AUTO_RETRY ? this.config.MAX_RETRIES : 0)
      for (let i = 0; ; i++)
        try {
          const r = await this.ask(e, t, n)
          if (r.status < 300) return r.body
          throw new X(Y(r.body, r.status), r.retryAfter)
        } catch (e) {
          if (i >= r || !Kn(e)) throw e
          await Un(this.delay(i, e.retryAfter), n.signal)
        }
    }
    delay(e, t = null) {
      const { RETRY_INTERVAL: n, RETRY_LIMIT: r } = this.config,
        i = Math.min(n * 2 ** Math.min(e, 20), r)
      return Math.max(i * (0.5 + this.world.random() / 2), t ?? 0)
    }
    async ask(e, t, n = {}) {
      const r = Fn(this.world)?.expiresAt,
        i = await this.once(e, t, n)
      return i.status !== 401 || Gn.has(t) ? i : (await this.refresh(r, n.as), this.once(e, t, n))
    }
    async open(e, t) {
      const n = Fn(this.world)?.expiresAt,
        r = await this.send(`GET`, e, t)
      return r.status === 401 ? (await this.refresh(n, t.as), this.send(`GET`, e, t)) : r
    }
    async refresh(e = Fn(this.world)?.expiresAt, t) {
      await this.alone(`smarterp:refresh`, async () => {
        const n = Fn(this.world)
        if (t !== void 0 && n !== null && n.user.id !== t) throw new X(En)
        if (n !== null && n.expiresAt !== e) return
        const r = await this.once(`POST`, `/api/auth/refresh`, {})
        if (r.status === 401) throw (this.onSessionEnded(), new X(Y(r.body, 401)))
        const i = r.status === 200 ? Rn(r.body) : null
        if (!i) throw new X(Y(r.body, r.status), r.retryAfter)
        if (t !== void 0 && i.user.id !== t) throw new X(En)
        In(this.world, i)
      })
    }
    async alone(e, t) {
      const { locks: n } = this.world
      return n ? await n.request(e, t) : await t()
    }
    async once(e, t, n) {
      const r = AbortSignal.timeout(this.config.REQUEST_TIMEOUT),
        i = n.signal ? AbortSignal.any([n.signal, r]) : r,
        a = await this.send(e, t, { ...n, signal: i }),
        o = await a.text().catch(() => {
          throw new X(wn)
        })
      return { status: a.status, body: qn(a, o), retryAfter: Jn(a, this.world.now()) }
    }
    async send(e, t, n) {
      const { as: r } = n,
        i = () => this.fetch(e, t, n)
      if (r === void 0) return i()
      const a = () => {
          if (Fn(this.world)?.user.id !== r) throw new X(En)
          return i()
        },
        { locks: o } = this.world
      return o ? await o.request(`smarterp:session`, { mode: `shared` }, a) : await a()
    }
    async fetch(e, t, n) {
      const r = { ...n.headers },
        i = { method: e, headers: r }
      n.body !== void 0 && ((r[`Content-Type`] = `application/json`), (i.body = JSON.stringify(n.body))),
        n.signal && (i.signal = n.signal)
      try {
        return await this.world.fetch(t, i)
      } catch {
        throw new X(wn)
      }
    }
  },
  Gn = new Set([`/api/auth/login`, `/api/auth/signup`, `/api/auth/refresh`, `/api/auth/logout`])
function Kn(e) {
  if (!(e instanceof X)) return !1
  const { status: t } = e.problem
  return t === 0 || t === 408 || t === 425 || t === 429 || t >= 500
}
function qn(e, t) {
  if (t === ``) return null
  const n = e.headers.get(`Content-Type`) ?? ``
  try {
    if (n.includes(`json`)) return JSON.parse(t)
  } catch {}
  if (e.status >= 500) return null
  throw new X(Tn)
}
function Jn(e, t) {
  const n = e.headers.get(`Retry-After`)
  if (n === null) return null
  const r = /^\d+$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - t
  return Number.isFinite(r) ? Math.min(Math.max(r, 0), 36e5) : null
}
var Yn = new Wn(Bn()),
  Xn = class {
    api
    constructor(e) {
      this.api = e
    }
    signIn(e, t) {
      return this.enter(`/api/auth/login`, { email: e, password: t })
    }
    signUp(e) {
      return this.enter(`/api/auth/signup`, e)
    }
    async signOut() {
      const { storage: e } = this.api.world
      await this.api.alone(`smarterp:session`, async () => {
        e.removeItem(Nn), e.setItem(Pn, `1`)
      }),
        await this.finishSignOut().catch(() => {})
    }
    async finishSignOut() {
      const { storage: e } = this.api.world
      e.getItem(`smarterp_signing_out`) !== null && (await this.api.post(`/api/auth/logout`), e.removeItem(Pn))
    }
    async me() {
      await this.finishSignOut()
      const e = await this.api.get(`/api/auth/me`, { retries: 0 }),
        t = zn(e?.user)
      if (!t) throw new X(Tn)
      In(this.api.world, { user: t, expiresAt: String(e.expiresAt ?? ``) })
      const { session: n } = e,
        r = typeof n == `object` && n ? n.id : n
      return { user: t, session: { id: String(r ?? ``) } }
    }
    changePassword(e, t) {
      return this.api.put(`/api/auth/password`, { current: e, next: t })
    }
    invite(e, t) {
      return this.api.post(`/api/auth/invitations`, t ? { email: e, role: t } : { email: e })
    }
    async members() {
      return Zn(await this.api.get(`/api/auth/members`))
    }
    removeMember(e) {
      return this.api.delete(`/api/auth/members/${encodeURIComponent(e)}`)
    }
    async sessions() {
      return Zn(await this.api.get(`/api/auth/sessions`))
    }
    endSession(e) {
      return this.api.delete(`/api/auth/sessions/${encodeURIComponent(e)}`)
    }
    async enter(e, t) {
      const { world: n } = this.api
      return (
        await this.api.alone(`smarterp:session`, async () => {
          const r = Rn(await this.api.post(e, t))
          if (!r) throw new X(Tn)
          return (n.storage.removeItem(Pn), In(n, r), r)
        })
      ).user
    }
  }
function Zn(e) {
  if (!Array.isArray(e?.items)) throw new X(Tn)
  return e.items
}
var Qn = new Xn(Yn)
Qn.signIn.bind(Qn), Qn.signUp.bind(Qn), Qn.signOut.bind(Qn)
var $n = { createdAt: `text`, createdBy: `text`, updatedAt: `text`, updatedBy: `text` },
  er = {
    jobs: {
      title: `text`,
      description: `text?`,
      status: `text`,
      priority: `text`,
      customer: `text?`,
      location: `text?`,
      assigneeIds: `set`,
      tags: `set`,
      scheduledAt: `text?`,
      dueAt: `text?`,
      estimatedMinutes: `number?`,
      price: `object?`,
      custom: `map`,
    },
    employees: {
      name: `text`,
      email: `text?`,
      phone: `text?`,
      title: `text?`,
      department: `text?`,
      status: `text`,
      skills: `set`,
      hiredOn: `text?`,
      custom: `map`,
      userId: `text?`,
    },
    notifications: { kind: `text`, title: `text`, body: `text?`, subject: `object?`, readAt: `text?` },
    chat: { conversation: `text`, text: `text`, readBy: `map` },
  },
  tr = {
    jobs: { status: `draft`, priority: `normal` },
    employees: { status: `active` },
    chat: { conversation: `general` },
  }
function nr(e, t) {
  switch (t) {
    case `text`:
    case `text?`:
      return typeof e == `string`
    case `number?`:
      return typeof e == `number`
    case `set`:
      return Array.isArray(e)
    case `map`:
    case `object?`:
      return Z(e)
  }
}
function rr(e) {
  switch (e) {
    case `text`:
      return ``
    case `set`:
      return []
    case `map`:
      return {}
    default:
      return null
  }
}
function ir(e, t) {
  const n = { ...t }
  for (const t of [$n, er[e]])
    for (const r in t) {
      const i = t[r] ?? `text?`
      nr(n[r], i) || (n[r] = tr[e]?.[r] ?? rr(i))
    }
  return n
}
function ar(e, t) {
  const n = Object.keys(er[e]).filter((e) => e !== `userId` && e !== `readBy`)
  return Object.fromEntries(Object.entries(t).filter(([e, t]) => n.includes(e) && t !== null))
}
function or(e, t) {
  return er[e][t] === `set`
}
function sr(e) {
  return !Z(e) || !Mn(e.id) || !cr(e.version) || e.version === 0 ? null : { ...e, id: e.id.toLowerCase() }
}
function cr(e) {
  return Number.isSafeInteger(e) && e >= 0
}
function lr(e, t) {
  let n = e?.doc ?? null
  for (const e of t) e.state === `answered` && e.receipt && e.receipt.version > (n?.version ?? 0) && (n = e.receipt)
  return n
}
function ur(e, t, n, r) {
  let i = t ? { ...t.doc } : null
  for (const t of n) {
    if (t.state === `answered` && t.receipt) {
      t.receipt.version >= Number(i?.version ?? 0) && (i = { ...t.receipt })
      continue
    }
    const n = t.state === `waiting` || t.state === `answered`
    switch (t.op) {
      case `create`:
        i = { ...(i ?? pr(t, r)), ...t.fields }
        break
      case `update`:
        i ? (i = dr(i, t.fields)) : t.current === null && t.state === `conflict` && (i = { ...pr(t, r), ...fr(t) })
        break
      case `delete`:
        ;(t.state === `waiting` || (n && t.version > Number(i?.version ?? 0))) && (i = null)
        break
      case `read`:
        i && n && (i = mr(e, i, r, t))
    }
  }
  return i ? { ...ir(e, i), sync: Q(n) } : null
}
function Q(e) {
  const t = e.find((e) => e.state === `conflict`) ?? e.find((e) => e.state === `rejected`)
  if (t) return { state: t.state, since: t.since }
  const n = e.find((e) => e.state === `waiting` && e.op !== `read`)
  return n ? { state: `waiting`, since: n.since } : { state: `saved` }
}
function dr(e, t) {
  const n = kn(e, t)
  return (
    t.custom && n.custom && (n.custom = Object.fromEntries(Object.entries(n.custom).filter(([, e]) => e !== null))), n
  )
}
function fr(e) {
  const t = e.conflicts.find((e) => e.field === `*`)?.base
  return { ...(typeof t == `object` ? t : null), ...e.fields }
}
function pr(e, t) {
  const n = new Date(e.since).toISOString()
  return { id: e.id, version: 0, createdAt: n, createdBy: t, updatedAt: n, updatedBy: t }
}
function mr(e, t, n, r) {
  const i = new Date(r.since).toISOString()
  return e === `chat` ? { ...t, readBy: { [n]: i, ...t.readBy } } : { ...t, readAt: t.readAt ?? i }
}
var hr = class extends Error {
    name = `EditRefused`
  },
  gr = new Set([`jobs`, `employees`])
function _r(e, t, n) {
  return e.step(t.collection, async (e) => {
    const { collection: r, id: i, op: a, fields: o } = t,
      s = await e.row(r, i),
      c = await e.lane(r, i),
      l = ur(r, s, c, n.user)
    if (a === `create` && l) throw new hr(`${i} is there already`)
    if (a !== `create` && !l) throw new hr(`${i} is not there`)
    if (a === `read` && c.some((e) => e.op === `read` && e.state === `waiting`)) return null
    if (a === `delete` && c[0]?.op === `create` && c[0].state === `rejected`)
      return (await e.dropEntries(c.map((e) => e.seq)), null)
    if (a === `update`) {
      const t = await vr(e, c, o, n.mutation)
      if (t) return t
      const r = c.at(-1)
      if (c.length >= n.laneLimit && r?.op === `update` && r.state === `waiting` && !r.tried) {
        const t = { ...r, fields: kn(r.fields, o) }
        return (await e.putEntries([t]), t)
      }
    }
    const u = lr(s, c),
      d = await e.holding(r),
      f = a === `update` || (a === `delete` && gr.has(r))
    return e.append(
      On({
        collection: r,
        id: i,
        op: a,
        fields: o,
        mutation: n.mutation,
        base: f ? (u?.version ?? 0) : null,
        after: c.map((e) => e.mutation),
        epoch: s && s.generation !== d.generation ? d.formerEpoch : d.epoch,
        seen: u && { version: u.version, updatedAt: u.updatedAt },
        since: n.now,
      }),
    )
  })
}
async function vr(e, t, n, r) {
  const i = t.find((e) => e.state === `rejected` && (e.op === `create` || e.op === `update`))
  if (!i) return
  const a = { ...i, mutation: r, fields: kn(i.fields, n), state: `waiting`, tried: !1, problem: null }
  return (await e.putEntries([a]), await yr(e, t, a.seq, [r], Object.keys(n)), a)
}
async function yr(e, t, n, r, i) {
  for (const a of t) {
    if (a.seq <= n || a.state !== `waiting`) continue
    const t = [...a.after, ...r].slice(-500),
      o = a.op === `update` ? br(a.fields, i) : a.fields
    JSON.stringify(o) === JSON.stringify(a.fields)
      ? await e.putEntries([{ ...a, after: t }])
      : Object.keys(o).length === 0
        ? await e.dropEntries([a.seq])
        : await e.putEntries([{ ...a, after: t, fields: o, tried: !1, mutation: crypto.randomUUID() }])
  }
}
function br(e, t) {
  const n = { ...e }
  for (const e of t)
    if (e.startsWith(`custom.`) && n.custom) {
      const t = { ...n.custom }
      delete t[e.slice(7)], (n.custom = t), Object.keys(t).length === 0 && delete n.custom
    } else delete n[e]
  return n
}
function xr(e, t, n) {
  let r = e.mine
  for (const i of n)
    if (!(i.seq <= t.seq || i.op !== `update`)) {
      if (e.field === `*`) r !== null && (r = kn(r, i.fields))
      else if (e.field.startsWith(`custom.`)) {
        const t = e.field.slice(7),
          n = i.fields.custom
        n && t in n && (r = n[t])
      } else e.field in i.fields && (r = i.fields[e.field])
    }
  return r
}
function Sr(e, t, n, r) {
  return Tr(e, t, async (e, t, i) => {
    const a = i.conflicts.some((e) => e.field === `*`),
      o = {}
    for (const e of i.conflicts) {
      const r = n[e.field]
      if (!r) throw Error(`${e.field} isn't decided`)
      ;`value` in r ? Er(o, e.field, r.value) : r.take === `mine` && Er(o, e.field, xr(e, i, t))
    }
    await e.dropEntries([i.seq])
    const s = t.find((e) => e.seq > i.seq)?.seq ?? i.seq + 1,
      c = (a ? Or(i, o, r) : Dr(i, o, r)).map((e, t) => ({ ...e, seq: i.seq + ((s - i.seq) * t) / 2 }))
    await e.putEntries(c)
    const l = a ? i.conflicts.map((e) => xr(e, i, t)) : [],
      u = a ? Object.keys(l[0] ?? {}) : i.conflicts.map((e) => e.field),
      d = c.map((e) => e.mutation)
    await yr(e, t, i.seq, d, u)
  })
}
function Cr(e, t) {
  return Tr(e, t, async (e, t, n) => {
    const r = n.op === `create` && n.state === `rejected`
    await e.dropEntries(r ? t.map((e) => e.seq) : [n.seq])
  })
}
function wr(e, t) {
  return Tr(e, t, async (e, t, n) => {
    if (n.state !== `rejected`) return
    const r = { ...n, mutation: crypto.randomUUID(), state: `waiting`, tried: !1, problem: null }
    await e.putEntries([r]), await yr(e, t, r.seq, [r.mutation], [])
  })
}
function Tr(e, t, n) {
  return e.step(t.collection, async (e) => {
    const r = await e.lane(t.collection, t.id),
      i = r.find((e) => e.mutation === t.mutation)
    i && (i.state === `conflict` || i.state === `rejected`) && (await n(e, r, i))
  })
}
function Er(e, t, n) {
  t.startsWith(`custom.`) ? (e.custom = { ...e.custom, [t.slice(7)]: n ?? null }) : (e[t] = n)
}
function Dr(e, t, n) {
  const r = br(
      e.fields,
      e.conflicts.map((e) => e.field),
    ),
    i = []
  return (
    Object.keys(r).length > 0 && i.push(jr(e, { fields: r, base: e.base, after: e.after, seen: e.seen })),
    Object.keys(t).length > 0 && i.push(Ar(e, t, n, i[0]?.mutation)),
    i
  )
}
function Or(e, t, n) {
  if (!(`*` in t)) return []
  const r = t[`*`]
  if (r === null) return e.current ? [Ar({ ...e, op: `delete` }, {}, n)] : []
  if (e.current) return [Ar({ ...e, op: `update` }, kr(e, r), n)]
  const i = e.conflicts.find((e) => e.field === `*`)?.base
  return [
    jr(e, {
      op: `create`,
      fields: kn(typeof i == `object` && i ? ar(e.collection, i) : {}, r),
      base: null,
      after: [],
      seen: null,
      since: n,
    }),
  ]
}
function kr(e, t) {
  const n = e.conflicts.find((e) => e.field === `*`)?.base,
    r = e.current,
    i = { ...t }
  for (const [a, o] of Object.entries(t)) {
    const t = n?.[a],
      s = r[a]
    if (!or(e.collection, a) || !Array.isArray(o) || !Array.isArray(t) || !Array.isArray(s)) continue
    const c = t.filter((e) => !o.includes(e))
    i[a] = [...new Set([...s.filter((e) => !c.includes(e)), ...o.filter((e) => !t.includes(e))])]
  }
  return i
}
function Ar(e, t, n, r) {
  const i = e.current
  return jr(e, {
    fields: t,
    base: i?.version ?? 0,
    after: r ? [...e.after, r].slice(-500) : e.after,
    seen: i && { version: i.version, updatedAt: i.updatedAt },
    since: n,
  })
}
function jr(e, t) {
  const { collection: n, id: r, op: i, epoch: a, since: o } = e
  return On({ collection: n, id: r, op: i, epoch: a, since: o, mutation: crypto.randomUUID(), ...t })
}
var Mr = c(
    o((e, t, n) => {
      ;((n, r) => {
        typeof e == `object` && t !== void 0
          ? (t.exports = r())
          : typeof define == `function` && define.amd
            ? define(r)
            : ((n = typeof globalThis < `u` ? globalThis : n || self), (n.Dexie = r()))
      })(n, () => {
        var e = (t, n) => (
          (e =
            Object.setPrototypeOf ||
            ({ __proto__: [] } instanceof Array &&
              ((e, t) => {
                e.__proto__ = t
              })) ||
            ((e, t) => {
              for (var n in t) Object.hasOwn(t, n) && (e[n] = t[n])
            })),
          e(t, n)
        )
        function t(t, n) {
          if (typeof n != `function` && n !== null)
            throw TypeError(`Class extends value ` + String(n) + ` is not a constructor or null`)
          e(t, n)
          function r() {
            this.constructor = t
          }
          t.prototype = n === null ? Object.create(n) : ((r.prototype = n.prototype), new r())
        }
        var n = function () {
          return (
            (n =
              Object.assign ||
              function (e) {
                for (var t, n = 1, r = arguments.length; n < r; n++)
                  for (var i in ((t = arguments[n]), t)) Object.hasOwn(t, i) && (e[i] = t[i])
                return e
              }),
            n.apply(this, arguments)
          )
        }
        function r(e, t, n) {
          if (n || arguments.length === 2)
            for (var r = 0, i = t.length, a; r < i; r++)
              (a || !(r in t)) && ((a ||= Array.prototype.slice.call(t, 0, r)), (a[r] = t[r]))
          return e.concat(a || Array.prototype.slice.call(t))
        }
        var i = typeof globalThis < `u` ? globalThis : typeof self < `u` ? self : typeof window < `u` ? window : global,
          a = Object.keys,
          o = Array.isArray
        typeof Promise < `u` && !i.Promise && (i.Promise = Promise)
        function s(e, t) {
          return (
            typeof t == `object` &&
              a(t).forEach((n) => {
                e[n] = t[n]
              }),
            e
          )
        }
        var c = Object.getPrototypeOf,
          l = {}.hasOwnProperty
        function u(e, t) {
          return l.call(e, t)
        }
        function d(e, t) {
          typeof t == `function` && (t = t(c(e))),
            (typeof Reflect > `u` ? a : Reflect.ownKeys)(t).forEach((n) => {
              p(e, n, t[n])
            })
        }
        var f = Object.defineProperty
        function p(e, t, n, r) {
          f(
            e,
            t,
            s(
              n && u(n, `get`) && typeof n.get == `function`
                ? { get: n.get, set: n.set, configurable: !0 }
                : { value: n, configurable: !0, writable: !0 },
              r,
            ),
          )
        }
        function m(e) {
          return {
            from: (t) => (
              (e.prototype = Object.create(t.prototype)),
              p(e.prototype, `constructor`, e),
              { extend: d.bind(null, e.prototype) }
            ),
          }
        }
        var h = Object.getOwnPropertyDescriptor
        function g(e, t) {
          var n = h(e, t),
            r
          return n || ((r = c(e)) && g(r, t))
        }
        var _ = [].slice
        function v(e, t, n) {
          return _.call(e, t, n)
        }
        function y(e, t) {
          return t(e)
        }
        function b(e) {
          if (!e) throw Error(`Assertion Failed`)
        }
        function x(e) {
          i.setImmediate ? setImmediate(e) : setTimeout(e, 0)
        }
        function S(e, t) {
          return e.reduce((e, n, r) => {
            var i = t(n, r)
            return (i && (e[i[0]] = i[1]), e)
          }, {})
        }
        function C(e, t) {
          if (typeof t == `string` && u(e, t)) return e[t]
          if (!t) return e
          if (typeof t != `string`) {
            for (var n = [], r = 0, i = t.length; r < i; ++r) {
              var a = C(e, t[r])
              n.push(a)
            }
            return n
          }
          var o = t.indexOf(`.`)
          if (o !== -1) {
            var s = e[t.substr(0, o)]
            return s == null ? void 0 : C(s, t.substr(o + 1))
          }
        }
        function w(e, t, n) {
          if (e && t !== void 0 && !(`isFrozen` in Object && Object.isFrozen(e))) {
            if (typeof t != `string` && `length` in t) {
              b(typeof n != `string` && `length` in n)
              for (var r = 0, i = t.length; r < i; ++r) w(e, t[r], n[r])
            } else {
              var a = t.indexOf(`.`)
              if (a !== -1) {
                var s = t.substr(0, a),
                  c = t.substr(a + 1)
                if (c === ``) n === void 0 ? (o(e) && !isNaN(parseInt(s)) ? e.splice(s, 1) : delete e[s]) : (e[s] = n)
                else {
                  var l = e[s]
                  if (!l || !u(e, s)) {
                    if (n === void 0) return
                    l = e[s] = {}
                  }
                  w(l, c, n)
                }
              } else n === void 0 ? (o(e) && !isNaN(parseInt(t)) ? e.splice(t, 1) : delete e[t]) : (e[t] = n)
            }
          }
        }
        function T(e, t) {
          typeof t == `string`
            ? w(e, t, void 0)
            : `length` in t &&
              [].map.call(t, (t) => {
                w(e, t, void 0)
              })
        }
        function ee(e) {
          var t = {}
          for (var n in e) u(e, n) && (t[n] = e[n])
          return t
        }
        var te = [].concat
        function ne(e) {
          return te.apply([], e)
        }
        var re =
            `BigUint64Array,BigInt64Array,Array,Boolean,String,Date,RegExp,Blob,File,FileList,FileSystemFileHandle,FileSystemDirectoryHandle,ArrayBuffer,DataView,Uint8ClampedArray,ImageBitmap,ImageData,Map,Set,CryptoKey`
              .split(`,`)
              .concat(ne([8, 16, 32, 64].map((e) => [`Int`, `Uint`, `Float`].map((t) => t + e + `Array`))))
              .filter((e) => i[e]),
          ie = new Set(re.map((e) => i[e]))
        function ae(e) {
          var t = {}
          for (var n in e)
            if (u(e, n)) {
              var r = e[n]
              t[n] = !r || typeof r != `object` || ie.has(r.constructor) ? r : ae(r)
            }
          return t
        }
        var oe = null
        function se(e) {
          oe = new WeakMap()
          var t = E(e)
          return ((oe = null), t)
        }
        function E(e) {
          if (!e || typeof e != `object`) return e
          var t = oe.get(e)
          if (t) return t
          if (o(e)) {
            ;(t = []), oe.set(e, t)
            for (var n = 0, r = e.length; n < r; ++n) t.push(E(e[n]))
          } else if (ie.has(e.constructor)) t = e
          else {
            var i = c(e)
            for (var a in ((t = i === Object.prototype ? {} : Object.create(i)), oe.set(e, t), e))
              u(e, a) && (t[a] = E(e[a]))
          }
          return t
        }
        var D = {}.toString
        function ce(e) {
          return D.call(e).slice(8, -1)
        }
        var O = typeof Symbol < `u` ? Symbol.iterator : `@@iterator`,
          le =
            typeof O == `symbol`
              ? (e) => {
                  var t
                  return e != null && (t = e[O]) && t.apply(e)
                }
              : () => null
        function ue(e, t) {
          var n = e.indexOf(t)
          return (n >= 0 && e.splice(n, 1), n >= 0)
        }
        var k = {}
        function A(e) {
          var t, n, r, i
          if (arguments.length === 1) {
            if (o(e)) return e.slice()
            if (this === k && typeof e == `string`) return [e]
            if ((i = le(e))) {
              for (n = []; (r = i.next()), !r.done; ) n.push(r.value)
              return n
            }
            if (e == null) return [e]
            if (((t = e.length), typeof t == `number`)) {
              for (n = Array(t); t--; ) n[t] = e[t]
              return n
            }
            return [e]
          }
          for (t = arguments.length, n = Array(t); t--; ) n[t] = arguments[t]
          return n
        }
        var de = typeof Symbol < `u` ? (e) => e[Symbol.toStringTag] === `AsyncFunction` : () => !1,
          fe = [
            `Modify`,
            `Bulk`,
            `OpenFailed`,
            `VersionChange`,
            `Schema`,
            `Upgrade`,
            `InvalidTable`,
            `MissingAPI`,
            `NoSuchDatabase`,
            `InvalidArgument`,
            `SubTransaction`,
            `Unsupported`,
            `Internal`,
            `DatabaseClosed`,
            `PrematureCommit`,
            `ForeignAwait`,
          ],
          pe = [
            `Unknown`,
            `Constraint`,
            `Data`,
            `TransactionInactive`,
            `ReadOnly`,
            `Version`,
            `NotFound`,
            `InvalidState`,
            `InvalidAccess`,
            `Abort`,
            `Timeout`,
            `QuotaExceeded`,
            `Syntax`,
            `DataClone`,
          ],
          me = fe.concat(pe),
          he = {
            VersionChanged: `Database version changed by other database connection`,
            DatabaseClosed: `Database has been closed`,
            Abort: `Transaction aborted`,
            TransactionInactive: `Transaction has already completed or failed`,
            MissingAPI: `IndexedDB API missing. Please visit https://tinyurl.com/y2uuvskb`,
          }
        function ge(e, t) {
          ;(this.name = e), (this.message = t)
        }
        m(ge)
          .from(Error)
          .extend({
            toString: function () {
              return this.name + `: ` + this.message
            },
          })
        function _e(e, t) {
          return (
            e +
            `. Errors: ` +
            Object.keys(t)
              .map((e) => t[e].toString())
              .filter((e, t, n) => n.indexOf(e) === t)
              .join(`
`)
          )
        }
        function ve(e, t, n, r) {
          ;(this.failures = t), (this.failedKeys = r), (this.successCount = n), (this.message = _e(e, t))
        }
        m(ve).from(ge)
        function ye(e, t) {
          ;(this.name = `BulkError`),
            (this.failures = Object.keys(t).map((e) => t[e])),
            (this.failuresByPos = t),
            (this.message = _e(e, this.failures))
        }
        m(ye).from(ge)
        var be = me.reduce((e, t) => ((e[t] = t + `Error`), e), {}),
          xe = ge,
          j = me.reduce((e, t) => {
            var n = t + `Error`
            function r(e, r) {
              ;(this.name = n),
                e
                  ? typeof e == `string`
                    ? ((this.message = `${e}${
                        r
                          ? `
 ` + r
                          : ``
                      }`),
                      (this.inner = r || null))
                    : typeof e == `object` && ((this.message = `${e.name} ${e.message}`), (this.inner = e))
                  : ((this.message = he[t] || n), (this.inner = null))
            }
            return (m(r).from(xe), (e[t] = r), e)
          }, {})
        ;(j.Syntax = SyntaxError), (j.Type = TypeError), (j.Range = RangeError)
        var Se = pe.reduce((e, t) => ((e[t + `Error`] = j[t]), e), {})
        function Ce(e, t) {
          if (!e || e instanceof ge || e instanceof TypeError || e instanceof SyntaxError || !e.name || !Se[e.name])
            return e
          var n = new Se[e.name](t || e.message, e)
          return (
            `stack` in e &&
              p(n, `stack`, {
                get: function () {
                  return this.inner.stack
                },
              }),
            n
          )
        }
        var we = me.reduce((e, t) => ([`Syntax`, `Type`, `Range`].indexOf(t) === -1 && (e[t + `Error`] = j[t]), e), {})
        ;(we.ModifyError = ve), (we.DexieError = ge), (we.BulkError = ye)
        function M() {}
        function Te(e) {
          return e
        }
        function Ee(e, t) {
          return e == null || e === Te ? t : (n) => t(e(n))
        }
        function De(e, t) {
          return function () {
            e.apply(this, arguments), t.apply(this, arguments)
          }
        }
        function N(e, t) {
          return e === M
            ? t
            : function () {
                var n = e.apply(this, arguments)
                n !== void 0 && (arguments[0] = n)
                var r = this.onsuccess,
                  i = this.onerror
                ;(this.onsuccess = null), (this.onerror = null)
                var a = t.apply(this, arguments)
                return (
                  r && (this.onsuccess = this.onsuccess ? De(r, this.onsuccess) : r),
                  i && (this.onerror = this.onerror ? De(i, this.onerror) : i),
                  a === void 0 ? n : a
                )
              }
        }
        function Oe(e, t) {
          return e === M
            ? t
            : function () {
                e.apply(this, arguments)
                var n = this.onsuccess,
                  r = this.onerror
                ;(this.onsuccess = this.onerror = null),
                  t.apply(this, arguments),
                  n && (this.onsuccess = this.onsuccess ? De(n, this.onsuccess) : n),
                  r && (this.onerror = this.onerror ? De(r, this.onerror) : r)
              }
        }
        function ke(e, t) {
          return e === M
            ? t
            : function () {
                var n = e.apply(this, arguments),
                  r = arguments[0]
                s(r, n)
                var i = this.onsuccess,
                  a = this.onerror
                ;(this.onsuccess = null), (this.onerror = null)
                var o = t.apply(this, arguments)
                return (
                  i && (this.onsuccess = this.onsuccess ? De(i, this.onsuccess) : i),
                  a && (this.onerror = this.onerror ? De(a, this.onerror) : a),
                  n === void 0 ? (o === void 0 ? void 0 : o) : s(n, o)
                )
              }
        }
        function Ae(e, t) {
          return e === M
            ? t
            : function () {
                return t.apply(this, arguments) !== !1 && e.apply(this, arguments)
              }
        }
        function je(e, t) {
          return e === M
            ? t
            : function () {
                var n = e.apply(this, arguments)
                if (n && typeof n.then == `function`) {
                  for (var i = arguments.length, a = Array(i); i--; ) a[i] = arguments[i]
                  return n.then(() => t.apply(this, a))
                }
                return t.apply(this, arguments)
              }
        }
        var Me = typeof location < `u` && /^(http|https):\/\/(localhost|127\.0\.0\.1)/.test(location.href)
        function Ne(e, t) {
          Me = e
        }
        var Pe = {},
          Fe = 100,
          Ie =
            typeof Promise > `u`
              ? []
              : (() => {
                  var e = Promise.resolve()
                  if (typeof crypto > `u` || !crypto.subtle) return [e, c(e), e]
                  var t = crypto.subtle.digest(`SHA-512`, new Uint8Array([0]))
                  return [t, c(t), e]
                })(),
          Le = Ie[0],
          Re = Ie[1],
          ze = Ie[2],
          Be = Re && Re.then,
          Ve = Le && Le.constructor,
          He = !!ze
        function Ue() {
          queueMicrotask(it)
        }
        var We = (e, t) => {
            L.push([e, t]), (Ke &&= (Ue(), !1))
          },
          Ge = !0,
          Ke = !0,
          P = [],
          qe = [],
          Je = Te,
          F = { id: `global`, global: !0, ref: 0, unhandleds: [], onunhandled: M, pgp: !1, env: {}, finalize: M },
          I = F,
          L = [],
          Ye = 0,
          Xe = []
        function R(e) {
          if (typeof this != `object`) throw TypeError(`Promises must be constructed via new`)
          ;(this._listeners = []), (this._lib = !1)
          var t = (this._PSD = I)
          if (typeof e != `function`) {
            if (e !== Pe) throw TypeError(`Not a function`)
            ;(this._state = arguments[1]), (this._value = arguments[2]), this._state === !1 && et(this, this._value)
          } else (this._state = null), (this._value = null), ++t.ref, $e(this, e)
        }
        var Ze = {
          get: () => {
            var e = I,
              t = ht
            function n(n, r) {
              var a = !e.global && (e !== I || t !== ht),
                o = a && !yt(),
                s = new R((t, s) => {
                  nt(this, new Qe(Et(n, e, a, o), Et(r, e, a, o), t, s, e))
                })
              return (this._consoleTask && (s._consoleTask = this._consoleTask), s)
            }
            return ((n.prototype = Pe), n)
          },
          set: function (e) {
            p(this, `then`, e && e.prototype === Pe ? Ze : { get: () => e, set: Ze.set })
          },
        }
        d(R.prototype, {
          then: Ze,
          _then: function (e, t) {
            nt(this, new Qe(null, null, e, t, I))
          },
          catch: function (e) {
            if (arguments.length === 1) return this.then(null, e)
            var t = arguments[0],
              n = arguments[1]
            return typeof t == `function`
              ? this.then(null, (e) => (e instanceof t ? n(e) : dt(e)))
              : this.then(null, (e) => (e && e.name === t ? n(e) : dt(e)))
          },
          finally: function (e) {
            return this.then(
              (t) => R.resolve(e()).then(() => t),
              (t) => R.resolve(e()).then(() => dt(t)),
            )
          },
          timeout: function (e, t) {
            return e < 1 / 0
              ? new R((r, i) => {
                  var a = setTimeout(() => i(new j.Timeout(t)), e)
                  this.then(r, i).finally(clearTimeout.bind(null, a))
                })
              : this
          },
        }),
          typeof Symbol < `u` && Symbol.toStringTag && p(R.prototype, Symbol.toStringTag, `Dexie.Promise`),
          (F.env = wt())
        function Qe(e, t, n, r, i) {
          ;(this.onFulfilled = typeof e == `function` ? e : null),
            (this.onRejected = typeof t == `function` ? t : null),
            (this.resolve = n),
            (this.reject = r),
            (this.psd = i)
        }
        d(R, {
          all: function () {
            var e = A.apply(null, arguments).map(bt)
            return new R((t, n) => {
              e.length === 0 && t([])
              var r = e.length
              e.forEach((i, a) =>
                R.resolve(i).then((n) => {
                  ;(e[a] = n), --r || t(e)
                }, n),
              )
            })
          },
          resolve: (e) =>
            e instanceof R
              ? e
              : e && typeof e.then == `function`
                ? new R((t, n) => {
                    e.then(t, n)
                  })
                : new R(Pe, !0, e),
          reject: dt,
          race: function () {
            var e = A.apply(null, arguments).map(bt)
            return new R((t, n) => {
              e.map((e) => R.resolve(e).then(t, n))
            })
          },
          PSD: { get: () => I, set: (e) => (I = e) },
          totalEchoes: { get: () => ht },
          newPSD: _t,
          usePSD: Tt,
          scheduler: {
            get: () => We,
            set: (e) => {
              We = e
            },
          },
          rejectionMapper: {
            get: () => Je,
            set: (e) => {
              Je = e
            },
          },
          follow: (e, t) =>
            new R((n, r) =>
              _t(
                (t, n) => {
                  var r = I
                  ;(r.unhandleds = []),
                    (r.onunhandled = n),
                    (r.finalize = De(function () {
                      ct(() => {
                        this.unhandleds.length === 0 ? t() : n(this.unhandleds[0])
                      })
                    }, r.finalize)),
                    e()
                },
                t,
                n,
                r,
              ),
            ),
        }),
          Ve &&
            (Ve.allSettled &&
              p(R, `allSettled`, function () {
                var e = A.apply(null, arguments).map(bt)
                return new R((t) => {
                  e.length === 0 && t([])
                  var n = e.length,
                    r = Array(n)
                  e.forEach((e, i) =>
                    R.resolve(e)
                      .then(
                        (e) => (r[i] = { status: `fulfilled`, value: e }),
                        (e) => (r[i] = { status: `rejected`, reason: e }),
                      )
                      .then(() => --n || t(r)),
                  )
                })
              }),
            Ve.any &&
              typeof AggregateError < `u` &&
              p(R, `any`, function () {
                var e = A.apply(null, arguments).map(bt)
                return new R((t, n) => {
                  e.length === 0 && n(AggregateError([]))
                  var r = e.length,
                    i = Array(r)
                  e.forEach((e, a) =>
                    R.resolve(e).then(
                      (e) => t(e),
                      (e) => {
                        ;(i[a] = e), --r || n(AggregateError(i))
                      },
                    ),
                  )
                })
              }),
            Ve.withResolvers && (R.withResolvers = Ve.withResolvers))
        function $e(e, t) {
          try {
            t(
              (t) => {
                if (e._state === null) {
                  if (t === e) throw TypeError(`A promise cannot be resolved with itself.`)
                  var n = e._lib && at()
                  t && typeof t.then == `function`
                    ? $e(e, (e, n) => {
                        t instanceof R ? t._then(e, n) : t.then(e, n)
                      })
                    : ((e._state = !0), (e._value = t), tt(e)),
                    n && ot()
                }
              },
              et.bind(null, e),
            )
          } catch (t) {
            et(e, t)
          }
        }
        function et(e, t) {
          if ((qe.push(t), e._state === null)) {
            var n = e._lib && at()
            ;(t = Je(t)), (e._state = !1), (e._value = t), lt(e), tt(e), n && ot()
          }
        }
        function tt(e) {
          var t = e._listeners
          e._listeners = []
          for (var n = 0, r = t.length; n < r; ++n) nt(e, t[n])
          var i = e._PSD
          --i.ref || i.finalize(),
            Ye === 0 &&
              (++Ye,
              We(() => {
                --Ye === 0 && st()
              }, []))
        }
        function nt(e, t) {
          if (e._state === null) e._listeners.push(t)
          else {
            var n = e._state ? t.onFulfilled : t.onRejected
            if (n === null) return (e._state ? t.resolve : t.reject)(e._value)
            ++t.psd.ref, ++Ye, We(rt, [n, e, t])
          }
        }
        function rt(e, t, n) {
          try {
            var r,
              i = t._value
            !t._state && qe.length && (qe = []),
              (r = Me && t._consoleTask ? t._consoleTask.run(() => e(i)) : e(i)),
              !t._state && qe.indexOf(i) === -1 && ut(t),
              n.resolve(r)
          } catch (e) {
            n.reject(e)
          } finally {
            --Ye === 0 && st(), --n.psd.ref || n.psd.finalize()
          }
        }
        function it() {
          Tt(F, () => {
            at() && ot()
          })
        }
        function at() {
          var e = Ge
          return ((Ge = !1), (Ke = !1), e)
        }
        function ot() {
          var e, t, n
          do
            for (; L.length > 0; )
              for (e = L, L = [], n = e.length, t = 0; t < n; ++t) {
                var r = e[t]
                r[0].apply(null, r[1])
              }
          while (L.length > 0)
          ;(Ge = !0), (Ke = !0)
        }
        function st() {
          var e = P
          ;(P = []),
            e.forEach((e) => {
              e._PSD.onunhandled.call(null, e._value, e)
            })
          for (var t = Xe.slice(0), n = t.length; n; ) t[--n]()
        }
        function ct(e) {
          function t() {
            e(), Xe.splice(Xe.indexOf(t), 1)
          }
          Xe.push(t),
            ++Ye,
            We(() => {
              --Ye === 0 && st()
            }, [])
        }
        function lt(e) {
          P.some((t) => t._value === e._value) || P.push(e)
        }
        function ut(e) {
          for (var t = P.length; t; )
            if (P[--t]._value === e._value) {
              P.splice(t, 1)
              return
            }
        }
        function dt(e) {
          return new R(Pe, !1, e)
        }
        function z(e, t) {
          var n = I
          return function () {
            var r = at(),
              i = I
            try {
              return (Ct(n, !0), e.apply(this, arguments))
            } catch (e) {
              t && t(e)
            } finally {
              Ct(i, !1), r && ot()
            }
          }
        }
        var B = { awaits: 0, echoes: 0, id: 0 },
          ft = 0,
          pt = [],
          mt = 0,
          ht = 0,
          gt = 0
        function _t(e, t, n, r) {
          var i = I,
            a = Object.create(i)
          ;(a.parent = i),
            (a.ref = 0),
            (a.global = !1),
            (a.id = ++gt),
            F.env,
            (a.env = He
              ? {
                  Promise: R,
                  PromiseProp: { value: R, configurable: !0, writable: !0 },
                  all: R.all,
                  race: R.race,
                  allSettled: R.allSettled,
                  any: R.any,
                  resolve: R.resolve,
                  reject: R.reject,
                }
              : {}),
            t && s(a, t),
            ++i.ref,
            (a.finalize = function () {
              --this.parent.ref || this.parent.finalize()
            })
          var o = Tt(a, e, n, r)
          return (a.ref === 0 && a.finalize(), o)
        }
        function vt() {
          return ((B.id ||= ++ft), ++B.awaits, (B.echoes += Fe), B.id)
        }
        function yt() {
          return B.awaits ? (--B.awaits === 0 && (B.id = 0), (B.echoes = B.awaits * Fe), !0) : !1
        }
        ;(`` + Be).indexOf(`[native code]`) === -1 && (vt = yt = M)
        function bt(e) {
          return B.echoes && e && e.constructor === Ve
            ? (vt(),
              e.then(
                (e) => (yt(), e),
                (e) => (yt(), V(e)),
              ))
            : e
        }
        function xt(e) {
          ++ht, (B.echoes && --B.echoes !== 0) || (B.echoes = B.awaits = B.id = 0), pt.push(I), Ct(e, !0)
        }
        function St() {
          var e = pt[pt.length - 1]
          pt.pop(), Ct(e, !1)
        }
        function Ct(e, t) {
          var n = I
          if (
            ((t ? B.echoes && (!mt++ || e !== I) : mt && (!--mt || e !== I)) &&
              queueMicrotask(t ? xt.bind(null, e) : St),
            e !== I && ((I = e), n === F && (F.env = wt()), He))
          ) {
            var r = F.env.Promise,
              a = e.env
            ;(n.global || e.global) &&
              (Object.defineProperty(i, "Promise", a.PromiseProp),
              (r.all = a.all),
              (r.race = a.race),
              (r.resolve = a.resolve),
              (r.reject = a.reject),
              a.allSettled && (r.allSettled = a.allSettled),
              a.any && (r.any = a.any))
          }
        }
        function wt() {
          var e = i.Promise
          return He
            ? {
                Promise: e,
                PromiseProp: Object.getOwnPropertyDescriptor(i, `Promise`),
                all: e.all,
                race: e.race,
                allSettled: e.allSettled,
                any: e.any,
                resolve: e.resolve,
                reject: e.reject,
              }
            : {}
        }
        function Tt(e, t, n, r, i) {
          var a = I
          try {
            return (Ct(e, !0), t(n, r, i))
          } finally {
            Ct(a, !1)
          }
        }
        function Et(e, t, n, r) {
          return typeof e == `function`
            ? function () {
                var i = I
                n && vt(), Ct(t, !0)
                try {
                  return e.apply(this, arguments)
                } finally {
                  Ct(i, !1), r && queueMicrotask(yt)
                }
              }
            : e
        }
        function Dt(e) {
          Promise === Ve && B.echoes === 0 ? (mt === 0 ? e() : enqueueNativeMicroTask(e)) : setTimeout(e, 0)
        }
        var V = R.reject
        function Ot(e, t, n, r) {
          if (!e.idbdb || (!e._state.openComplete && !I.letThrough && !e._vip)) {
            if (e._state.openComplete) return V(new j.DatabaseClosed(e._state.dbOpenError))
            if (!e._state.isBeingOpened) {
              if (!e._state.autoOpen) return V(new j.DatabaseClosed())
              e.open().catch(M)
            }
            return e._state.dbReadyPromise.then(() => Ot(e, t, n, r))
          }
          var i = e._createTransaction(t, n, e._dbSchema)
          try {
            i.create(), (e._state.PR1398_maxLoop = 3)
          } catch (i) {
            return i.name === be.InvalidState && e.isOpen() && --e._state.PR1398_maxLoop > 0
              ? (console.warn(`Dexie: Need to reopen db`),
                e.close({ disableAutoOpen: !1 }),
                e.open().then(() => Ot(e, t, n, r)))
              : V(i)
          }
          return i
            ._promise(t, (e, t) => _t(() => ((I.trans = i), r(e, t, i))))
            .then((e) => {
              if (t === `readwrite`)
                try {
                  i.idbtrans.commit()
                } catch {}
              return t === `readonly` ? e : i._completion.then(() => e)
            })
        }
        var kt = `4.4.7`,
          At = `￿`,
          jt = -1 / 0,
          Mt = `Invalid key provided. Keys must be of type string, number, Date or Array<string | number | Date>.`,
          Nt = `String expected.`,
          Pt = 1e3,
          Ft = `__dbnames`,
          It = `readonly`,
          Lt = `readwrite`
        function Rt(e, t) {
          return e
            ? t
              ? function () {
                  return e.apply(this, arguments) && t.apply(this, arguments)
                }
              : e
            : t
        }
        var zt = { type: 3, lower: -1 / 0, lowerOpen: !1, upper: [[]], upperOpen: !1 }
        function Bt(e) {
          return typeof e == `string` && !/\./.test(e)
            ? (t) => (t[e] === void 0 && e in t && ((t = se(t)), delete t[e]), t)
            : (e) => e
        }
        function Vt() {
          throw j.Type(
            `Entity instances must never be new:ed. Instances are generated by the framework bypassing the constructor.`,
          )
        }
        function H(e, t) {
          try {
            var n = Wt(e),
              r = Wt(t)
            if (n !== r)
              return n === `Array`
                ? 1
                : r === `Array`
                  ? -1
                  : n === `binary`
                    ? 1
                    : r === `binary`
                      ? -1
                      : n === `string`
                        ? 1
                        : r === `string`
                          ? -1
                          : n === `Date`
                            ? 1
                            : r === `Date`
                              ? -1
                              : NaN
            switch (n) {
              case `number`:
              case `Date`:
              case `string`:
                return e > t ? 1 : e < t ? -1 : 0
              case `binary`:
                return Ut(Gt(e), Gt(t))
              case `Array`:
                return Ht(e, t)
            }
          } catch {}
          return NaN
        }
        function Ht(e, t) {
          for (var n = e.length, r = t.length, i = n < r ? n : r, a = 0; a < i; ++a) {
            var o = H(e[a], t[a])
            if (o !== 0) return o
          }
          return n === r ? 0 : n < r ? -1 : 1
        }
        function Ut(e, t) {
          for (var n = e.length, r = t.length, i = n < r ? n : r, a = 0; a < i; ++a)
            if (e[a] !== t[a]) return e[a] < t[a] ? -1 : 1
          return n === r ? 0 : n < r ? -1 : 1
        }
        function Wt(e) {
          var t = typeof e
          if (t !== `object`) return t
          if (ArrayBuffer.isView(e)) return `binary`
          var n = ce(e)
          return n === `ArrayBuffer` ? `binary` : n
        }
        function Gt(e) {
          return e instanceof Uint8Array
            ? e
            : ArrayBuffer.isView(e)
              ? new Uint8Array(e.buffer, e.byteOffset, e.byteLength)
              : new Uint8Array(e)
        }
        function Kt(e, t, n) {
          var r = e.schema.yProps
          return r
            ? (t && n.numFailures > 0 && (t = t.filter((e, t) => !n.failures[t])),
              Promise.all(
                r.map((n) => {
                  var r = n.updatesTable
                  return t ? e.db.table(r).where(`k`).anyOf(t).delete() : e.db.table(r).clear()
                }),
              ).then(() => n))
            : n
        }
        var qt = (() => {
          function e(e) {
            this[`@@propmod`] = e
          }
          return (
            (e.prototype.execute = function (e) {
              var t = this[`@@propmod`]
              if (t.add !== void 0) {
                var n = t.add
                if (o(n)) return r(r([], o(e) ? e : [], !0), n, !0).sort()
                if (typeof n == `number`) return (Number(e) || 0) + n
                if (typeof n == `bigint`)
                  try {
                    return BigInt(e) + n
                  } catch {
                    return BigInt(0) + n
                  }
                throw TypeError(`Invalid term ${n}`)
              }
              if (t.remove !== void 0) {
                var i = t.remove
                if (o(i)) return o(e) ? e.filter((e) => !i.includes(e)).sort() : []
                if (typeof i == `number`) return Number(e) - i
                if (typeof i == `bigint`)
                  try {
                    return BigInt(e) - i
                  } catch {
                    return BigInt(0) - i
                  }
                throw TypeError(`Invalid subtrahend ${i}`)
              }
              var a = t.replacePrefix?.[0]
              return a && typeof e == `string` && e.startsWith(a) ? t.replacePrefix[1] + e.substring(a.length) : e
            }),
            e
          )
        })()
        function U(e, t) {
          for (var n = a(t), r = n.length, i = !1, o = 0; o < r; ++o) {
            var s = n[o],
              c = t[s],
              l = C(e, s)
            c instanceof qt ? (w(e, s, c.execute(l)), (i = !0)) : l !== c && (w(e, s, c), (i = !0))
          }
          return i
        }
        var Jt = (() => {
          function e() {}
          return (
            (e.prototype._trans = function (e, t, n) {
              var r = this._tx || I.trans,
                i = this.name,
                a =
                  Me &&
                  typeof console < `u` &&
                  console.createTask &&
                  console.createTask(`Dexie: ${e === `readonly` ? `read` : `write`} ${this.name}`)
              function o(e, n, r) {
                if (!r.schema[i]) throw new j.NotFound(`Table ` + i + ` not part of transaction`)
                return t(r.idbtrans, r)
              }
              var s = at()
              try {
                var c =
                  r && r.db._novip === this.db._novip
                    ? r === I.trans
                      ? r._promise(e, o, n)
                      : _t(() => r._promise(e, o, n), { trans: r, transless: I.transless || I })
                    : Ot(this.db, e, [this.name], o)
                return (a && ((c._consoleTask = a), (c = c.catch((e) => (console.trace(e), V(e))))), c)
              } finally {
                s && ot()
              }
            }),
            (e.prototype.get = function (e, t) {
              return e && e.constructor === Object
                ? this.where(e).first(t)
                : e == null
                  ? V(new j.Type(`Invalid argument to Table.get()`))
                  : this._trans(`readonly`, (t) =>
                      this.core.get({ trans: t, key: e }).then((e) => this.hook.reading.fire(e)),
                    ).then(t)
            }),
            (e.prototype.where = function (e) {
              if (typeof e == `string`) return new this.db.WhereClause(this, e)
              if (o(e)) return new this.db.WhereClause(this, `[${e.join(`+`)}]`)
              var t = a(e)
              if (t.length === 1) return this.where(t[0]).equals(e[t[0]])
              var n = this.schema.indexes
                .concat(this.schema.primKey)
                .filter((e) => {
                  if (e.compound && t.every((t) => e.keyPath.indexOf(t) >= 0)) {
                    for (var n = 0; n < t.length; ++n) if (t.indexOf(e.keyPath[n]) === -1) return !1
                    return !0
                  }
                  return !1
                })
                .sort((e, t) => e.keyPath.length - t.keyPath.length)[0]
              if (n && this.db._maxKey !== At) {
                var r = n.keyPath.slice(0, t.length)
                return this.where(r).equals(r.map((t) => e[t]))
              }
              !n &&
                Me &&
                console.warn(
                  `The query ${JSON.stringify(e)} on ${this.name} would benefit from a compound index [${t.join(`+`)}]`,
                )
              var i = this.schema.idxByName
              function s(e, t) {
                return H(e, t) === 0
              }
              var c = t.reduce(
                  (t, n) => {
                    var r = t[0],
                      a = t[1],
                      c = i[n],
                      l = e[n]
                    return [
                      r || c,
                      r || !c
                        ? Rt(
                            a,
                            c && c.multi
                              ? (e) => {
                                  var t = C(e, n)
                                  return o(t) && t.some((e) => s(l, e))
                                }
                              : (e) => s(l, C(e, n)),
                          )
                        : a,
                    ]
                  },
                  [null, null],
                ),
                l = c[0],
                u = c[1]
              return l
                ? this.where(l.name).equals(e[l.keyPath]).filter(u)
                : n
                  ? this.filter(u)
                  : this.where(t).equals(``)
            }),
            (e.prototype.filter = function (e) {
              return this.toCollection().and(e)
            }),
            (e.prototype.count = function (e) {
              return this.toCollection().count(e)
            }),
            (e.prototype.offset = function (e) {
              return this.toCollection().offset(e)
            }),
            (e.prototype.limit = function (e) {
              return this.toCollection().limit(e)
            }),
            (e.prototype.each = function (e) {
              return this.toCollection().each(e)
            }),
            (e.prototype.toArray = function (e) {
              return this.toCollection().toArray(e)
            }),
            (e.prototype.toCollection = function () {
              return new this.db.Collection(new this.db.WhereClause(this))
            }),
            (e.prototype.orderBy = function (e) {
              return new this.db.Collection(new this.db.WhereClause(this, o(e) ? `[${e.join(`+`)}]` : e))
            }),
            (e.prototype.reverse = function () {
              return this.toCollection().reverse()
            }),
            (e.prototype.mapToClass = function (e) {
              var r = this.db,
                i = this.name
              ;(this.schema.mappedClass = e),
                e.prototype instanceof Vt &&
                  (e = ((e) => {
                    t(n, e)
                    function n() {
                      return (e !== null && e.apply(this, arguments)) || this
                    }
                    return (
                      Object.defineProperty(n.prototype, "db", { get: () => r, enumerable: !1, configurable: !0 }),
                      (n.prototype.table = () => i),
                      n
                    )
                  })(e))
              for (var a = new Set(), o = e.prototype; o; o = c(o))
                Object.getOwnPropertyNames(o).forEach((e) => a.add(e))
              var s = (t) => {
                if (!t) return t
                var n = Object.create(e.prototype)
                for (var r in t)
                  if (!a.has(r))
                    try {
                      n[r] = t[r]
                    } catch {}
                return n
              }
              return (
                this.schema.readHook && this.hook.reading.unsubscribe(this.schema.readHook),
                (this.schema.readHook = s),
                this.hook(`reading`, s),
                e
              )
            }),
            (e.prototype.defineClass = function () {
              function e(e) {
                s(this, e)
              }
              return this.mapToClass(e)
            }),
            (e.prototype.add = function (e, t) {
              var r = this.schema.primKey,
                i = r.auto,
                a = r.keyPath,
                o = e
              return (
                a && i && (o = Bt(a)(e)),
                this._trans(`readwrite`, (e) =>
                  this.core.mutate({ trans: e, type: `add`, keys: t == null ? null : [t], values: [o] }),
                )
                  .then((e) => (e.numFailures ? R.reject(e.failures[0]) : e.lastResult))
                  .then((t) => {
                    if (a)
                      try {
                        w(e, a, t)
                      } catch {}
                    return t
                  })
              )
            }),
            (e.prototype.upsert = function (e, t) {
              var r = this.schema.primKey.keyPath
              return this._trans(`readwrite`, (i) =>
                this.core.get({ trans: i, key: e }).then((a) => {
                  var o = a ?? {}
                  return (
                    U(o, t),
                    r && w(o, r, e),
                    this.core
                      .mutate({
                        trans: i,
                        type: `put`,
                        values: [o],
                        keys: [e],
                        upsert: !0,
                        updates: { keys: [e], changeSpecs: [t] },
                      })
                      .then((e) => (e.numFailures ? R.reject(e.failures[0]) : !!a))
                  )
                }),
              )
            }),
            (e.prototype.update = function (e, t) {
              if (typeof e == `object` && !o(e)) {
                var n = C(e, this.schema.primKey.keyPath)
                return n === void 0
                  ? V(new j.InvalidArgument(`Given object does not contain its primary key`))
                  : this.where(`:id`).equals(n).modify(t)
              }
              return this.where(`:id`).equals(e).modify(t)
            }),
            (e.prototype.put = function (e, t) {
              var r = this.schema.primKey,
                i = r.auto,
                a = r.keyPath,
                o = e
              return (
                a && i && (o = Bt(a)(e)),
                this._trans(`readwrite`, (e) =>
                  this.core.mutate({ trans: e, type: `put`, values: [o], keys: t == null ? null : [t] }),
                )
                  .then((e) => (e.numFailures ? R.reject(e.failures[0]) : e.lastResult))
                  .then((t) => {
                    if (a)
                      try {
                        w(e, a, t)
                      } catch {}
                    return t
                  })
              )
            }),
            (e.prototype.delete = function (e) {
              return this._trans(`readwrite`, (n) =>
                this.core
                  .mutate({ trans: n, type: `delete`, keys: [e] })
                  .then((n) => Kt(this, [e], n))
                  .then((e) => (e.numFailures ? R.reject(e.failures[0]) : void 0)),
              )
            }),
            (e.prototype.clear = function () {
              return this._trans(`readwrite`, (t) =>
                this.core.mutate({ trans: t, type: `deleteRange`, range: zt }).then((t) => Kt(this, null, t)),
              ).then((e) => (e.numFailures ? R.reject(e.failures[0]) : void 0))
            }),
            (e.prototype.bulkGet = function (e) {
              return this._trans(`readonly`, (n) =>
                this.core.getMany({ keys: e, trans: n }).then((e) => e.map((e) => this.hook.reading.fire(e))),
              )
            }),
            (e.prototype.bulkAdd = function (e, t, n) {
              var i = Array.isArray(t) ? t : void 0
              n ||= i ? void 0 : t
              var a = n ? n.allKeys : void 0
              return this._trans(`readwrite`, (t) => {
                var n = this.schema.primKey,
                  o = n.auto,
                  s = n.keyPath
                if (s && i) throw new j.InvalidArgument(`bulkAdd(): keys argument invalid on tables with inbound keys`)
                if (i && i.length !== e.length)
                  throw new j.InvalidArgument(`Arguments objects and keys must have the same length`)
                var c = e.length,
                  l = s && o ? e.map(Bt(s)) : e
                return this.core.mutate({ trans: t, type: `add`, keys: i, values: l, wantResults: a }).then((e) => {
                  var t = e.numFailures,
                    n = e.results,
                    i = e.lastResult,
                    o = e.failures,
                    s = a ? n : i
                  if (t === 0) return s
                  throw new ye(`${this.name}.bulkAdd(): ${t} of ${c} operations failed`, o)
                })
              })
            }),
            (e.prototype.bulkPut = function (e, t, n) {
              var i = Array.isArray(t) ? t : void 0
              n ||= i ? void 0 : t
              var a = n ? n.allKeys : void 0
              return this._trans(`readwrite`, (t) => {
                var n = this.schema.primKey,
                  o = n.auto,
                  s = n.keyPath
                if (s && i) throw new j.InvalidArgument(`bulkPut(): keys argument invalid on tables with inbound keys`)
                if (i && i.length !== e.length)
                  throw new j.InvalidArgument(`Arguments objects and keys must have the same length`)
                var c = e.length,
                  l = s && o ? e.map(Bt(s)) : e
                return this.core.mutate({ trans: t, type: `put`, keys: i, values: l, wantResults: a }).then((e) => {
                  var t = e.numFailures,
                    n = e.results,
                    i = e.lastResult,
                    o = e.failures,
                    s = a ? n : i
                  if (t === 0) return s
                  throw new ye(`${this.name}.bulkPut(): ${t} of ${c} operations failed`, o)
                })
              })
            }),
            (e.prototype.bulkUpdate = function (e) {
              var n = e.map((e) => e.key),
                r = e.map((e) => e.changes),
                i = []
              return this._trans(`readwrite`, (a) => {
                var o = this.core
                return o.getMany({ trans: a, keys: n, cache: `clone` }).then((s) => {
                  var c = o.schema.primaryKey,
                    l = c.outbound,
                    u = c.extractKey,
                    d = [],
                    f = []
                  e.forEach((e, t) => {
                    var n = e.key,
                      r = e.changes,
                      a = s[t]
                    if (a) {
                      for (var o = 0, c = Object.keys(r); o < c.length; o++) {
                        var p = c[o]
                        w(a, p, r[p])
                      }
                      if (!l && H(u(a), n) !== 0) throw new j.Constraint(`Cannot update primary key in bulkUpdate()`)
                      i.push(t), d.push(n), f.push(a)
                    }
                  })
                  var p = d.length
                  return o
                    .mutate({ trans: a, type: `put`, keys: d, values: f, updates: { keys: n, changeSpecs: r } })
                    .then((e) => {
                      var n = e.numFailures,
                        r = e.failures
                      if (n === 0) return p
                      for (var a = 0, o = Object.keys(r); a < o.length; a++) {
                        var s = o[a],
                          c = i[Number(s)]
                        if (c != null) {
                          var l = r[s]
                          delete r[s], (r[c] = l)
                        }
                      }
                      throw new ye(`${this.name}.bulkUpdate(): ${n} of ${p} operations failed`, r)
                    })
                })
              })
            }),
            (e.prototype.bulkDelete = function (e) {
              var n = e.length
              return this._trans(`readwrite`, (n) =>
                this.core.mutate({ trans: n, type: `delete`, keys: e }).then((n) => Kt(this, e, n)),
              ).then((e) => {
                var r = e.numFailures,
                  i = e.lastResult,
                  a = e.failures
                if (r === 0) return i
                throw new ye(`${this.name}.bulkDelete(): ${r} of ${n} operations failed`, a)
              })
            }),
            e
          )
        })()
        function Yt(e) {
          var t = {},
            n = function (n, r) {
              if (r) {
                for (var i = arguments.length, a = Array(i - 1); --i; ) a[i - 1] = arguments[i]
                return (t[n].subscribe.apply(null, a), e)
              }
              if (typeof n == `string`) return t[n]
            }
          n.addEventType = s
          for (var r = 1, i = arguments.length; r < i; ++r) s(arguments[r])
          return n
          function s(e, r, i) {
            if (typeof e == `object`) return c(e)
            ;(r ||= Ae), (i ||= M)
            var a = {
              subscribers: [],
              fire: i,
              subscribe: (e) => {
                a.subscribers.indexOf(e) === -1 && (a.subscribers.push(e), (a.fire = r(a.fire, e)))
              },
              unsubscribe: (e) => {
                ;(a.subscribers = a.subscribers.filter((t) => t !== e)), (a.fire = a.subscribers.reduce(r, i))
              },
            }
            return ((t[e] = n[e] = a), a)
          }
          function c(e) {
            a(e).forEach((t) => {
              var n = e[t]
              if (o(n)) s(t, e[t][0], e[t][1])
              else if (n === `asap`)
                var r = s(t, Te, function () {
                  for (var e = arguments.length, t = Array(e); e--; ) t[e] = arguments[e]
                  r.subscribers.forEach((e) => {
                    x(() => {
                      e.apply(null, t)
                    })
                  })
                })
              else throw new j.InvalidArgument(`Invalid event config`)
            })
          }
        }
        function Xt(e, t) {
          return (m(t).from({ prototype: e }), t)
        }
        function Zt(e) {
          return Xt(Jt.prototype, function (t, n, r) {
            ;(this.db = e),
              (this._tx = r),
              (this.name = t),
              (this.schema = n),
              (this.hook = e._allTables[t]
                ? e._allTables[t].hook
                : Yt(null, { creating: [N, M], reading: [Ee, Te], updating: [ke, M], deleting: [Oe, M] }))
          })
        }
        function Qt(e, t) {
          return !(e.filter || e.algorithm || e.or) && (t ? e.justLimit : !e.replayFilter)
        }
        function $t(e, t) {
          e.filter = Rt(e.filter, t)
        }
        function en(e, t, n) {
          var r = e.replayFilter
          ;(e.replayFilter = r ? () => Rt(r(), t()) : t), (e.justLimit = n && !r)
        }
        function tn(e, t) {
          e.isMatch = Rt(e.isMatch, t)
        }
        function nn(e, t) {
          if (e.isPrimKey) return t.primaryKey
          var n = t.getIndexByKeyPath(e.index)
          if (!n) throw new j.Schema(`KeyPath ` + e.index + ` on object store ` + t.name + ` is not indexed`)
          return n
        }
        function rn(e, t, n) {
          var r = nn(e, t.schema)
          return t.openCursor({
            trans: n,
            values: !e.keysOnly,
            reverse: e.dir === `prev`,
            unique: !!e.unique,
            query: { index: r, range: e.range },
          })
        }
        function W(e, t, n, r) {
          var i = e.replayFilter ? Rt(e.filter, e.replayFilter()) : e.filter
          if (e.or) {
            var a = {},
              o = (e, n, r) => {
                if (
                  !i ||
                  i(
                    n,
                    r,
                    (e) => n.stop(e),
                    (e) => n.fail(e),
                  )
                ) {
                  var o = n.primaryKey,
                    s = `` + o
                  s === `[object ArrayBuffer]` && (s = `` + new Uint8Array(o)), u(a, s) || ((a[s] = !0), t(e, n, r))
                }
              }
            return Promise.all([e.or._iterate(o, n), an(rn(e, r, n), e.algorithm, o, !e.keysOnly && e.valueMapper)])
          }
          return an(rn(e, r, n), Rt(e.algorithm, i), t, !e.keysOnly && e.valueMapper)
        }
        function an(e, t, n, r) {
          var i = z(r ? (e, t, i) => n(r(e), t, i) : n)
          return e.then((e) => {
            if (e)
              return e.start(() => {
                var n = () => e.continue()
                ;(!t ||
                  t(
                    e,
                    (e) => (n = e),
                    (t) => {
                      e.stop(t), (n = M)
                    },
                    (t) => {
                      e.fail(t), (n = M)
                    },
                  )) &&
                  i(e.value, e, (e) => (n = e)),
                  n()
              })
          })
        }
        var on = (() => {
            function e() {}
            return (
              (e.prototype._read = function (e, t) {
                var n = this._ctx
                return n.error ? n.table._trans(null, V.bind(null, n.error)) : n.table._trans(`readonly`, e).then(t)
              }),
              (e.prototype._write = function (e) {
                var t = this._ctx
                return t.error ? t.table._trans(null, V.bind(null, t.error)) : t.table._trans(`readwrite`, e, `locked`)
              }),
              (e.prototype._addAlgorithm = function (e) {
                var t = this._ctx
                t.algorithm = Rt(t.algorithm, e)
              }),
              (e.prototype._iterate = function (e, t) {
                return W(this._ctx, e, t, this._ctx.table.core)
              }),
              (e.prototype.clone = function (e) {
                var t = Object.create(this.constructor.prototype),
                  n = Object.create(this._ctx)
                return (e && s(n, e), (t._ctx = n), t)
              }),
              (e.prototype.raw = function () {
                return ((this._ctx.valueMapper = null), this)
              }),
              (e.prototype.each = function (e) {
                var t = this._ctx
                return this._read((n) => W(t, e, n, t.table.core))
              }),
              (e.prototype.count = function (e) {
                return this._read((e) => {
                  var n = this._ctx,
                    r = n.table.core
                  if (Qt(n, !0))
                    return r
                      .count({ trans: e, query: { index: nn(n, r.schema), range: n.range } })
                      .then((e) => Math.min(e, n.limit))
                  var i = 0
                  return W(n, () => (++i, !1), e, r).then(() => i)
                }).then(e)
              }),
              (e.prototype.sortBy = function (e, t) {
                var n = e.split(`.`).reverse(),
                  r = n[0],
                  i = n.length - 1
                function a(e, t) {
                  return t ? a(e[n[t]], t - 1) : e[r]
                }
                var o = this._ctx.dir === `next` ? 1 : -1
                function s(e, t) {
                  return H(a(e, i), a(t, i)) * o
                }
                return this.toArray((e) => e.slice().sort(s)).then(t)
              }),
              (e.prototype.toArray = function (e) {
                return this._read((e) => {
                  var n = this._ctx
                  if (Qt(n, !0) && n.limit > 0) {
                    var r = n.valueMapper,
                      i = nn(n, n.table.core.schema)
                    return n.table.core
                      .query({
                        trans: e,
                        limit: n.limit,
                        values: !0,
                        direction: n.dir === `prev` ? `prev` : void 0,
                        query: { index: i, range: n.range },
                      })
                      .then((e) => {
                        var t = e.result
                        return r ? t.map(r) : t
                      })
                  }
                  var a = []
                  return W(n, (e) => a.push(e), e, n.table.core).then(() => a)
                }, e)
              }),
              (e.prototype.offset = function (e) {
                var t = this._ctx
                return (
                  e <= 0 ||
                    ((t.offset += e),
                    Qt(t)
                      ? en(t, () => {
                          var t = e
                          return (e, n) =>
                            t === 0
                              ? !0
                              : t === 1
                                ? (--t, !1)
                                : (n(() => {
                                    e.advance(t), (t = 0)
                                  }),
                                  !1)
                        })
                      : en(t, () => {
                          var t = e
                          return () => --t < 0
                        })),
                  this
                )
              }),
              (e.prototype.limit = function (e) {
                return (
                  (this._ctx.limit = Math.min(this._ctx.limit, e)),
                  en(
                    this._ctx,
                    () => {
                      var t = e
                      return (e, n, r) => (--t <= 0 && n(r), t >= 0)
                    },
                    !0,
                  ),
                  this
                )
              }),
              (e.prototype.until = function (e, t) {
                return ($t(this._ctx, (n, r, i) => !e(n.value) || (r(i), t)), this)
              }),
              (e.prototype.first = function (e) {
                return this.limit(1)
                  .toArray((e) => e[0])
                  .then(e)
              }),
              (e.prototype.last = function (e) {
                return this.reverse().first(e)
              }),
              (e.prototype.filter = function (e) {
                return ($t(this._ctx, (t) => e(t.value)), tn(this._ctx, e), this)
              }),
              (e.prototype.and = function (e) {
                return this.filter(e)
              }),
              (e.prototype.or = function (e) {
                return new this.db.WhereClause(this._ctx.table, e, this)
              }),
              (e.prototype.reverse = function () {
                return (
                  (this._ctx.dir = this._ctx.dir === `prev` ? `next` : `prev`),
                  this._ondirectionchange && this._ondirectionchange(this._ctx.dir),
                  this
                )
              }),
              (e.prototype.desc = function () {
                return this.reverse()
              }),
              (e.prototype.eachKey = function (e) {
                var t = this._ctx
                return (
                  (t.keysOnly = !t.isMatch),
                  this.each((t, n) => {
                    e(n.key, n)
                  })
                )
              }),
              (e.prototype.eachUniqueKey = function (e) {
                return ((this._ctx.unique = `unique`), this.eachKey(e))
              }),
              (e.prototype.eachPrimaryKey = function (e) {
                var t = this._ctx
                return (
                  (t.keysOnly = !t.isMatch),
                  this.each((t, n) => {
                    e(n.primaryKey, n)
                  })
                )
              }),
              (e.prototype.keys = function (e) {
                var t = this._ctx
                t.keysOnly = !t.isMatch
                var n = []
                return this.each((e, t) => {
                  n.push(t.key)
                })
                  .then(() => n)
                  .then(e)
              }),
              (e.prototype.primaryKeys = function (e) {
                var t = this._ctx
                if (Qt(t, !0) && t.limit > 0)
                  return this._read((e) => {
                    var n = nn(t, t.table.core.schema)
                    return t.table.core.query({
                      trans: e,
                      values: !1,
                      limit: t.limit,
                      direction: t.dir === `prev` ? `prev` : void 0,
                      query: { index: n, range: t.range },
                    })
                  })
                    .then((e) => e.result)
                    .then(e)
                t.keysOnly = !t.isMatch
                var n = []
                return this.each((e, t) => {
                  n.push(t.primaryKey)
                })
                  .then(() => n)
                  .then(e)
              }),
              (e.prototype.uniqueKeys = function (e) {
                return ((this._ctx.unique = `unique`), this.keys(e))
              }),
              (e.prototype.firstKey = function (e) {
                return this.limit(1)
                  .keys((e) => e[0])
                  .then(e)
              }),
              (e.prototype.lastKey = function (e) {
                return this.reverse().firstKey(e)
              }),
              (e.prototype.distinct = function () {
                var e = this._ctx,
                  t = e.index && e.table.schema.idxByName[e.index]
                if (!t || !t.multi) return this
                var n = {}
                return (
                  $t(this._ctx, (e) => {
                    var t = e.primaryKey.toString(),
                      r = u(n, t)
                    return ((n[t] = !0), !r)
                  }),
                  this
                )
              }),
              (e.prototype.modify = function (e) {
                var n = this._ctx
                return this._write((r) => {
                  var i = typeof e == `function` ? e : (t) => U(t, e),
                    o = n.table.core,
                    s = o.schema.primaryKey,
                    c = s.outbound,
                    l = s.extractKey,
                    u = 200,
                    d = this.db._options.modifyChunkSize
                  d && (u = typeof d == `object` ? d[o.name] || d[`*`] || 200 : d)
                  var f = [],
                    p = 0,
                    m = [],
                    h = (e, t) => {
                      var n = t.failures,
                        r = t.numFailures
                      p += e - r
                      for (var i = 0, o = a(n); i < o.length; i++) {
                        var s = o[i]
                        f.push(n[s])
                      }
                    },
                    g = e === sn
                  return this.clone()
                    .primaryKeys()
                    .then((t) => {
                      var a = Qt(n) &&
                          n.limit === 1 / 0 &&
                          (typeof e != `function` || g) && { index: n.index, range: n.range },
                        s = (d) => {
                          var f = Math.min(u, t.length - d),
                            p = t.slice(d, d + f)
                          return (g ? Promise.resolve([]) : o.getMany({ trans: r, keys: p, cache: `immutable` })).then(
                            (m) => {
                              var _ = [],
                                v = [],
                                y = c ? [] : null,
                                b = g ? p : []
                              if (!g)
                                for (var x = 0; x < f; ++x) {
                                  var S = m[x],
                                    C = { value: se(S), primKey: t[d + x] }
                                  i.call(C, C.value, C) !== !1 &&
                                    (C.value == null
                                      ? b.push(t[d + x])
                                      : !c && H(l(S), l(C.value)) !== 0
                                        ? (b.push(t[d + x]), _.push(C.value))
                                        : (v.push(C.value), c && y.push(t[d + x])))
                                }
                              return Promise.resolve(
                                _.length > 0 &&
                                  o.mutate({ trans: r, type: `add`, values: _ }).then((e) => {
                                    for (var t in e.failures) b.splice(parseInt(t), 1)
                                    h(_.length, e)
                                  }),
                              )
                                .then(
                                  () =>
                                    (v.length > 0 || (a && typeof e == `object`)) &&
                                    o
                                      .mutate({
                                        trans: r,
                                        type: `put`,
                                        keys: y,
                                        values: v,
                                        criteria: a,
                                        changeSpec: typeof e != `function` && e,
                                        isAdditionalChunk: d > 0,
                                      })
                                      .then((e) => h(v.length, e)),
                                )
                                .then(
                                  () =>
                                    (b.length > 0 || (a && g)) &&
                                    o
                                      .mutate({
                                        trans: r,
                                        type: `delete`,
                                        keys: b,
                                        criteria: a,
                                        isAdditionalChunk: d > 0,
                                      })
                                      .then((e) => Kt(n.table, b, e))
                                      .then((e) => h(b.length, e)),
                                )
                                .then(() => t.length > d + f && s(d + u))
                            },
                          )
                        }
                      return s(0).then(() => {
                        if (f.length > 0) throw new ve(`Error modifying one or more objects`, f, p, m)
                        return t.length
                      })
                    })
                })
              }),
              (e.prototype.delete = function () {
                var e = this._ctx,
                  t = e.range
                return Qt(e) && !e.table.schema.yProps && (e.isPrimKey || t.type === 3)
                  ? this._write((n) => {
                      var r = e.table.core.schema.primaryKey,
                        i = t
                      return e.table.core.count({ trans: n, query: { index: r, range: i } }).then((t) =>
                        e.table.core.mutate({ trans: n, type: `deleteRange`, range: i }).then((e) => {
                          var n = e.failures,
                            r = e.numFailures
                          if (r)
                            throw new ve(
                              `Could not delete some values`,
                              Object.keys(n).map((e) => n[e]),
                              t - r,
                            )
                          return t - r
                        }),
                      )
                    })
                  : this.modify(sn)
              }),
              e
            )
          })(),
          sn = (e, t) => (t.value = null)
        function cn(e) {
          return Xt(on.prototype, function (t, n) {
            this.db = e
            var r = zt,
              i = null
            if (n)
              try {
                r = n()
              } catch (e) {
                i = e
              }
            var a = t._ctx,
              o = a.table,
              s = o.hook.reading.fire
            this._ctx = {
              table: o,
              index: a.index,
              isPrimKey: !a.index || (o.schema.primKey.keyPath && a.index === o.schema.primKey.name),
              range: r,
              keysOnly: !1,
              dir: `next`,
              unique: ``,
              algorithm: null,
              filter: null,
              replayFilter: null,
              justLimit: !0,
              isMatch: null,
              offset: 0,
              limit: 1 / 0,
              error: i,
              or: a.or,
              valueMapper: s === Te ? null : s,
            }
          })
        }
        function ln(e, t) {
          return e < t ? -1 : e === t ? 0 : 1
        }
        function un(e, t) {
          return e > t ? -1 : e === t ? 0 : 1
        }
        function G(e, t, n) {
          var r = e instanceof _n ? new e.Collection(e) : e
          return ((r._ctx.error = n ? new n(t) : TypeError(t)), r)
        }
        function K(e) {
          var t = new e.Collection(e, () => gn(``))
          return (t._addAlgorithm(() => !1), t)
        }
        function dn(e) {
          return e === `next` ? (e) => e.toUpperCase() : (e) => e.toLowerCase()
        }
        function fn(e) {
          return e === `next` ? (e) => e.toLowerCase() : (e) => e.toUpperCase()
        }
        function pn(e, t, n, r, i, a) {
          for (var o = Math.min(e.length, r.length), s = -1, c = 0; c < o; ++c) {
            var l = t[c]
            if (l !== r[c])
              return i(e[c], n[c]) < 0
                ? e.substr(0, c) + n[c] + n.substr(c + 1)
                : i(e[c], r[c]) < 0
                  ? e.substr(0, c) + r[c] + n.substr(c + 1)
                  : s >= 0
                    ? e.substr(0, s) + t[s] + n.substr(s + 1)
                    : null
            i(e[c], l) < 0 && (s = c)
          }
          return o < r.length && a === `next`
            ? e + n.substr(e.length)
            : o < e.length && a === `prev`
              ? e.substr(0, n.length)
              : s < 0
                ? null
                : e.substr(0, s) + r[s] + n.substr(s + 1)
        }
        function mn(e, t, n, r) {
          var i,
            a,
            o,
            s,
            c,
            l,
            u,
            d = n.length
          if (!n.every((e) => typeof e == `string`)) return G(e, Nt)
          function f(e) {
            ;(i = dn(e)), (a = fn(e)), (o = e === `next` ? ln : un)
            var t = n.map((e) => ({ lower: a(e), upper: i(e) })).sort((e, t) => o(e.lower, t.lower))
            ;(s = t.map((e) => e.upper)), (c = t.map((e) => e.lower)), (l = e), (u = e === `next` ? `` : r)
          }
          f(`next`)
          var p = new e.Collection(e, () => hn(s[0], c[d - 1] + r))
          p._ondirectionchange = (e) => {
            f(e)
          }
          var m = 0
          return (
            p._addAlgorithm((e, n, r) => {
              var i = e.key
              if (typeof i != `string`) return !1
              var f = a(i)
              if (t(f, c, m)) return !0
              for (var p = null, h = m; h < d; ++h) {
                var g = pn(i, f, s[h], c[h], o, l)
                g === null && p === null ? (m = h + 1) : (p === null || o(p, g) > 0) && (p = g)
              }
              return (
                n(
                  p === null
                    ? r
                    : () => {
                        e.continue(p + u)
                      },
                ),
                !1
              )
            }),
            p
          )
        }
        function hn(e, t, n, r) {
          return { type: 2, lower: e, upper: t, lowerOpen: n, upperOpen: r }
        }
        function gn(e) {
          return { type: 1, lower: e, upper: e }
        }
        var _n = (() => {
          function e() {}
          return (
            Object.defineProperty(e.prototype, "Collection", {
              get: function () {
                return this._ctx.table.db.Collection
              },
              enumerable: !1,
              configurable: !0,
            }),
            (e.prototype.between = function (e, t, n, r) {
              ;(n = n !== !1), (r = r === !0)
              try {
                return this._cmp(e, t) > 0 || (this._cmp(e, t) === 0 && (n || r) && !(n && r))
                  ? K(this)
                  : new this.Collection(this, () => hn(e, t, !n, !r))
              } catch {
                return G(this, Mt)
              }
            }),
            (e.prototype.equals = function (e) {
              return e == null ? G(this, Mt) : new this.Collection(this, () => gn(e))
            }),
            (e.prototype.above = function (e) {
              return e == null ? G(this, Mt) : new this.Collection(this, () => hn(e, void 0, !0))
            }),
            (e.prototype.aboveOrEqual = function (e) {
              return e == null ? G(this, Mt) : new this.Collection(this, () => hn(e, void 0, !1))
            }),
            (e.prototype.below = function (e) {
              return e == null ? G(this, Mt) : new this.Collection(this, () => hn(void 0, e, !1, !0))
            }),
            (e.prototype.belowOrEqual = function (e) {
              return e == null ? G(this, Mt) : new this.Collection(this, () => hn(void 0, e))
            }),
            (e.prototype.startsWith = function (e) {
              return typeof e == `string` ? this.between(e, e + At, !0, !0) : G(this, Nt)
            }),
            (e.prototype.startsWithIgnoreCase = function (e) {
              return e === `` ? this.startsWith(e) : mn(this, (e, t) => e.indexOf(t[0]) === 0, [e], At)
            }),
            (e.prototype.equalsIgnoreCase = function (e) {
              return mn(this, (e, t) => e === t[0], [e], ``)
            }),
            (e.prototype.anyOfIgnoreCase = function () {
              var e = A.apply(k, arguments)
              return e.length === 0 ? K(this) : mn(this, (e, t) => t.indexOf(e) !== -1, e, ``)
            }),
            (e.prototype.startsWithAnyOfIgnoreCase = function () {
              var e = A.apply(k, arguments)
              return e.length === 0 ? K(this) : mn(this, (e, t) => t.some((t) => e.indexOf(t) === 0), e, At)
            }),
            (e.prototype.anyOf = function () {
              var t = A.apply(k, arguments),
                n = this._cmp
              try {
                t.sort(n)
              } catch {
                return G(this, Mt)
              }
              if (t.length === 0) return K(this)
              var r = new this.Collection(this, () => hn(t[0], t[t.length - 1]))
              r._ondirectionchange = (r) => {
                ;(n = r === `next` ? this._ascending : this._descending), t.sort(n)
              }
              var i = 0
              return (
                r._addAlgorithm((e, r, a) => {
                  for (var o = e.key; n(o, t[i]) > 0; ) if ((++i, i === t.length)) return (r(a), !1)
                  return (
                    n(o, t[i]) === 0 ||
                    (r(() => {
                      e.continue(t[i])
                    }),
                    !1)
                  )
                }),
                r
              )
            }),
            (e.prototype.notEqual = function (e) {
              return this.inAnyRange(
                [
                  [jt, e],
                  [e, this.db._maxKey],
                ],
                { includeLowers: !1, includeUppers: !1 },
              )
            }),
            (e.prototype.noneOf = function () {
              var e = A.apply(k, arguments)
              if (e.length === 0) return new this.Collection(this)
              try {
                e.sort(this._ascending)
              } catch {
                return G(this, Mt)
              }
              var t = e.reduce((e, t) => (e ? e.concat([[e[e.length - 1][1], t]]) : [[jt, t]]), null)
              return (
                t.push([e[e.length - 1], this.db._maxKey]), this.inAnyRange(t, { includeLowers: !1, includeUppers: !1 })
              )
            }),
            (e.prototype.inAnyRange = function (e, t) {
              var r = this._cmp,
                i = this._ascending,
                a = this._descending,
                o = this._min,
                s = this._max
              if (e.length === 0) return K(this)
              if (!e.every((e) => e[0] !== void 0 && e[1] !== void 0 && i(e[0], e[1]) <= 0))
                return G(
                  this,
                  `First argument to inAnyRange() must be an Array of two-value Arrays [lower,upper] where upper must not be lower than lower`,
                  j.InvalidArgument,
                )
              var c = !t || t.includeLowers !== !1,
                l = t && t.includeUppers === !0
              function u(e, t) {
                for (var n = 0, i = e.length; n < i; ++n) {
                  var a = e[n]
                  if (r(t[0], a[1]) < 0 && r(t[1], a[0]) > 0) {
                    ;(a[0] = o(a[0], t[0])), (a[1] = s(a[1], t[1]))
                    break
                  }
                }
                return (n === i && e.push(t), e)
              }
              var d = i
              function f(e, t) {
                return d(e[0], t[0])
              }
              var p
              try {
                ;(p = e.reduce(u, [])), p.sort(f)
              } catch {
                return G(this, Mt)
              }
              var m = 0,
                h = l ? (e) => i(e, p[m][1]) > 0 : (e) => i(e, p[m][1]) >= 0,
                g = c ? (e) => a(e, p[m][0]) > 0 : (e) => a(e, p[m][0]) >= 0
              function _(e) {
                return !h(e) && !g(e)
              }
              var v = h,
                y = new this.Collection(this, () => hn(p[0][0], p[p.length - 1][1], !c, !l))
              return (
                (y._ondirectionchange = (e) => {
                  e === `next` ? ((v = h), (d = i)) : ((v = g), (d = a)), p.sort(f)
                }),
                y._addAlgorithm((e, t, r) => {
                  for (var a = e.key; v(a); ) if ((++m, m === p.length)) return (t(r), !1)
                  return _(a)
                    ? !0
                    : (this._cmp(a, p[m][1]) === 0 ||
                        this._cmp(a, p[m][0]) === 0 ||
                        t(() => {
                          d === i ? e.continue(p[m][0]) : e.continue(p[m][1])
                        }),
                      !1)
                }),
                y
              )
            }),
            (e.prototype.startsWithAnyOf = function () {
              var e = A.apply(k, arguments)
              return e.every((e) => typeof e == `string`)
                ? e.length === 0
                  ? K(this)
                  : this.inAnyRange(e.map((e) => [e, e + At]))
                : G(this, `startsWithAnyOf() only works with strings`)
            }),
            e
          )
        })()
        function vn(e) {
          return Xt(_n.prototype, function (t, n, r) {
            if (
              ((this.db = e),
              (this._ctx = { table: t, index: n === `:id` ? null : n, or: r }),
              (this._cmp = this._ascending = H),
              (this._descending = (e, t) => H(t, e)),
              (this._max = (e, t) => (H(e, t) > 0 ? e : t)),
              (this._min = (e, t) => (H(e, t) < 0 ? e : t)),
              (this._IDBKeyRange = e._deps.IDBKeyRange),
              !this._IDBKeyRange)
            )
              throw new j.MissingAPI()
          })
        }
        function q(e) {
          return z((t) => (yn(t), e(t.target.error), !1))
        }
        function yn(e) {
          e.stopPropagation && e.stopPropagation(), e.preventDefault && e.preventDefault()
        }
        var bn = `storagemutated`,
          xn = `x-storagemutated-1`,
          J = Yt(null, bn),
          Sn = (() => {
            function e() {}
            return (
              (e.prototype._lock = function () {
                return (
                  b(!I.global), ++this._reculock, this._reculock === 1 && !I.global && (I.lockOwnerFor = this), this
                )
              }),
              (e.prototype._unlock = function () {
                if ((b(!I.global), --this._reculock === 0))
                  for (I.global || (I.lockOwnerFor = null); this._blockedFuncs.length > 0 && !this._locked(); ) {
                    var e = this._blockedFuncs.shift()
                    try {
                      Tt(e[1], e[0])
                    } catch {}
                  }
                return this
              }),
              (e.prototype._locked = function () {
                return this._reculock && I.lockOwnerFor !== this
              }),
              (e.prototype.create = function (e) {
                if (!this.mode) return this
                var n = this.db.idbdb,
                  r = this.db._state.dbOpenError
                if ((b(!this.idbtrans), !e && !n))
                  switch (r && r.name) {
                    case `DatabaseClosedError`:
                      throw new j.DatabaseClosed(r)
                    case `MissingAPIError`:
                      throw new j.MissingAPI(r.message, r)
                    default:
                      throw new j.OpenFailed(r)
                  }
                if (!this.active) throw new j.TransactionInactive()
                return (
                  b(this._completion._state === null),
                  (e = this.idbtrans =
                    e ||
                    (this.db.core
                      ? this.db.core.transaction(this.storeNames, this.mode, {
                          durability: this.chromeTransactionDurability,
                        })
                      : n.transaction(this.storeNames, this.mode, { durability: this.chromeTransactionDurability }))),
                  (e.onerror = z((n) => {
                    yn(n), this._reject(e.error)
                  })),
                  (e.onabort = z((n) => {
                    yn(n),
                      this.active && this._reject(new j.Abort(e.error)),
                      (this.active = !1),
                      this.on(`abort`).fire(n)
                  })),
                  (e.oncomplete = z(() => {
                    ;(this.active = !1), this._resolve(), `mutatedParts` in e && J.storagemutated.fire(e.mutatedParts)
                  })),
                  this
                )
              }),
              (e.prototype._promise = function (e, t, n) {
                if (e === `readwrite` && this.mode !== `readwrite`) return V(new j.ReadOnly(`Transaction is readonly`))
                if (!this.active) return V(new j.TransactionInactive())
                if (this._locked())
                  return new R((i, a) => {
                    this._blockedFuncs.push([
                      () => {
                        this._promise(e, t, n).then(i, a)
                      },
                      I,
                    ])
                  })
                if (n)
                  return _t(() => {
                    var e = new R((e, n) => {
                      this._lock()
                      var i = t(e, n, this)
                      i && i.then && i.then(e, n)
                    })
                    return (e.finally(() => this._unlock()), (e._lib = !0), e)
                  })
                var i = new R((e, n) => {
                  var i = t(e, n, this)
                  i && i.then && i.then(e, n)
                })
                return ((i._lib = !0), i)
              }),
              (e.prototype._root = function () {
                return this.parent ? this.parent._root() : this
              }),
              (e.prototype.waitFor = function (e) {
                var t = this._root(),
                  n = R.resolve(e)
                if (t._waitingFor) t._waitingFor = t._waitingFor.then(() => n)
                else {
                  ;(t._waitingFor = n), (t._waitingQueue = [])
                  var r = t.idbtrans.objectStore(t.storeNames[0])
                  ;(function e() {
                    for (++t._spinCount; t._waitingQueue.length; ) t._waitingQueue.shift()()
                    t._waitingFor && (r.get(-1 / 0).onsuccess = e)
                  })()
                }
                var i = t._waitingFor
                return new R((e, r) => {
                  n.then(
                    (n) => t._waitingQueue.push(z(e.bind(null, n))),
                    (e) => t._waitingQueue.push(z(r.bind(null, e))),
                  ).finally(() => {
                    t._waitingFor === i && (t._waitingFor = null)
                  })
                })
              }),
              (e.prototype.abort = function () {
                this.active && ((this.active = !1), this.idbtrans && this.idbtrans.abort(), this._reject(new j.Abort()))
              }),
              (e.prototype.table = function (e) {
                var t = (this._memoizedTables ||= {})
                if (u(t, e)) return t[e]
                var n = this.schema[e]
                if (!n) throw new j.NotFound(`Table ` + e + ` not part of transaction`)
                var r = new this.db.Table(e, n, this)
                return ((r.core = this.db.core.table(e)), (t[e] = r), r)
              }),
              e
            )
          })()
        function Cn(e) {
          return Xt(Sn.prototype, function (t, n, r, i, a) {
            t !== `readonly` &&
              n.forEach((e) => {
                var t = r[e]?.yProps
                t && (n = n.concat(t.map((e) => e.updatesTable)))
              }),
              (this.db = e),
              (this.mode = t),
              (this.storeNames = n),
              (this.schema = r),
              (this.chromeTransactionDurability = i),
              (this.idbtrans = null),
              (this.on = Yt(this, `complete`, `error`, `abort`)),
              (this.parent = a || null),
              (this.active = !0),
              (this._reculock = 0),
              (this._blockedFuncs = []),
              (this._resolve = null),
              (this._reject = null),
              (this._waitingFor = null),
              (this._waitingQueue = null),
              (this._spinCount = 0),
              (this._completion = new R((e, t) => {
                ;(this._resolve = e), (this._reject = t)
              })),
              this._completion.then(
                () => {
                  ;(this.active = !1), this.on.complete.fire()
                },
                (e) => {
                  var t = this.active
                  return (
                    (this.active = !1),
                    this.on.error.fire(e),
                    this.parent ? this.parent._reject(e) : t && this.idbtrans && this.idbtrans.abort(),
                    V(e)
                  )
                },
              )
          })
        }
        function Y(e, t, n, r, i, a, o, s) {
          return {
            name: e,
            keyPath: t,
            unique: n,
            multi: r,
            auto: i,
            compound: a,
            src: (n && !o ? `&` : ``) + (r ? `*` : ``) + (i ? `++` : ``) + X(t),
            type: s,
          }
        }
        function X(e) {
          return typeof e == `string` ? e : e ? `[` + [].join.call(e, `+`) + `]` : ``
        }
        function wn(e, t, n) {
          return { name: e, primKey: t, indexes: n, mappedClass: null, idxByName: S(n, (e) => [e.name, e]) }
        }
        function Tn(e) {
          return e.length === 1 ? e[0] : e
        }
        var En = (e) => {
          try {
            return (e.only([[]]), (En = () => [[]]), [[]])
          } catch {
            return ((En = () => At), At)
          }
        }
        function Dn(e) {
          return e == null ? () => {} : typeof e == `string` ? On(e) : (t) => C(t, e)
        }
        function On(e) {
          return e.split(`.`).length === 1 ? (t) => t[e] : (t) => C(t, e)
        }
        function kn(e) {
          return [].slice.call(e)
        }
        var Z = 0
        function An(e) {
          return e == null ? `:id` : typeof e == `string` ? e : `[${e.join(`+`)}]`
        }
        function jn(e, t, n) {
          function r(e, t) {
            var n = kn(e.objectStoreNames),
              r = n.length > 0 ? t.objectStore(n[0]) : {}
            return {
              schema: {
                name: e.name,
                tables: n
                  .map((e) => t.objectStore(e))
                  .map((e) => {
                    var t = e.keyPath,
                      n = e.autoIncrement,
                      r = o(t),
                      i = t == null,
                      a = {},
                      s = {
                        name: e.name,
                        primaryKey: {
                          name: null,
                          isPrimaryKey: !0,
                          outbound: i,
                          compound: r,
                          keyPath: t,
                          autoIncrement: n,
                          unique: !0,
                          extractKey: Dn(t),
                        },
                        indexes: kn(e.indexNames)
                          .map((t) => e.index(t))
                          .map((e) => {
                            var t = e.name,
                              n = e.unique,
                              r = e.multiEntry,
                              i = e.keyPath,
                              s = { name: t, compound: o(i), keyPath: i, unique: n, multiEntry: r, extractKey: Dn(i) }
                            return ((a[An(i)] = s), s)
                          }),
                        getIndexByKeyPath: (e) => a[An(e)],
                      }
                    return ((a[`:id`] = s.primaryKey), t != null && (a[An(t)] = s.primaryKey), s)
                  }),
              },
              hasGetAll:
                n.length > 0 &&
                `getAll` in r &&
                !(
                  typeof navigator < `u` &&
                  /Safari/.test(navigator.userAgent) &&
                  !/(Chrome\/|Edge\/)/.test(navigator.userAgent) &&
                  [].concat(navigator.userAgent.match(/Safari\/(\d*)/))[1] < 604
                ),
              hasIdb3Features: `getAllRecords` in r,
            }
          }
          function i(e) {
            if (e.type === 3) return null
            if (e.type === 4) throw Error(`Cannot convert never type to IDBKeyRange`)
            var n = e.lower,
              r = e.upper,
              i = e.lowerOpen,
              a = e.upperOpen
            return n === void 0
              ? r === void 0
                ? null
                : t.upperBound(r, !!a)
              : r === void 0
                ? t.lowerBound(n, !!i)
                : t.bound(n, r, !!i, !!a)
          }
          function a(e) {
            var t = e.name
            function n(e) {
              var n = e.trans,
                r = e.type,
                a = e.keys,
                o = e.values,
                s = e.range
              return new Promise((e, c) => {
                e = z(e)
                var l = n.objectStore(t),
                  u = l.keyPath == null,
                  d = r === `put` || r === `add`
                if (!d && r !== `delete` && r !== `deleteRange`) throw Error(`Invalid operation type: ` + r)
                var f = (a || o || { length: 1 }).length
                if (a && o && a.length !== o.length)
                  throw Error(`Given keys array must have same length as given values array.`)
                if (f === 0) return e({ numFailures: 0, failures: {}, results: [], lastResult: void 0 })
                var p,
                  m = [],
                  h = [],
                  g = 0,
                  _ = (e) => {
                    ++g, yn(e)
                  }
                if (r === `deleteRange`) {
                  if (s.type === 4) return e({ numFailures: g, failures: h, results: [], lastResult: void 0 })
                  s.type === 3 ? m.push((p = l.clear())) : m.push((p = l.delete(i(s))))
                } else {
                  var v = d ? (u ? [o, a] : [o, null]) : [a, null],
                    y = v[0],
                    b = v[1]
                  if (d)
                    for (var x = 0; x < f; ++x)
                      m.push((p = b && b[x] !== void 0 ? l[r](y[x], b[x]) : l[r](y[x]))), (p.onerror = _)
                  else for (var x = 0; x < f; ++x) m.push((p = l[r](y[x]))), (p.onerror = _)
                }
                var S = (t) => {
                  var n = t.target.result
                  m.forEach((e, t) => e.error != null && (h[t] = e.error)),
                    e({
                      numFailures: g,
                      failures: h,
                      results: r === `delete` ? a : m.map((e) => e.result),
                      lastResult: n,
                    })
                }
                ;(p.onerror = (e) => {
                  _(e), S(e)
                }),
                  (p.onsuccess = S)
              })
            }
            function r(e) {
              var n = e.trans,
                r = e.values,
                a = e.query,
                o = e.reverse,
                s = e.unique
              return new Promise((e, c) => {
                e = z(e)
                var l = a.index,
                  u = a.range,
                  d = n.objectStore(t),
                  f = l.isPrimaryKey ? d : d.index(l.name),
                  p = o ? (s ? `prevunique` : `prev`) : s ? `nextunique` : `next`,
                  m = r || !(`openKeyCursor` in f) ? f.openCursor(i(u), p) : f.openKeyCursor(i(u), p)
                ;(m.onerror = q(c)),
                  (m.onsuccess = z((t) => {
                    var r = m.result
                    if (!r) e(null)
                    else {
                      ;(r.___id = ++Z), (r.done = !1)
                      var i = r.continue.bind(r),
                        a = r.continuePrimaryKey
                      a &&= a.bind(r)
                      var o = r.advance.bind(r),
                        s = () => {
                          throw Error(`Cursor not started`)
                        },
                        l = () => {
                          throw Error(`Cursor not stopped`)
                        }
                      ;(r.trans = n),
                        (r.stop = r.continue = r.continuePrimaryKey = r.advance = s),
                        (r.fail = z(c)),
                        (r.next = function () {
                          var t = 1
                          return this.start(() => (t-- ? this.continue() : this.stop())).then(() => this)
                        }),
                        (r.start = (e) => {
                          var t = new Promise((e, t) => {
                              ;(e = z(e)),
                                (m.onerror = q(t)),
                                (r.fail = t),
                                (r.stop = (t) => {
                                  ;(r.stop = r.continue = r.continuePrimaryKey = r.advance = l), e(t)
                                })
                            }),
                            n = () => {
                              if (m.result)
                                try {
                                  e()
                                } catch (e) {
                                  r.fail(e)
                                }
                              else
                                (r.done = !0),
                                  (r.start = () => {
                                    throw Error(`Cursor behind last entry`)
                                  }),
                                  r.stop()
                            }
                          return (
                            (m.onsuccess = z((e) => {
                              ;(m.onsuccess = n), n()
                            })),
                            (r.continue = i),
                            (r.continuePrimaryKey = a),
                            (r.advance = o),
                            n(),
                            t
                          )
                        }),
                        e(r)
                    }
                  }, c))
              })
            }
            function a(e, n) {
              return (r) =>
                new Promise((a, o) => {
                  a = z(a)
                  var s = r.trans,
                    c = r.values,
                    l = r.limit,
                    u = r.query,
                    d = r.direction ?? `next`,
                    f = l === 1 / 0 ? void 0 : l,
                    p = u.index,
                    m = u.range,
                    h = s.objectStore(t),
                    g = p.isPrimaryKey ? h : h.index(p.name),
                    _ = i(m)
                  if (l === 0) return a({ result: [] })
                  if (n) {
                    var v = { query: _, count: f, direction: d },
                      y = c ? g.getAll(v) : g.getAllKeys(v)
                    ;(y.onsuccess = (e) => a({ result: e.target.result })), (y.onerror = q(o))
                  } else if (e && d === `next`) {
                    var y = c ? g.getAll(_, f) : g.getAllKeys(_, f)
                    ;(y.onsuccess = (e) => a({ result: e.target.result })), (y.onerror = q(o))
                  } else {
                    var b = 0,
                      x = c || !(`openKeyCursor` in g) ? g.openCursor(_, d) : g.openKeyCursor(_, d),
                      S = []
                    ;(x.onsuccess = () => {
                      var e = x.result
                      if (!e || (S.push(c ? e.value : e.primaryKey), ++b === l)) return a({ result: S })
                      e.continue()
                    }),
                      (x.onerror = q(o))
                  }
                })
            }
            return {
              name: t,
              schema: e,
              mutate: n,
              getMany: (e) => {
                var n = e.trans,
                  r = e.keys
                return new Promise((e, i) => {
                  e = z(e)
                  for (
                    var a = n.objectStore(t),
                      o = r.length,
                      s = Array(o),
                      c = 0,
                      l = 0,
                      u,
                      d = (t) => {
                        var n = t.target
                        ;(s[n._pos] = n.result), ++l === c && e(s)
                      },
                      f = q(i),
                      p = 0;
                    p < o;
                    ++p
                  )
                    r[p] != null && ((u = a.get(r[p])), (u._pos = p), (u.onsuccess = d), (u.onerror = f), ++c)
                  c === 0 && e(s)
                })
              },
              get: (e) => {
                var n = e.trans,
                  r = e.key
                return new Promise((e, i) => {
                  e = z(e)
                  var a = n.objectStore(t).get(r)
                  ;(a.onsuccess = (t) => e(t.target.result)), (a.onerror = q(i))
                })
              },
              query: a(l, u),
              openCursor: r,
              count: (e) => {
                var n = e.query,
                  r = e.trans,
                  a = n.index,
                  o = n.range
                return new Promise((e, n) => {
                  var s = r.objectStore(t),
                    c = a.isPrimaryKey ? s : s.index(a.name),
                    l = i(o),
                    u = l ? c.count(l) : c.count()
                  ;(u.onsuccess = z((t) => e(t.target.result))), (u.onerror = q(n))
                })
              },
            }
          }
          var s = r(e, n),
            c = s.schema,
            l = s.hasGetAll,
            u = s.hasIdb3Features,
            d = c.tables.map((e) => a(e)),
            f = {}
          return (
            d.forEach((e) => (f[e.name] = e)),
            {
              stack: `dbcore`,
              transaction: e.transaction.bind(e),
              table: (e) => {
                if (!f[e]) throw Error(`Table '${e}' not found`)
                return f[e]
              },
              MIN_KEY: -1 / 0,
              MAX_KEY: En(t),
              schema: c,
            }
          )
        }
        function Mn(e, t) {
          return t.reduce((e, t) => {
            var r = t.create
            return n(n({}, e), r(e))
          }, e)
        }
        function Nn(e, t, n, r) {
          var i = n.IDBKeyRange
          return (n.indexedDB, { dbcore: Mn(jn(t, i, r), e.dbcore) })
        }
        function Pn(e, t) {
          var n = t.db
          ;(e.core = Nn(e._middlewares, n, e._deps, t).dbcore),
            e.tables.forEach((t) => {
              var n = t.name
              e.core.schema.tables.some((e) => e.name === n) &&
                ((t.core = e.core.table(n)), e[n] instanceof e.Table && (e[n].core = t.core))
            })
        }
        function Fn(e, t, n, r) {
          n.forEach((n) => {
            var i = r[n]
            t.forEach((t) => {
              var r = g(t, n)
              ;(!r || (`value` in r && r.value === void 0)) &&
                (t === e.Transaction.prototype || t instanceof e.Transaction
                  ? p(t, n, {
                      get: function () {
                        return this.table(n)
                      },
                      set: function (e) {
                        f(this, n, { value: e, writable: !0, configurable: !0, enumerable: !0 })
                      },
                    })
                  : (t[n] = new e.Table(n, i)))
            })
          })
        }
        function In(e, t) {
          t.forEach((t) => {
            for (var n in t) t[n] instanceof e.Table && delete t[n]
          })
        }
        function Ln(e, t) {
          return e._cfg.version - t._cfg.version
        }
        function Rn(e, t, n, r) {
          var i = e._dbSchema
          n.objectStoreNames.contains(`$meta`) &&
            !i.$meta &&
            ((i.$meta = wn(`$meta`, Zn(``)[0], [])), e._storeNames.push(`$meta`))
          var o = e._createTransaction(`readwrite`, e._storeNames, i)
          o.create(n), o._completion.catch(r)
          var s = o._reject.bind(o),
            c = I.transless || I
          _t(() => {
            if (((I.trans = o), (I.transless = c), t === 0))
              a(i).forEach((e) => {
                Un(n, e, i[e].primKey, i[e].indexes)
              }),
                Pn(e, n),
                R.follow(() => e.on.populate.fire(o)).catch(s)
            else
              return (
                Pn(e, n),
                Bn(e, o, t)
                  .then((t) => Vn(e, t, o, n))
                  .catch(s)
              )
          })
        }
        function zn(e, t) {
          Wn(e._dbSchema, t),
            t.db.version % 10 == 0 &&
              !t.objectStoreNames.contains(`$meta`) &&
              t.db.createObjectStore(`$meta`).add(Math.ceil(t.db.version / 10 - 1), `version`)
          var n = qn(e, e.idbdb, t)
          Xn(e, e._dbSchema, t)
          for (
            var r = Hn(n, e._dbSchema),
              i = (e) => {
                if (e.change.length || e.recreate)
                  return (
                    console.warn(
                      `Unable to patch indexes of table ${e.name} because it has changes on the type of index or primary key.`,
                    ),
                    { value: void 0 }
                  )
                var n = t.objectStore(e.name)
                e.add.forEach((t) => {
                  Me && console.debug(`Dexie upgrade patch: Creating missing index ${e.name}.${t.src}`), Kn(n, t)
                })
              },
              a = 0,
              o = r.change;
            a < o.length;
            a++
          ) {
            var s = o[a],
              c = i(s)
            if (typeof c == `object`) return c.value
          }
        }
        function Bn(e, t, n) {
          return t.storeNames.includes(`$meta`)
            ? t
                .table(`$meta`)
                .get(`version`)
                .then((e) => e ?? n)
            : R.resolve(n)
        }
        function Vn(e, t, n, r) {
          var i = [],
            o = e._versions,
            s = (e._dbSchema = qn(e, e.idbdb, r)),
            c = o.filter((e) => e._cfg.version >= t)
          if (c.length === 0) return R.resolve()
          c.forEach((o) => {
            i.push(() => {
              var i = s,
                c = o._cfg.dbschema
              Xn(e, i, r), Xn(e, c, r), (s = e._dbSchema = c)
              var l = Hn(i, c)
              l.add.forEach((e) => {
                Un(r, e[0], e[1].primKey, e[1].indexes)
              }),
                l.change.forEach((e) => {
                  if (e.recreate) throw new j.Upgrade(`Not yet support for changing primary key`)
                  var t = r.objectStore(e.name)
                  e.add.forEach((e) => Kn(t, e)),
                    e.change.forEach((e) => {
                      t.deleteIndex(e.name), Kn(t, e)
                    }),
                    e.del.forEach((e) => t.deleteIndex(e))
                })
              var u = o._cfg.contentUpgrade
              if (u && o._cfg.version > t) {
                Pn(e, r), (n._memoizedTables = {})
                var d = ee(c)
                l.del.forEach((e) => {
                  d[e] = i[e]
                }),
                  In(e, [e.Transaction.prototype]),
                  Fn(e, [e.Transaction.prototype], a(d), d),
                  (n.schema = d)
                var f = de(u)
                f && vt()
                var p,
                  m = R.follow(() => {
                    if (((p = u(n)), p && f)) {
                      var e = yt.bind(null, null)
                      p.then(e, e)
                    }
                  })
                return p && typeof p.then == `function` ? R.resolve(p) : m.then(() => p)
              }
            }),
              i.push((t) => {
                var r = o._cfg.dbschema
                Gn(r, t),
                  In(e, [e.Transaction.prototype]),
                  Fn(e, [e.Transaction.prototype], e._storeNames, e._dbSchema),
                  (n.schema = e._dbSchema)
              }),
              i.push((t) => {
                e.idbdb.objectStoreNames.contains(`$meta`) &&
                  (Math.ceil(e.idbdb.version / 10) === o._cfg.version
                    ? (e.idbdb.deleteObjectStore(`$meta`),
                      delete e._dbSchema.$meta,
                      (e._storeNames = e._storeNames.filter((e) => e !== `$meta`)))
                    : t.objectStore(`$meta`).put(o._cfg.version, `version`))
              })
          })
          function l() {
            return i.length ? R.resolve(i.shift()(n.idbtrans)).then(l) : R.resolve()
          }
          return l().then(() => {
            Wn(s, r)
          })
        }
        function Hn(e, t) {
          var n = { del: [], add: [], change: [] },
            r
          for (r in e) t[r] || n.del.push(r)
          for (r in t) {
            var i = e[r],
              a = t[r]
            if (!i) n.add.push([r, a])
            else {
              var o = { name: r, def: a, recreate: !1, del: [], add: [], change: [] }
              if (`` + (i.primKey.keyPath || ``) != `` + (a.primKey.keyPath || ``) || i.primKey.auto !== a.primKey.auto)
                (o.recreate = !0), n.change.push(o)
              else {
                var s = i.idxByName,
                  c = a.idxByName,
                  l = void 0
                for (l in s) c[l] || o.del.push(l)
                for (l in c) {
                  var u = s[l],
                    d = c[l]
                  u ? u.src !== d.src && o.change.push(d) : o.add.push(d)
                }
                ;(o.del.length > 0 || o.add.length > 0 || o.change.length > 0) && n.change.push(o)
              }
            }
          }
          return n
        }
        function Un(e, t, n, r) {
          var i = e.db.createObjectStore(
            t,
            n.keyPath ? { keyPath: n.keyPath, autoIncrement: n.auto } : { autoIncrement: n.auto },
          )
          return (r.forEach((e) => Kn(i, e)), i)
        }
        function Wn(e, t) {
          a(e).forEach((n) => {
            t.db.objectStoreNames.contains(n) ||
              (Me && console.debug(`Dexie: Creating missing table`, n), Un(t, n, e[n].primKey, e[n].indexes))
          })
        }
        function Gn(e, t) {
          ;[].slice.call(t.db.objectStoreNames).forEach((n) => e[n] == null && t.db.deleteObjectStore(n))
        }
        function Kn(e, t) {
          e.createIndex(t.name, t.keyPath, { unique: t.unique, multiEntry: t.multi })
        }
        function qn(e, t, n) {
          var r = {}
          return (
            v(t.objectStoreNames, 0).forEach((e) => {
              for (
                var t = n.objectStore(e),
                  i = t.keyPath,
                  a = Y(X(i), i || ``, !0, !1, !!t.autoIncrement, i && typeof i != `string`, !0),
                  o = [],
                  s = 0;
                s < t.indexNames.length;
                ++s
              ) {
                var c = t.index(t.indexNames[s])
                i = c.keyPath
                var l = Y(c.name, i, !!c.unique, !!c.multiEntry, !1, i && typeof i != `string`, !1)
                o.push(l)
              }
              r[e] = wn(e, a, o)
            }),
            r
          )
        }
        function Jn(e, t, n) {
          e.verno = t.version / 10
          var r = (e._dbSchema = qn(e, t, n))
          ;(e._storeNames = v(t.objectStoreNames, 0)), Fn(e, [e._allTables], a(r), r)
        }
        function Yn(e, t) {
          var n = Hn(qn(e, e.idbdb, t), e._dbSchema)
          return !(n.add.length || n.change.some((e) => e.add.length || e.change.length))
        }
        function Xn(e, t, n) {
          for (var r = n.db.objectStoreNames, a = 0; a < r.length; ++a) {
            var o = r[a],
              s = n.objectStore(o)
            e._hasGetAll = `getAll` in s
            for (var c = 0; c < s.indexNames.length; ++c) {
              var l = s.indexNames[c],
                u = s.index(l).keyPath,
                d = typeof u == `string` ? u : `[` + v(u).join(`+`) + `]`
              if (t[o]) {
                var f = t[o].idxByName[d]
                f && ((f.name = l), delete t[o].idxByName[d], (t[o].idxByName[l] = f))
              }
            }
          }
          typeof navigator < `u` &&
            /Safari/.test(navigator.userAgent) &&
            !/(Chrome\/|Edge\/)/.test(navigator.userAgent) &&
            i.WorkerGlobalScope &&
            i instanceof i.WorkerGlobalScope &&
            [].concat(navigator.userAgent.match(/Safari\/(\d*)/))[1] < 604 &&
            (e._hasGetAll = !1)
        }
        function Zn(e) {
          return e.split(`,`).map((e, t) => {
            var n = e.split(`:`),
              r = n[1]?.trim()
            e = n[0].trim()
            var i = e.replace(/([&*]|\+\+)/g, ``),
              a = /^\[/.test(i) ? i.match(/^\[(.*)\]$/)[1].split(`+`) : i
            return Y(i, a || null, /&/.test(e), /\*/.test(e), /\+\+/.test(e), o(a), t === 0, r)
          })
        }
        var Qn = (() => {
          function e() {}
          return (
            (e.prototype._createTableSchema = (e, t, n) => wn(e, t, n)),
            (e.prototype._parseIndexSyntax = (e) => Zn(e)),
            (e.prototype._parseStoresSpec = function (e, t) {
              a(e).forEach((r) => {
                if (e[r] !== null) {
                  var i = this._parseIndexSyntax(e[r]),
                    a = i.shift()
                  if (!a) throw new j.Schema(`Invalid schema for table ` + r + `: ` + e[r])
                  if (((a.unique = !0), a.multi)) throw new j.Schema(`Primary key cannot be multiEntry*`)
                  i.forEach((e) => {
                    if (e.auto) throw new j.Schema(`Only primary key can be marked as autoIncrement (++)`)
                    if (!e.keyPath) throw new j.Schema(`Index must have a name and cannot be an empty string`)
                  }),
                    (t[r] = this._createTableSchema(r, a, i))
                }
              })
            }),
            (e.prototype.stores = function (e) {
              var t = this.db
              this._cfg.storesSource = this._cfg.storesSource ? s(this._cfg.storesSource, e) : e
              var n = t._versions,
                r = {},
                i = {}
              return (
                n.forEach((e) => {
                  s(r, e._cfg.storesSource), (i = e._cfg.dbschema = {}), e._parseStoresSpec(r, i)
                }),
                (t._dbSchema = i),
                In(t, [t._allTables, t, t.Transaction.prototype]),
                Fn(t, [t._allTables, t, t.Transaction.prototype, this._cfg.tables], a(i), i),
                (t._storeNames = a(i)),
                this
              )
            }),
            (e.prototype.upgrade = function (e) {
              return ((this._cfg.contentUpgrade = je(this._cfg.contentUpgrade || M, e)), this)
            }),
            e
          )
        })()
        function $n(e) {
          return Xt(Qn.prototype, function (t) {
            ;(this.db = e),
              (this._cfg = { version: t, storesSource: null, dbschema: {}, tables: {}, contentUpgrade: null })
          })
        }
        var er = tr()
        function tr() {
          if (typeof FinalizationRegistry < `u` && typeof WeakRef < `u`) {
            var e = new Set(),
              t = new FinalizationRegistry((t) => {
                e.delete(t)
              }),
              n = () =>
                Array.from(e)
                  .map((e) => e.deref())
                  .filter((e) => e !== void 0),
              r = (n) => {
                var r = new WeakRef(n._novip)
                if ((e.add(r), t.register(n._novip, r, r), e.size > n._options.maxConnections)) {
                  var i = e.values().next().value
                  e.delete(i), t.unregister(i)
                }
              },
              i = (n) => {
                if (n)
                  for (var r = e.values(), i = r.next(); !i.done; ) {
                    var a = i.value
                    if (a.deref() === n._novip) {
                      e.delete(a), t.unregister(a)
                      return
                    }
                    i = r.next()
                  }
              }
            return { toArray: n, add: r, remove: i }
          }
          var a = [],
            n = () => a,
            r = (e) => {
              a.push(e._novip)
            },
            i = (e) => {
              if (e) {
                var t = a.indexOf(e._novip)
                t !== -1 && a.splice(t, 1)
              }
            }
          return { toArray: n, add: r, remove: i }
        }
        function nr(e, t) {
          var n = e._dbNamesDB
          return (
            n ||
              ((n = e._dbNamesDB = new ti(Ft, { addons: [], indexedDB: e, IDBKeyRange: t })),
              n.version(1).stores({ dbnames: `name` })),
            n.table(`dbnames`)
          )
        }
        function rr(e) {
          return e && typeof e.databases == `function`
        }
        function ir(e) {
          var t = e.indexedDB,
            n = e.IDBKeyRange
          return rr(t)
            ? Promise.resolve(t.databases()).then((e) => e.map((e) => e.name).filter((e) => e !== Ft))
            : nr(t, n).toCollection().primaryKeys()
        }
        function ar(e, t) {
          var n = e.indexedDB,
            r = e.IDBKeyRange
          !rr(n) && t !== Ft && nr(n, r).put({ name: t }).catch(M)
        }
        function or(e, t) {
          var n = e.indexedDB,
            r = e.IDBKeyRange
          !rr(n) && t !== Ft && nr(n, r).delete(t).catch(M)
        }
        function sr(e) {
          return _t(() => ((I.letThrough = !0), e()))
        }
        function cr() {
          if (
            navigator.userAgentData ||
            !/Safari\//.test(navigator.userAgent) ||
            /Chrom(e|ium)\//.test(navigator.userAgent) ||
            !indexedDB.databases
          )
            return Promise.resolve()
          var e
          return new Promise((t) => {
            var n = () => indexedDB.databases().finally(t)
            ;(e = setInterval(n, 100)), n()
          }).finally(() => clearInterval(e))
        }
        var lr
        function ur(e) {
          return !(`from` in e)
        }
        var Q = function (e, t) {
          if (this) s(this, arguments.length ? { d: 1, from: e, to: arguments.length > 1 ? t : e } : { d: 0 })
          else {
            var n = new Q()
            return (e && `d` in e && s(n, e), n)
          }
        }
        d(
          Q.prototype,
          ((lr = {
            add: function (e) {
              return (fr(this, e), this)
            },
            addKey: function (e) {
              return (dr(this, e, e), this)
            },
            addKeys: function (e) {
              return (e.forEach((e) => dr(this, e, e)), this)
            },
            hasKey: function (e) {
              var t = mr(this).next(e).value
              return t && H(t.from, e) <= 0 && H(t.to, e) >= 0
            },
          }),
          (lr[O] = function () {
            return mr(this)
          }),
          lr),
        )
        function dr(e, t, n) {
          var r = H(t, n)
          if (!isNaN(r)) {
            if (r > 0) throw RangeError()
            if (ur(e)) return s(e, { from: t, to: n, d: 1 })
            var i = e.l,
              a = e.r
            if (H(n, e.from) < 0) return (i ? dr(i, t, n) : (e.l = { from: t, to: n, d: 1, l: null, r: null }), hr(e))
            if (H(t, e.to) > 0) return (a ? dr(a, t, n) : (e.r = { from: t, to: n, d: 1, l: null, r: null }), hr(e))
            H(t, e.from) < 0 && ((e.from = t), (e.l = null), (e.d = a ? a.d + 1 : 1)),
              H(n, e.to) > 0 && ((e.to = n), (e.r = null), (e.d = e.l ? e.l.d + 1 : 1))
            var o = !e.r
            i && !e.l && fr(e, i), a && o && fr(e, a)
          }
        }
        function fr(e, t) {
          function n(e, t) {
            var r = t.from,
              i = t.to,
              a = t.l,
              o = t.r
            dr(e, r, i), a && n(e, a), o && n(e, o)
          }
          ur(t) || n(e, t)
        }
        function pr(e, t) {
          var n = mr(t),
            r = n.next()
          if (r.done) return !1
          for (var i = r.value, a = mr(e), o = a.next(i.from), s = o.value; !r.done && !o.done; ) {
            if (H(s.from, i.to) <= 0 && H(s.to, i.from) >= 0) return !0
            H(i.from, s.from) < 0 ? (i = (r = n.next(s.from)).value) : (s = (o = a.next(i.from)).value)
          }
          return !1
        }
        function mr(e) {
          var t = ur(e) ? null : { s: 0, n: e }
          return {
            next: function (e) {
              for (var n = arguments.length > 0; t; )
                switch (t.s) {
                  case 0:
                    if (((t.s = 1), n)) for (; t.n.l && H(e, t.n.from) < 0; ) t = { up: t, n: t.n.l, s: 1 }
                    else for (; t.n.l; ) t = { up: t, n: t.n.l, s: 1 }
                  case 1:
                    if (((t.s = 2), !n || H(e, t.n.to) <= 0)) return { value: t.n, done: !1 }
                  case 2:
                    if (t.n.r) {
                      ;(t.s = 3), (t = { up: t, n: t.n.r, s: 0 })
                      continue
                    }
                  case 3:
                    t = t.up
                }
              return { done: !0 }
            },
          }
        }
        function hr(e) {
          var t = (e.r?.d || 0) - (e.l?.d || 0),
            r = t > 1 ? `r` : t < -1 ? `l` : ``
          if (r) {
            var i = r === `r` ? `l` : `r`,
              a = n({}, e),
              o = e[r]
            ;(e.from = o.from), (e.to = o.to), (e[r] = o[r]), (a[r] = o[i]), (e[i] = a), (a.d = gr(a))
          }
          e.d = gr(e)
        }
        function gr(e) {
          var t = e.r,
            n = e.l
          return (t ? (n ? Math.max(t.d, n.d) : t.d) : n ? n.d : 0) + 1
        }
        function _r(e, t) {
          return (
            a(t).forEach((n) => {
              e[n] ? fr(e[n], t[n]) : (e[n] = ae(t[n]))
            }),
            e
          )
        }
        function vr(e, t) {
          return e.all || t.all || Object.keys(e).some((n) => t[n] && pr(t[n], e[n]))
        }
        var yr = {},
          br = {},
          xr = !1
        function Sr(e, t) {
          _r(br, e),
            xr ||
              ((xr = !0),
              setTimeout(() => {
                xr = !1
                var e = br
                ;(br = {}), Cr(e, !1)
              }, 0))
        }
        function Cr(e, t) {
          t === void 0 && (t = !1)
          var n = new Set()
          if (e.all)
            for (var r = 0, i = Object.values(yr); r < i.length; r++) {
              var a = i[r]
              wr(a, e, n, t)
            }
          else
            for (var o in e) {
              var s = /^idb:\/\/(.*)\/(.*)\//.exec(o)
              if (s) {
                var a = yr[`idb://${s[1]}/${s[2]}`]
                a && wr(a, e, n, t)
              }
            }
          n.forEach((e) => e())
        }
        function wr(e, t, n, r) {
          for (var i = [], a = 0, o = Object.entries(e.queries.query); a < o.length; a++) {
            for (var s = o[a], c = s[0], l = s[1], u = [], d = 0, f = l; d < f.length; d++) {
              var p = f[d]
              vr(t, p.obsSet) ? p.subscribers.forEach((e) => n.add(e)) : r && u.push(p)
            }
            r && i.push([c, u])
          }
          if (r)
            for (var m = 0, h = i; m < h.length; m++) {
              var g = h[m],
                c = g[0],
                u = g[1]
              e.queries.query[c] = u
            }
        }
        function Tr(e) {
          var t = e._state,
            n = e._deps.indexedDB
          if (t.isBeingOpened || e.idbdb) return t.dbReadyPromise.then(() => (t.dbOpenError ? V(t.dbOpenError) : e))
          ;(t.isBeingOpened = !0), (t.dbOpenError = null), (t.openComplete = !1)
          var r = t.openCanceller,
            a = Math.round(e.verno * 10),
            o = !1
          function s() {
            if (t.openCanceller !== r) throw new j.DatabaseClosed(`db.open() was cancelled`)
          }
          var c = t.dbReadyResolve,
            l = null,
            u = !1,
            d = () =>
              new R((r, i) => {
                if ((s(), !n)) throw new j.MissingAPI()
                var c = e.name,
                  f = t.autoSchema || !a ? n.open(c) : n.open(c, a)
                if (!f) throw new j.MissingAPI()
                ;(f.onerror = q(i)),
                  (f.onblocked = z(e._fireOnBlocked)),
                  (f.onupgradeneeded = z((r) => {
                    if (((l = f.transaction), t.autoSchema && !e._options.allowEmptyDB)) {
                      ;(f.onerror = yn), l.abort(), f.result.close()
                      var a = n.deleteDatabase(c)
                      a.onsuccess = a.onerror = z(() => {
                        i(new j.NoSuchDatabase(`Database ${c} doesnt exist`))
                      })
                    } else {
                      l.onerror = q(i)
                      var s = r.oldVersion > 2 ** 62 ? 0 : r.oldVersion
                      ;(u = s < 1), (e.idbdb = f.result), o && zn(e, l), Rn(e, s / 10, l, i)
                    }
                  }, i)),
                  (f.onsuccess = z(() => {
                    l = null
                    var n = (e.idbdb = f.result),
                      i = v(n.objectStoreNames)
                    if (i.length > 0)
                      try {
                        var s = n.transaction(Tn(i), `readonly`)
                        if (t.autoSchema) Jn(e, n, s)
                        else if ((Xn(e, e._dbSchema, s), !Yn(e, s) && !o))
                          return (
                            console.warn(
                              `Dexie SchemaDiff: Schema was extended without increasing the number passed to db.version(). Dexie will add missing parts and increment native version number to workaround this.`,
                            ),
                            n.close(),
                            (a = n.version + 1),
                            (o = !0),
                            r(d())
                          )
                        Pn(e, s)
                      } catch {}
                    er.add(e),
                      (n.onversionchange = z((n) => {
                        ;(t.vcFired = !0), e.on(`versionchange`).fire(n)
                      })),
                      (n.onclose = z(() => {
                        e.close({ disableAutoOpen: !1 })
                      })),
                      u && ar(e._deps, c),
                      r()
                  }, i))
              }).catch((e) => {
                switch (e?.name) {
                  case `UnknownError`:
                    if (t.PR1398_maxLoop > 0)
                      return (
                        t.PR1398_maxLoop--, console.warn(`Dexie: Workaround for Chrome UnknownError on open()`), d()
                      )
                    break
                  case `VersionError`:
                    if (a > 0) return ((a = 0), d())
                }
                return R.reject(e)
              }),
            f = typeof navigator < `u` && !!n && n === i.indexedDB
          return R.race([r, (f ? cr() : R.resolve()).then(d)])
            .then(
              () => (
                s(),
                (t.onReadyBeingFired = []),
                R.resolve(sr(() => e.on.ready.fire(e.vip))).then(function n() {
                  if (t.onReadyBeingFired.length > 0) {
                    var r = t.onReadyBeingFired.reduce(je, M)
                    return ((t.onReadyBeingFired = []), R.resolve(sr(() => r(e.vip))).then(n))
                  }
                })
              ),
            )
            .finally(() => {
              t.openCanceller === r && ((t.onReadyBeingFired = null), (t.isBeingOpened = !1))
            })
            .catch((n) => {
              t.dbOpenError = n
              try {
                l && l.abort()
              } catch {}
              return (r === t.openCanceller && e._close(), V(n))
            })
            .finally(() => {
              ;(t.openComplete = !0), c()
            })
            .then(() => {
              if (u) {
                var t = {}
                e.tables.forEach((n) => {
                  n.schema.indexes.forEach((r) => {
                    r.name && (t[`idb://${e.name}/${n.name}/${r.name}`] = new Q(-1 / 0, [[[]]]))
                  }),
                    (t[`idb://${e.name}/${n.name}/`] = t[`idb://${e.name}/${n.name}/:dels`] = new Q(-1 / 0, [[[]]]))
                }),
                  J(bn).fire(t),
                  Cr(t, !0)
              }
              return e
            })
        }
        function Er(e) {
          var t = (t) => e.next(t),
            n = (t) => e.throw(t),
            r = a(t),
            i = a(n)
          function a(e) {
            return (t) => {
              var n = e(t),
                a = n.value
              return n.done
                ? a
                : !a || typeof a.then != `function`
                  ? o(a)
                    ? Promise.all(a).then(r, i)
                    : r(a)
                  : a.then(r, i)
            }
          }
          return a(t)()
        }
        function Dr(e, t, n) {
          var r = arguments.length
          if (r < 2) throw new j.InvalidArgument(`Too few arguments`)
          for (var i = Array(r - 1); --r; ) i[r - 1] = arguments[r]
          return ((n = i.pop()), [e, ne(i), n])
        }
        function Or(e, t, n, r, i) {
          return R.resolve().then(() => {
            var a = I.transless || I,
              o = e._createTransaction(t, n, e._dbSchema, r)
            o.explicit = !0
            var s = { trans: o, transless: a }
            if (r) o.idbtrans = r.idbtrans
            else
              try {
                o.create(), (o.idbtrans._explicit = !0), (e._state.PR1398_maxLoop = 3)
              } catch (r) {
                return r.name === be.InvalidState && e.isOpen() && --e._state.PR1398_maxLoop > 0
                  ? (console.warn(`Dexie: Need to reopen db`),
                    e.close({ disableAutoOpen: !1 }),
                    e.open().then(() => Or(e, t, n, null, i)))
                  : V(r)
              }
            var c = de(i)
            c && vt()
            var l,
              u = R.follow(() => {
                if (((l = i.call(o, o)), l)) {
                  if (c) {
                    var e = yt.bind(null, null)
                    l.then(e, e)
                  } else typeof l.next == `function` && typeof l.throw == `function` && (l = Er(l))
                }
              }, s)
            return (
              l && typeof l.then == `function`
                ? R.resolve(l).then((e) =>
                    o.active
                      ? e
                      : V(new j.PrematureCommit(`Transaction committed too early. See http://bit.ly/2kdckMn`)),
                  )
                : u.then(() => l)
            )
              .then((e) => (r && o._resolve(), o._completion.then(() => e)))
              .catch((e) => (o._reject(e), V(e)))
          })
        }
        function kr(e, t, n) {
          for (var r = o(e) ? e.slice() : [e], i = 0; i < n; ++i) r.push(t)
          return r
        }
        function Ar(e) {
          return n(n({}, e), {
            table: (t) => {
              var r = e.table(t),
                i = r.schema,
                a = Object.create(null),
                o = []
              function s(e, t, r) {
                var i = An(e),
                  c = (a[i] = a[i] || []),
                  l = e == null ? 0 : typeof e == `string` ? 1 : e.length,
                  u = t > 0,
                  d = n(n({}, r), {
                    name: u ? `${i}(virtual-from:${r.name})` : r.name,
                    lowLevelIndex: r,
                    isVirtual: u,
                    keyTail: t,
                    keyLength: l,
                    extractKey: Dn(e),
                    unique: !u && r.unique,
                  })
                return (
                  c.push(d),
                  d.isPrimaryKey || o.push(d),
                  l > 1 && s(l === 2 ? e[0] : e.slice(0, l - 1), t + 1, r),
                  c.sort((e, t) => e.keyTail - t.keyTail),
                  d
                )
              }
              var c = s(i.primaryKey.keyPath, 0, i.primaryKey)
              a[`:id`] = [c]
              for (var l = 0, u = i.indexes; l < u.length; l++) {
                var d = u[l]
                s(d.keyPath, 0, d)
              }
              function f(e) {
                var t = a[An(e)]
                return t && t[0]
              }
              function p(t, n) {
                return {
                  type: t.type === 1 ? 2 : t.type,
                  lower: kr(t.lower, t.lowerOpen ? e.MAX_KEY : e.MIN_KEY, n),
                  lowerOpen: !0,
                  upper: kr(t.upper, t.upperOpen ? e.MIN_KEY : e.MAX_KEY, n),
                  upperOpen: !0,
                }
              }
              function m(e) {
                var t = e.query.index
                return t.isVirtual
                  ? n(n({}, e), { query: { index: t.lowLevelIndex, range: p(e.query.range, t.keyTail) } })
                  : e
              }
              return n(n({}, r), {
                schema: n(n({}, i), { primaryKey: c, indexes: o, getIndexByKeyPath: f }),
                count: (e) => r.count(m(e)),
                query: (e) => r.query(m(e)),
                openCursor: (t) => {
                  var n = t.query.index,
                    i = n.keyTail,
                    a = n.isVirtual,
                    o = n.keyLength
                  if (!a) return r.openCursor(t)
                  function s(n) {
                    function r(r) {
                      r == null
                        ? t.unique
                          ? n.continue(n.key.slice(0, o).concat(t.reverse ? e.MIN_KEY : e.MAX_KEY, i))
                          : n.continue()
                        : n.continue(kr(r, t.reverse ? e.MAX_KEY : e.MIN_KEY, i))
                    }
                    return Object.create(n, {
                      continue: { value: r },
                      continuePrimaryKey: {
                        value: (t, r) => {
                          n.continuePrimaryKey(kr(t, e.MAX_KEY, i), r)
                        },
                      },
                      primaryKey: { get: () => n.primaryKey },
                      key: {
                        get: () => {
                          var e = n.key
                          return o === 1 ? e[0] : e.slice(0, o)
                        },
                      },
                      value: { get: () => n.value },
                    })
                  }
                  return r.openCursor(m(t)).then((e) => e && s(e))
                },
              })
            },
          })
        }
        var jr = { stack: `dbcore`, name: `VirtualIndexMiddleware`, level: 1, create: Ar }
        function Mr(e, t, n, r) {
          return (
            (n ||= {}),
            (r ||= ``),
            a(e).forEach((i) => {
              if (!u(t, i)) n[r + i] = void 0
              else {
                var a = e[i],
                  o = t[i]
                if (typeof a == `object` && typeof o == `object` && a && o) {
                  var s = ce(a)
                  s === ce(o)
                    ? s === `Object`
                      ? Mr(a, o, n, r + i + `.`)
                      : a !== o && (n[r + i] = t[i])
                    : (n[r + i] = t[i])
                } else a !== o && (n[r + i] = t[i])
              }
            }),
            a(t).forEach((i) => {
              u(e, i) || (n[r + i] = t[i])
            }),
            n
          )
        }
        function Nr(e, t) {
          return t.type === `delete` ? t.keys : t.keys || t.values.map(e.extractKey)
        }
        var Pr = {
          stack: `dbcore`,
          name: `HooksMiddleware`,
          level: 2,
          create: (e) =>
            n(n({}, e), {
              table: (t) => {
                var i = e.table(t),
                  a = i.schema.primaryKey
                return n(n({}, i), {
                  mutate: (e) => {
                    var o = I.trans,
                      s = o.table(t).hook,
                      c = s.deleting,
                      l = s.creating,
                      d = s.updating
                    switch (e.type) {
                      case `add`:
                        if (l.fire === M) break
                        return o._promise(`readwrite`, () => f(e), !0)
                      case `put`:
                        if (l.fire === M && d.fire === M) break
                        return o._promise(`readwrite`, () => f(e), !0)
                      case `delete`:
                        if (c.fire === M) break
                        return o._promise(`readwrite`, () => f(e), !0)
                      case `deleteRange`:
                        if (c.fire === M) break
                        return o._promise(`readwrite`, () => p(e), !0)
                    }
                    return i.mutate(e)
                    function f(e) {
                      var t = I.trans,
                        o = e.keys || Nr(a, e)
                      if (!o) throw Error(`Keys missing`)
                      return (
                        (e = e.type === `add` || e.type === `put` ? n(n({}, e), { keys: o }) : n({}, e)),
                        e.type !== `delete` && (e.values = r([], e.values, !0)),
                        e.keys && (e.keys = r([], e.keys, !0)),
                        Fr(i, e, o).then((n) => {
                          var r = o.map((r, i) => {
                            var o = n[i],
                              s = { onerror: null, onsuccess: null }
                            if (e.type === `delete`) c.fire.call(s, r, o, t)
                            else if (e.type === `add` || o === void 0) {
                              var f = l.fire.call(s, r, e.values[i], t)
                              r == null &&
                                f != null &&
                                ((r = f), (e.keys[i] = r), a.outbound || w(e.values[i], a.keyPath, r))
                            } else {
                              var p = Mr(o, e.values[i]),
                                m = d.fire.call(s, p, r, o, t)
                              if (m) {
                                var h = e.values[i]
                                Object.keys(m).forEach((e) => {
                                  u(h, e) ? (h[e] = m[e]) : w(h, e, m[e])
                                })
                              }
                            }
                            return s
                          })
                          return i
                            .mutate(e)
                            .then((t) => {
                              for (
                                var i = t.failures, a = t.results, s = t.numFailures, c = t.lastResult, l = 0;
                                l < o.length;
                                ++l
                              ) {
                                var u = a ? a[l] : o[l],
                                  d = r[l]
                                u == null
                                  ? d.onerror && d.onerror(i[l])
                                  : d.onsuccess && d.onsuccess(e.type === `put` && n[l] ? e.values[l] : u)
                              }
                              return { failures: i, results: a, numFailures: s, lastResult: c }
                            })
                            .catch((e) => (r.forEach((t) => t.onerror && t.onerror(e)), Promise.reject(e)))
                        })
                      )
                    }
                    function p(e) {
                      return m(e.trans, e.range, 1e4)
                    }
                    function m(e, t, r) {
                      return i.query({ trans: e, values: !1, query: { index: a, range: t }, limit: r }).then((i) => {
                        var a = i.result
                        return f({ type: `delete`, keys: a, trans: e }).then((i) =>
                          i.numFailures > 0
                            ? Promise.reject(i.failures[0])
                            : a.length < r
                              ? { failures: [], numFailures: 0, lastResult: void 0 }
                              : m(e, n(n({}, t), { lower: a[a.length - 1], lowerOpen: !0 }), r),
                        )
                      })
                    }
                  },
                })
              },
            }),
        }
        function Fr(e, t, n) {
          return t.type === `add` ? Promise.resolve([]) : e.getMany({ trans: t.trans, keys: n, cache: `immutable` })
        }
        function Ir(e, t, n) {
          try {
            if (!t || t.keys.length < e.length) return null
            for (var r = [], i = 0, a = 0; i < t.keys.length && a < e.length; ++i)
              H(t.keys[i], e[a]) === 0 && (r.push(n ? se(t.values[i]) : t.values[i]), ++a)
            return r.length === e.length ? r : null
          } catch {
            return null
          }
        }
        var Lr = {
          stack: `dbcore`,
          level: -1,
          create: (e) => ({
            table: (t) => {
              var r = e.table(t)
              return n(n({}, r), {
                getMany: (e) => {
                  if (!e.cache) return r.getMany(e)
                  var t = Ir(e.keys, e.trans._cache, e.cache === `clone`)
                  return t
                    ? R.resolve(t)
                    : r
                        .getMany(e)
                        .then((t) => ((e.trans._cache = { keys: e.keys, values: e.cache === `clone` ? se(t) : t }), t))
                },
                mutate: (e) => (e.type !== `add` && (e.trans._cache = null), r.mutate(e)),
              })
            },
          }),
        }
        function Rr(e, t) {
          return (
            e.trans.mode === `readonly` &&
            !!e.subscr &&
            !e.trans.explicit &&
            e.trans.db._options.cache !== `disabled` &&
            !t.schema.primaryKey.outbound
          )
        }
        function zr(e, t) {
          switch (e) {
            case `query`:
              return t.values && !t.unique
            case `get`:
              return !1
            case `getMany`:
              return !1
            case `count`:
              return !1
            case `openCursor`:
              return !1
          }
        }
        var Br = {
          stack: `dbcore`,
          level: 0,
          name: `Observability`,
          create: (e) => {
            var t = e.schema.name,
              r = new Q(e.MIN_KEY, e.MAX_KEY)
            return n(n({}, e), {
              transaction: (t, n, r) => {
                if (I.subscr && n !== `readonly`)
                  throw new j.ReadOnly(`Readwrite transaction in liveQuery context. Querier source: ${I.querier}`)
                return e.transaction(t, n, r)
              },
              table: (i) => {
                var s = e.table(i),
                  c = s.schema,
                  l = c.primaryKey,
                  u = c.indexes,
                  d = l.extractKey,
                  f = l.outbound,
                  p = l.autoIncrement && u.filter((e) => e.compound && e.keyPath.includes(l.keyPath)),
                  m = n(n({}, s), {
                    mutate: (n) => {
                      var a = n.trans,
                        u = (n.mutatedParts ||= {}),
                        d = (e) => {
                          var n = `idb://${t}/${i}/${e}`
                          return u[n] || (u[n] = new Q())
                        },
                        f = d(``),
                        m = d(`:dels`),
                        h = n.type,
                        g =
                          n.type === `deleteRange`
                            ? [n.range]
                            : n.type === `delete`
                              ? [n.keys]
                              : n.values.length < 50
                                ? [Nr(l, n).filter((e) => e != null), n.values]
                                : [],
                        _ = g[0],
                        v = g[1],
                        y = n.trans._cache
                      if (o(_)) {
                        f.addKeys(_)
                        var b = h === `delete` || _.length === v.length ? Ir(_, y) : null
                        b || m.addKeys(_), (b || v) && Vr(d, c, b, v)
                      } else if (_) {
                        var x = { from: _.lower ?? e.MIN_KEY, to: _.upper ?? e.MAX_KEY }
                        m.add(x), f.add(x)
                      } else f.add(r), m.add(r), c.indexes.forEach((e) => d(e.name).add(r))
                      return s.mutate(n).then(
                        (e) => (
                          _ &&
                            (n.type === `add` || n.type === `put`) &&
                            (f.addKeys(e.results),
                            p &&
                              p.forEach((t) => {
                                for (
                                  var r = n.values.map((e) => t.extractKey(e)),
                                    i = t.keyPath.findIndex((e) => e === l.keyPath),
                                    a = 0,
                                    o = e.results.length;
                                  a < o;
                                  ++a
                                )
                                  r[a][i] = e.results[a]
                                d(t.name).addKeys(r)
                              })),
                          (a.mutatedParts = _r(a.mutatedParts || {}, u)),
                          e
                        ),
                      )
                    },
                  }),
                  h = (t) => {
                    var n = t.query,
                      r = n.index,
                      i = n.range
                    return [r, new Q(i.lower ?? e.MIN_KEY, i.upper ?? e.MAX_KEY)]
                  },
                  g = {
                    get: (e) => [l, new Q(e.key)],
                    getMany: (e) => [l, new Q().addKeys(e.keys)],
                    count: h,
                    query: h,
                    openCursor: h,
                  }
                return (
                  a(g).forEach((e) => {
                    m[e] = function (a) {
                      var o = I.subscr,
                        c = !!o,
                        l = Rr(I, s) && zr(e, a) ? (a.obsSet = {}) : o
                      if (c) {
                        var u = (e) => {
                            var n = `idb://${t}/${i}/${e}`
                            return l[n] || (l[n] = new Q())
                          },
                          p = u(``),
                          m = u(`:dels`),
                          h = g[e](a),
                          _ = h[0],
                          v = h[1]
                        if (
                          (e === `query` && _.isPrimaryKey && !a.values ? m.add(v) : u(_.name || ``).add(v),
                          !_.isPrimaryKey)
                        ) {
                          if (e === `count`) m.add(r)
                          else {
                            var y = e === `query` && f && a.values && s.query(n(n({}, a), { values: !1 }))
                            return s[e].apply(this, arguments).then((t) => {
                              if (e === `query`) {
                                if (f && a.values)
                                  return y.then((e) => {
                                    var n = e.result
                                    return (p.addKeys(n), t)
                                  })
                                var n = a.values ? t.result.map(d) : t.result
                                a.values ? p.addKeys(n) : m.addKeys(n)
                              } else if (e === `openCursor`) {
                                var r = t,
                                  i = a.values
                                return (
                                  r &&
                                  Object.create(r, {
                                    key: { get: () => (m.addKey(r.primaryKey), r.key) },
                                    primaryKey: {
                                      get: () => {
                                        var e = r.primaryKey
                                        return (m.addKey(e), e)
                                      },
                                    },
                                    value: { get: () => (i && p.addKey(r.primaryKey), r.value) },
                                  })
                                )
                              }
                              return t
                            })
                          }
                        }
                      }
                      return s[e].apply(this, arguments)
                    }
                  }),
                  m
                )
              },
            })
          },
        }
        function Vr(e, t, n, r) {
          function i(t) {
            var i = e(t.name || ``)
            function a(e) {
              return e == null ? null : t.extractKey(e)
            }
            var s = (e) => (t.multiEntry && o(e) ? e.forEach((e) => i.addKey(e)) : i.addKey(e))
            ;(n || r).forEach((e, t) => {
              var i = n && a(n[t]),
                o = r && a(r[t])
              H(i, o) !== 0 && (i != null && s(i), o != null && s(o))
            })
          }
          t.indexes.forEach(i)
        }
        function Hr(e, t, r) {
          if (r.numFailures === 0) return t
          if (t.type === `deleteRange`) return null
          var i = t.keys ? t.keys.length : `values` in t && t.values ? t.values.length : 1
          if (r.numFailures === i) return null
          var a = n({}, t)
          return (
            o(a.keys) && (a.keys = a.keys.filter((e, t) => !(t in r.failures))),
            `values` in a && o(a.values) && (a.values = a.values.filter((e, t) => !(t in r.failures))),
            a
          )
        }
        function Ur(e, t) {
          return t.lower === void 0 ? !0 : t.lowerOpen ? H(e, t.lower) > 0 : H(e, t.lower) >= 0
        }
        function Wr(e, t) {
          return t.upper === void 0 ? !0 : t.upperOpen ? H(e, t.upper) < 0 : H(e, t.upper) <= 0
        }
        function Gr(e, t) {
          return Ur(e, t) && Wr(e, t)
        }
        function Kr(e, t, n, r, i, a) {
          if (!n || n.length === 0) return e
          var s = t.query.index,
            c = s.multiEntry,
            l = t.query.range,
            u = r.schema.primaryKey.extractKey,
            d = s.extractKey,
            f = (s.lowLevelIndex || s).extractKey,
            p = n.reduce((e, n) => {
              var r = e,
                i = []
              if (n.type === `add` || n.type === `put`)
                for (var a = new Q(), s = n.values.length - 1; s >= 0; --s) {
                  var f = n.values[s],
                    p = u(f)
                  if (!a.hasKey(p)) {
                    var m = d(f)
                    ;(c && o(m) ? m.some((e) => Gr(e, l)) : Gr(m, l)) && (a.addKey(p), i.push(f))
                  }
                }
              switch (n.type) {
                case `add`:
                  var h = new Q().addKeys(t.values ? e.map((e) => u(e)) : e)
                  r = e.concat(
                    t.values
                      ? i.filter((e) => {
                          var t = u(e)
                          return !h.hasKey(t) && (h.addKey(t), !0)
                        })
                      : i.map((e) => u(e)).filter((e) => !h.hasKey(e) && (h.addKey(e), !0)),
                  )
                  break
                case `put`:
                  var g = new Q().addKeys(n.values.map((e) => u(e)))
                  r = e.filter((e) => !g.hasKey(t.values ? u(e) : e)).concat(t.values ? i : i.map((e) => u(e)))
                  break
                case `delete`:
                  var _ = new Q().addKeys(n.keys)
                  r = e.filter((e) => !_.hasKey(t.values ? u(e) : e))
                  break
                case `deleteRange`:
                  var v = n.range
                  r = e.filter((e) => !Gr(u(e), v))
              }
              return r
            }, e)
          if (p === e) return e
          var m = (e, t) => H(f(e), f(t)) || H(u(e), u(t))
          return (
            p.sort(t.direction === `prev` || t.direction === `prevunique` ? (e, t) => m(t, e) : m),
            t.limit &&
              t.limit < 1 / 0 &&
              (p.length > t.limit
                ? (p.length = t.limit)
                : e.length === t.limit && p.length < t.limit && (i.dirty = !0)),
            a ? Object.freeze(p) : p
          )
        }
        function $(e, t) {
          return (
            H(e.lower, t.lower) === 0 &&
            H(e.upper, t.upper) === 0 &&
            !!e.lowerOpen == !!t.lowerOpen &&
            !!e.upperOpen == !!t.upperOpen
          )
        }
        function qr(e, t, n, r) {
          if (e === void 0) return t === void 0 ? 0 : -1
          if (t === void 0) return 1
          var i = H(e, t)
          if (i === 0) {
            if (n && r) return 0
            if (n) return 1
            if (r) return -1
          }
          return i
        }
        function Jr(e, t, n, r) {
          if (e === void 0) return t === void 0 ? 0 : 1
          if (t === void 0) return -1
          var i = H(e, t)
          if (i === 0) {
            if (n && r) return 0
            if (n) return -1
            if (r) return 1
          }
          return i
        }
        function Yr(e, t) {
          return (
            qr(e.lower, t.lower, e.lowerOpen, t.lowerOpen) <= 0 && Jr(e.upper, t.upper, e.upperOpen, t.upperOpen) >= 0
          )
        }
        function Xr(e, t, n, r) {
          var i = yr[`idb://${e}/${t}`]
          if (!i) return []
          var a = i.queries[n]
          if (!a) return [null, !1, i, null]
          var o = a[(r.query ? r.query.index.name : null) || ``]
          if (!o) return [null, !1, i, null]
          switch (n) {
            case `query`:
              var s = r.direction ?? `next`,
                c = o.find(
                  (e) =>
                    e.req.limit === r.limit &&
                    e.req.values === r.values &&
                    (e.req.direction ?? `next`) === s &&
                    $(e.req.query.range, r.query.range),
                )
              return c
                ? [c, !0, i, o]
                : [
                    o.find(
                      (e) =>
                        (`limit` in e.req ? e.req.limit : 1 / 0) >= r.limit &&
                        (e.req.direction ?? `next`) === s &&
                        (!r.values || e.req.values) &&
                        Yr(e.req.query.range, r.query.range),
                    ),
                    !1,
                    i,
                    o,
                  ]
            case `count`:
              var l = o.find((e) => $(e.req.query.range, r.query.range))
              return [l, !!l, i, o]
          }
        }
        function Zr(e, t, n, r) {
          e.subscribers.add(n),
            r.addEventListener(`abort`, () => {
              e.subscribers.delete(n), e.subscribers.size === 0 && Qr(e, t)
            })
        }
        function Qr(e, t) {
          setTimeout(() => {
            e.subscribers.size === 0 && ue(t, e)
          }, 3e3)
        }
        var $r = {
          stack: `dbcore`,
          level: 0,
          name: `Cache`,
          create: (e) => {
            var t = e.schema.name
            return n(n({}, e), {
              transaction: (n, r, i) => {
                var a = e.transaction(n, r, i)
                if (r === `readwrite`) {
                  var o = new AbortController(),
                    s = o.signal,
                    c = (i) => () => {
                      if ((o.abort(), r === `readwrite`)) {
                        for (var s = new Set(), c = 0, l = n; c < l.length; c++) {
                          var u = l[c],
                            d = yr[`idb://${t}/${u}`]
                          if (d) {
                            var f = e.table(u),
                              p = d.optimisticOps.filter((e) => e.trans === a)
                            if (a._explicit && i && a.mutatedParts)
                              for (var m = 0, h = Object.values(d.queries.query); m < h.length; m++)
                                for (var g = h[m], _ = 0, v = g.slice(); _ < v.length; _++) {
                                  var y = v[_]
                                  vr(y.obsSet, a.mutatedParts) && (ue(g, y), y.subscribers.forEach((e) => s.add(e)))
                                }
                            else if (p.length > 0) {
                              d.optimisticOps = d.optimisticOps.filter((e) => e.trans !== a)
                              for (var b = 0, x = Object.values(d.queries.query); b < x.length; b++)
                                for (var g = x[b], S = 0, C = g.slice(); S < C.length; S++) {
                                  var y = C[S]
                                  if (y.res != null && a.mutatedParts) {
                                    if (i && !y.dirty) {
                                      var w = Object.isFrozen(y.res),
                                        T = Kr(y.res, y.req, p, f, y, w)
                                      y.dirty
                                        ? (ue(g, y), y.subscribers.forEach((e) => s.add(e)))
                                        : T !== y.res && ((y.res = T), (y.promise = R.resolve({ result: T })))
                                    } else y.dirty && ue(g, y), y.subscribers.forEach((e) => s.add(e))
                                  }
                                }
                            }
                          }
                        }
                        s.forEach((e) => e())
                      }
                    }
                  a.addEventListener(`abort`, c(!1), { signal: s }),
                    a.addEventListener(`error`, c(!1), { signal: s }),
                    a.addEventListener(`complete`, c(!0), { signal: s })
                }
                return a
              },
              table: (r) => {
                var i = e.table(r),
                  a = i.schema.primaryKey
                return n(n({}, i), {
                  mutate: (e) => {
                    var o = I.trans
                    if (
                      a.outbound ||
                      o.db._options.cache === `disabled` ||
                      o.explicit ||
                      o.idbtrans.mode !== `readwrite`
                    )
                      return i.mutate(e)
                    var s = yr[`idb://${t}/${r}`]
                    if (!s) return i.mutate(e)
                    var c = i.mutate(e)
                    return (
                      (e.type === `add` || e.type === `put`) &&
                      (e.values.length >= 50 || Nr(a, e).some((e) => e == null))
                        ? c.then((t) => {
                            var r = Hr(
                              s,
                              n(n({}, e), {
                                values: e.values.map((e, r) => {
                                  if (t.failures[r]) return e
                                  var i = a.keyPath?.includes(`.`) ? se(e) : n({}, e)
                                  return (w(i, a.keyPath, t.results[r]), i)
                                }),
                              }),
                              t,
                            )
                            s.optimisticOps.push(r), queueMicrotask(() => e.mutatedParts && Sr(e.mutatedParts))
                          })
                        : (s.optimisticOps.push(e),
                          e.mutatedParts && Sr(e.mutatedParts),
                          c.then((t) => {
                            if (t.numFailures > 0) {
                              ue(s.optimisticOps, e)
                              var n = Hr(s, e, t)
                              n && s.optimisticOps.push(n), e.mutatedParts && Sr(e.mutatedParts)
                            }
                          }),
                          c.catch(() => {
                            ue(s.optimisticOps, e), e.mutatedParts && Sr(e.mutatedParts)
                          })),
                      c
                    )
                  },
                  query: (e) => {
                    if (!Rr(I, i) || !zr(`query`, e)) return i.query(e)
                    var n = I.trans?.db._options.cache === `immutable`,
                      a = I,
                      o = a.requery,
                      s = a.signal,
                      c = Xr(t, r, `query`, e),
                      l = c[0],
                      u = c[1],
                      d = c[2],
                      f = c[3]
                    if (l && u) l.obsSet = e.obsSet
                    else {
                      var p = i
                        .query(e)
                        .then((e) => {
                          var t = e.result
                          if ((l && (l.res = t), n)) {
                            for (var r = 0, i = t.length; r < i; ++r) Object.freeze(t[r])
                            Object.freeze(t)
                          }
                          return e
                        })
                        .catch((e) => (f && l && ue(f, l), Promise.reject(e)))
                      ;(l = { obsSet: e.obsSet, promise: p, subscribers: new Set(), type: `query`, req: e, dirty: !1 }),
                        f
                          ? f.push(l)
                          : ((f = [l]),
                            (d ||= yr[`idb://${t}/${r}`] =
                              {
                                queries: { query: {}, count: {} },
                                objs: new Map(),
                                optimisticOps: [],
                                unsignaledParts: {},
                              }),
                            (d.queries.query[e.query.index.name || ``] = f))
                    }
                    return (
                      Zr(l, f, o, s),
                      l.promise.then((t) => {
                        var r = Kr(t.result, e, d?.optimisticOps, i, l, n)
                        return { result: n ? r : se(r) }
                      })
                    )
                  },
                })
              },
            })
          },
        }
        function ei(e, t) {
          return new Proxy(e, { get: (e, n, r) => (n === `db` ? t : Reflect.get(e, n, r)) })
        }
        var ti = (() => {
            function e(t, r) {
              var i = this
              ;(this._middlewares = {}), (this.verno = 0)
              var a = e.dependencies
              ;(this._options = r =
                n(
                  {
                    addons: e.addons,
                    autoOpen: !0,
                    indexedDB: a.indexedDB,
                    IDBKeyRange: a.IDBKeyRange,
                    cache: `cloned`,
                    maxConnections: Pt,
                  },
                  r,
                )),
                (this._deps = { indexedDB: r.indexedDB, IDBKeyRange: r.IDBKeyRange })
              var o = r.addons
              ;(this._dbSchema = {}),
                (this._versions = []),
                (this._storeNames = []),
                (this._allTables = {}),
                (this.idbdb = null),
                (this._novip = this)
              var s = {
                dbOpenError: null,
                isBeingOpened: !1,
                onReadyBeingFired: null,
                openComplete: !1,
                dbReadyResolve: M,
                dbReadyPromise: null,
                cancelOpen: M,
                openCanceller: null,
                autoSchema: !0,
                PR1398_maxLoop: 3,
                autoOpen: r.autoOpen,
              }
              ;(s.dbReadyPromise = new R((e) => {
                s.dbReadyResolve = e
              })),
                (s.openCanceller = new R((e, t) => {
                  s.cancelOpen = t
                })),
                (this._state = s),
                (this.name = t),
                (this.on = Yt(this, `populate`, `blocked`, `versionchange`, `close`, { ready: [je, M] })),
                (this.once = (e, t) => {
                  var n = function () {
                    var r = [...arguments]
                    i.on(e).unsubscribe(n), t.apply(i, r)
                  }
                  return i.on(e, n)
                }),
                (this.on.ready.subscribe = y(this.on.ready.subscribe, (t) => (n, r) => {
                  e.vip(() => {
                    var e = i._state
                    if (e.openComplete) e.dbOpenError || R.resolve().then(n), r && t(n)
                    else if (e.onReadyBeingFired) e.onReadyBeingFired.push(n), r && t(n)
                    else {
                      t(n)
                      var a = i
                      r ||
                        t(function e() {
                          a.on.ready.unsubscribe(n), a.on.ready.unsubscribe(e)
                        })
                    }
                  })
                })),
                (this.Collection = cn(this)),
                (this.Table = Zt(this)),
                (this.Transaction = Cn(this)),
                (this.Version = $n(this)),
                (this.WhereClause = vn(this)),
                this.on(`versionchange`, (e) => {
                  e.newVersion > 0
                    ? console.warn(
                        `Another connection wants to upgrade database '${i.name}'. Closing db now to resume the upgrade.`,
                      )
                    : console.warn(
                        `Another connection wants to delete database '${i.name}'. Closing db now to resume the delete request.`,
                      ),
                    i.close({ disableAutoOpen: !1 })
                }),
                this.on(`blocked`, (e) => {
                  !e.newVersion || e.newVersion < e.oldVersion
                    ? console.warn(`Dexie.delete('${i.name}') was blocked`)
                    : console.warn(
                        `Upgrade '${i.name}' blocked by other connection holding version ${e.oldVersion / 10}`,
                      )
                }),
                (this._maxKey = En(r.IDBKeyRange)),
                (this._createTransaction = (e, t, n, r) =>
                  new i.Transaction(e, t, n, i._options.chromeTransactionDurability, r)),
                (this._fireOnBlocked = (e) => {
                  i.on(`blocked`).fire(e),
                    er
                      .toArray()
                      .filter((e) => e.name === i.name && e !== i && !e._state.vcFired)
                      .map((t) => t.on(`versionchange`).fire(e))
                }),
                this.use(Lr),
                this.use($r),
                this.use(Br),
                this.use(jr),
                this.use(Pr)
              var c = new Proxy(this, {
                get: (e, t, n) => {
                  if (t === `_vip`) return !0
                  if (t === `table`) return (e) => ei(i.table(e), c)
                  var r = Reflect.get(e, t, n)
                  return r instanceof Jt
                    ? ei(r, c)
                    : t === `tables`
                      ? r.map((e) => ei(e, c))
                      : t === `_createTransaction`
                        ? function () {
                            return ei(r.apply(this, arguments), c)
                          }
                        : r
                },
              })
              ;(this.vip = c), o.forEach((e) => e(i))
            }
            return (
              (e.prototype.version = function (e) {
                if (isNaN(e) || e < 0.1) throw new j.Type(`Given version is not a positive number`)
                if (((e = Math.round(e * 10) / 10), this.idbdb || this._state.isBeingOpened))
                  throw new j.Schema(`Cannot add version when database is open`)
                this.verno = Math.max(this.verno, e)
                var t = this._versions,
                  n = t.filter((t) => t._cfg.version === e)[0]
                return (
                  n ||
                  ((n = new this.Version(e)), t.push(n), t.sort(Ln), n.stores({}), (this._state.autoSchema = !1), n)
                )
              }),
              (e.prototype._whenReady = function (e) {
                return this.idbdb && (this._state.openComplete || I.letThrough || this._vip)
                  ? e()
                  : new R((e, n) => {
                      if (this._state.openComplete) return n(new j.DatabaseClosed(this._state.dbOpenError))
                      if (!this._state.isBeingOpened) {
                        if (!this._state.autoOpen) {
                          n(new j.DatabaseClosed())
                          return
                        }
                        this.open().catch(M)
                      }
                      this._state.dbReadyPromise.then(e, n)
                    }).then(e)
              }),
              (e.prototype.use = function (e) {
                var t = e.stack,
                  n = e.create,
                  r = e.level,
                  i = e.name
                i && this.unuse({ stack: t, name: i })
                var a = this._middlewares[t] || (this._middlewares[t] = [])
                return (
                  a.push({ stack: t, create: n, level: r ?? 10, name: i }), a.sort((e, t) => e.level - t.level), this
                )
              }),
              (e.prototype.unuse = function (e) {
                var t = e.stack,
                  n = e.name,
                  r = e.create
                return (
                  t &&
                    this._middlewares[t] &&
                    (this._middlewares[t] = this._middlewares[t].filter((e) =>
                      r ? e.create !== r : n ? e.name !== n : !1,
                    )),
                  this
                )
              }),
              (e.prototype.open = function () {
                return Tt(F, () => Tr(this))
              }),
              (e.prototype._close = function () {
                this.on.close.fire(new CustomEvent(`close`))
                var e = this._state
                if ((er.remove(this), this.idbdb)) {
                  try {
                    this.idbdb.close()
                  } catch {}
                  this.idbdb = null
                }
                e.isBeingOpened ||
                  ((e.dbReadyPromise = new R((t) => {
                    e.dbReadyResolve = t
                  })),
                  (e.openCanceller = new R((t, n) => {
                    e.cancelOpen = n
                  })))
              }),
              (e.prototype.close = function (e) {
                var t = (e === void 0 ? { disableAutoOpen: !0 } : e).disableAutoOpen,
                  n = this._state
                t
                  ? (n.isBeingOpened && n.cancelOpen(new j.DatabaseClosed()),
                    this._close(),
                    (n.autoOpen = !1),
                    (n.dbOpenError = new j.DatabaseClosed()))
                  : (this._close(),
                    (n.autoOpen = this._options.autoOpen || n.isBeingOpened),
                    (n.openComplete = !1),
                    (n.dbOpenError = null))
              }),
              (e.prototype.delete = function (e) {
                e === void 0 && (e = { disableAutoOpen: !0 })
                var n = arguments.length > 0 && typeof arguments[0] != `object`,
                  r = this._state
                return new R((i, a) => {
                  var o = () => {
                    this.close(e)
                    var n = this._deps.indexedDB.deleteDatabase(this.name)
                    ;(n.onsuccess = z(() => {
                      or(this._deps, this.name), i()
                    })),
                      (n.onerror = q(a)),
                      (n.onblocked = this._fireOnBlocked)
                  }
                  if (n) throw new j.InvalidArgument(`Invalid closeOptions argument to db.delete()`)
                  r.isBeingOpened ? r.dbReadyPromise.then(o) : o()
                })
              }),
              (e.prototype.backendDB = function () {
                return this.idbdb
              }),
              (e.prototype.isOpen = function () {
                return this.idbdb !== null
              }),
              (e.prototype.hasBeenClosed = function () {
                var e = this._state.dbOpenError
                return e && e.name === `DatabaseClosedError`
              }),
              (e.prototype.hasFailed = function () {
                return this._state.dbOpenError !== null
              }),
              (e.prototype.dynamicallyOpened = function () {
                return this._state.autoSchema
              }),
              Object.defineProperty(e.prototype, "tables", {
                get: function () {
                  return a(this._allTables).map((t) => this._allTables[t])
                },
                enumerable: !1,
                configurable: !0,
              }),
              (e.prototype.transaction = function () {
                var e = Dr.apply(this, arguments)
                return this._transaction.apply(this, e)
              }),
              (e.prototype._transaction = function (e, t, n) {
                var i = I.trans
                ;(i && i.db === this && e.indexOf(`!`) === -1) || (i = null)
                var a = e.indexOf(`?`) !== -1
                e = e.replace(`!`, ``).replace(`?`, ``)
                var o, s
                try {
                  if (
                    ((s = t.map((e) => {
                      var t = e instanceof this.Table ? e.name : e
                      if (typeof t != `string`)
                        throw TypeError(
                          `Invalid table argument to Dexie.transaction(). Only Table or String are allowed`,
                        )
                      return t
                    })),
                    e == `r` || e === It)
                  )
                    o = It
                  else if (e == `rw` || e == Lt) o = Lt
                  else throw new j.InvalidArgument(`Invalid transaction mode: ` + e)
                  if (i) {
                    if (i.mode === It && o === Lt) {
                      if (a) i = null
                      else
                        throw new j.SubTransaction(
                          `Cannot enter a sub-transaction with READWRITE mode when parent transaction is READONLY`,
                        )
                    }
                    i &&
                      s.forEach((e) => {
                        if (i && i.storeNames.indexOf(e) === -1) {
                          if (a) i = null
                          else throw new j.SubTransaction(`Table ` + e + ` not included in parent transaction.`)
                        }
                      }),
                      a && i && !i.active && (i = null)
                  }
                } catch (e) {
                  return i
                    ? i._promise(null, (t, n) => {
                        n(e)
                      })
                    : V(e)
                }
                var c = Or.bind(null, this, o, s, i, n)
                return i
                  ? i._promise(o, c, `lock`)
                  : I.trans
                    ? Tt(I.transless, () => this._whenReady(c))
                    : this._whenReady(c)
              }),
              (e.prototype.table = function (e) {
                if (!u(this._allTables, e)) throw new j.InvalidTable(`Table ${e} does not exist`)
                return this._allTables[e]
              }),
              e
            )
          })(),
          ni = typeof Symbol < `u` && `observable` in Symbol ? Symbol.observable : `@@observable`,
          ri = (() => {
            function e(e) {
              this._subscribe = e
            }
            return (
              (e.prototype.subscribe = function (e, t, n) {
                return this._subscribe(!e || typeof e == `function` ? { next: e, error: t, complete: n } : e)
              }),
              (e.prototype[ni] = function () {
                return this
              }),
              e
            )
          })(),
          ii
        try {
          ii = {
            indexedDB: i.indexedDB || i.mozIndexedDB || i.webkitIndexedDB || i.msIndexedDB,
            IDBKeyRange: i.IDBKeyRange || i.webkitIDBKeyRange,
          }
        } catch {
          ii = { indexedDB: null, IDBKeyRange: null }
        }
        function ai(e) {
          var t = !1,
            n,
            r = new ri((r) => {
              var i = de(e)
              function a(t) {
                var n = at()
                try {
                  i && vt()
                  var r = _t(e, t)
                  return (i && (r = r.finally(yt)), r)
                } finally {
                  n && ot()
                }
              }
              var o = !1,
                s,
                c = {},
                l = {},
                u = {
                  get closed() {
                    return o
                  },
                  unsubscribe: () => {
                    o || ((o = !0), s && s.abort(), d && J.storagemutated.unsubscribe(m))
                  },
                }
              r.start && r.start(u)
              var d = !1,
                f = () => Dt(h)
              function p() {
                return vr(l, c)
              }
              var m = (e) => {
                  _r(c, e), p() && f()
                },
                h = () => {
                  if (!o && ii.indexedDB) {
                    c = {}
                    var i = {}
                    s && s.abort(), (s = new AbortController())
                    var u = { subscr: i, signal: s.signal, requery: f, querier: e, trans: null },
                      h = a(u)
                    ;(d ||= (J.storagemutated.subscribe(m), !0)),
                      Promise.resolve(h).then(
                        (e) => {
                          ;(t = !0),
                            (n = e),
                            o ||
                              u.signal.aborted ||
                              (p() ? f() : ((l = i), p() ? f() : ((c = {}), Dt(() => !o && r.next && r.next(e)))))
                        },
                        (e) => {
                          o ||
                            u.signal.aborted ||
                            ((t = !1),
                            [`DatabaseClosedError`, `AbortError`].includes(e?.name) ||
                              o ||
                              Dt(() => {
                                o || (r.error && r.error(e))
                              }))
                        },
                      )
                  }
                }
              return (setTimeout(f, 0), u)
            })
          return ((r.hasValue = () => t), (r.getValue = () => n), r)
        }
        var oi = ti
        d(
          oi,
          n(n({}, we), {
            delete: (e) => new oi(e, { addons: [] }).delete(),
            exists: (e) =>
              new oi(e, { addons: [] })
                .open()
                .then((e) => (e.close(), !0))
                .catch(`NoSuchDatabaseError`, () => !1),
            getDatabaseNames: (e) => {
              try {
                return ir(oi.dependencies).then(e)
              } catch {
                return V(new j.MissingAPI())
              }
            },
            defineClass: () => {
              function e(e) {
                s(this, e)
              }
              return e
            },
            ignoreTransaction: (e) => (I.trans ? Tt(I.transless || F, e) : e()),
            vip: sr,
            async: (e) =>
              function () {
                try {
                  var t = Er(e.apply(this, arguments))
                  return !t || typeof t.then != `function` ? R.resolve(t) : t
                } catch (e) {
                  return V(e)
                }
              },
            spawn: (e, t, n) => {
              try {
                var r = Er(e.apply(n, t || []))
                return !r || typeof r.then != `function` ? R.resolve(r) : r
              } catch (e) {
                return V(e)
              }
            },
            currentTransaction: { get: () => I.trans || null },
            waitFor: (e, t) => {
              var n = R.resolve(typeof e == `function` ? oi.ignoreTransaction(e) : e).timeout(t || 6e4)
              return I.trans ? I.trans.waitFor(n) : n
            },
            Promise: R,
            debug: {
              get: () => Me,
              set: (e) => {
                Ne(e)
              },
            },
            derive: m,
            extend: s,
            props: d,
            override: y,
            Events: Yt,
            on: J,
            liveQuery: ai,
            extendObservabilitySet: _r,
            getByKeyPath: C,
            setByKeyPath: w,
            delByKeyPath: T,
            shallowClone: ee,
            deepClone: se,
            getObjectDiff: Mr,
            cmp: H,
            asap: x,
            minKey: jt,
            addons: [],
            connections: { get: er.toArray },
            errnames: be,
            dependencies: ii,
            cache: yr,
            semVer: kt,
            version: kt
              .split(`.`)
              .map((e) => parseInt(e))
              .reduce((e, t, n) => e + t / 10 ** (n * 2)),
          }),
        ),
          (oi.maxKey = En(oi.dependencies.IDBKeyRange)),
          typeof dispatchEvent < `u` &&
            typeof addEventListener < `u` &&
            (J(bn, (e) => {
              if (!ci) {
                var t = new CustomEvent(xn, { detail: e })
                ;(ci = !0), dispatchEvent(t), (ci = !1)
              }
            }),
            addEventListener(xn, (e) => {
              var t = e.detail
              ci || si(t)
            }))
        function si(e) {
          var t = ci
          try {
            ;(ci = !0), J.storagemutated.fire(e), Cr(e, !0)
          } finally {
            ci = t
          }
        }
        var ci = !1,
          li,
          ui = () => {}
        typeof BroadcastChannel < `u` &&
          ((ui = () => {
            ;(li = new BroadcastChannel(xn)), (li.onmessage = (e) => e.data && si(e.data))
          }),
          ui(),
          typeof li.unref == `function` && li.unref(),
          J(bn, (e) => {
            ci || li.postMessage(e)
          })),
          typeof addEventListener < `u` &&
            (addEventListener(`pagehide`, (e) => {
              if (!ti.disableBfCache && e.persisted) {
                Me && console.debug(`Dexie: handling persisted pagehide`), li?.close()
                for (var t = 0, n = er.toArray(); t < n.length; t++) n[t].close({ disableAutoOpen: !1 })
              }
            }),
            addEventListener(`pageshow`, (e) => {
              !ti.disableBfCache &&
                e.persisted &&
                (Me && console.debug(`Dexie: handling persisted pageshow`), ui(), si({ all: new Q(-1 / 0, [[]]) }))
            }))
        function di(e) {
          return new qt({ add: e })
        }
        function fi(e) {
          return new qt({ remove: e })
        }
        function pi(e, t) {
          return new qt({ replacePrefix: [e, t] })
        }
        return (
          (R.rejectionMapper = Ce),
          Ne(Me),
          n(
            ti,
            Object.freeze({
              __proto__: null,
              DEFAULT_MAX_CONNECTIONS: Pt,
              Dexie: ti,
              Entity: Vt,
              PropModification: qt,
              RangeSet: Q,
              add: di,
              cmp: H,
              default: ti,
              liveQuery: ai,
              mergeRanges: fr,
              rangesOverlap: pr,
              remove: fi,
              replacePrefix: pi,
            }),
            { default: ti },
          ),
          ti
        )
      })
    })(),
    1,
  ),
  Nr = Symbol.for(`Dexie`),
  Pr = globalThis[Nr] || (globalThis[Nr] = Mr.default)
if (Mr.default.semVer !== Pr.semVer)
  throw Error(`Two different versions of Dexie loaded in the same app: ${Mr.default.semVer} and ${Pr.semVer}`)
var {
    liveQuery: Fr,
    mergeRanges: Ir,
    rangesOverlap: Lr,
    RangeSet: Rr,
    cmp: zr,
    Entity: Br,
    PropModification: Vr,
    replacePrefix: Hr,
    add: Ur,
    remove: Wr,
    DexieYProvider: Gr,
  } = Pr,
  Kr = class e {
    db
    durable = !0
    constructor(e) {
      this.db = e
    }
    static async open(t, n) {
      const r = new Pr(t, { indexedDB: n.factory, IDBKeyRange: n.range })
      return (
        r.version(1).stores({
          jobs: `id`,
          employees: `id`,
          notifications: `id`,
          chat: `id`,
          outbox: `++seq,[collection+id],[collection+state]`,
          holdings: `collection`,
          meta: `key`,
        }),
        await r.open(),
        new e(r)
      )
    }
    static async remove(e, t) {
      await new Pr(e, { indexedDB: t.factory, IDBKeyRange: t.range }).delete()
    }
    transact(e, t, n) {
      return this.db.transaction(e, t, async () => await n(this.transaction))
    }
    close() {
      this.db.close({ disableAutoOpen: !0 })
    }
    table(e) {
      return this.db.table(e)
    }
    transaction = {
      getMany: (e, t) => this.table(e).bulkGet(t),
      putMany: async (e, t) => void (await this.table(e).bulkPut(t)),
      removeMany: (e, t) => this.table(e).bulkDelete(t),
      all: (e) => this.table(e).toArray(),
      append: async (e) => await this.db.table(`outbox`).add(e),
      lane: (e, t) => this.table(`outbox`).where(`[collection+id]`).equals([e, t]).sortBy(`seq`),
      inState: (e, t) => this.table(`outbox`).where(`[collection+state]`).equals([e, t]).sortBy(`seq`),
    }
  },
  $ = [`jobs`, `employees`, `notifications`, `chat`],
  qr = Uint32Array.from({ length: 256 }, (e, t) => {
    let n = t
    for (let e = 0; e < 8; e++) n = n & 1 ? (n >>> 1) ^ 3988292384 : n >>> 1
    return n
  })
function Jr(e) {
  let t = 4294967295
  for (let n = 0; n < e.length; n++) t = (qr[(t ^ e.charCodeAt(n)) & 255] ?? 0) ^ (t >>> 8)
  return (t ^ 4294967295) >>> 0
}
function Yr(e, t) {
  return Jr(`${e.toLowerCase()}:${t}`)
}
function Xr(e, t) {
  return (e + t) >>> 0
}
function Zr(e, t) {
  return (e - t) >>> 0
}
function Qr(e) {
  if (!Z(e) || !Array.isArray(e.items) || !Mn(e.epoch) || !cr(e.version)) return null
  const t = e.items.map(sr),
    n = Array.isArray(e.deleted) ? e.deleted : []
  if (t.includes(null) || !n.every((e) => Z(e) && Mn(e.id) && cr(e.version))) return null
  const r = e.more === !0
  return !r && !(cr(e.count) && cr(e.checksum))
    ? null
    : {
        items: t,
        deleted: n.map((e) => ({ id: e.id.toLowerCase(), version: e.version })),
        epoch: e.epoch,
        version: e.version,
        more: r,
        count: Number(e.count ?? 0),
        checksum: Number(e.checksum ?? 0),
      }
}
function $r(e) {
  if (
    !Z(e) ||
    !Mn(e.epoch) ||
    !cr(e.version) ||
    !Mn(e.id) ||
    !cr(e.count) ||
    !cr(e.checksum) ||
    typeof e.collection != `string`
  )
    return null
  const t = e.op === `delete` ? null : sr(e.document)
  return e.op !== `delete` && (t === null || t.id !== e.id.toLowerCase())
    ? null
    : {
        collection: e.collection,
        epoch: e.epoch,
        version: e.version,
        id: e.id.toLowerCase(),
        document: t,
        count: e.count,
        checksum: e.checksum,
      }
}
function ei(e, t, n) {
  return e.step(t.collection, async (e) => {
    const r = await e.holding(t.collection)
    if (r.generation !== t.generation || r.version !== t.version) return `stale`
    if (r.epoch !== null && r.epoch !== n.epoch) return `refetch`
    const i = [...n.items.map((e) => e.id), ...n.deleted.map((e) => e.id)],
      a = new ri(r, await e.rows(r.collection, i), i)
    for (const e of n.items) a.put(e.id, e)
    for (const e of n.deleted) a.remove(e.id, e.version)
    const { count: o, checksum: s } = a
    if (!(n.more || (o === n.count && s === n.checksum))) return `refetch`
    !n.more && !r.complete && (await ii(e, r, a)), await e.writeRows(r.collection, a.changed)
    const c = { ...r, epoch: n.epoch, version: n.version, count: o, checksum: s, complete: !n.more }
    return (await e.putHolding(c), c.complete && (await ai(e, c)), `done`)
  })
}
function ti(e, t, n) {
  return e.step(t, async (e) => {
    const r = await e.holding(t)
    if (!r.complete) return `gap`
    let i = n.map((e) => e.id),
      a = new ri(r, await e.rows(t, i), i),
      o = r.version,
      s = `done`
    for (const e of n) {
      if (e.epoch !== r.epoch) s = `refetch`
      else if (e.version <= o) continue
      else e.version > o + 1 && (s = `gap`)
      if (s !== `done`) break
      if (
        (e.document ? a.put(e.id, e.document) : a.remove(e.id, e.version),
        (o = e.version),
        a.count !== e.count || a.checksum !== e.checksum)
      )
        return `refetch`
    }
    if (o === r.version) return s
    await e.writeRows(t, a.changed)
    const c = { ...r, version: o, count: a.count, checksum: a.checksum }
    return (await e.putHolding(c), await ai(e, c), s)
  })
}
function ni(e, t) {
  return e.step(t.collection, async (e) => {
    const n = await e.holding(t.collection)
    n.generation === t.generation &&
      (await e.putHolding({
        ...n,
        epoch: null,
        formerEpoch: n.epoch ?? n.formerEpoch,
        version: 0,
        count: 0,
        checksum: 0,
        generation: n.generation + 1,
        complete: !1,
      }))
  })
}
var ri = class {
  held
  changed = new Map()
  count
  checksum
  rows = new Map()
  constructor(e, t, n) {
    ;(this.held = e),
      (this.count = e.count),
      (this.checksum = e.checksum),
      n.forEach((e, n) => {
        const r = t[n]
        r && this.rows.set(e, r)
      })
  }
  put(e, t) {
    const n = this.present(e)
    ;(n && n.doc.version >= t.version) ||
      (this.leave(n),
      this.count++,
      (this.checksum = Xr(this.checksum, Yr(e, t.version))),
      this.write(e, { id: e, doc: t, generation: this.held.generation }))
  }
  remove(e, t) {
    const n = this.present(e)
    ;(n && n.doc.version >= t) || (this.leave(n), this.rows.has(e) && this.write(e, null))
  }
  present(e) {
    const t = this.rows.get(e)
    return t?.generation === this.held.generation ? t : void 0
  }
  leave(e) {
    e && (this.count--, (this.checksum = Zr(this.checksum, Yr(e.id, e.doc.version))))
  }
  write(e, t) {
    this.changed.set(e, t), t ? this.rows.set(e, t) : this.rows.delete(e)
  }
}
async function ii(e, t, n) {
  for (const r of await e.allRows(t.collection))
    r.generation !== t.generation && !n.changed.has(r.id) && n.changed.set(r.id, null)
}
async function ai(e, t) {
  const n = await e.inState(t.collection, `answered`),
    r = n.filter((e) => e.epoch !== t.epoch),
    i = n.filter((e) => e.epoch === t.epoch && e.version <= t.version)
  await e.dropEntries(i.map((e) => e.seq)),
    await e.putEntries(r.map((e) => ({ ...e, state: `waiting`, version: 0, receipt: null })))
}
var oi = { status: 0, code: `unproven`, title: `What the server gives and what it says of it don't agree` },
  si = 3
async function ci(e, t, n, r, i) {
  let a = 0
  for (;;) {
    const o = await r.step(e, (t) => t.holding(e)),
      s = o.epoch ? `&epoch=${o.epoch}` : ``,
      c = `/api/${e}?since=${o.version}&limit=${n.config.PAGE_SIZE}${s}`,
      l = await n.ask(`GET`, c, { as: t, ...(i && { signal: i }) })
    if (i?.aborted) return
    if (l.status !== 200 && l.status !== 410) throw new X(Y(l.body, l.status), l.retryAfter)
    let u = `refetch`
    if (l.status === 200) {
      const e = Qr(l.body)
      if (!e) throw new X(Tn)
      if (((u = await ei(r, o, e)), u === `done` && !e.more)) return
    }
    if (u === `refetch`) {
      if (++a > si) throw new X(oi)
      await ni(r, o)
    }
  }
}
function li(e, t, n) {
  let r = new Set(),
    i = [],
    a = 20
  for (const o of e)
    if (!(o.state === `answered` || r.has(o.id))) {
      if (o.state !== `waiting` || t(o.id)) r.add(o.id)
      else {
        if (((a += pi(o)), i.length > 0 && (i.length >= n.count || a > n.bytes))) break
        i.push(o)
      }
    }
  return i
}
function ui(e) {
  const t = { mutation: e.mutation, op: e.op, id: e.id }
  return (
    e.base !== null && (t.base = e.base),
    e.after.length > 0 && (t.after = e.after),
    (e.op === `create` || e.op === `update`) && (t.fields = e.fields),
    t
  )
}
var di = new TextEncoder(),
  fi = new WeakMap()
function pi(e) {
  let t = fi.get(e)
  return (t === void 0 && ((t = di.encode(JSON.stringify(ui(e))).length + 1), fi.set(e, t)), t)
}
function mi(e, t) {
  if (!Z(e) || !Array.isArray(e.results) || e.results.length !== t.length) return null
  const n = e.results.map(hi)
  return n.every((e, n) => e !== null && e.mutation === t[n]?.mutation)
    ? { results: n, version: cr(e.version) ? e.version : 0 }
    : null
}
function hi(e) {
  if (!Z(e) || typeof e.mutation != `string` || typeof e.status != `number`) return null
  const t = e.document == null ? null : sr(e.document)
  if (e.document != null && t === null) return null
  const n = Z(e.problem) ? e.problem : {},
    r = Array.isArray(n.conflicts) ? n.conflicts : []
  return {
    mutation: e.mutation.toLowerCase(),
    status: e.status,
    version: cr(e.version) ? e.version : (t?.version ?? null),
    document: t,
    problem: e.status < 300 ? null : Y(n, e.status),
    conflicts: r.filter((e) => Z(e) && typeof e.field == `string`),
    current: sr(n.current),
  }
}
function gi(e, { status: t }) {
  return t >= 200 && t < 300
    ? `done`
    : t === 409
      ? `conflict`
      : t === 404
        ? e === `read` || e === `delete`
          ? `done`
          : `conflict`
        : t === 424
          ? `later`
          : t >= 500 || [401, 408, 425, 429].includes(t)
            ? `trouble`
            : `rejected`
}
function _i(e, t, n, r) {
  return e.step(t, async (e) => {
    const i = new Map((await e.entries(n.map((e) => e.seq))).map((e) => [e.mutation, e])),
      a = await e.holding(t),
      o = [],
      s = []
    for (const t of r.results) {
      const n = i.get(t.mutation)
      if (n?.state === `waiting`)
        switch (gi(n.op, t)) {
          case `done`: {
            const e = t.version ?? r.version
            a.complete && e <= a.version
              ? s.push(n.seq)
              : o.push({ ...n, state: `answered`, epoch: a.epoch, version: e, receipt: t.document })
            break
          }
          case `conflict`:
            o.push(await vi(e, n, t))
            break
          case `rejected`:
            o.push({ ...n, state: `rejected`, problem: t.problem })
        }
    }
    await e.dropEntries(s), await e.putEntries(o)
  })
}
async function vi(e, t, n) {
  const r = await e.row(t.collection, t.id),
    i = { ...t, state: `conflict`, problem: n.problem, current: n.current }
  if (n.conflicts.length > 0) return { ...i, conflicts: n.conflicts }
  const a = t.op === `delete` ? null : t.fields
  if (n.status === 404) return { ...i, conflicts: [{ field: `*`, base: r?.doc ?? null, mine: a, theirs: null }] }
  const o = n.current ?? r?.doc ?? null
  return { ...i, current: o, conflicts: [{ field: `*`, base: null, mine: a, theirs: o }] }
}
var yi = class {
    collection
    user
    api
    store
    mirror
    clock
    held = new Map()
    count
    constructor(e, t, n, r, i, a = () => performance.now()) {
      ;(this.collection = e),
        (this.user = t),
        (this.api = n),
        (this.store = r),
        (this.mirror = i),
        (this.clock = a),
        (this.count = n.config.BATCH_SIZE)
    }
    next() {
      const e = [...this.held.values()].map((e) => e.until - this.clock())
      return e.length === 0 ? null : Math.max(0, Math.min(...e))
    }
    async send(e) {
      const t = await this.take()
      if (t.length === 0) return !1
      const n = await this.ask(`POST`, `/api/${this.collection}/batch`, e, { mutations: t.map(ui) })
      if (n.status === 200) {
        const r = mi(n.body, t)
        if (!r) throw new X(Tn)
        return (
          await this.complete(r.results, e),
          await _i(this.store, this.collection, t, r),
          (this.count = Math.min(this.count * 2, this.api.config.BATCH_SIZE)),
          this.judge(t, r.results)
        )
      }
      if (n.status !== 400 && n.status !== 413) throw new X(Y(n.body, n.status), n.retryAfter)
      return (t.length > 1 ? (this.count = Math.ceil(t.length / 2)) : await this.refuse(t, Y(n.body, n.status)), !0)
    }
    async take() {
      const e = li(
        this.mirror.entries().filter((e) => e.collection === this.collection),
        (e) => (this.held.get(e)?.until ?? 0) > this.clock(),
        { count: this.count, bytes: this.api.config.BATCH_BYTES },
      )
      return e.length === 0
        ? []
        : this.store.step(this.collection, async (t) => {
            const n = await t.holding(this.collection),
              r = await t.entries(e.map((e) => e.seq)),
              i = [],
              a = [],
              o = new Set()
            for (const e of r) {
              const r = !e.tried && e.seen !== null && e.epoch !== n.epoch
              if (o.has(e.id) || e.state !== `waiting` || (r && !n.complete)) {
                o.add(e.id)
                continue
              }
              const s = r ? await t.row(this.collection, e.id) : void 0,
                c = s?.doc.version === e.seen?.version && s?.doc.updatedAt === e.seen?.updatedAt,
                l = r ? { epoch: n.epoch, base: e.base === null || c ? e.base : 0 } : {},
                u = e.tried ? e : { ...e, ...l, tried: !0 }
              i.push(u), u !== e && a.push(u)
            }
            return (await t.putEntries(a), i)
          })
    }
    async complete(e, t) {
      for (const n of e) {
        if (n.status !== 409 || n.conflicts.length > 0) continue
        const e = this.mirror.entries().find((e) => e.mutation === n.mutation)
        if (!e) continue
        const r = await this.ask(`GET`, `/api/${this.collection}/${e.id}`, t)
        if (r.status !== 200 && r.status !== 404) throw new X(Y(r.body, r.status), r.retryAfter)
        n.current = sr(r.body)
      }
    }
    judge(e, t) {
      let n = new Set(),
        r = !1
      return (
        e.forEach((e, i) => {
          const a = t[i]
          if (!a) return
          const o = gi(e.op, a)
          o === `trouble` || (o === `later` && !n.has(e.id))
            ? this.hold(e.id, a)
            : o !== `later` && (this.held.delete(e.id), (r = !0)),
            a.status >= 300 && n.add(e.id)
        }),
        r
      )
    }
    hold(e, t) {
      const n = (this.held.get(e)?.failures ?? 0) + 1,
        r = t.problem ?? Y(null, t.status)
      this.held.set(e, { failures: n, problem: r, until: this.clock() + this.api.delay(n - 1) })
    }
    async refuse(e, t) {
      const n = e.map((e) => ({
        mutation: e.mutation,
        status: t.status,
        version: null,
        document: null,
        problem: t,
        conflicts: [],
        current: null,
      }))
      await _i(this.store, this.collection, e, { results: n, version: 0 })
    }
    ask(e, t, n, r) {
      return this.api.ask(e, t, { as: this.user, ...(n && { signal: n }), ...(r !== void 0 && { body: r }) })
    }
  },
  bi = class {
    collection
    user
    api
    store
    signal
    onNews
    onEnd
    sender
    trouble = { reading: null, sending: null }
    failures = 0
    lastRead = null
    busy = 0
    reading = null
    again = !1
    changes = []
    taking = !1
    wake = () => {}
    poked = !0
    constructor(e, t, n, r, i, a, o, s) {
      ;(this.collection = e),
        (this.user = t),
        (this.api = n),
        (this.store = r),
        (this.signal = a),
        (this.onNews = o),
        (this.onEnd = s),
        (this.sender = new yi(e, t, n, r, i))
    }
    get isBusy() {
      return this.busy > 0
    }
    read() {
      return (
        this.reading && (this.again = !0),
        (this.reading ??= this.readOn().finally(() => {
          ;(this.reading = null), this.take()
        })),
        this.reading
      )
    }
    upToDate() {
      ;(this.lastRead = this.api.world.now()), (this.trouble.reading = null), this.onNews()
    }
    hear(e) {
      this.changes.push(e), this.take()
    }
    poke() {
      ;(this.poked = !0), this.wake()
    }
    retry() {
      this.sender.held.clear(), (this.failures = 0), this.poke()
    }
    async sendOn() {
      for (; !this.signal.aborted; ) {
        this.poked = !1
        const e = await this.working(() => this.drain())
        this.poked || (await this.rest(e))
      }
    }
    async drain() {
      const { api: e } = this
      try {
        for (; !this.signal.aborted && (await this.sender.send(this.signal)); ) this.note(`sending`, null)
        return e.config.AUTO_RETRY ? this.sender.next() : null
      } catch (t) {
        if (this.signal.aborted) return 0
        const n = this.fail(`sending`, t)
        return (this.failures++, e.config.AUTO_RETRY ? e.delay(this.failures - 1, n) : null)
      }
    }
    rest(e) {
      const t = new AbortController()
      return ((this.wake = () => t.abort()), Un(e ?? 2 ** 31 - 1, AbortSignal.any([this.signal, t.signal])))
    }
    async readOn() {
      const { api: e } = this
      for (let t = 0; !this.signal.aborted; ) {
        this.again = !1
        try {
          if (
            (await this.working(() => ci(this.collection, this.user, e, this.store, this.signal)),
            (this.lastRead = e.world.now()),
            this.note(`reading`, null),
            !this.again)
          )
            return !0
        } catch (n) {
          if (this.signal.aborted) return !1
          const r = this.fail(`reading`, n)
          if (Dn(n) || !e.config.AUTO_RETRY) return !1
          await Un(e.delay(t++, r), this.signal)
        }
      }
      return !1
    }
    async take() {
      if (this.taking || this.reading || this.changes.length === 0) return
      this.taking = !0
      const e = this.changes
      this.changes = []
      try {
        const t = await ti(this.store, this.collection, e)
        t === `done`
          ? (this.lastRead = this.api.world.now())
          : (t === `refetch` && (await ni(this.store, await this.holding())), this.read())
      } catch (e) {
        this.fail(`reading`, e)
      } finally {
        this.taking = !1
      }
      this.take()
    }
    holding() {
      return this.store.step(this.collection, (e) => e.holding(this.collection))
    }
    async working(e) {
      this.busy++, this.onNews()
      try {
        return await e()
      } finally {
        this.busy--, this.onNews()
      }
    }
    note(e, t) {
      e === `sending` && t === null && (this.failures = 0), (this.trouble[e] = t), this.onNews()
    }
    fail(e, t) {
      const n = t instanceof X ? t.problem : { status: 0, code: `broken`, title: String(t) }
      return (this.note(e, n), Dn(t) && this.onEnd(n), t instanceof X ? t.retryAfter : null)
    }
  },
  xi = 4194304,
  Si = class {
    out
    rest = ``
    event = ``
    id = null
    data = []
    constructor(e) {
      this.out = e
    }
    push(e) {
      if (((this.rest += e), this.rest.length > xi)) throw Error(`a frame is too long`)
      const t = this.rest.split(/\r\n|\n|\r(?!$)/)
      this.rest = t.pop() ?? ``
      for (const e of t) this.line(e)
    }
    line(e) {
      if (e === ``) {
        this.dispatch()
        return
      }
      const t = e.indexOf(`:`)
      if (t === 0) return
      const n = t < 0 ? e : e.slice(0, t),
        r = t < 0 ? `` : e.slice(e[t + 1] === ` ` ? t + 2 : t + 1)
      n === `event`
        ? (this.event = r)
        : n === `data`
          ? this.data.push(r)
          : n === `id`
            ? (this.id = r)
            : n === `retry` && /^\d{1,7}$/.test(r) && this.out.retry(Number(r))
    }
    dispatch() {
      this.data.length > 0 &&
        this.out.frame({
          event: this.event || `message`,
          id: this.id,
          data: this.data.join(`
`),
        }),
        (this.event = ``),
        (this.id = null),
        (this.data = [])
    }
  }
async function Ci(e, t, n, r) {
  const i = e.getReader(),
    a = new Si(t),
    o = new TextDecoder(),
    s = () => void i.cancel().catch(() => {})
  r.addEventListener(`abort`, s)
  let c
  try {
    for (; !r.aborted; ) {
      const e = new Promise((e, t) => {
          c = setTimeout(() => t(Error(`silent`)), n)
        }),
        { done: t, value: r } = await Promise.race([i.read(), e])
      if ((clearTimeout(c), t)) return
      a.push(o.decode(r, { stream: !0 }))
    }
  } finally {
    clearTimeout(c), r.removeEventListener(`abort`, s), s()
  }
}
async function wi(e, t, n, r, i, a) {
  const o = $.filter((e) => n(e).complete),
    s = o.map((e) => `${e}:${n(e).version}`).join(`,`),
    c = new AbortController(),
    l = setTimeout(() => c.abort(), e.config.REQUEST_TIMEOUT),
    u = AbortSignal.any([a, c.signal]),
    d = s ? `/api/events?since=${s}` : `/api/events`,
    f = await e.open(d, { as: t, signal: u, headers: { Accept: `text/event-stream` } }).finally(() => clearTimeout(l)),
    p = f.headers.get(`Content-Type`) ?? ``
  if (f.status !== 200 || !p.startsWith(`text/event-stream`) || !f.body) {
    const e = await f.json().catch(() => null),
      t = Number(f.headers.get(`Retry-After`))
    throw new X(Y(e, f.status === 200 ? 0 : f.status), t * 1e3 || null)
  }
  let m = null
  return (
    await Ci(
      f.body,
      {
        frame: (e) => {
          r.frame(e)
          const t = Ei(e.data)
          if (e.event === `hello`) r.hello(Ti(t, o))
          else if (e.event === `change`) {
            const e = $r(t)
            e && $.includes(e.collection) ? r.change(e) : Z(t) && $.includes(t.collection) && r.behind(t.collection)
          } else
            e.event === `behind` && Z(t) && $.includes(t.collection)
              ? r.behind(t.collection)
              : e.event === `bye` && (m = (Z(t) && t.reason) || null)
        },
        retry: i,
      },
      e.config.STREAM_SILENCE,
      a,
    ),
    m
  )
}
function Ti(e, t) {
  const n = Z(e) && Z(e.collections) ? e.collections : {}
  return $.filter((e) => !t.includes(e) || typeof n[e] != `number`)
}
function Ei(e) {
  try {
    return JSON.parse(e)
  } catch {
    return null
  }
}
var Di = { busy: [], stream: `off`, online: !1, lastSyncedAt: null, caughtUp: !1, error: null, sending: [], held: [] },
  Oi = class {
    user
    api
    mirror
    onNews
    onFrame
    onEnd
    parts = new Map()
    stopping = new AbortController()
    signal
    stream = `off`
    error = null
    hurry = () => {}
    constructor(e, t, n, r, i, a, o, s) {
      ;(this.user = e),
        (this.api = t),
        (this.mirror = r),
        (this.onNews = a),
        (this.onFrame = o),
        (this.onEnd = s),
        (this.signal = AbortSignal.any([i, this.stopping.signal]))
      for (const i of $)
        this.parts.set(
          i,
          new bi(
            i,
            e,
            t,
            n,
            r,
            this.signal,
            () => this.tell(),
            (e) => this.end(e),
          ),
        )
    }
    async run() {
      await Promise.all([this.streamOn(), ...this.all().map((e) => e.sendOn())]), (this.stream = `off`), this.tell()
    }
    poke(e) {
      for (const t of this.all()) (e === void 0 || t.collection === e) && t.poke()
    }
    async syncNow() {
      this.hurry()
      for (const e of this.all()) e.retry()
      await Promise.all(this.all().map((e) => e.read()))
    }
    all() {
      return [...this.parts.values()]
    }
    async streamOn() {
      const { config: e } = this.api
      for (let t = 0; !this.signal.aborted; ) {
        this.be(this.stream === `polling` ? `polling` : `connecting`)
        let n = null,
          r = !1,
          i = null,
          a,
          o = performance.now()
        try {
          i = await wi(
            this.api,
            this.user,
            (e) => this.mirror.holding(e),
            {
              hello: (e) => {
                ;(r = !0), (t = 0), (this.error = null), this.be(`live`)
                for (const t of this.all()) e.includes(t.collection) ? t.read() : t.upToDate()
                this.poke()
              },
              change: (e) => this.parts.get(e.collection)?.hear(e),
              behind: (e) => void this.parts.get(e)?.read(),
              frame: this.onFrame,
            },
            (e) => {
              n = e
            },
            this.signal,
          )
          const e = performance.now() - o > 1e3
          ;(a = i === `expired` && e ? 0 : (n ?? this.api.delay(t))),
            (i === `expired` || i === `revoked`) && (await this.api.refresh(void 0, this.user))
        } catch (e) {
          if (this.signal.aborted) return
          if (((this.error = e instanceof X ? e.problem : { status: 0, code: `broken`, title: String(e) }), Dn(e)))
            return this.end(this.error)
          const i = e instanceof X ? e.retryAfter : null
          a = r ? (n ?? this.api.delay(0)) : this.api.delay(t++, i)
        }
        if (this.signal.aborted) return
        r || this.be(`polling`), await this.poll(e.AUTO_RETRY ? a : 2 ** 31 - 1, r)
      }
    }
    async poll(e, t) {
      const n = new AbortController()
      this.hurry = () => n.abort()
      const r = AbortSignal.any([this.signal, n.signal]),
        i = this.api.config.SYNC_INTERVAL
      for (let n = e; n > 0 && !r.aborted; n -= i) {
        if (!t) for (const e of this.all()) e.read()
        await Un(Math.min(n, i), r)
      }
    }
    be(e) {
      ;(this.stream = e), this.tell()
    }
    end(e) {
      this.signal.aborted || (this.stopping.abort(), (this.error = e), this.tell(), this.onEnd(e))
    }
    tell() {
      const e = this.all(),
        t = e.map((e) => e.lastRead),
        n = e.flatMap((e) => [e.trouble.reading, e.trouble.sending]),
        r = t.filter((e) => e !== null)
      this.onNews({
        busy: e.filter((e) => e.isBusy).map((e) => e.collection),
        stream: this.stream,
        online: this.stream === `live` || (r.length > 0 && e.every((e) => e.trouble.reading === null)),
        lastSyncedAt: r.length === 0 ? null : Math.max(...r),
        caughtUp: e.every((e) => e.lastRead !== null && this.mirror.holding(e.collection).complete),
        error: this.error ?? n.find((e) => e !== null) ?? null,
        sending: e.map((e) => [e.collection, { failures: e.failures, problem: e.trouble.sending }]),
        held: e.flatMap((e) =>
          [...e.sender.held].map(([t, { failures: n, problem: r }]) => [e.collection, t, { failures: n, problem: r }]),
        ),
      })
    }
  }
function ki(e, t, n) {
  const r = { waiting: [], conflicts: [], rejected: [] }
  for (const i of e.entries()) {
    const { mutation: a, collection: o, id: s, op: c, fields: l, since: u } = i,
      d = { id: a, collection: o, documentId: s, op: c, title: Mi(e, i) }
    if (i.state === `waiting`) r.waiting.push({ ...d, fields: l, since: u, ...Ai(i, t, n) })
    else if (i.state === `rejected` && i.problem) r.rejected.push({ ...d, fields: l, at: u, problem: i.problem })
    else if (i.state === `conflict`) {
      const t = e.lane(o, s),
        n = i.conflicts.map((e) => ({ ...e, mine: xr(e, i, t) })),
        a = i.current
      r.conflicts.push({ ...d, at: u, conflicts: n, current: a })
    }
  }
  return r
}
function Ai(e, t, n) {
  const r = t.held.find(([t, n]) => t === e.collection && n === e.id)?.[2],
    i = t.sending.find(([t]) => t === e.collection)?.[1],
    a = r ?? (i?.problem ? i : void 0),
    o = e.tried ? (a?.failures ?? 0) + (r ? 0 : +!!ji(e, t)) : 0,
    s = a?.problem ?? null
  return {
    attempts: o,
    state: s && o >= n ? `waiting for the server` : ji(e, t) ? `sending` : `queued`,
    ...(s && e.tried && { error: s }),
  }
}
function ji(e, t) {
  return e.tried && t.busy.includes(e.collection)
}
function Mi(e, t) {
  const n = e.get(t.collection, t.id) ?? t.current ?? t.fields,
    r = n.title ?? n.name ?? n.text ?? t.fields.title ?? t.fields.name ?? t.fields.text
  return typeof r == `string` && r ? r.slice(0, 80) : Ni[t.collection]
}
var Ni = { jobs: `Job`, employees: `Employee`, notifications: `Notification`, chat: `Message` },
  Pi = class {
    world
    name
    timeout
    ask
    turn = null
    answers = 0
    takeOver = () => {}
    constructor(e, t, n, r) {
      ;(this.world = e), (this.name = t), (this.timeout = n), (this.ask = r)
    }
    get leading() {
      return this.turn !== null
    }
    heard() {
      this.answers++
    }
    async run(e, t) {
      const { locks: n } = this.world,
        r = async (n) => {
          ;(this.turn = n), await e(AbortSignal.any([t, n.signal]))
        }
      if (!n) return r(new AbortController())
      let i = this.watch(t),
        a = !1
      for (; !t.aborted; ) {
        const e = new AbortController(),
          i = new AbortController()
        this.takeOver = () => {
          ;(a = !0), i.abort()
        }
        const o = a ? { steal: a } : { signal: AbortSignal.any([t, i.signal]) }
        a = !1
        try {
          await n.request(this.name, o, () => r(e))
        } catch {}
        e.abort(), this.turn === e && (this.turn = null), a || (await Un(this.timeout / 10, t))
      }
      await i
    }
    async watch(e) {
      let t = 0
      for (; !e.aborted; ) {
        const n = this.answers
        !this.leading && this.world.visible() && this.ask(),
          await Un(this.timeout / 2, e),
          (t = this.leading || !this.world.visible() || this.answers > n ? 0 : t + 1),
          t < 2 || ((t = 0), this.takeOver())
      }
    }
  },
  Fi = {
    jobs: `id`,
    employees: `id`,
    notifications: `id`,
    chat: `id`,
    outbox: `seq`,
    holdings: `collection`,
    meta: `key`,
  },
  Ii = class {
    durable = !1
    tables = new Map()
    last = Promise.resolve()
    undo = []
    highest = 0
    constructor(e = {}) {
      for (const [t, n] of Object.entries(e)) this.put(t, n)
    }
    transact(e, t, n) {
      const r = this.last.then(async () => {
        this.undo = []
        try {
          return await n(this.transaction)
        } catch (e) {
          for (const e of this.undo.reverse()) e()
          throw e
        }
      })
      return ((this.last = r.catch(() => {})), r)
    }
    close() {}
    table(e) {
      let t = this.tables.get(e)
      return (t || ((t = new Map()), this.tables.set(e, t)), t)
    }
    set(e, t, n) {
      const r = this.table(e)
      e === `outbox` && (this.highest = Math.max(this.highest, Math.floor(Number(t))))
      const i = r.get(t)
      this.undo.push(() => (i === void 0 ? r.delete(t) : r.set(t, i))), n === void 0 ? r.delete(t) : r.set(t, n)
    }
    put(e, t) {
      for (const n of t) this.set(e, n[Fi[e]] ?? ``, n)
    }
    entries(e) {
      return [...this.table(`outbox`).values()].filter(e).sort((e, t) => e.seq - t.seq)
    }
    transaction = {
      getMany: async (e, t) => t.map((t) => this.table(e).get(t)),
      putMany: async (e, t) => this.put(e, t),
      removeMany: async (e, t) => {
        for (const n of t) this.set(e, n, void 0)
      },
      all: async (e) => [...this.table(e).values()],
      append: async (e) => {
        const t = this.highest + 1
        return (this.put(`outbox`, [{ ...e, seq: t }]), t)
      },
      lane: async (e, t) => this.entries((n) => n.collection === e && n.id === t),
      inState: async (e, t) => this.entries((n) => n.collection === e && n.state === t),
    }
  }
function Li(e) {
  return {
    collection: e,
    epoch: null,
    formerEpoch: null,
    version: 0,
    count: 0,
    checksum: 0,
    generation: 0,
    complete: !1,
  }
}
var Ri = class {
    disk
    onWritten = () => {}
    onFailure = (e) => {
      throw e
    }
    constructor(e) {
      this.disk = e
    }
    async step(e, t) {
      let n = [e, `outbox`, `holdings`, `meta`],
        r = () =>
          this.disk.transact(`rw`, n, async (e) => {
            const n = new zi(e),
              r = await t(n)
            return (await n.seal(), { result: r, step: n })
          }),
        i
      try {
        i = await r()
      } catch (e) {
        if (!Bi(e)) throw e
        ;(this.disk = this.onFailure(e)), (i = await r())
      }
      return (i.step.wrote && this.onWritten(i.step.written), i.result)
    }
    content() {
      return this.disk.transact(`r`, [...$, `outbox`, `holdings`, `meta`], async (e) => {
        const t = new Map()
        for (const n of $) t.set(n, await e.all(n))
        const [n] = await e.getMany(`meta`, [`revision`]),
          r = await e.all(`outbox`)
        return { revision: n?.value ?? 0, rows: t, entries: r, holdings: await e.all(`holdings`) }
      })
    }
    async read(e) {
      const t = [...e.rows.map(([e]) => e), `outbox`, `holdings`, `meta`]
      return this.disk.transact(`r`, t, async (t) => {
        const n = { revision: 0, rows: new Map(), entries: new Map(), holdings: new Map() },
          [r] = await t.getMany(`meta`, [`revision`])
        n.revision = r?.value ?? 0
        for (const [r, i] of e.rows) {
          const e = await t.getMany(r, i)
          n.rows.set(r, new Map(i.map((t, n) => [t, e[n] ?? null])))
        }
        const i = await t.getMany(`outbox`, e.entries)
        e.entries.forEach((e, t) => {
          n.entries.set(e, i[t] ?? null)
        })
        for (const r of await t.getMany(`holdings`, e.holdings)) r && n.holdings.set(r.collection, r)
        return n
      })
    }
  },
  zi = class {
    t
    written = { revision: 0, rows: new Map(), entries: new Map(), holdings: new Map() }
    constructor(e) {
      this.t = e
    }
    get wrote() {
      return this.written.revision > 0
    }
    async seal() {
      const { rows: e, entries: t, holdings: n } = this.written
      if (e.size + t.size + n.size === 0) return
      const [r] = await this.t.getMany(`meta`, [`revision`])
      ;(this.written.revision = (r?.value ?? 0) + 1),
        await this.t.putMany(`meta`, [{ key: `revision`, value: this.written.revision }])
    }
    async row(e, t) {
      return (await this.rows(e, [t]))[0]
    }
    rows(e, t) {
      return this.t.getMany(e, t)
    }
    allRows(e) {
      return this.t.all(e)
    }
    async writeRows(e, t) {
      if (t.size === 0) return
      const n = [...t.values()].filter((e) => e !== null),
        r = [...t].filter(([, e]) => e === null).map(([e]) => e)
      n.length > 0 && (await this.t.putMany(e, n)), r.length > 0 && (await this.t.removeMany(e, r))
      const i = this.written.rows.get(e) ?? new Map()
      for (const [e, n] of t) i.set(e, n)
      this.written.rows.set(e, i)
    }
    async holding(e) {
      return (await this.t.getMany(`holdings`, [e]))[0] ?? Li(e)
    }
    async putHolding(e) {
      await this.t.putMany(`holdings`, [e]), this.written.holdings.set(e.collection, e)
    }
    async entries(e) {
      return (await this.t.getMany(`outbox`, e)).filter((e) => e !== void 0)
    }
    lane(e, t) {
      return this.t.lane(e, t)
    }
    inState(e, t) {
      return this.t.inState(e, t)
    }
    async append(e) {
      const t = await this.t.append(e),
        n = { ...e, seq: t }
      return (this.written.entries.set(t, n), n)
    }
    async putEntries(e) {
      if (e.length !== 0) {
        await this.t.putMany(`outbox`, e)
        for (const t of e) this.written.entries.set(t.seq, t)
      }
    }
    async dropEntries(e) {
      if (e.length !== 0) {
        await this.t.removeMany(`outbox`, e)
        for (const t of e) this.written.entries.set(t, null)
      }
    }
  }
function Bi(e) {
  const t = new Set()
  for (let n = e; n instanceof Error; n = n.inner) t.add(n.name)
  return [`QuotaExceededError`, `UnknownError`, `InvalidStateError`, `OpenFailedError`].some((e) => t.has(e))
}
var Vi = class {
  user
  rows = new Map()
  queue = new Map()
  lanes = new Map()
  holdings = new Map()
  sights = new Map()
  lists = new Map()
  ordered = null
  revision = 0
  listeners = new Set()
  constructor(e) {
    this.user = e
    for (const e of $) this.rows.set(e, new Map()), this.sights.set(e, new Map())
  }
  subscribe(e) {
    return (this.listeners.add(e), () => this.listeners.delete(e))
  }
  load(e) {
    const t = {
      revision: e.revision,
      rows: new Map(),
      entries: new Map([...this.queue.keys()].map((e) => [e, null])),
      holdings: new Map(e.holdings.map((e) => [e.collection, e])),
    }
    for (const n of e.entries) t.entries.set(n.seq, n)
    for (const [n, r] of e.rows) {
      const e = new Map([...this.rowsOf(n).keys()].map((e) => [e, null]))
      for (const t of r) e.set(t.id, t)
      t.rows.set(n, e)
    }
    this.take(t)
  }
  take(e) {
    this.revision = Math.max(this.revision, e.revision)
    const t = new Map(),
      n = (e, n) => {
        const r = t.get(e)
        r ? r.add(n) : t.set(e, new Set([n]))
      }
    for (const [t, r] of e.rows) for (const [i, a] of r) Hi(this.rowsOf(t), i, a, e.revision) && n(t, i)
    for (const [t, r] of e.entries) {
      const i = this.queue.get(t)?.value
      if (Hi(this.queue, t, r, e.revision)) {
        ;(this.ordered = null), i && this.unlane(i), r && this.enlane(r)
        for (const e of [i, r]) e && n(e.collection, e.id)
      }
    }
    for (const [t, n] of e.holdings) Hi(this.holdings, t, n, e.revision)
    for (const [e, n] of t) {
      const t = this.sights.get(e)
      for (const r of n) {
        const n = ur(e, this.row(e, r), this.lane(e, r), this.user)
        n ? t?.set(r, n) : t?.delete(r)
      }
      this.lists.delete(e)
    }
    for (const e of this.listeners) e()
  }
  list(e) {
    let t = this.lists.get(e)
    return (t || ((t = [...(this.sights.get(e)?.values() ?? [])]), this.lists.set(e, t)), t)
  }
  get(e, t) {
    return this.sights.get(e)?.get(t)
  }
  row(e, t) {
    return this.rowsOf(e).get(t)?.value ?? void 0
  }
  lane(e, t) {
    return this.lanes.get(`${e}/${t}`) ?? []
  }
  entries() {
    return (
      (this.ordered ??= [...this.queue.values()]
        .map((e) => e.value)
        .filter((e) => e !== null)
        .sort((e, t) => e.seq - t.seq)),
      this.ordered
    )
  }
  holding(e) {
    return this.holdings.get(e)?.value ?? Li(e)
  }
  content() {
    const e = (e) => [...this.rowsOf(e).values()].map((e) => e.value).filter((e) => e !== null)
    return {
      jobs: e(`jobs`),
      employees: e(`employees`),
      notifications: e(`notifications`),
      chat: e(`chat`),
      outbox: [...this.entries()],
      meta: [{ key: `revision`, value: this.revision }],
      holdings: $.map((e) => this.holding(e)),
    }
  }
  rowsOf(e) {
    return this.rows.get(e) ?? new Map()
  }
  enlane(e) {
    const t = `${e.collection}/${e.id}`
    this.lanes.set(
      t,
      [...(this.lanes.get(t) ?? []), e].sort((e, t) => e.seq - t.seq),
    )
  }
  unlane(e) {
    const t = `${e.collection}/${e.id}`,
      n = (this.lanes.get(t) ?? []).filter((t) => t.seq !== e.seq)
    n.length > 0 ? this.lanes.set(t, n) : this.lanes.delete(t)
  }
}
function Hi(e, t, n, r) {
  const i = e.get(t)
  return i && i.revision > r
    ? !1
    : !i && n === null
      ? (e.set(t, { value: n, revision: r }), !1)
      : (e.set(t, { value: n, revision: r }), !0)
}
var Ui = 500,
  Wi = class {
    channel
    store
    mirror
    reading = Promise.resolve()
    revision = 0
    early = new Set()
    patience
    constructor(e, t, n, r) {
      ;(this.channel = e),
        (this.store = t),
        (this.mirror = n),
        (t.onWritten = (e) => {
          this.mirror.take(e),
            this.saw(e.revision),
            this.say({ is: `touched`, touched: Gi(e) }),
            this.onTouched(e.entries.size > 0)
        }),
        e &&
          (e.onmessage = ({ data: e }) => {
            e?.is === `touched` ? this.follow(e.touched) : e?.is && r(e)
          })
    }
    onTouched = () => {}
    say(e) {
      try {
        this.channel?.postMessage(e)
      } catch {}
    }
    async load() {
      const e = await this.store.content()
      this.mirror.load(e), (this.revision = Math.max(this.revision, e.revision))
      for (const e of this.early) e <= this.revision && this.early.delete(e)
      this.saw(this.revision)
    }
    close() {
      clearTimeout(this.patience), this.channel?.close()
    }
    follow(e) {
      this.reading = this.reading
        .then(async () => {
          this.mirror.take(await this.store.read(e)), this.saw(e.revision), this.onTouched(e.entries.length > 0)
        })
        .catch(() => {})
    }
    saw(e) {
      for (e > this.revision && this.early.add(e); this.early.delete(this.revision + 1); ) this.revision++
      clearTimeout(this.patience),
        this.early.size > 0 && (this.patience = setTimeout(() => void this.load().catch(() => {}), Ui))
    }
  }
function Gi(e) {
  return {
    revision: e.revision,
    rows: [...e.rows].map(([e, t]) => [e, [...t.keys()]]),
    entries: [...e.entries.keys()],
    holdings: [...e.holdings.keys()],
  }
}
function Ki(e) {
  return `smarterp:${e.workspace.id}:${e.id}`
}
var qi = class e {
  user
  api
  store
  mirror
  onEnd
  log = []
  news = Di
  seenInbox = null
  seenStatus = null
  engine = null
  working = null
  isOverdue = !1
  listeners = new Set()
  tabs
  leadership
  constructor(e, t, n, r, i) {
    ;(this.user = e), (this.api = t), (this.store = n), (this.mirror = r), (this.onEnd = i)
    const { world: a, config: o } = t,
      s = Ki(e),
      c = o.CROSS_TAB_SYNC && n.disk.durable
    ;(this.tabs = new Wi(c ? a.channel(s) : null, n, r, (e) => this.heard(e))),
      (this.tabs.onTouched = (e) => {
        e && this.engine?.poke(), this.changed()
      })
    const l = c ? a : { ...a, locks: null }
    ;(this.leadership = new Pi(l, `${s}:leader`, o.LEADER_TIMEOUT, () => this.tabs.say({ is: `ask` }))),
      (n.onFailure = () => this.goOnInMemory())
  }
  static async open(t, n, r = () => {}) {
    const i = new e(t, n, new Ri(await Ji(n, t)), new Vi(t.id), r)
    try {
      await i.tabs.load()
    } catch {
      ;(i.store.disk = new Ii()), await i.tabs.load()
    }
    return i
  }
  static async erase(e, t) {
    t.world.indexedDB && (await Kr.remove(Ki(e), t.world.indexedDB))
  }
  start() {
    if (this.working) return
    const e = new AbortController()
    ;(this.working = e),
      Un(this.api.config.INITIAL_SYNC_TIMEOUT, e.signal).then(() => {
        ;(this.isOverdue = !0), this.changed()
      }),
      this.leadership.run((e) => this.work(e), e.signal)
  }
  stop() {
    this.working?.abort(), (this.working = null)
  }
  close() {
    this.stop(), this.tabs.close(), this.store.disk.close()
  }
  subscribe(e) {
    return (this.listeners.add(e), () => this.listeners.delete(e))
  }
  list(e) {
    return this.mirror.list(e)
  }
  get(e, t) {
    return this.mirror.get(e, t)
  }
  isLoading(e) {
    return (
      (!this.api.config.OFFLINE_FIRST && !this.news.caughtUp) ||
      (!this.mirror.holding(e).complete && this.mirror.list(e).length === 0)
    )
  }
  async create(e, t, n) {
    const r = (n ?? An(this.api.world.now())).toLowerCase()
    await this.edit({ collection: e, op: `create`, id: r, fields: { ...t } })
    const i = this.mirror.get(e, r)
    if (!i) throw new hr(`${r} isn't there`)
    const { sync: a, ...o } = i
    return o
  }
  async edit(e) {
    const { world: t, config: n } = this.api,
      r = { mutation: An(t.now()), user: this.user.id, now: t.now(), laneLimit: n.LANE_LIMIT },
      i = Object.fromEntries(Object.entries(e.fields).filter(([, e]) => e !== void 0))
    await _r(this.store, { ...e, fields: i }, r)
  }
  inbox() {
    return ((this.seenInbox ??= ki(this.mirror, this.news, this.api.config.MAX_RETRIES)), this.seenInbox)
  }
  async resolve(e, t) {
    const n = this.entry(e)
    n && (await Sr(this.store, n, t, this.api.world.now()))
  }
  async resolveAll(e, t) {
    const n = this.entry(e)?.conflicts.map(({ field: e }) => [e, { take: t }])
    n && (await this.resolve(e, Object.fromEntries(n)))
  }
  async discard(e) {
    const t = this.entry(e)
    t && (await Cr(this.store, t))
  }
  async retry(e) {
    const t = this.entry(e)
    t?.state === `rejected` ? await wr(this.store, t) : await this.syncNow()
  }
  unsent() {
    return this.mirror.entries().filter((e) => e.state !== `answered`).length
  }
  async syncNow() {
    this.engine ? await this.engine.syncNow() : this.tabs.say({ is: `hurry` })
  }
  status() {
    if (this.seenStatus) return this.seenStatus
    const { news: e } = this,
      t = this.inbox()
    return (
      (this.seenStatus = {
        jobs: e.busy.includes(`jobs`),
        employees: e.busy.includes(`employees`),
        notifications: e.busy.includes(`notifications`),
        chat: e.busy.includes(`chat`),
        online: e.online,
        stream: e.stream,
        leader: this.leadership.leading,
        unsent: t.waiting.length,
        conflicts: t.conflicts.length + t.rejected.length,
        lastSyncedAt: e.lastSyncedAt,
        error: e.error,
      }),
      this.seenStatus
    )
  }
  mine(e, t) {
    const n = this.entry(e),
      r = n?.conflicts.find((e) => e.field === t)
    return n && r && xr(r, n, this.mirror.lane(n.collection, n.id))
  }
  get durable() {
    return this.store.disk.durable
  }
  entry(e) {
    return this.mirror.entries().find((t) => t.mutation === e)
  }
  async work(e) {
    const t = (e) => {
        this.tabs.say({ is: `news`, news: e }), this.learn(e)
      },
      n = (e) => {
        this.note(e), this.tabs.say({ is: `frame`, frame: { ...e, data: e.data.slice(0, 2e3) } })
      },
      r = (e) => this.onEnd(e)
    this.engine = new Oi(this.user.id, this.api, this.store, this.mirror, e, t, n, r)
    try {
      await this.engine.run(), e.aborted || (await new Promise((t) => e.addEventListener(`abort`, t)))
    } finally {
      this.engine = null
    }
  }
  heard(e) {
    e.is === `news`
      ? (this.leadership.heard(), this.engine || this.learn(e.news))
      : e.is === `frame`
        ? this.note(e.frame)
        : e.is === `ask` && this.engine
          ? this.tabs.say({ is: `news`, news: this.news })
          : e.is === `hurry` && this.engine?.syncNow()
  }
  learn(e) {
    ;(this.news = e), this.changed()
  }
  note({ event: e, id: t, data: n }) {
    this.log = [...this.log, { at: this.api.world.now(), event: e, id: t, data: n }].slice(-this.api.config.LOG_LINES)
    for (const e of this.listeners) e()
  }
  changed() {
    ;(this.seenInbox = null), (this.seenStatus = null)
    for (const e of this.listeners) e()
  }
  goOnInMemory() {
    const e = this.working !== null
    this.stop(), this.tabs.close()
    const t = new Ii(this.mirror.content())
    return (e && queueMicrotask(() => this.workAlone()), t)
  }
  workAlone() {
    const e = new AbortController()
    ;(this.working = e), this.work(e.signal), this.changed()
  }
}
async function Ji(e, t) {
  const { indexedDB: n } = e.world
  if (!n) return new Ii()
  try {
    return await Kr.open(Ki(t), n)
  } catch {
    return new Ii()
  }
}
var Yi = {
    jobs: !1,
    employees: !1,
    notifications: !1,
    chat: !1,
    online: !1,
    stream: `off`,
    leader: !1,
    unsent: 0,
    conflicts: 0,
    lastSyncedAt: null,
    error: null,
  },
  Xi = class {
    api
    auth
    workspace = null
    signedIn = { user: null, session: null, isLoading: !0, isOnlineSession: !1, needsSignIn: !1, error: null }
    storage = { available: !0, persisted: !1, usage: null, quota: null }
    listeners = new Set()
    started = null
    opening = Promise.resolve()
    continuous = !0
    constructor(e) {
      ;(this.api = e), (this.auth = new Xn(e))
    }
    get status() {
      return this.workspace?.status() ?? Yi
    }
    subscribe = (e) => (this.listeners.add(e), () => this.listeners.delete(e))
    start() {
      return ((this.started ??= this.begin()), this.started)
    }
    async syncAllData() {
      await this.workspace?.syncNow()
    }
    startContinuousSync() {
      ;(this.continuous = !0), this.signedIn.needsSignIn || this.workspace?.start()
    }
    stopContinuousSync() {
      ;(this.continuous = !1), this.workspace?.stop(), this.tell()
    }
    async signIn(e, t) {
      await this.enter(await this.auth.signIn(e, t))
    }
    async signUp(e) {
      await this.enter(await this.auth.signUp(e))
    }
    async signOut(e = !1) {
      const { user: t } = this.signedIn,
        n = this.workspace?.unsent() ?? 0
      if (n > 0 && !e) return { unsent: n }
      this.workspace?.close(),
        (this.workspace = null),
        await this.auth.signOut(),
        t && (await qi.erase(t, this.api)),
        await Zi(),
        this.be({ user: null, session: null, isLoading: !1, isOnlineSession: !1, needsSignIn: !1, error: null })
    }
    async begin() {
      const e = Fn(this.api.world)
      e && (await this.open(e.user)), this.listen(), await this.confirm()
    }
    async confirm() {
      try {
        const { user: e, session: t } = await this.auth.me()
        ;(e.id === this.signedIn.user?.id && this.workspace) || (await this.open(e)),
          this.be({ user: e, session: t, isLoading: !1, isOnlineSession: !0, needsSignIn: !1, error: null })
      } catch (e) {
        const t = e instanceof X ? e.problem : null
        Dn(e) && this.signedIn.user ? this.ended(t) : this.be({ isLoading: !1, error: Kn(e) ? t : null })
      }
    }
    async enter(e) {
      await this.open(e),
        this.be({ user: e, isLoading: !1, isOnlineSession: !0, needsSignIn: !1, error: null }),
        this.confirm(),
        await this.syncAllData()
    }
    open(e) {
      const t = this.opening.then(async () => {
        const t = this.workspace?.user
        ;(t?.id !== e.id || t.workspace.id !== e.workspace.id) &&
          (this.workspace?.close(),
          (this.workspace = await qi.open(e, this.api, (e) => this.ended(e))),
          this.workspace.subscribe(() => this.tell())),
          this.be({ user: e }),
          this.continuous && this.workspace?.stop(),
          this.continuous && this.workspace?.start(),
          this.measure(!0)
      })
      return ((this.opening = t.catch(() => {})), t)
    }
    ended(e) {
      this.workspace?.stop(), this.be({ session: null, isLoading: !1, isOnlineSession: !1, needsSignIn: !0, error: e })
    }
    listen() {
      typeof window < `u` &&
        (window.addEventListener(`storage`, (e) => {
          ;(e.key === `smarterp_user` || e.key === null) && this.follow()
        }),
        window.addEventListener(`online`, () => void this.syncAllData()))
    }
    async follow() {
      const e = Fn(this.api.world)
      e && e.user.id === this.signedIn.user?.id
        ? this.signedIn.needsSignIn && (await this.confirm().then(() => this.startContinuousSync()))
        : e
          ? (await this.open(e.user), this.be({ needsSignIn: !1, session: null }), await this.confirm())
          : this.signedIn.user &&
            (this.workspace?.close(),
            (this.workspace = null),
            this.be({ user: null, session: null, isOnlineSession: !1, needsSignIn: !1, error: null }))
    }
    async measure(e = !1) {
      const t = this.workspace?.durable ?? !0,
        n = globalThis.navigator?.storage,
        r = await (e ? n?.persist?.() : n?.persisted?.())?.catch(() => !1),
        i = await n?.estimate?.().catch(() => void 0)
      ;(this.storage = { available: t, persisted: r ?? !1, usage: i?.usage ?? null, quota: i?.quota ?? null }),
        this.tell()
    }
    be(e) {
      ;(this.signedIn = { ...this.signedIn, ...e }), this.tell()
    }
    tell() {
      const e = this.workspace?.durable ?? !0
      e !== this.storage.available && (this.storage = { ...this.storage, available: e })
      for (const e of this.listeners) e()
    }
  }
async function Zi() {
  if (typeof caches < `u`) for (const e of await caches.keys()) e.includes(`precache`) || (await caches.delete(e))
}
var Qi = new Xi(Yn),
  $i = (0, p.createContext)(null)
function ea({ children: e }) {
  const t = (0, p.useSyncExternalStore)(Qi.subscribe, () => Qi.signedIn)
  ;(0, p.useEffect)(() => void Qi.start(), [])
  const n = (0, p.useMemo)(() => ({ ...t, ...na }), [t])
  return (0, P.jsx)($i, { value: n, children: e })
}
var { auth: ta } = Qi,
  na = {
    signIn: (e, t) => Qi.signIn(e, t),
    signUp: (e) => Qi.signUp(e),
    signOut: (e) => Qi.signOut(e?.discard),
    changePassword: (e, t) => ta.changePassword(e, t),
    invite: (e, t) => ta.invite(e, t),
    members: () => ta.members(),
    removeMember: (e) => ta.removeMember(e),
    sessions: () => ta.sessions(),
    endSession: (e) => ta.endSession(e),
  }
function ra() {
  const e = (0, p.useContext)($i)
  if (!e) throw Error(`useAuth needs an AuthProvider around it`)
  return e
}

export {
  $ as o,
  A as H,
  Ae as N,
  ae as J,
  B as S,
  Bt as y,
  b as nt,
  Ce as L,
  Cn as u,
  c as ct,
  ct as C,
  D as G,
  De as k,
  de as V,
  E as K,
  ea as t,
  ee as Z,
  F as E,
  Fe as M,
  f as at,
  G as m,
  g as rt,
  H as v,
  I as T,
  j as z,
  k as U,
  L as w,
  M as F,
  m as it,
  mt as x,
  N as A,
  ne as X,
  O as W,
  Oe as j,
  o as st,
  Qi as r,
  Re as O,
  ra as n,
  re as Q,
  rn as h,
  Se as R,
  Sn as d,
  se as q,
  T as et,
  Te as P,
  Tn as c,
  te as Y,
  U as _,
  u as ot,
  Ve as D,
  Vt as b,
  vn as p,
  w as $,
  we as I,
  X as l,
  Xr as i,
  Xt as g,
  x as tt,
  xe as B,
  xn as f,
  Yn as s,
  Yr as a,
}
