/**
 * Words of what can be done with one fact: see what it rests on, cite it, say that it is wrong. The pages' own script
 * uses them too, so that nothing else stands here.
 */
export const factTools = {
  sign: '#',
  signLabel: (what: string) => `Cite or report: ${what}`,
  panel: 'What can be done with this fact',
  close: 'Close',
  copy: 'Copy',
  footnote: 'Footnote',
  bibtex: 'BibTeX',
  ris: 'RIS',
  link: 'Link',
  report: 'Report a mistake',
  copied: (what: string) => `${what} copied.`,
  notCopied: (what: string) => `${what}: this browser does not let a page copy. Select the text and copy it.`,
  failed: 'The words for citing could not be fetched. The address of this page names the fact.',
  history: 'As data, with its history',
  preview: {
    reported: 'reported',
    list: 'In the list of evidence',
  },
  message: {
    subject: (id: string) => `A mistake in ${id}`,
    id: 'Fact or record',
    value: 'The record says',
    page: 'Page',
    version: 'Version of the data',
    checked: (version: string, asOf: string) => `${version}, sources checked up to ${asOf}`,
    wrong: 'What is wrong, and what would be right',
    written: 'Where it is written (address, publisher, day, at most eight words that stand there)',
    copyText: 'Copy the message',
    text: 'Message',
    byMail: 'Send it by mail',
    byForm: 'Open the form',
    nowhere: 'This copy of the reader names no address to write to. Copy the message and give it to whoever runs it.',
  },
  page: {
    lead: 'Copy this message, add what is wrong and where it is written, and send it.',
    ofAFact: 'The sign # beside a value opens the same message about that value alone.',
    editors: 'Who edits the record',
  },
  help: {
    lead: 'Each value has an address of its own: the sign # beside it. With scripts it opens footnote, BibTeX, RIS and the message of a mistake; without them it is a plain link, and the API gives the same of the values of this record:',
    footnotes: 'footnotes',
    data: 'data with history',
  },
} as const
