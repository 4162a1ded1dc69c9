import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'

/** Hands over what stands in a field when the page's scripts begin to run: it was typed before they came. */
export const useTypedBefore = (
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  take: (typed: string) => void,
): void => {
  const onFirst = useEffectEvent(() => {
    const typed = field.current?.value ?? ''
    if (typed !== '') take(typed)
  })
  useLayoutEffect(() => onFirst(), [])
}
