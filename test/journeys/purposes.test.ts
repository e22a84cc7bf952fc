import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import { answer, call, create, openProject, reopen } from '../support/project.ts'

interface Run {
  readonly issues: readonly {
    readonly tab: string
    readonly code: string
    readonly message: string
  }[]
}
interface TextFile {
  readonly name: string
  readonly text: string
}

const FIELDS = [
  'source,field,label',
  'Caisse,first_name,Prénom',
  'Caisse,diet,Régime',
  'Newsletter,birth,Naissance',
  'Wifi,mac,Adresse MAC',
].join('\n')

const typeAll = (hand: Hand, tab: string, row: number, cells: Readonly<Record<string, string>>) => {
  for (const [column, text] of Object.entries(cells)) hand.type(tab, column, row, text)
}

function project(locale: 'fr' | 'en' = 'fr') {
  const host = openProject()
  create(host, { locale, aims: ['inventory', 'gdpr', 'quality'], projectName: 'Chez Léon & fils' })
  call(host, 'importFields', FIELDS, '')
  return host
}

/** Two activities: one kept too long and vague on what it holds, one that says its period in words only. */
const begun = (() => {
  const host = project()
  const hand = new Hand(host)
  const row = (name: string) => hand.row('variables', 'name', (text) => text === name)
  typeAll(hand, 'purposes', hand.bottom('purposes'), {
    purpose: 'Fidélité, carte et avantages',
    source: 'Caisse',
    'legal-basis': 'Contrat',
    retention: '3 ans après la dernière visite',
    'retention-months': '36',
    people: '=CLIENTS()',
    categories: 'État civil et identification',
    recipients: 'Siège ; "Agence" Durand',
  })
  typeAll(hand, 'purposes', hand.bottom('purposes'), {
    purpose: 'Lettre du mois',
    source: 'Newsletter',
    'legal-basis': 'Consentement',
    retention: '3 ans après le dernier clic',
  })
  typeAll(hand, 'variables', row('first_name'), { canonical: 'Prénom', 'age-band': '3 à 5 ans' })
  typeAll(hand, 'variables', row('diet'), {
    canonical: 'Régime ou allergie alimentaire',
    'age-band': 'Moins de 6 mois',
  })
  // The birth date of the newsletter serves the loyalty card, which does not name that tool.
  typeAll(hand, 'variables', row('birth'), { purpose: 'TRT-001' })
  return host.save()
})()

function told(host: LocalHost): string[] {
  const { issues } = call<Run>(host, 'recompute')
  return issues.flatMap(({ tab, message }) =>
    tab === 'purposes' ? [message.replace(/\s/g, ' ')] : [],
  )
}

test('what is wrong in the register is told where it is, and what to do about it', () => {
  const host = reopen(begun)
  call(host, 'recompute')
  expect(told(host)).toEqual([
    'Traitements, ligne 2, colonne « Durée en mois » : « Fidélité, carte et avantages » : 36 mois déclarés, et une variable bien plus ancienne (first_name). Purgez ces valeurs, ou vérifiez le point de départ de la durée.',
    'Traitements, ligne 2, colonne « Sources ou composants » : « Fidélité, carte et avantages » ne cite pas SRC-002 · Newsletter, dont des variables lui sont rattachées : complétez les sources.',
    'Traitements, ligne 2, colonne « Catégories de données » : « Fidélité, carte et avantages » : ses variables portent aussi Sensible (art. 9), que ses catégories ne disent pas : complétez-les, et voyez si une AIPD est requise.',
    "Traitements, ligne 3, colonne « Durée en mois » : « Lettre du mois » : la durée est écrite, mais pas en mois : tapez aussi le nombre de mois, sans lui aucun dépassement n'est signalé.",
    "Traitements : une source n'est citée par aucun traitement (Wifi) : ajoutez-les à un traitement, ou vérifiez qu'elles ne portent rien sur des personnes.",
  ])
})

test('a dated check prevails over the band, and a period inside the band is only to be checked', () => {
  const host = reopen(begun)
  const hand = new Hand(host)
  const check = hand.bottom('checks')
  typeAll(hand, 'checks', check, {
    variable: 'first_name',
    date: '20/11/2026',
    records: '1000',
    empty: '0',
    placeholder: '0',
    'median-date': '20/11/2025',
  })
  expect(told(host).join(' ')).not.toContain('bien plus ancienne')
  host.person.deleteRows('Contrôles', check)
  const months = hand.row('purposes', 'retention-months', (text) => text === '36')
  hand.type('purposes', 'retention-months', months, '48')
  expect(told(host)[0]).toContain(
    "48 mois déclarés tombent au milieu de l'ancienneté donnée pour une variable (first_name)",
  )
})

test('the register is a file any spreadsheet opens, filled from the three tabs, and harmless', () => {
  const host = reopen(begun)
  call(host, 'recompute')
  const before = JSON.stringify(host.save().book)
  const { name, text } = call<TextFile>(host, 'exportRegister')
  expect(JSON.stringify(host.save().book)).toBe(before)
  expect(name).toBe('registre-des-traitements-chez-leon-fils-2026-11-21.csv')
  expect(text.startsWith('\ufeffActivité de traitement,Finalités,')).toBe(true)
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true })
  const [card, letter] = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell.replace(/\s/g, ' ')])),
  )
  expect(card).toEqual({
    'Activité de traitement': 'TRT-001 · Fidélité, carte et avantages',
    Finalités: 'Fidélité, carte et avantages',
    Organisme: 'Chez Léon & fils',
    "Rôle de l'organisme": '',
    'Base légale': 'Contrat',
    'Catégories de personnes concernées': "'=CLIENTS()",
    'Catégories de données': 'État civil et identification ; Sensible (art. 9)',
    'Données sensibles (art. 9 et 10, numéros nationaux, mineurs)': 'Sensible (art. 9)',
    'Données traitées': 'Prénom ; Régime ou allergie alimentaire ; birth',
    'Sources et outils': 'Caisse ; Newsletter',
    'Hébergement et pays': '',
    Destinataires: 'Siège ; "Agence" Durand',
    "Transferts hors de l'UE": '',
    'Durée de conservation': '3 ans après la dernière visite',
    'Durée de conservation en mois': '36',
    'Dépassement de la durée': 'dépassée pour first_name ; inconnu pour une variable sur 3',
    'Mesures de sécurité': '',
    'Information des personnes': '',
    "Analyse d'impact (AIPD)": '',
    'Avis du DPO': '',
    'Décision du responsable de traitement': '',
  })
  expect(letter?.['Base légale']).toBe('Consentement')
  expect(letter?.['Dépassement de la durée']).toBe('')
})

test('an empty register has its headings, in the language of the workbook', () => {
  const { name, text } = call<TextFile>(project('en'), 'exportRegister')
  expect(name).toBe('register-of-processing-chez-leon-fils-2026-11-21.csv')
  const [header = [], ...rows]: string[][] = parse(text, { bom: true })
  expect(header.slice(0, 5)).toEqual([
    'Processing activity',
    'Purposes',
    'Organisation',
    'Role of the organisation',
    'Legal basis',
  ])
  expect(rows).toEqual([])
})

test('without a Traitements tab there is nothing to export, and that is said', () => {
  const host = openProject()
  create(host, { aims: ['inventory'] })
  const given = answer(host, 'exportRegister')
  expect(given).toEqual({
    ok: false,
    failure: { code: 'no-register', message: expect.stringContaining('Traitements') },
  })
})
