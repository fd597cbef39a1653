import type { trustHealthWords as nl } from './nl-trust-health.ts'

/** The words of the pages on how trust stands, and on groups in a network, in English. */
export const trustHealthWords: typeof nl = {
  trustHealth: {
    lead: 'How does trust stand: where is it mutual and fresh, where does it come from one side, and what was not confirmed for long?',
    summary: 'Summary',
    ofTies_one: 'of {{count, number}} tie is mutual and fresh',
    ofTies_other: 'of {{count, number}} ties are mutual and fresh',
    state: { mutual: 'mutual', 'one-sided': 'one-sided', stale: 'stale', unknown: 'unknown' },
    hint: {
      mutual: 'from both sides, both fresh',
      'one-sided': 'ask the other side how they see it',
      stale: 'confirm what still holds',
    },
    unknown_one: 'Of {{count, number}} pair nothing is recorded. That says nothing about their trust.',
    unknown_other: 'Of {{count, number}} pairs nothing is recorded. That says nothing about their trust.',
    reciprocity_one: 'Of {{count, number}} claim {{answered, number}} is answered: {{share, number}}%.',
    reciprocity_other: 'Of {{count, number}} claims {{answered, number}} are answered: {{share, number}}%.',
    trend: 'Ties at the end of each quarter',
    asTable: 'As a table',
    day: 'As of',
    how: 'What these words mean',
    term: {
      mutual: 'Mutual',
      'one-sided': 'One-sided',
      stale: 'Stale',
      unknown: 'Unknown',
      trend: 'Trend',
    },
    definition: {
      mutual: 'Both parties claim trust, and both claims were confirmed within the past year.',
      'one-sided': 'One party claims trust, confirmed within the past year. Of the other nothing is recorded.',
      stale:
        'A claim that the tie rests on was not confirmed for over a year, or has to be rebuilt after a change of jobs.',
      unknown: 'Nobody recorded anything. Unknown is not distrust.',
      trend:
        'A claim counts as fresh by its last confirmation. An earlier one that was renewed since can no longer be seen.',
    },
    between: 'Between whom',
    groupBy: 'Group by',
    by: { layer: 'Layer', seat: 'Seat' },
    group: 'Group',
    neither: 'Without a seat',
    parties_one: '{{count, number}} party',
    parties_other: '{{count, number}} parties',
    noTies: 'no tie recorded',
    cell_one:
      '{{one}} and {{other}}: {{count, number}} tie, of which {{mutual, number}} mutual, {{oneSided, number}} one-sided, {{stale, number}} stale; {{unknown, number}} pairs unknown',
    cell_other:
      '{{one}} and {{other}}: {{count, number}} ties, of which {{mutual, number}} mutual, {{oneSided, number}} one-sided, {{stale, number}} stale; {{unknown, number}} pairs unknown',
    file: 'trust',
    empty: 'No tie is recorded yet',
    emptyHint: 'Draw in the network who trusts whom, or read in a file.',
    openNetwork: 'Open the network',
  },
  communities: {
    lead: 'Who are close to each other? Groups of parties with more and stronger ties among each other than with others.',
    count_one: '{{count, number}} group',
    count_other: '{{count, number}} groups',
    modularity: 'Modularity {{value, number(maximumFractionDigits: 2)}}: {{meaning}}.',
    strong: 'the groups are clearly apart',
    weak: 'the groups blend into each other',
    nameless: 'Without an organisation',
    members_one: '{{count, number}} party',
    members_other: '{{count, number}} parties',
    ties: '{{within, number}} ties among them, {{across, number}} outwards',
    more_one: 'and {{count, number}} more',
    more_other: 'and {{count, number}} more',
    isolated_one: '{{count, number}} party has no tie and is in no group.',
    isolated_other: '{{count, number}} parties have no tie and are in no group.',
    how: 'Where these groups come from',
    term: { group: 'Group', name: 'Name', modularity: 'Modularity', not: 'What it is not' },
    definition: {
      group: 'Found by the Louvain method on the strength of the ties in this network. The same outcome every time.',
      name: 'After the organisations for which most members work.',
      modularity:
        'How many more ties fall within groups than by chance: around 0 is chance, above 0.3 groups are clear.',
      not: 'No team and no judgement: a group follows from the recorded ties alone.',
    },
    empty: 'Without ties there are no groups',
  },
}
