import { type Locale, say, type Text } from '../../base/text.ts'
import type { Loss } from '../plan/losses.ts'

/**
 * What a datum does to scenarios, in words: it blocks them, holds them back, leaves them to check, or
 * would only enrich them.
 *
 * @example freine 11 scénarios, dont 2 bloqués
 */
export function held({ blocks, slows, unproven, why }: Loss, locale: Locale): string {
  const all = blocks.length + slows.length + unproven.length
  const values = {
    n: all,
    blocked: blocks.length,
    check: unproven.length,
    extra: why.filter(({ need }) => need === 'optional').length,
  }
  const main = all === 0 ? [] : [say(heldText(blocks.length, unproven.length, all), locale, values)]
  if (values.extra === 0) return main.join('')
  return [...main, say(all === 0 ? ENRICHES : ENRICHES_TOO, locale, values)].join('')
}

function heldText(blocked: number, check: number, all: number): Text {
  if (blocked === all) return BLOCKS
  if (check === all) return LEAVES
  if (blocked > 0 && check > 0) return HOLDS_BLOCKS_LEAVES
  if (blocked > 0) return HOLDS_BLOCKS
  return check > 0 ? HOLDS_LEAVES : HOLDS
}

const BLOCKS: Text = {
  fr: 'bloque {n|# scénario|# scénarios}',
  en: 'blocks {n|# scenario|# scenarios}',
}
const LEAVES: Text = {
  fr: 'laisse {n|# scénario|# scénarios} à vérifier',
  en: 'leaves {n|# scenario|# scenarios} to check',
}
const HOLDS: Text = {
  fr: "freine {n|# scénario|# scénarios} (n'en bloque aucun)",
  en: 'holds back {n|# scenario|# scenarios} (blocks none)',
}
const HOLDS_BLOCKS: Text = {
  fr: 'freine {n|# scénario|# scénarios}, dont {blocked|# bloqué|# bloqués}',
  en: 'holds back {n|# scenario|# scenarios}, {blocked} of them blocked',
}
const HOLDS_LEAVES: Text = {
  fr: "freine {n|# scénario|# scénarios}, dont {check} à vérifier (n'en bloque aucun)",
  en: 'holds back {n|# scenario|# scenarios}, {check} of them to check (blocks none)',
}
const HOLDS_BLOCKS_LEAVES: Text = {
  fr: 'freine {n|# scénario|# scénarios}, dont {blocked|# bloqué|# bloqués} et {check} à vérifier',
  en: 'holds back {n|# scenario|# scenarios}, {blocked} of them blocked and {check} to check',
}
const ENRICHES: Text = {
  fr: 'enrichirait {extra|# scénario|# scénarios} sans en bloquer aucun',
  en: 'would enrich {extra|# scenario|# scenarios} and blocks none',
}
const ENRICHES_TOO: Text = {
  fr: ', et en enrichirait {extra|# autre|# autres}',
  en: ', and would enrich {extra|# other|# others}',
}
