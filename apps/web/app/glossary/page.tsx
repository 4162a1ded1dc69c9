import { TermEntry } from '#web/components/glossary/term-entry.tsx'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { terms, termsByLetter } from '#web/data/glossary.ts'
import { metadataOf } from '#web/data/metadata.ts'
import { glossary as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/glossary' })

const Glossary = () => (
  <>
    <PageHead title={words.title}>
      <p>{words.lead(terms.length)}</p>
      <nav aria-label={words.letters} className="years">
        {termsByLetter.map(([letter]) => (
          <a key={letter} href={`#letter-${letter}`}>
            {letter}
          </a>
        ))}
      </nav>
    </PageHead>
    {termsByLetter.map(([letter, own]) => (
      <Section key={letter} id={`letter-${letter}`} title={letter}>
        <dl className="glossary">
          {own.map((term) => (
            <TermEntry key={term.id} term={term} />
          ))}
        </dl>
      </Section>
    ))}
  </>
)
export default Glossary
