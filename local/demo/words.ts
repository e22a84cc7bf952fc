/** The words of the report, and how each language writes figures. */
export interface Words {
  readonly mark: string
  readonly colon: string
  readonly percent: string
  readonly plan: string
  readonly bands: readonly [string, string, string, string]
  readonly inventory: string
  readonly quality: string
  readonly ofTheWeight: string
  readonly unknown: string
  readonly left: string
  readonly toConfirm: string
  readonly first: string
  readonly waves: string
  readonly wave: string
  readonly onwards: string
  readonly gain: string
  readonly effort: string
  readonly after: string
  readonly mechanics: string
  readonly issues: string
  readonly none: string
  readonly noRank: string
  readonly noVariable: string
}

export const WORDS: Readonly<Record<'fr' | 'en', Words>> = {
  fr: {
    mark: ',',
    colon: '\u00a0: ',
    percent: '\u00a0%',
    plan: 'LE PLAN EN TROIS BANDES',
    bands: ['Prouvé', 'Supposé, à mesurer', 'Manquant', 'Objectifs sans scénario'],
    inventory: 'Inventaire rempli',
    quality: 'Qualité moyenne',
    ofTheWeight: 'du poids connu',
    unknown: 'trop peu mesurée',
    left: 'Cases attendues encore vides',
    toConfirm: 'Correspondances à confirmer',
    first: 'LES DIX PREMIÈRES DONNÉES MANQUANTES',
    waves: 'LES VAGUES : QUOI OBTENIR ENSEMBLE, SI LES MESURES SONT BONNES',
    wave: 'Vague',
    onwards: ' et suivantes',
    gain: 'gain',
    effort: 'effort',
    after: 'prouvé ensuite',
    mechanics: "LES MÉCANIQUES, CHACUNE SEULE ET DÈS AUJOURD'HUI, PAR PART DU PLAN",
    issues: "CE QU'IL FAUT REGARDER",
    none: 'rien',
    noRank: 'sans rang',
    noVariable: "Aucune variable : il n'y a pas encore d'inventaire à classer.",
  },
  en: {
    mark: '.',
    colon: ': ',
    percent: '%',
    plan: 'THE PLAN IN THREE BANDS',
    bands: ['Proven', 'Assumed, to measure', 'Missing', 'Objectives without scenario'],
    inventory: 'Inventory filled',
    quality: 'Average quality',
    ofTheWeight: 'of the weight known',
    unknown: 'too little measured',
    left: 'Expected cells still empty',
    toConfirm: 'Matches to confirm',
    first: 'THE FIRST TEN MISSING DATA',
    waves: 'THE WAVES: WHAT TO OBTAIN TOGETHER, IF THE MEASURES ARE GOOD',
    wave: 'Wave',
    onwards: ' and later',
    gain: 'gain',
    effort: 'effort',
    after: 'proven afterwards',
    mechanics: 'THE MECHANICS, EACH ALONE AND AS OF TODAY, BY SHARE OF THE PLAN',
    issues: 'WHAT TO LOOK AT',
    none: 'nothing',
    noRank: 'no rank',
    noVariable: 'No variable: there is no inventory to rank yet.',
  },
}
