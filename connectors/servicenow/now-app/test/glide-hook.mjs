/** Lets modules import "@servicenow/glide" from the stand-ins here instead of from an instance. */
import { register } from 'node:module'

register(new URL('./glide-resolve.mjs', import.meta.url))
