// Stands on every page that can be asked, in place of the scripts that answer. Most who open such a page only read it:
// those scripts are fetched at the first sign that someone will ask (a pointer, a finger, a key), or at once where the
// address asks already or the page says something by itself (`data-at-once`). What is asked before they have run is kept and handed to them then; if they cannot be fetched,
// the page says what it says without scripts, and the form is sent as it is then.

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Field */

const signs = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown', 'input', 'change', 'submit']
const { wakes = '' } = document.currentScript?.dataset ?? {}

/** What was written or chosen too early, by the kind of event that told of it. @type {Map<Field, { type: string, value: string }>} */
const written = new Map()
/** The form that was sent too early. @type {{ form: HTMLFormElement, submitter: HTMLElement | null } | null} */
let sent = null
let isStarted = false

const forget = () => {
  for (const sign of signs) document.removeEventListener(sign, onSign, true)
}

const giveUp = () => {
  forget()
  // What the page says to browsers without scripts holds now.
  for (const words of document.querySelectorAll('noscript')) words.insertAdjacentHTML('afterend', words.textContent)
  sent?.form.submit()
}

/** @param {EventTarget | null} target @returns {target is Field} */
const isField = (target) =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement

/** @param {Event} event */
const onSign = (event) => {
  start()
  const { target, type } = event
  if (event instanceof SubmitEvent && target instanceof HTMLFormElement) {
    event.preventDefault()
    sent = { form: target, submitter: event.submitter }
  }
  if ((type === 'input' || type === 'change') && isField(target)) written.set(target, { type, value: target.value })
}

const start = () => {
  if (isStarted) return
  isStarted = true
  const script = document.createElement('script')
  script.src = wakes
  script.addEventListener('error', giveUp)
  document.head.append(script)
}

/**
 * Writes a field as its user did: past the property that the framework lays over it. It holds what it found there to be
 * its own and passes over an event that tells the same, so that the field is emptied by that property first.
 * @param {Field} field
 * @param {{ type: string, value: string }} early
 */
const write = (field, { type, value }) => {
  field.value = ''
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value)
  field.dispatchEvent(new Event(type, { bubbles: true }))
}

const onAwake = () => {
  forget()
  setTimeout(() => {
    for (const [field, early] of written) write(field, early)
    // What is written may be shown first.
    if (sent !== null) setTimeout(({ form, submitter }) => form.requestSubmit(submitter), 0, sent)
  })
}

document.addEventListener('reader-awake', onAwake, { once: true })
for (const sign of signs) document.addEventListener(sign, onSign, { capture: true, passive: sign !== 'submit' })
if (window.location.search !== '' || document.querySelector('[data-at-once]') !== null) start()
