import type { connectingWords as nl } from './nl-connecting.ts'

/** The words of the page that joins parties, in English. */
export const connectingWords: typeof nl = {
  connecting: {
    lead: 'Through whom do these parties come together? Choose three to ten: you see the smallest strong network that joins them.',
    choose: 'Choose parties',
    these: 'Connect these',
    parties: 'Party to be joined',
    exclude: 'Not through this party',
    remove: 'Take {{name}} out',
    more_one: 'Choose {{count, number}} more party',
    more_other: 'Choose {{count, number}} more parties',
    moreHint: 'Search by name, function or organisation. For two parties, ask for a route in the network.',
    answer: 'How they are joined',
    onCanvas: 'Show on the canvas',
    asPage: 'Choose parties',
    close: 'Close connection',
    back: 'Back to the connection',
    chosen: 'Chosen parties',
    through: 'Bring them together',
    steps: 'Steps',
    caption: 'Wide stroke: what joins the parties with a ring.',
    inTree: 'In the connection',
    isChosen: 'chosen',
    isBetween: 'between',
    strength: 'Strength of the whole: {{share}}.',
    absent: 'Not in this network: {{names}}. Involve them, or choose another phenomenon.',
    from: 'From',
    rests: 'What the step rests on',
    to: 'To',
    counts: 'Counts',
    between: 'brings them together',
    how: 'How this is found',
    term: { tree: 'Connection', strength: 'Strength', bound: 'How good', step: 'Step' },
    definition: {
      tree: 'As few and as strong steps as possible that join all chosen parties, without a detour.',
      strength: 'The product of all steps, as in a route.',
      bound:
        'An approximation (Mehlhorn 1988): its cost, as the logarithm of the strength, is never more than twice that of the best answer, and mostly the same.',
      step: 'A tie, or a contact by the same work or consultation. A chosen organisation is reached through whoever works there.',
    },
  },
}
