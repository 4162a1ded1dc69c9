import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

interface Shelf {
  readonly answers: number
  readonly bytes: number
}

/** Counts what is answered, and tells it as Prometheus reads it. Labels are routes, never addresses or names. */
export const makeMetrics = (shelf: () => Shelf) => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  // Counted in a map of our own and handed over when asked for: an answer at hand takes little longer than a label.
  const answered = new Map<string, Map<number, number>>()
  let hits = 0
  new Counter({
    name: 'http_requests_total',
    help: 'Requests answered, by route and status.',
    labelNames: ['route', 'status'],
    registers,
    collect() {
      this.reset()
      for (const [route, counts] of answered) for (const [status, count] of counts) this.inc({ route, status }, count)
    },
  })
  const durations = new Histogram({
    name: 'http_answer_duration_seconds',
    help: 'Time until an answer that was not at hand was ready to be sent, by route.',
    labelNames: ['route'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers,
  })
  new Counter({
    name: 'shelf_hits_total',
    help: 'Requests whose answer was at hand.',
    registers,
    collect() {
      this.reset()
      this.inc(hits)
    },
  })
  new Gauge({
    name: 'shelf_bytes',
    help: 'Bytes of answers that are at hand.',
    registers,
    collect() {
      this.set(shelf().bytes)
    },
  })
  new Gauge({
    name: 'shelf_answers',
    help: 'Answers that are at hand.',
    registers,
    collect() {
      this.set(shelf().answers)
    },
  })
  const reloads = new Counter({
    name: 'dataset_reloads_total',
    help: 'Datasets that were to be taken over, by what came of it.',
    labelNames: ['outcome'],
    registers,
  })
  return {
    observe: (route: string, status: number, seconds: number | null): void => {
      const counts = answered.get(route) ?? new Map<number, number>()
      if (counts.size === 0) answered.set(route, counts)
      counts.set(status, (counts.get(status) ?? 0) + 1)
      if (seconds === null) hits += 1
      else durations.observe({ route }, seconds)
    },
    reloaded: (outcome: 'taken' | 'refused'): void => reloads.inc({ outcome }),
    text: (): Promise<string> => registry.metrics(),
    contentType: registry.contentType,
  }
}
export type Metrics = ReturnType<typeof makeMetrics>
