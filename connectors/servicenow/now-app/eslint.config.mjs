import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/** What Node gives to the build and the tests. */
const node = { process: 'readonly', console: 'readonly', Buffer: 'readonly', URL: 'readonly' }

/** What the platform and its SDK give to scripts and records; `require` and `Class` on the instance alone. */
const platform = { Now: 'readonly', Class: 'readonly', require: 'readonly' }

export default tseslint.config(
  { ignores: ['target/', 'node_modules/', 'src/fluent/generated/'] },
  js.configs.recommended,
  { files: ['**/*.mjs'], languageOptions: { globals: node } },
  { files: ['src/**'], languageOptions: { globals: platform } },
  { files: ['src/**/*.ts'], extends: [...tseslint.configs.strict] },
  // The instance finds a script include by its name.
  { files: ['src/host/*.js'], languageOptions: { sourceType: 'script' }, rules: { 'no-unused-vars': 'off' } },
)
