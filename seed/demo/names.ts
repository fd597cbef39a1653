import { randomFor } from './random.ts'

interface NamePool {
  /** How many of a hundred names come from here. */
  share: number
  first: string
  last: string
}

/**
 * First and last names as they occur together in the Netherlands. The combinations are made up; surnames of people in
 * public life are avoided.
 */
const pools: NamePool[] = [
  {
    share: 52,
    first:
      'Anneke Bart Carlijn Dirk Evelien Floor Gijs Hanneke Ingeborg Jelle Karlijn Lennart Marloes Niels Petra Ruben Sanne Teun Wieteke Yvonne Joost Marleen Sjoerd Tessa Koen Lisette Maarten Nienke Arjan Femke',
    last: 'van Rietschoten|Bosmeijer|Wildenberg|Hoogendam|Oldenkamp|ter Welle|Brouwershof|van der Slikke|Koppelaar|Nijdam|Schaapveld|de Rooy|Tichelaar|Vermaning|Zandgrond|Hummelink|van Oeveren|Kruiswijk|Lindeboom|Postmus|Reitsema|van Tuinen|Eikenaar|Boterbloem',
  },
  {
    share: 9,
    first: 'Emre Elif Hakan Zeynep Serkan Büşra Murat Esra',
    last: 'Karagözlü|Demirtepe|Yalçınkaya|Şahinli|Gündoğar|Özbeyaz',
  },
  {
    share: 10,
    first: 'Yassine Samira Hicham Naoual Ilias Loubna Younes Ikram',
    last: 'El Mahroug|Benhaddi|Aït Oussa|Bouzarda|El Khayari|Tazrouti',
  },
  {
    share: 9,
    first: 'Rishi Shanti Jermaine Melissa Raoul Sharda Vincent Cheryl',
    last: 'Ramdhiansing|Baldewpersad|Landvreugd|Gooptar|Sewnath|Wijdenbree',
  },
  { share: 5, first: 'Quincy Shurandy Nathalie Giovanni Mirelva', last: 'Martisana|Winklaar|Curielle|Sambo' },
  { share: 5, first: 'Agnes Ronald Noor Michaël Intan', last: 'Sahuleka|Pattinama|Lekahena|Soetopo' },
  { share: 4, first: 'Katarzyna Tomasz Anna Piotr', last: 'Wierzbowska|Zielonka|Makowiecki' },
  { share: 3, first: 'Rania Bassel Hala', last: 'Al-Darwich|Haddadin|Qasmieh' },
  { share: 3, first: 'Djamila Nelson Ivone', last: 'Évora Lopes|Da Graça Brito|Monteiro Silvério' },
]

/** A name for the person with this key, other than the names that are taken. */
export function inventName(key: string, taken: ReadonlySet<string>): string {
  const random = randomFor(`name/${key}`)
  for (;;) {
    const pool = poolAt(random.between(0, 99))
    const name = `${random.pick(pool.first.split(' '))} ${random.pick(pool.last.split('|'))}`
    if (!taken.has(name)) return name
  }
}

function poolAt(percentile: number): NamePool {
  let passed = 0
  for (const pool of pools) {
    passed += pool.share
    if (percentile < passed) return pool
  }
  throw new Error('The shares of the name pools do not add up to a hundred.')
}
