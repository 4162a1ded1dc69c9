import { Marks } from '#web/components/evidence/marks.tsx'
import { RecordLink } from '#web/components/kit/record-link.tsx'
import type { HomePage } from '#web/data/home.ts'

/** What the organization is, in our own words, each sentence with the marks of what it rests on. */
export const WhatItIs = ({ page: { sentences, notes } }: { page: HomePage }) => (
  <p className="what">
    {sentences.map(({ sentence: { parts }, evidence }, position) => (
      // The sentences stand in a fixed order.
      // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name
      <span key={position}>
        {parts.map((part) =>
          typeof part === 'string' ? (
            part
          ) : (
            <RecordLink key={part.id} id={part.id}>
              {part.words}
            </RecordLink>
          ),
        )}
        <Marks passages={notes.of(evidence)} />{' '}
      </span>
    ))}
  </p>
)
