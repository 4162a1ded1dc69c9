import type { MetadataRoute } from 'next'
import { webUrl } from '#web/data/site.ts'

export const dynamic = 'force-static'

const robots = (): MetadataRoute.Robots => ({ rules: { userAgent: '*', allow: '/' }, sitemap: `${webUrl}/sitemap.xml` })
export default robots
