/**
 * Why an engine whose records are elsewhere gave no answer: they cannot be reached, take too long, or are another
 * version. The question may be asked again after `retryAfter` seconds.
 */
export class EngineUnavailable extends Error {
  override readonly name = 'EngineUnavailable'
  readonly retryAfter: number

  constructor(message: string, retryAfter: number, cause?: unknown) {
    super(message, { cause })
    this.retryAfter = retryAfter
  }
}
