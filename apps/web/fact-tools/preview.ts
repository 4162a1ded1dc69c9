import { make } from './dom.ts'
import { placeBeside } from './place-beside.ts'
import { previewContent } from './preview-content.ts'

const id = 'evidence-preview'
/** How long a pointer has to rest before something appears, and may be away before it goes: it can be moved into it. */
const rest = { before: 150, after: 250 }

/** Shows what a mark of evidence leads to, beside it: on hover, on focus by keyboard, on touch. Escape closes it. */
export const startPreviews = (): void => {
  let box: HTMLElement | undefined
  let shown: HTMLAnchorElement | undefined
  let timer = 0
  // Not every browser says of a click what made it.
  let isTouch = false

  const isInside = (target: EventTarget | null): boolean => target instanceof Node && box?.contains(target) === true
  const markOf = (target: EventTarget | null): HTMLAnchorElement | null =>
    target instanceof Element && !isInside(target)
      ? target.closest<HTMLAnchorElement>('main a[href^="#evidence-"]')
      : null

  const hide = (): void => {
    clearTimeout(timer)
    if (shown === undefined) return
    const hadFocus = isInside(document.activeElement)
    shown.removeAttribute('aria-describedby')
    box?.hidePopover()
    if (hadFocus) shown.focus()
    shown = undefined
  }
  const show = (mark: HTMLAnchorElement): void => {
    clearTimeout(timer)
    if (shown === mark) return
    hide()
    const content = previewContent(mark)
    if (content === null) return
    if (box === undefined) {
      box = make('div', { id, class: 'preview', popover: 'manual', role: 'tooltip' })
      document.body.append(box)
    }
    box.replaceChildren(content)
    box.showPopover()
    placeBeside(box, mark)
    mark.setAttribute('aria-describedby', id)
    shown = mark
  }
  const later = (run: () => void, milliseconds: number): void => {
    clearTimeout(timer)
    timer = window.setTimeout(run, milliseconds)
  }

  document.addEventListener('pointerdown', ({ pointerType }) => {
    isTouch = pointerType === 'touch'
  })
  document.addEventListener('pointerover', ({ pointerType, target }) => {
    if (pointerType === 'touch') return
    const mark = markOf(target)
    if (mark !== null) later(() => show(mark), rest.before)
    else if (isInside(target)) clearTimeout(timer)
    else if (shown !== undefined && shown !== document.activeElement) later(hide, rest.after)
    else clearTimeout(timer)
  })
  document.addEventListener('focusin', ({ target }) => {
    const mark = markOf(target)
    if (mark?.matches(':focus-visible')) show(mark)
    else if (!isInside(target)) hide()
  })
  // A finger cannot rest on a mark: the first touch shows the preview, which has the way to the list.
  document.addEventListener('click', (event) => {
    const mark = markOf(event.target)
    if (mark !== null && isTouch && shown !== mark) {
      event.preventDefault()
      show(mark)
    } else if (mark !== null || !isInside(event.target) || (event.target as Element).closest('a') !== null) hide()
  })
  addEventListener('resize', () => {
    if (shown !== undefined && box !== undefined) placeBeside(box, shown)
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide()
  })
}
