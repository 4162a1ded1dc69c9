/** The page on what the record claims and how to read it, and what stands where no page is. */
export const about = {
  title: 'About the record',
  description: 'What the record of the CSTO claims and does not claim, and how to read its evidence.',
  lead: 'A sourced record of the Collective Security Treaty Organization: what it is, who led it, who met, what was decided, what was promised, and what came of it.',
  sections: [
    {
      id: 'evidence',
      title: 'How evidence works',
      text: (
        <div className="prose">
          <p>
            Every statement carries a red mark, such as <span className="mark">2b</span>. It leads to the list of
            evidence on the same page: the source, the paragraph, and a link that opens the source at the words meant.
            On wide pages a short form stands in the margin beside the statement.
          </p>
          <p>
            Who says so is part of a statement. A source <em>reports</em> what happened, <em>announces</em> what is to
            come, or relays what an interested party <em>claims</em>; and where it quotes somebody, the list says on
            whose word.
          </p>
          <p>
            Resting on a mark, or touching it, shows the same beside it. Summaries are in our own words; of the source
            itself it shows the words, at most eight, by which the place is found.
          </p>
          <p>
            Each value has an address of its own: the sign <span className="sign">#</span> beside it, where it can be
            cited as footnote, BibTeX or RIS, or reported as wrong.
          </p>
        </div>
      ),
    },
    {
      id: 'status',
      title: 'Planned or held',
      text: (
        <p>
          Nobody types in whether a meeting was held. It follows from what dated sources say: planned until one reports
          it, held after. <a href="/as-known">As known on a day</a> turns that clock back.
        </p>
      ),
    },
    {
      id: 'disputes',
      title: 'Where sources differ',
      text: (
        <p>
          Both values stay. The one that the record prefers stands in its place, the other beside it with who gives it
          and why it is not preferred. <a href="/disputes">All of them are listed.</a>
        </p>
      ),
    },
    {
      id: 'unknown',
      title: 'What is not known',
      text: (
        <p>
          Unknown, still running, not yet and none are four different things, and said as such. In drawings a bar is
          full where it is sure, hatched where its dates leave it open, and fades where no source gives a date. What the
          record cannot answer is listed under <a href="/open-questions">open questions</a>, with where its editors
          searched.
        </p>
      ),
    },
  ],
  editors: {
    title: 'Who edits the record',
    text: (
      <div className="prose">
        <p>
          Its maintainers, and whoever contributes. Nobody edits through these pages: every change is made in the files
          of the record, where who made it, when and why stays on file, and is checked by rules before it is published.
        </p>
        <p>
          A report of a mistake is held against the source. Where the source says otherwise, the record is mended; where
          another source differs, both values stay and are shown as disputed; where neither can tell, it becomes an open
          question.
        </p>
      </div>
    ),
  },
  report: {
    title: 'Report a mistake',
    text: 'The page of each record ends with a prepared message, and the sign # beside a value opens one about that value alone. It names the value, its page and the version of the data; add what is wrong and where it is written.',
  },
  not: 'What it does not claim',
  claims: (asOf: string) => [
    'It is not complete. It holds what its sources say, and lists what it could not find.',
    'It does not judge. Where parties differ about a status, a date or an outcome, it says who says what.',
    `It does not follow the news by itself. Sources are checked up to ${asOf}; that day is its today.`,
    'A promise without a follow-up is not a broken promise: nothing was found, and the record says where it looked.',
    'It is no publication of the organization, and speaks for nobody in it.',
  ],
} as const

/** What stands at an address where no page is. */
export const notFound = {
  title: 'Not on record',
  text: 'There is no page at this address.',
  ways: (
    <>
      <a href="/search">Search the record</a>, or go to its <a href="/">first page</a>.
    </>
  ),
} as const
