import { PageHead } from '#web/components/kit/page-head.tsx'
import { Section } from '#web/components/kit/section.tsx'
import { metadataOf } from '#web/data/metadata.ts'
import { figureHref, figureSmallHref } from '#web/figures/definition.ts'
import { familiesOfFigures, singleFigures } from '#web/figures/index.ts'
import { figures as words } from '#web/words/index.ts'

export const metadata = metadataOf({ title: words.title, description: words.description, href: '/figures' })

const Figures = () => (
  <>
    <PageHead title={words.title}>
      <p>{words.description}</p>
    </PageHead>
    <ul className="figure-list">
      {singleFigures.map(({ id, title, alternative }) => (
        <li key={id}>
          <a href={figureHref(id)}>
            <span className="thumb">
              {/* The words below say what the picture would. */}
              {/* biome-ignore lint/performance/noImgElement: a drawing of lines needs no other sizes */}
              <img src={figureSmallHref(id)} alt="" loading="lazy" />
            </span>
            {title}
          </a>
          <p>{alternative}</p>
        </li>
      ))}
    </ul>
    {familiesOfFigures.map(({ key, figures }) => (
      <Section key={key} id={key} title={words.families[key]}>
        <ul className="plain several">
          {figures.map(({ id, title }) => (
            <li key={id}>
              <a href={figureHref(id)}>{title}</a>
            </li>
          ))}
        </ul>
      </Section>
    ))}
  </>
)
export default Figures
