import type { JSX, ReactNode } from 'react'
import type { TrustLevel } from '../../contract/vocabulary.ts'
import { tieWidth } from './elements.ts'
import { dashes, type Hue, palettes, shapes, type Theme } from './palette.ts'
import { type Sign, signsImage, signsWidth } from './signs.ts'

export type SampleProps = { theme: Theme; hue?: Hue }
export type TieSampleProps = { theme: Theme; level?: TrustLevel; mutual?: boolean; stale?: 'no' | 'partly' | 'yes' }

const frame = { width: 56, height: 32 }
const middle = { x: frame.width / 2, y: frame.height / 2 }

function Frame({ children }: { children: ReactNode }): JSX.Element {
  return (
    <svg {...frame} viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

/** An organisation: a rounded rectangle in the full colour of its layer. */
export function OrganisationSample({ theme, hue = 'none' }: SampleProps): JSX.Element {
  return (
    <Frame>
      <rect {...boxOf('organisation', 0.8)} rx={6} fill={palettes[theme].shade[hue].solid} />
    </Frame>
  )
}

/** A professional: a circle in the tint of its layer with a coloured border. */
export function ProfessionalSample({ theme, hue = 'none' }: SampleProps): JSX.Element {
  const { tint, solid } = palettes[theme].shade[hue]
  return (
    <Frame>
      <circle cx={middle.x} cy={middle.y} r={11} fill={tint} stroke={solid} strokeWidth={2.5} />
    </Frame>
  )
}

/** A vacant seat: a dashed outline with a question mark. */
export function SeatSample({ theme, hue = 'none' }: SampleProps): JSX.Element {
  const { solid } = palettes[theme].shade[hue]
  return (
    <Frame>
      <rect {...boxOf('seat', 0.8)} rx={6} fill="none" stroke={solid} strokeWidth={2} strokeDasharray="4 3" />
      <text x={middle.x} y={middle.y + 5} textAnchor="middle" fontSize={14} fontWeight={700} fill={solid}>
        ?
      </text>
    </Frame>
  )
}

/** A consultation: a hexagon. */
export function ConsultationSample({ theme, hue = 'none' }: SampleProps): JSX.Element {
  const { tint, solid } = palettes[theme].shade[hue]
  return (
    <Frame>
      <polygon points="14,16 21,4 35,4 42,16 35,28 21,28" fill={tint} stroke={solid} strokeWidth={2.5} />
    </Frame>
  )
}

/** A key person: an extra ring around the shape. */
export function KeyPersonSample({ theme, hue = 'none' }: SampleProps): JSX.Element {
  const { shade, ink } = palettes[theme]
  return (
    <Frame>
      <circle cx={middle.x} cy={middle.y} r={8} fill={shade[hue].tint} stroke={shade[hue].solid} strokeWidth={2.5} />
      <circle cx={middle.x} cy={middle.y} r={13.5} fill="none" stroke={ink} strokeWidth={2.5} />
    </Frame>
  )
}

/** A tie: width is its level; one head or two; dashed when stale, with a hollow head. */
export function TieSample({ theme, level = 3, mutual = false, stale = 'no' }: TieSampleProps): JSX.Element {
  const { ink, background } = palettes[theme]
  const width = tieWidth({ level, mutual })
  const half = 4 + width * 0.7
  const hollow = { fill: background, stroke: ink, strokeWidth: 1.5 }
  const full = { fill: ink, stroke: ink, strokeWidth: 1.5 }
  return (
    <Frame>
      <line
        x1={mutual ? 10 : 8}
        x2={frame.width - 10}
        y1={middle.y}
        y2={middle.y}
        stroke={ink}
        strokeWidth={width}
        strokeDasharray={stale === 'no' ? undefined : dashes[stale].join(' ')}
      />
      <polygon points={head(frame.width - 2, -half)} {...(stale === 'yes' ? hollow : full)} />
      {mutual ? (
        <polygon points={head(2, half)} {...(stale === 'no' ? full : hollow)} />
      ) : (
        <circle cx={6} cy={middle.y} r={4} {...hollow} />
      )}
    </Frame>
  )
}

/** Working for, or being part of: a thin line that says nothing of trust. */
export function StructureSample({ theme }: { theme: Theme }): JSX.Element {
  return (
    <Frame>
      <line
        x1={2}
        x2={frame.width - 2}
        y1={middle.y}
        y2={middle.y}
        stroke={palettes[theme].structure}
        strokeWidth={1.5}
      />
    </Frame>
  )
}

/** Signs as they stand beside a party. */
export function SignsSample({ theme, signs }: { theme: Theme; signs: readonly Sign[] }): JSX.Element {
  return (
    <img
      src={signsImage(signs, palettes[theme])}
      alt=""
      height={signHeight}
      width={signHeight * signsWidth(signs.length)}
    />
  )
}
const signHeight = 16

/** Everything that the canvas draws, by what it says. */
export const legendSamples = {
  organisation: OrganisationSample,
  professional: ProfessionalSample,
  keyPerson: KeyPersonSample,
  seat: SeatSample,
  consultation: ConsultationSample,
  mutual: ({ theme }: { theme: Theme }) => <TieSample theme={theme} mutual />,
  oneSided: ({ theme }: { theme: Theme }) => <TieSample theme={theme} />,
  partlyStale: ({ theme }: { theme: Theme }) => <TieSample theme={theme} mutual stale="partly" />,
  stale: ({ theme }: { theme: Theme }) => <TieSample theme={theme} stale="yes" />,
  level1: ({ theme }: { theme: Theme }) => <TieSample theme={theme} level={1} />,
  level2: ({ theme }: { theme: Theme }) => <TieSample theme={theme} level={2} />,
  level3: ({ theme }: { theme: Theme }) => <TieSample theme={theme} level={3} />,
  level4: ({ theme }: { theme: Theme }) => <TieSample theme={theme} level={4} />,
  level5: ({ theme }: { theme: Theme }) => <TieSample theme={theme} level={5} />,
  structure: StructureSample,
}

function boxOf(kind: keyof typeof shapes, scale: number) {
  const width = shapes[kind].width * scale
  const height = shapes[kind].height * scale
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height }
}

function head(tip: number, length: number): string {
  const back = tip + length
  const spread = Math.abs(length) * 0.6
  return `${tip},${middle.y} ${back},${middle.y - spread} ${back},${middle.y + spread}`
}
