import type { Tables } from '../tables.ts'

/** Where words are used, the words, and what they must be among. */
type Usage = readonly [where: string, used: Iterable<string | null>, among: string]

/** Every id names a row that exists, and every word of a closed list is in the list. */
export function referenceProblems(tables: Tables): readonly string[] {
  return usages(tables).flatMap(([where, used, among]) => {
    const known = knownWords(tables, among)
    return [...new Set(used)]
      .filter((word) => word !== null && !known.has(word))
      .map((word) => `${where}: "${word}" is not in ${among}`)
  })
}

function knownWords(tables: Tables, name: string): { has(word: string): boolean } {
  const { data, sources, scenarios, mechanics, objectives, programmes } = tables
  const { packs, populations, frequencies, decay, formats, kpis, lists } = tables
  const large = { data, sources, scenarios, mechanics, objectives, programmes, packs }
  const named = new Map<string, { has(word: string): boolean }>(
    Object.entries({ ...large, populations, frequencies, decay, formats, kpis }),
  )
  return named.get(name) ?? new Set((lists.get(name) ?? []).map((term) => term.id))
}

function usages(tables: Tables): readonly Usage[] {
  return [
    ...dataUsages(tables),
    ...sourceUsages(tables),
    ...scenarioUsages(tables),
    ...mechanicUsages(tables),
    ...planUsages(tables),
    ...packUsages(tables),
    ...contactUsages(tables),
    [
      'theme of the diagnosis',
      [...tables.diagnosis.values()].map((one) => one.theme),
      'diagnosis_theme',
    ],
    ['synonyms', tables.synonyms.map((name) => name.datum), 'data'],
    ['placeholders', formatsOf(tables), 'formats'],
  ]
}

function formatsOf({ placeholders }: Tables): readonly string[] {
  return placeholders.map((filler) => filler.appliesTo).filter((format) => format !== 'any')
}

function dataUsages({ data }: Tables): readonly Usage[] {
  const all = [...data.values()]
  return [
    ['family of a datum', all.map((datum) => datum.family), 'data_family'],
    ['format of a datum', all.map((datum) => datum.format), 'formats'],
    ['business equivalent of a datum', all.map((datum) => datum.b2bEquivalent), 'data'],
    ['GDPR category of a datum', all.map((datum) => datum.gdprCategory), 'gdpr_category'],
    ['legal basis of a datum', all.map((datum) => datum.legalBasis), 'legal_basis'],
    ['consent of a datum', all.flatMap((datum) => datum.consents), 'data'],
    ['decay family of a datum', all.map((datum) => datum.decayFamily), 'decay'],
    ['decay mode of a datum', all.map((datum) => datum.decayMode), 'decay_mode'],
    ['moment of a datum', all.flatMap((datum) => datum.moments), 'collection_moment'],
    ['typical source of a datum', all.flatMap((datum) => datum.typicalSources), 'sources'],
    ['part of a composite datum', all.flatMap((datum) => datum.compositeOf), 'data'],
    ['population of a datum', all.map((datum) => datum.population), 'populations'],
    ['channel of a datum', all.flatMap((datum) => datum.contactChannels), 'channel'],
    ['interest of a datum', all.map((datum) => datum.interest), 'crm_interest'],
    ['key strength of a datum', all.map((datum) => datum.keyStrength), 'key_strength'],
    ['audience of a datum', all.map((datum) => datum.appliesTo), 'applies_to'],
  ]
}

function sourceUsages({ sources, sourceData }: Tables): readonly Usage[] {
  const all = [...sources.values()]
  return [
    ['type of a source', all.map((source) => source.type), 'source_type'],
    ['role of a source', all.map((source) => source.role), 'source_role'],
    ['kind of data of a source', all.flatMap((source) => source.dataTypes), 'data_type'],
    ['kind of tool of a source', all.map((source) => source.toolKind), 'tool_kind'],
    ['frequency of a source', all.map((source) => source.frequency), 'frequencies'],
    ['feed mode of a source', all.map((source) => source.feedMode), 'feed_mode'],
    ['integration of a source', all.flatMap((source) => source.integrations), 'integration'],
    ['key of a source', all.flatMap((source) => source.keys), 'data'],
    ['owner of a source', all.map((source) => source.ownerGroup), 'user_group'],
    ['sector of a source', all.flatMap((source) => source.sectors), 'sector'],
    ['population of a source', all.map((source) => source.population), 'populations'],
    ['source that holds data', sourceData.keys(), 'sources'],
    ['datum a source holds', [...sourceData.values()].flat(), 'data'],
  ]
}

function scenarioUsages({ scenarios, requirements }: Tables): readonly Usage[] {
  const all = [...scenarios.values()]
  const targets = all.flatMap((one) => [one.population, one.populationB2b, one.populationDonor])
  const regimes = all.flatMap((one) => [one.regime, one.regimeB2b, one.regimeDonor])
  return [
    ['programme of a scenario', all.map((scenario) => scenario.programme), 'programmes'],
    ['channel of a scenario', all.flatMap((scenario) => scenario.channels), 'channel'],
    ['indicator of a scenario', all.flatMap((scenario) => scenario.kpis), 'kpis'],
    ['priority of a scenario', all.map((scenario) => scenario.priority), 'moscow'],
    ['sector of a scenario', all.flatMap((scenario) => scenario.sectors), 'sector'],
    ['target of a scenario', targets, 'populations'],
    ['regime of a scenario', regimes, 'contact_regime'],
    ['scenario of a need', requirements.map((need) => need.scenario), 'scenarios'],
    ['datum of a need', requirements.map((need) => need.datum), 'data'],
    ['role of a need', requirements.map((need) => need.role), 'requirement_role'],
  ]
}

function mechanicUsages({ mechanics, mechanicData }: Tables): readonly Usage[] {
  const all = [...mechanics.values()]
  const effects = [...mechanicData.values()]
  return [
    ['touchpoint of a mechanic', all.map((mechanic) => mechanic.touchpoint), 'touchpoint'],
    ['mode of a mechanic', all.map((mechanic) => mechanic.mode), 'collection_mode'],
    ['moment of a mechanic', all.flatMap((mechanic) => mechanic.moments), 'collection_moment'],
    ['sector of a mechanic', all.flatMap((mechanic) => mechanic.sectors), 'sector'],
    ['indicator of a mechanic', all.map((mechanic) => mechanic.kpi), 'kpis'],
    ['mechanic that brings data', mechanicData.keys(), 'mechanics'],
    ['datum a mechanic brings', effects.flatMap((brought) => [...brought.keys()]), 'data'],
    [
      'effect of a mechanic',
      effects.flatMap((brought) => [...brought.values()]),
      'mechanic_effect',
    ],
  ]
}

function planUsages({
  objectives,
  programmes,
  kpis,
  populations,
  decay,
}: Tables): readonly Usage[] {
  const goals = [...objectives.values()]
  const families = [...programmes.values()]
  const indicators = [...kpis.values()]
  const denominators = [...populations.values()]
  const ageing = [...decay.values()]
  return [
    ['user group of an objective', goals.map((goal) => goal.userGroup), 'user_group'],
    ['main indicator of an objective', goals.map((goal) => goal.mainKpi), 'kpis'],
    ['phase of a programme', families.map((family) => family.phase), 'lifecycle_phase'],
    ['objective of a programme', families.flatMap((family) => family.objectives), 'objectives'],
    ['kind of an indicator', indicators.map((kpi) => kpi.kind), 'kpi_kind'],
    ['frequency of an indicator', indicators.map((kpi) => kpi.frequency), 'frequencies'],
    ['user group of an indicator', indicators.map((kpi) => kpi.userGroup), 'user_group'],
    ['kind of a population', denominators.map((one) => one.kind), 'population_kind'],
    ['datum that defines a population', denominators.flatMap((one) => one.definedBy), 'data'],
    ['evidence of a decay family', ageing.map((family) => family.evidence), 'evidence'],
  ]
}

function packUsages({ packs }: Tables): readonly Usage[] {
  const all = [...packs.values()]
  return [
    ['sector of a pack', all.map((pack) => pack.sector), 'sector'],
    ['audience of a pack', all.map((pack) => pack.contactAudience), 'contact_audience'],
    [
      'objective of a pack',
      all.flatMap((pack) => pack.objectives.map(({ id }) => id)),
      'objectives',
    ],
    [
      'programme of a pack',
      all.flatMap((pack) => pack.programmes.map(({ id }) => id)),
      'programmes',
    ],
    ['scenario of a pack', all.flatMap((pack) => pack.scenarios), 'scenarios'],
    ['source of a pack', all.flatMap((pack) => pack.sources), 'sources'],
    ['datum of a pack', all.flatMap((pack) => pack.data), 'data'],
    ['mechanic of a pack', all.flatMap((pack) => pack.mechanics), 'mechanics'],
  ]
}

function contactUsages({ contactRules }: Tables): readonly Usage[] {
  const exact = (words: readonly string[]) => words.filter((word) => word !== 'any')
  const consents = contactRules.map((rule) => rule.consent?.datum ?? null)
  const objections = contactRules.map((rule) => rule.objection?.datum ?? null)
  return [
    ['channel of a contact rule', contactRules.map((rule) => rule.channel), 'channel'],
    [
      'audience of a contact rule',
      exact(contactRules.map((rule) => rule.audience)),
      'contact_audience',
    ],
    ['regime of a contact rule', exact(contactRules.map((rule) => rule.regime)), 'contact_regime'],
    ['legal basis of a contact rule', contactRules.map((rule) => rule.legalBasis), 'legal_basis'],
    ['consent of a contact rule', consents, 'data'],
    ['objection list of a contact rule', objections, 'data'],
  ]
}
