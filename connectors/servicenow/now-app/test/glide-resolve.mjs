const STAND_IN = new URL('./glide.mjs', import.meta.url).href

/** Resolves the platform's modules to their stand-in, all others as ever. */
export function resolve(specifier, context, next) {
  return specifier.startsWith('@servicenow/glide')
    ? { url: STAND_IN, shortCircuit: true }
    : next(specifier, context)
}
