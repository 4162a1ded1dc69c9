import { factTools as words } from '#web/words/en/fact-tools.ts'
import { make } from './dom.ts'

export interface Copying {
  /** What says how it went, and the text itself: to be shown under the buttons. Empty until something is copied. */
  readonly outcome: HTMLElement
  /** Copies a text and shows it, so that it can be seen, and taken by hand where the browser does not let a page copy. */
  readonly copy: (what: string, text: string) => Promise<void>
}

export const makeCopying = (): Copying => {
  const said = make('p', { role: 'status' })
  const text = make('textarea', { readonly: '', rows: '5' })
  text.hidden = true
  const tell = async (what: string, copied: string): Promise<string> => {
    try {
      await navigator.clipboard.writeText(copied)
      return words.copied(what)
    } catch {
      text.select()
      return words.notCopied(what)
    }
  }
  return {
    outcome: make('div', { class: 'copied' }, said, text),
    copy: async (what, copied) => {
      text.hidden = false
      text.value = copied
      text.setAttribute('aria-label', what)
      said.textContent = await tell(what, copied)
    },
  }
}
