// Stands on every page that can be asked, in place of the scripts that answer. Most who open such a page only read it:
// those scripts are fetched at the first sign that someone will ask (a pointer, a finger, a key), or at once where the
// address asks already. What is asked before they have run is kept and handed to them then; if they cannot be fetched,
// the page says what it says without scripts, and the form is sent as it is then.

const signs = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown', 'input', 'change', 'submit']
const { wakes = '' } = document.currentScript?.dataset ?? {}

/** What was asked too early, the last of it. @type {(() => void) | null} */
let ask = null
/** The same without scripts, where that is possible. @type {(() => void) | null} */
let askWithout = null
let isStarted = false

const forget = () => {
  for (const sign of signs) document.removeEventListener(sign, onSign, true)
}

const giveUp = () => {
  forget()
  // What the page says to browsers without scripts holds now.
  for (const words of document.querySelectorAll('noscript')) words.insertAdjacentHTML('afterend', words.textContent)
  askWithout?.()
}

/** @param {Event} event */
const onSign = (event) => {
  start()
  const { target } = event
  if (event instanceof SubmitEvent && target instanceof HTMLFormElement) {
    event.preventDefault()
    const { submitter } = event
    ask = () => target.requestSubmit(submitter)
    askWithout = () => target.submit()
  }
  if (event.type === 'change' || event.type === 'input')
    ask = () => target?.dispatchEvent(new Event(event.type, { bubbles: true }))
}

const start = () => {
  if (isStarted) return
  isStarted = true
  const script = document.createElement('script')
  script.src = wakes
  script.addEventListener('error', giveUp)
  document.head.append(script)
}

document.addEventListener(
  'reader-awake',
  () => {
    forget()
    const early = ask
    ask = null
    if (early !== null) setTimeout(early)
  },
  { once: true },
)
for (const sign of signs) document.addEventListener(sign, onSign, { capture: true, passive: sign !== 'submit' })
if (window.location.search !== '') start()
