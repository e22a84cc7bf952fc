import { all, letters, punctuations } from 'cjk-regex'
import type { Plugin } from 'esbuild'

/**
 * What Univer brings along and this page does without, 600 kB that every start would read: the tongue a
 * text is written in is only asked to hyphenate it, and the letters of Chinese, Japanese and Korean are
 * computed from Unicode's tables, here rather than in every window.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  'franc-min': "export const franc = () => 'und'",
  'cjk-regex': [all, letters, punctuations]
    .map(
      (letters) =>
        `export const ${letters.name} = () => ({ toRegExp: () => ${letters().toRegExp()} })`,
    )
    .join('\n'),
}

/** Puts the stand-ins in the place of the libraries. */
export const lighter: Plugin = {
  name: 'lighter',
  setup({ onResolve, onLoad }) {
    const named = new RegExp(`^(${Object.keys(STAND_INS).join('|')})$`)
    onResolve({ filter: named }, ({ path }) => ({ path, namespace: 'stand-in' }))
    onLoad({ filter: /./, namespace: 'stand-in' }, ({ path }) => ({
      contents: STAND_INS[path] ?? '',
    }))
  },
}
