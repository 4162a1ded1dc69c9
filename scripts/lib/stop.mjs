/**
 * An AbortSignal that fires when somebody asks the launcher to stop: by a signal, or by ending its parent.
 * The parent is watched because npm does not forward every signal it gets.
 */
export const stopSignal = () => {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => controller.abort(signal))
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) controller.abort('parent gone')
  }, 250).unref()
  return controller.signal
}
