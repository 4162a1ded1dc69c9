import { notFound } from 'next/navigation'
import { PageHead } from '#web/components/kit/page-head.tsx'
import { PageTools } from '#web/components/lists/page-tools.tsx'
import { PublisherList } from '#web/components/record/source/publisher-list.tsx'
import { metadataOf } from '#web/data/metadata.ts'
import { publishersByLetter } from '#web/data/sources.ts'
import { sources as words } from '#web/words/index.ts'

interface Props {
  readonly params: Promise<{ readonly letter: string }>
}
const nameOf = (letter: string): string => (letter === 'other' ? letter : letter.toUpperCase())

export const dynamicParams = false
export const generateStaticParams = () => publishersByLetter.map(([letter]) => ({ letter }))
export const generateMetadata = async ({ params }: Props) => {
  const { letter } = await params
  return metadataOf({
    title: words.publishersUnder(nameOf(letter)),
    description: words.describePublishers(nameOf(letter)),
    href: `/sources/by-publisher/${letter}`,
  })
}

const Publishers = async ({ params }: Props) => {
  const { letter } = await params
  const own = publishersByLetter.find(([one]) => one === letter)?.[1]
  if (own === undefined) notFound()
  return (
    <>
      <PageHead trail={[{ href: '/sources', name: words.title }]} title={words.publishersUnder(nameOf(letter))}>
        <p>{words.publisherCount(own.length)}.</p>
        <PageTools page={`/sources/by-publisher/${letter}`} />
      </PageHead>
      <PublisherList publishers={own} />
    </>
  )
}
export default Publishers
