import { useMemo, useSyncExternalStore } from 'react'
import { useAwake } from './use-awake.ts'

const changed = 'address-changed'

const subscribe = (notify: () => void) => {
  window.addEventListener('popstate', notify)
  window.addEventListener(changed, notify)
  return () => {
    window.removeEventListener('popstate', notify)
    window.removeEventListener(changed, notify)
  }
}

/** Puts parameters into the address of the page; empty ones are left out. */
export const writeAddress = (params: Readonly<Record<string, string>>): void => {
  const search = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== ''))
  window.history.pushState(null, '', `${window.location.pathname}${search.size === 0 ? '' : `?${search}`}`)
  window.dispatchEvent(new Event(changed))
}

/** The parameters in the address of the page, kept up to date; none while the page is being written at build time. */
export const useAddress = (): URLSearchParams => {
  useAwake()
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  )
  return useMemo(() => new URLSearchParams(search), [search])
}
