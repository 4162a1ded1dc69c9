import { type NameIn, stretchesOf } from '#web/format/foreign.ts'

/** A text whose words in another script are marked with their language, as the names of the record tell it. */
export const Foreign = ({ text, names = [] }: { text: string; names?: readonly NameIn[] }) =>
  stretchesOf(text, names).map(({ start, text: words, language }) =>
    language === null ? (
      words
    ) : (
      <span key={start} lang={language}>
        {words}
      </span>
    ),
  )
