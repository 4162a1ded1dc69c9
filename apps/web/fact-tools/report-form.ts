import type { FactEntry, FactFile } from '#web/format/fact-file.ts'
import { formAddress, mailAddress, reportText } from '#web/format/report.ts'
import { factTools as words } from '#web/words/en/fact-tools.ts'
import type { Copying } from './copying.ts'
import { make, makeButton } from './dom.ts'

/** The message of a mistake in a fact, with the ways to send it that this copy of the reader has. */
export const makeReport = (file: FactFile, fact: FactEntry, { copy }: Copying): HTMLElement => {
  const { version, asOf, inbox } = file
  const reported = { record: fact.record, path: fact.path, value: fact.value, page: fact.url, version, asOf }
  const text = reportText(reported)
  const { mail, issues } = inbox
  return make(
    'div',
    { class: 'report' },
    make('pre', { tabindex: '0', role: 'region', 'aria-label': words.message.text }, text),
    make(
      'p',
      {},
      makeButton(words.message.copyText, () => copy(words.message.text, text)),
      mail === null ? null : make('a', { href: mailAddress(mail, reported) }, words.message.byMail),
      issues === null ? null : make('a', { href: formAddress(issues, reported) }, words.message.byForm),
    ),
    mail === null && issues === null ? make('p', {}, words.message.nowhere) : null,
    make('p', {}, make('a', { href: '/about#editors' }, words.page.editors)),
  )
}
