import type { FactFile } from '#web/format/fact-file.ts'
import { factTools as words } from '#web/words/en/fact-tools.ts'
import { make, makeButton } from './dom.ts'
import { panelContent } from './panel-content.ts'
import { placeBeside } from './place-beside.ts'

const fetchFile = async (address: string): Promise<FactFile> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  // The build wrote this file by the same types; nobody checks it again.
  return (await response.json()) as FactFile
}

/** Opens the tools of a fact at its sign; without this, the sign is a link to the fact's own address. */
export const startPanel = (address: string): void => {
  let file: Promise<FactFile> | undefined
  let panel: HTMLElement | undefined
  let opener: HTMLElement | undefined

  const load = (): Promise<FactFile> => {
    file ??= fetchFile(address).catch((error: unknown) => {
      file = undefined
      throw error
    })
    return file
  }
  const makePanel = (): HTMLElement => {
    const box = make('div', { class: 'fact-panel', popover: 'auto', role: 'dialog', 'aria-label': words.panel })
    box.addEventListener('toggle', (event) => {
      const lost = document.activeElement === document.body || box.contains(document.activeElement)
      if (event instanceof ToggleEvent && event.newState === 'closed' && lost) opener?.focus()
    })
    document.body.append(box)
    return box
  }
  const open = async (sign: HTMLElement): Promise<void> => {
    panel ??= makePanel()
    const box = panel
    opener = sign
    const places = [...(sign.parentElement?.querySelectorAll('[id^="fact-"]') ?? [])].map(({ id }) => id)
    const close = makeButton(words.close, () => box.hidePopover(), { class: 'close' })
    const content = await load().then(
      (loaded) => panelContent(loaded, places),
      () => [make('p', { role: 'status' }, words.failed)],
    )
    if (opener !== sign) return
    box.replaceChildren(close, ...content)
    box.showPopover()
    placeBeside(box, sign)
    box.querySelector<HTMLElement>('.copiers button, .close')?.focus()
  }

  addEventListener('resize', () => {
    if (panel !== undefined && opener !== undefined) placeBeside(panel, opener)
  })
  document.addEventListener('click', (event) => {
    const sign = event.target instanceof Element ? event.target.closest<HTMLElement>('.sign a') : null
    if (sign === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    open(sign)
  })
}
