/** The words of the page that joins parties, in Dutch. */
export const connectingWords = {
  connecting: {
    lead: 'Via wie komen deze partijen bij elkaar? Kies er drie tot tien: u ziet het kleinste sterke netwerk dat hen verbindt.',
    choose: 'Partijen kiezen',
    these: 'Deze verbinden',
    parties: 'Te verbinden partij',
    exclude: 'Niet via deze partij',
    remove: '{{name}} weghalen',
    more_one: 'Kies nog {{count, number}} partij',
    more_other: 'Kies nog {{count, number}} partijen',
    moreHint: 'Zoek op naam, functie of organisatie. Met twee partijen zoekt u een route in het netwerk.',
    answer: 'Hoe zij verbonden zijn',
    strength: 'Sterkte van het geheel: {{share}}.',
    absent: 'Niet in dit netwerk: {{names}}. Betrek hen erbij, of kies een ander fenomeen.',
    from: 'Van',
    rests: 'Waarop de stap rust',
    to: 'Naar',
    counts: 'Telt',
    between: 'brengt hen samen',
    how: 'Hoe dit wordt bepaald',
    term: { tree: 'Verbinding', strength: 'Sterkte', bound: 'Hoe goed', step: 'Stap' },
    definition: {
      tree: 'Zo weinig en zo sterk mogelijke stappen die alle gekozen partijen verbinden, zonder omweg.',
      strength: 'Het product van alle stappen, zoals bij een route.',
      bound:
        'Een benadering (Mehlhorn 1988): de kosten, als logaritme van de sterkte, zijn nooit meer dan het dubbele van het beste antwoord, en meestal gelijk eraan.',
      step: 'Een vertrouwensrelatie, of een contact door hetzelfde werk of overleg. Een gekozen organisatie wordt bereikt via wie er werkt.',
    },
  },
}
