import type { ProfessionalInput } from '../../contract/professionals.ts'

type Profile = Pick<ProfessionalInput, 'tasks' | 'powers' | 'workingMethod'>

/** What partners should know of somebody in this function; the rest they read at the organisation. */
const profiles: [startsWith: string, Profile][] = [
  [
    'Wijkagent',
    {
      tasks: 'Vast gezicht van de politie in de wijk: kent bewoners, signaleert en verbindt.',
      powers: 'Algemene opsporingsbevoegdheid; deelt politiegegevens alleen op grond van de Wet politiegegevens.',
      workingMethod: 'Mobiel en vaak op straat: een bericht werkt beter dan bellen.',
    },
  ],
  [
    'Digitaal wijkagent',
    {
      tasks: 'Is online aanspreekbaar en volgt openbare onlinebronnen voor zover de politietaak dat toelaat.',
      powers: 'Algemene opsporingsbevoegdheid; stelselmatig volgen vraagt toestemming van de officier van justitie.',
    },
  ],
  [
    'Boa',
    {
      tasks: 'Toezicht en handhaving in de openbare ruimte.',
      powers:
        'Opsporingsbevoegdheid binnen het eigen domein; kan staande houden, een identiteitsbewijs vorderen en beboeten.',
    },
  ],
  [
    'Burgemeester',
    {
      tasks: 'Handhaaft de openbare orde en zit de driehoek voor.',
      powers: 'Bevoegdheden voor de openbare orde uit de Gemeentewet; sluiting van panden op grond van de Opiumwet.',
    },
  ],
  [
    'Coördinator radicalisering',
    {
      tasks: 'Eerste aanspreekpunt voor signalen en duiding, en beheerder van het lokale netwerk.',
      powers: 'Adviseert de burgemeester en organiseert het overleg; doet zelf geen onderzoek naar personen.',
      workingMethod: 'Belt binnen een werkdag terug en koppelt altijd terug aan de melder.',
    },
  ],
  [
    'Procesregisseur',
    {
      tasks: 'Brengt partners bij elkaar en bewaakt het gezamenlijke plan.',
      powers: 'Geen doorzettingsmacht; schaalt op naar bestuur of driehoek als partners er niet uitkomen.',
    },
  ],
  [
    'Parketsecretaris',
    {
      tasks: 'Bereidt beslissingen van de officier voor en is aanspreekpunt voor overleggen.',
      powers: 'Handelt namens en onder verantwoordelijkheid van de officier van justitie.',
    },
  ],
  [
    'Gebiedsofficier',
    {
      tasks: 'Vertegenwoordigt het OM in de driehoek en maakt strafrechtelijke keuzes voor het gebied.',
      powers: 'Gezag over de opsporing en beslissingen over vervolging.',
    },
  ],
  [
    'Leerplichtambtenaar',
    {
      tasks: 'Ziet toe op de Leerplichtwet en zoekt met jongere, ouders en school naar een weg terug.',
      powers: 'Boa voor de Leerplichtwet: kan verhoren, proces-verbaal opmaken en naar Halt verwijzen.',
    },
  ],
  [
    'Jongerenwerker',
    {
      tasks: 'Is aanwezig waar jongeren zijn, begeleidt en verwijst.',
      powers: 'Geen formele bevoegdheden; het contact is vrijwillig.',
      workingMethod: 'Vooral ’s middags en ’s avonds bereikbaar.',
    },
  ],
  [
    'Raadsonderzoeker',
    {
      tasks: 'Onderzoekt de ontwikkeling en veiligheid van een kind en adviseert de rechter.',
      powers: 'Spreekt informanten en kan de kinderrechter om een maatregel verzoeken namens de Raad.',
    },
  ],
  [
    'Reclasseringswerker',
    {
      tasks: 'Adviseert, houdt toezicht en begeleidt terugkeer in de samenleving.',
      powers: 'Ziet toe op bijzondere voorwaarden en meldt overtreding aan de opdrachtgever.',
    },
  ],
  [
    'Lokaal adviseur',
    {
      tasks: 'Ondersteunt gemeenten bij de lokale aanpak en verbindt die met landelijke partners.',
      powers: 'Adviseert; heeft geen operationele bevoegdheden.',
    },
  ],
  [
    'Schuldhulpverlener',
    {
      tasks: 'Maakt een plan van aanpak voor schulden en onderhandelt met schuldeisers.',
      powers: 'Kan een schuldregeling voorstellen en om een moratorium laten verzoeken.',
    },
  ],
  [
    'Huisarts',
    {
      tasks: 'Eerste aanspreekpunt voor gezondheid en poortwachter voor andere zorg.',
      powers: 'Medisch beroepsgeheim; beslist zelf of een conflict van plichten spreken rechtvaardigt.',
    },
  ],
  [
    'Sociaal-psychiatrisch',
    {
      tasks: 'Behandelt thuis, beoordeelt crises en geeft consultatie aan wijkteams en politie.',
      powers: 'Beroepsgeheim; kan verplichte zorg aankaarten, maar niet zelf opleggen.',
    },
  ],
]

/** The profile that goes with a function; nothing when partners need no more than the organisation's. */
export function profileOf(functionName: string): Profile {
  return profiles.find(([start]) => functionName.startsWith(start))?.[1] ?? {}
}
