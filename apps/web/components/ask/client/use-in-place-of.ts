import { useLayoutEffect } from 'react'

/** Hides the listing that stands on the page without scripts while an answer is shown in its place. */
export const useInPlaceOf = (listing: string | undefined, answering: boolean) => {
  useLayoutEffect(() => {
    const element = listing === undefined ? null : document.getElementById(listing)
    if (element !== null) element.hidden = answering
    return () => {
      if (element !== null) element.hidden = false
    }
  }, [listing, answering])
}
