import type { Dataset } from '../../contract/dataset.ts'
import { uuidFor } from './random.ts'
import { networksIn } from './sketch.ts'

interface ConsultationSketch {
  name: string
  frequency: string
  /** Letters of the phenomena on its agenda. */
  discusses: string
  /** How somebody who sits in it names it as the ground of trust. */
  ground: string
}

/** Consultations as a Dutch municipality knows them, by the key that sketches use. */
const sketches: Record<string, ConsultationSketch> = {
  weegteam: {
    name: 'Weegteam radicalisering en extremisme',
    frequency: 'iedere twee weken',
    discusses: 'jral',
    ground: 'gezamenlijk weegteam',
  },
  casusoverleg: {
    name: 'Casusoverleg Zorg- en Veiligheidshuis',
    frequency: 'wekelijks',
    discusses: 'jras',
    ground: 'samen in het casusoverleg',
  },
  driehoek: {
    name: 'Lokale driehoek',
    frequency: 'iedere twee weken',
    discusses: 'jrals',
    ground: 'samen in de driehoek',
  },
  signaal: {
    name: 'Lokaal signaleringsoverleg',
    frequency: 'maandelijks',
    discusses: 'jral',
    ground: 'zien elkaar maandelijks in het signaleringsoverleg',
  },
  regio: {
    name: 'Regionaal netwerkoverleg lokale aanpak',
    frequency: 'ieder kwartaal',
    discusses: 'jral',
    ground: 'regionaal netwerkoverleg',
  },
  jeugd: {
    name: 'Netwerkoverleg jeugd',
    frequency: 'iedere zes weken',
    discusses: 'jrs',
    ground: 'samen in het netwerkoverleg jeugd',
  },
  school: {
    name: 'Ondersteuningsoverleg voortgezet onderwijs en mbo',
    frequency: 'iedere zes weken',
    discusses: 'jrs',
    ground: 'ondersteuningsoverleg op school',
  },
  riec: { name: 'RIEC-regieoverleg ondermijning', frequency: 'maandelijks', discusses: 's', ground: 'RIEC-overleg' },
  ondermijning: {
    name: 'Lokaal informatieoverleg ondermijning',
    frequency: 'iedere drie weken',
    discusses: 's',
    ground: 'lokaal informatieoverleg ondermijning',
  },
  samenleving: {
    name: 'Tafel sociale stabiliteit',
    frequency: 'ieder kwartaal',
    discusses: 'jra',
    ground: 'gesprekken aan de tafel sociale stabiliteit',
  },
  balie: {
    name: 'Overleg veilige dienstverlening',
    frequency: 'maandelijks',
    discusses: 'a',
    ground: 'samen veilige dienstverlening opgezet',
  },
  wonen: {
    name: 'Overleg wonen, zorg en overlast',
    frequency: 'iedere vier weken',
    discusses: 'as',
    ground: 'overleg wonen, zorg en overlast',
  },
  opvang: {
    name: 'Omgevingsoverleg opvanglocatie',
    frequency: 'iedere twee maanden',
    discusses: 'jr',
    ground: 'omgevingsoverleg rond de opvanglocatie',
  },
  demonstraties: {
    name: 'Afstemmingsoverleg demonstraties en evenementen',
    frequency: 'maandelijks',
    discusses: 'ral',
    ground: 'voorbereiding van demonstraties',
  },
}

/** The consultations of the demo. */
export const consultations: Dataset['consultations'] = Object.entries(sketches).map(
  ([key, { name, frequency, discusses }]) => ({
    id: consultationId(key),
    name,
    frequency,
    discusses: networksIn(discusses).map(({ phenomenonId }) => phenomenonId),
  }),
)

/** How somebody who sits in a consultation names it as the ground of trust. */
export function groundOf(key: string): string {
  return sketchOf(key).ground
}

/** The id of the consultation that sketches know by this key. */
export function consultationId(key: string): string {
  sketchOf(key)
  return uuidFor(`consultation/${key}`)
}

function sketchOf(key: string): ConsultationSketch {
  const sketch = sketches[key]
  if (!sketch) throw new Error(`No consultation has the key ${key}`)
  return sketch
}
