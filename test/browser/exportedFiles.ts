// The exports of two tools of the demo, for pictures: nobody in them is anybody.

/** Customers of the orders on line and of the loyalty programme, the same ones in part. */
const customers = (from: number, to: number, line: (n: number) => readonly string[]) =>
  Array.from({ length: to - from }, (_, n) => line(from + n).join(';'))
const names = ['Ana', 'Bruno', 'Chloé', 'Driss', 'Emma', 'Farid', 'Gaël', 'Hélène']
export const SITE = {
  name: 'commandes-en-ligne.csv',
  source: 'SRC-002',
  buffer: Buffer.from(
    [
      'email;prenom;telephone_mobile;montant',
      ...customers(0, 900, (n) => [
        n % 6 === 0 ? '' : `client${n}@clientele.fr`,
        names[n % 8] ?? '',
        n % 3 === 0 ? '' : `06120${10_000 + n}`,
        `${12 + (n % 40)},50`,
      ]),
    ].join('\n'),
  ),
}
export const CARDS = {
  name: 'fidelite.csv',
  source: 'SRC-005',
  buffer: Buffer.from(
    [
      'carte;e-mail;prenom;mobile;newsletter',
      ...customers(400, 1_300, (n) => [
        `FID-${n}`,
        `CLIENT${n - (n % 50 === 3 ? 1 : 0)}@clientele.fr`,
        n % 5 === 0 ? '' : (names[(n % 11 === 0 ? n + 1 : n) % 8] ?? ''),
        n % 7 === 0 ? '' : `+33 6 12 0${10_000 + n + (n % 10 === 0 ? 1 : 0)}`,
        n % 2 === 0 ? 'oui' : 'non',
      ]),
    ].join('\n'),
  ),
}
