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
      'Anneke Bart Carlijn Dirk Evelien Floor Gijs Hanneke Ingeborg Jelle Karlijn Lennart Marloes Niels Petra Ruben Sanne Teun Wieteke Yvonne Joost Marleen Sjoerd Tessa Koen Lisette Maarten Nienke Arjan Femke Anouk Bram Coen Dorien Erik Frouke Geert Hilde Irene Jorrit Kirsten Leonie Mirjam Otto Pien Roel Stijn Tineke Willemijn',
    last: 'van Rietschoten|Bosmeijer|Wildenberg|Hoogendam|Oldenkamp|ter Welle|Brouwershof|van der Slikke|Koppelaar|Nijdam|Schaapveld|de Rooy|Tichelaar|Vermaning|Zandgrond|Hummelink|van Oeveren|Kruiswijk|Lindeboom|Postmus|Reitsema|van Tuinen|Eikenaar|Boterbloem|Kortsmit|van Wieringhen|Dobbelaar|Heuvelink|de Gelder|Snoeijer|van Asperdt|Terpstee|Wagenvoorde|Bruinewoud|Kamstraat|Oosterlaken|van Lierop|Zijlmans|Rozendom|Haverkate|Schippergoed|van Nunspeet|Mulderij|Weideveld|Kloosterziel|Blankespoor|Nieuwpoorter|van den Eijkhof',
  },
  {
    share: 9,
    first: 'Emre Elif Hakan Zeynep Serkan Büşra Murat Esra Tolga Sevgi Onur Dilara Ufuk Nesrin',
    last: 'Karagözlü|Demirtepe|Yalçınoba|Şahinli|Gündoğar|Özbeyaz|Taşkıran|Akdereli|Kocabey|Sarıtepe',
  },
  {
    share: 10,
    first: 'Yassine Samira Hicham Naoual Ilias Loubna Younes Ikram Soufiane Hafida Anouar Mariam Tarik Wafae',
    last: 'El Mahroug|Benhaddi|Aït Oussa|Bouzarda|El Khayari|Tazrouti|Amghari|Ouled Saïd|El Bachrioui|Zerrouki',
  },
  {
    share: 9,
    first: 'Rishi Shanti Jermaine Melissa Raoul Sharda Vincent Cheryl Dinesh Patricia Orlando Gracia',
    last: 'Ramdhiansing|Baldewpersad|Landvreede|Gooptar|Sewnathsing|Wijdenbree|Kartodikromo|Jagroep|Vreugdenrijk|Pinasgracht',
  },
  {
    share: 5,
    first: 'Quincy Shurandy Nathalie Giovanni Mirelva',
    last: 'Martisana|Wincklaer|Curielle|Sambolina|Pieternella',
  },
  {
    share: 5,
    first: 'Agnes Ronald Noor Michaël Intan Ferry Dewi',
    last: 'Sahulekka|Pattinaya|Lekahena|Soetopo|Manuhuwa',
  },
  { share: 4, first: 'Katarzyna Tomasz Anna Piotr', last: 'Zielonka|Wrzosek|Podlas' },
  { share: 3, first: 'Rania Bassel Hala', last: 'Al-Darwich|Haddadin|Qasmieh|Tarabishi' },
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
