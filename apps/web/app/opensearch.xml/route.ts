import { siteName, webUrl } from '#web/data/site.ts'
import { search as words } from '#web/words/index.ts'

export const dynamic = 'force-static'

/** What a browser needs to search here from its address bar: an OpenSearch 1.1 description. */
export const GET = (): Response =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${siteName}</ShortName>
  <Description>${words.description}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/svg+xml">${webUrl}/icon.svg</Image>
  <Url type="text/html" method="get" template="${webUrl}/search?q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  )
