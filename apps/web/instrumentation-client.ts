// Runs before every other script of a page. zod would try whether it may make functions from text, which the policy of
// the pages forbids; told not to, it does not try, and the browser has nothing to report.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
