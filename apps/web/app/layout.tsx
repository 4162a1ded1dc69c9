import type { Metadata, Viewport } from 'next'
import { SiteFooter } from '#web/components/site/site-footer.tsx'
import { SiteHeader } from '#web/components/site/site-header.tsx'
import { siteName, siteSummary, webUrl } from '#web/data/site.ts'
import { feedHref } from '#web/lists/named-feeds.ts'
import { site as words } from '#web/words/index.ts'
import '#web/styles/index.css'

export const metadata: Metadata = {
  metadataBase: new URL(webUrl),
  title: { default: siteName, template: `%s · ${siteName}` },
  description: siteSummary,
  openGraph: { siteName, type: 'website', locale: 'en_GB' },
  alternates: { types: { 'application/atom+xml': feedHref('reported') } },
}
export const viewport: Viewport = { colorScheme: 'light dark' }

const Layout = ({ children }: { children: React.ReactNode }) => (
  <html lang="en">
    <head>
      {/* A file of our own, so that the policy of a page needs no more than 'self'; pages keep it that ship no other. */}
      <script src="/search-key.js" defer data-own="" />
      <link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" title={siteName} />
    </head>
    <body>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <SiteHeader />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
    </body>
  </html>
)
export default Layout
