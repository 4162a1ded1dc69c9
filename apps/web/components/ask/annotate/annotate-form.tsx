'use client'

import { lazy, Suspense, useRef, useState } from 'react'
import { useAwake } from '#web/components/ask/client/use-awake.ts'
import { useTypedBefore } from '#web/components/ask/client/use-typed-before.ts'
import { annotate as words } from '#web/words/index.ts'

const AnnotateAnswer = lazy(() =>
  import('./annotate-answer.tsx').then((module) => ({ default: module.AnnotateAnswer })),
)

/** As many characters as the query `annotate-text` takes. */
const most = 20_000

/** A text to look through, here in the browser: it is neither sent nor put into the address. */
export const AnnotateForm = () => {
  const [text, setText] = useState('')
  const [asked, setAsked] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  useTypedBefore(field, setText)
  useAwake()
  return (
    <>
      <form
        className="text-form needs-scripts"
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(text.trim())
        }}
      >
        <label htmlFor="text">{words.label}</label>
        <textarea
          ref={field}
          id="text"
          rows={9}
          required
          aria-describedby="text-limit"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p id="text-limit" className="soft small">
          {words.limit(most)} {words.private}
        </p>
        <div className="actions">
          <button type="submit">{words.submit}</button>
          <button
            type="button"
            className="plain"
            onClick={() => {
              setText(words.exampleText)
              setAsked(words.exampleText)
            }}
          >
            {words.example}
          </button>
        </div>
      </form>
      <div className="answer" aria-live="polite">
        {asked.length > most && <p className="problems">{words.tooLong(asked.length, most)}</p>}
        {asked !== '' && asked.length <= most && (
          <Suspense fallback={<p className="soft">{words.fetching}</p>}>
            <AnnotateAnswer text={asked} />
          </Suspense>
        )}
      </div>
    </>
  )
}
