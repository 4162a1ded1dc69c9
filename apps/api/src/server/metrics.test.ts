import { expect, test } from 'vitest'
import { makeMetrics } from './metrics.ts'

test('answers are counted by route and status, those at hand apart, and the shelf is weighed', async () => {
  const metrics = makeMetrics(() => ({ answers: 2, bytes: 3_000 }))
  metrics.observe('/v1/events/:slug', 200, null)
  metrics.observe('/v1/events/:slug', 200, 0.004)
  metrics.observe('/v1/events/:slug', 304, null)
  metrics.observe('none', 404, 0.2)
  metrics.reloaded('refused')
  for (const _ of ['asked', 'asked again']) {
    const text = await metrics.text()
    expect(text).toContain('http_requests_total{route="/v1/events/:slug",status="200"} 2\n')
    expect(text).toContain('http_requests_total{route="/v1/events/:slug",status="304"} 1\n')
    expect(text).toContain('http_answer_duration_seconds_bucket{le="0.005",route="/v1/events/:slug"} 1\n')
    expect(text).toContain('http_answer_duration_seconds_bucket{le="0.1",route="none"} 0\n')
    expect(text).toContain('\nshelf_hits_total 2\n')
    expect(text).toContain('\nshelf_bytes 3000\n')
    expect(text).toContain('dataset_reloads_total{outcome="refused"} 1\n')
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m)
  }
})
