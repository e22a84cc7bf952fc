// Two published CRMs, through the built add-on: created, imported, confirmed, judged and ranked.
import { beforeAll, describe, expect, test } from 'vitest'
import { create, inventory, linesOf, product } from './product.ts'

type Product = ReturnType<typeof product>

/**
 * What each list must give. The numbers of sure matches may grow; a lower one is a loss to explain. An
 * industry, the owner of a deal and the rows of an import table are only suggested.
 */
const CASES = [
  {
    file: 'dbt_hubspot_variables.csv',
    pack: 'b2b-services',
    audience: 'b2b',
    fields: 468,
    sure: 29,
    expected: {
      property_firstname: 'first-name',
      property_lastname: 'last-name',
      property_email: 'business-email',
      property_jobtitle: 'job-title',
      property_city: 'city',
      property_closedate: 'close-date',
    },
  },
  {
    file: 'npsp_variables.csv',
    pack: 'nonprofit',
    audience: 'all',
    fields: 765,
    sure: 16,
    expected: {
      MailingCity__c: 'city',
      MailingPostalCode__c: 'postal-code',
      Do_Not_Contact__c: 'marketing-objection',
    },
  },
] as const

describe.each(CASES)('$file', ({ file, pack, audience, fields, sure, expected }) => {
  let addon: Product
  let imported: ReturnType<Product['importFields']>
  let confirmed: number
  let run: ReturnType<Product['recompute']>
  const list = () => inventory(file)

  beforeAll(() => {
    addon = product()
    create(addon, {
      locale: 'fr',
      projectName: 'Essai',
      audience,
      aims: ['inventory', 'collection', 'quality'],
      pack,
      typicalSources: false,
    })
    imported = addon.importFields(list(), 'CRM')
    confirmed = addon.confirmSureMatches(['exact', 'fingerprint']).decided
    run = addon.recompute()
  })

  test('every line is read, once, without a problem', () => {
    const lines = linesOf(list())
    const { variablesAdded, repeated, known, problems, sourcesAdded } = imported
    expect(lines).toHaveLength(fields)
    expect(variablesAdded + repeated).toBe(fields)
    expect({ known, problems }).toEqual({ known: 0, problems: [] })
    expect(sourcesAdded).toBe(new Set(lines.map(({ source }) => source)).size)
    expect(run.sources).toBe(sourcesAdded)
    expect(run.variables).toBe(variablesAdded)
  })

  test('names stand in the workbook as they were published', () => {
    const written = addon.host.person.read('Variables', `B2:B${imported.variablesAdded + 1}`).flat()
    const published = new Set(linesOf(list()).map(({ variable }) => variable))
    const last = (name: unknown) => String(name).split('.').pop() ?? ''
    expect(written.filter((name) => !published.has(last(name)))).toEqual([])
  })

  test('the sure matches are enough, and those anyone would make are among them', () => {
    expect(confirmed).toBeGreaterThanOrEqual(sure)
    const made = run.matches.filter(({ decision }) => decision === 'confirmed')
    expect(made).toHaveLength(confirmed)
    const pairs = made.map(({ variable, datum }) => `${variable} → ${datum}`)
    const wanted = Object.entries(expected).map(([variable, datum]) => `${variable} → ${datum}`)
    expect(pairs).toEqual(expect.arrayContaining(wanted))
  })

  test('nothing is left to look at', () => {
    expect(run.issues.map(({ message }) => message)).toEqual([])
  })

  test('the missing data are ranked, each with its sentence', () => {
    const { proven, assumed, missingShare, unallocated, missing, waves } = run
    expect(proven + assumed + missingShare + unallocated).toBeCloseTo(100, 6)
    expect(proven).toBe(0)
    const ranks = missing.flatMap(({ rank }) => rank ?? [])
    expect(ranks).toEqual(ranks.map((_, index) => index + 1))
    expect(ranks.length).toBeGreaterThan(10)
    expect(missing.filter(({ explanation }) => explanation.length < 20)).toEqual([])
    expect(Math.max(...missing.map(({ index }) => index ?? 0))).toBeCloseTo(100, 6)
    expect(waves.length).toBeGreaterThan(1)
  })

  test('the same list again adds nothing', () => {
    const again = addon.importFields(list(), 'CRM')
    expect(again.variablesAdded + again.sourcesAdded).toBe(0)
  })
})
