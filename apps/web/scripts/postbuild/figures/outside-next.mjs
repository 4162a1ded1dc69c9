/**
 * Lets modules that say `server-only` be loaded outside of Next.js, which is on a server too.
 * @type {import('node:module').ResolveHook}
 */
export const resolve = (specifier, context, next) =>
  specifier === 'server-only' ? { url: 'data:text/javascript,', shortCircuit: true } : next(specifier, context)
