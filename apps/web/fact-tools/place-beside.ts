const gap = 6
const edge = 8

/**
 * Places a shown popover under an element, or above it where there is more room, within the width of the window. It
 * moves with the page. The policy of the pages allows styles set by scripts, not style attributes in the text.
 */
export const placeBeside = (box: HTMLElement, anchor: Element): void => {
  const { left, top, bottom } = anchor.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const isBelow = bottom + gap + box.offsetHeight <= clientHeight - edge || top < clientHeight - bottom
  const y = isBelow ? bottom + gap : Math.max(edge, top - gap - box.offsetHeight)
  const x = Math.max(edge, Math.min(left, clientWidth - box.offsetWidth - edge))
  box.style.left = `${x + scrollX}px`
  box.style.top = `${y + scrollY}px`
}
