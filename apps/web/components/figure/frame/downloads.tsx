import { type Figure, figureFileHref, figureForms } from '#web/figures/definition.ts'
import { figures as words } from '#web/words/index.ts'

/** The files of a figure. */
export const Downloads = ({ figure: { id, title } }: { figure: Pick<Figure, 'id' | 'title'> }) => (
  <>
    {words.download}{' '}
    {figureForms.map((form, position) => (
      <span key={form}>
        {position > 0 && ', '}
        <a
          href={figureFileHref(id, form)}
          download={`csto-record-${id}.${form}`}
          aria-label={words.formOf(words.shortForms[form], title)}
        >
          {words.shortForms[form]}
        </a>
      </span>
    ))}
  </>
)
