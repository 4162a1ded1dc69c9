import fc from 'fast-check'

// A law that does not hold is told by the first case that breaks it: looking for a smaller one takes minutes where each
// case is a whole dataset. The seed and path that are printed with it find the case again.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true })
