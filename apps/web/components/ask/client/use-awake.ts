import { useEffect } from 'react'

/** Tells the script that stood in for this page's that the page answers now (scripts/browser/waking.mjs). */
export const useAwake = (): void => {
  useEffect(() => {
    document.dispatchEvent(new Event('reader-awake'))
  }, [])
}
