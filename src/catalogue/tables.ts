import { type ContactRule, contactRules } from './contactRules.ts'
import { type Datum, data } from './data.ts'
import { type DecayFamily, decay } from './decay.ts'
import { diagnosis, type Statement } from './diagnosis.ts'
import { type Format, formats } from './formats.ts'
import { type Frequency, frequencies } from './frequencies.ts'
import { type Kpi, kpis } from './kpis.ts'
import { smallLists, type Term } from './lists.ts'
import { type Effect, type Mechanic, mechanicData, mechanics } from './mechanics.ts'
import { type CatalogueObjective, objectives } from './objectives.ts'
import { type Pack, packs } from './packs.ts'
import { type Placeholder, placeholders } from './placeholders.ts'
import { type CataloguePopulation, populations } from './populations.ts'
import { type CatalogueProgramme, programmes } from './programmes.ts'
import { type Requirement, requirements } from './requirements.ts'
import { type CatalogueScenario, scenarios } from './scenarios.ts'
import { type CatalogueSource, sourceData, sources } from './sources.ts'
import { type Synonym, synonyms } from './synonyms.ts'

type ById<Item> = ReadonlyMap<string, Item>

/** The whole catalogue, every table parsed. */
export interface Tables {
  readonly data: ById<Datum>
  readonly sources: ById<CatalogueSource>
  readonly sourceData: ById<readonly string[]>
  readonly scenarios: ById<CatalogueScenario>
  readonly requirements: readonly Requirement[]
  readonly mechanics: ById<Mechanic>
  readonly mechanicData: ById<ById<Effect>>
  readonly packs: ById<Pack>
  readonly objectives: ById<CatalogueObjective>
  readonly programmes: ById<CatalogueProgramme>
  readonly populations: ById<CataloguePopulation>
  readonly frequencies: ById<Frequency>
  readonly decay: ById<DecayFamily>
  readonly formats: ById<Format>
  readonly placeholders: readonly Placeholder[]
  readonly kpis: ById<Kpi>
  readonly diagnosis: ById<Statement>
  readonly contactRules: readonly ContactRule[]
  readonly synonyms: readonly Synonym[]
  readonly lists: ById<readonly Term[]>
}

/** The tables this product ships. Parses everything: for checks, never on a person's path. */
export function shippedTables(): Tables {
  return {
    data: data(),
    sources: sources(),
    sourceData: sourceData(),
    scenarios: scenarios(),
    requirements: requirements(),
    mechanics: mechanics(),
    mechanicData: mechanicData(),
    packs: packs(),
    objectives: objectives(),
    programmes: programmes(),
    populations: populations(),
    frequencies: frequencies(),
    decay: decay(),
    formats: formats(),
    placeholders: placeholders(),
    kpis: kpis(),
    diagnosis: diagnosis(),
    contactRules: contactRules(),
    synonyms: synonyms(),
    lists: smallLists(),
  }
}
