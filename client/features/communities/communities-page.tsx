import { useQuery } from '@tanstack/react-query'
import { Waypoints } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Community } from '../../../contract/communities.ts'
import { day, slug } from '../../../contract/primitives.ts'
import { Definitions } from '../../pages/definitions.tsx'
import { NetworkTools } from '../../pages/network-tools.tsx'
import { Waiting } from '../../pages/waiting.tsx'
import { queries } from '../../queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { useView } from '../../view/store.ts'
import { CommunityCard } from './community-card.tsx'
import { MemberList } from './member-list.tsx'
import './communities.css'
import { NoPhenomena } from '../../pages/no-phenomena.tsx'

const shape = z.object({ phenomenon: slug.nullable().catch(null), asOf: day.nullable().catch(null) })
/** From here on groups are commonly called clear (Newman 2004). */
const clear = 0.3

/** Into which groups a network divides, each named after its organisations. */
export function CommunitiesPage() {
  const { t } = useTranslation()
  const { phenomenon: asked, asOf } = shape.parse(useView(({ view }) => view.asked))
  const explored = useView(({ view }) => view.phenomenon)
  const { data: phenomena } = useQuery(queries.phenomena())
  const phenomenon = asked ?? explored ?? phenomena?.[0]?.id
  return (
    <>
      <p className="page__lead">{t('communities.lead')}</p>
      {phenomenon && <OneNetwork key={phenomenon} phenomenonId={phenomenon} asOf={asOf} />}
      {phenomena?.length === 0 && !phenomenon && <NoPhenomena />}
    </>
  )
}

function OneNetwork({ phenomenonId, asOf }: { phenomenonId: string; asOf: string | null }) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(queries.communities(phenomenonId, asOf))
  const parts = Map.groupBy(data?.communities.toSorted((one, other) => one.part - other.part) ?? [], ({ part }) => part)
  const partName = (part: number, communities: readonly Community[]) =>
    t('communities.part', { part, count: communities.reduce((sum, { members }) => sum + members.length, 0) })
  return (
    <>
      <NetworkTools phenomenonId={phenomenonId} asOf={asOf} />
      {!data && <Waiting error={error} onRetry={() => void refetch()} />}
      {data?.communities.length === 0 && (
        <div className="panel">
          <Notice icon={Waypoints} title={t('communities.empty')} hint={t('trustHealth.emptyHint')} />
        </div>
      )}
      {data && data.communities.length > 0 && (
        <>
          <section className="panel communities-summary">
            <p>
              <strong>{t('communities.count', { count: data.communities.length })}</strong>
            </p>
            {parts.size > 1 && <p>{t('communities.parts', { count: parts.size })}</p>}
            {data.modularity !== null && (
              <p>
                {t('communities.modularity', {
                  value: data.modularity,
                  meaning: t(data.modularity >= clear ? 'communities.strong' : 'communities.weak'),
                })}
              </p>
            )}
            {data.isolated.length > 0 && (
              <details>
                <summary>{t('communities.isolated', { count: data.isolated.length })}</summary>
                <MemberList members={data.isolated} phenomenon={phenomenonId} asOf={asOf} />
              </details>
            )}
            <Definitions
              title={t('communities.how')}
              terms={(['group', 'name', 'modularity', 'not'] as const).map((key) => ({
                key,
                term: t(`communities.term.${key}`),
                meaning: t(`communities.definition.${key}`),
              }))}
            />
          </section>
          {[...parts].map(([part, communities]) => (
            <section key={part} className="communities-part">
              <h2 className={parts.size > 1 ? '' : 'visually-hidden'}>{partName(part, communities)}</h2>
              <ol className="communities">
                {communities.map((community) => (
                  <CommunityCard
                    key={community.members[0]?.id}
                    community={community}
                    phenomenon={phenomenonId}
                    asOf={asOf}
                    largest={data.communities[0]?.members.length ?? 1}
                  />
                ))}
              </ol>
            </section>
          ))}
        </>
      )}
    </>
  )
}
