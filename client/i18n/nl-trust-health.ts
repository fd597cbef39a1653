/** The words of the pages on how trust stands, and on groups in a network, in Dutch. */
export const trustHealthWords = {
  trustHealth: {
    lead: 'Hoe staat het vertrouwen ervoor: waar is het wederzijds en actueel, waar komt het van één kant, en wat is lang niet bevestigd?',
    summary: 'Samenvatting',
    ofTies_one: 'van de {{count, number}} relatie is wederzijds en actueel',
    ofTies_other: 'van de {{count, number}} relaties zijn wederzijds en actueel',
    state: { mutual: 'wederzijds', 'one-sided': 'eenzijdig', stale: 'verouderd', unknown: 'onbekend' },
    hint: {
      mutual: 'beide kanten, allebei actueel',
      'one-sided': 'vraag de andere kant hoe die het ziet',
      stale: 'bevestig wat nog klopt',
    },
    unknown_one: 'Van {{count, number}} paar is niets vastgelegd. Dat zegt niets over hun vertrouwen.',
    unknown_other: 'Van {{count, number}} paren is niets vastgelegd. Dat zegt niets over hun vertrouwen.',
    reciprocity_one: 'Van {{count, number}} uitspraak wordt {{answered, number}} beantwoord: {{share, number}}%.',
    reciprocity_other:
      'Van {{count, number}} uitspraken worden er {{answered, number}} beantwoord: {{share, number}}%.',
    trend: 'Relaties aan het eind van elk kwartaal',
    asTable: 'Als tabel',
    day: 'Peildatum',
    how: 'Wat deze woorden betekenen',
    term: {
      mutual: 'Wederzijds',
      'one-sided': 'Eenzijdig',
      stale: 'Verouderd',
      unknown: 'Onbekend',
      trend: 'Verloop',
    },
    definition: {
      mutual: 'Beide partijen spreken vertrouwen uit, en beide uitspraken zijn in het afgelopen jaar bevestigd.',
      'one-sided':
        'Eén partij spreekt vertrouwen uit, in het afgelopen jaar bevestigd. De andere heeft niets laten vastleggen.',
      stale:
        'Een uitspraak waarop de relatie rust is langer dan een jaar niet bevestigd, of moet na een functiewissel opnieuw worden opgebouwd.',
      unknown: 'Niemand heeft iets vastgelegd. Onbekend is geen wantrouwen.',
      trend:
        'Een uitspraak telt als actueel naar haar laatste bevestiging. Een eerdere bevestiging die daarna is vernieuwd, is niet meer te zien.',
    },
    between: 'Tussen wie',
    groupBy: 'Groeperen per',
    by: { layer: 'Laag', seat: 'Plek' },
    group: 'Groep',
    neither: 'Zonder plek',
    parties_one: '{{count, number}} partij',
    parties_other: '{{count, number}} partijen',
    noTies: 'geen relatie vastgelegd',
    cell_one:
      '{{one}} en {{other}}: {{count, number}} relatie, waarvan {{mutual, number}} wederzijds, {{oneSided, number}} eenzijdig, {{stale, number}} verouderd; {{unknown, number}} paren onbekend',
    cell_other:
      '{{one}} en {{other}}: {{count, number}} relaties, waarvan {{mutual, number}} wederzijds, {{oneSided, number}} eenzijdig, {{stale, number}} verouderd; {{unknown, number}} paren onbekend',
    file: 'vertrouwen',
    empty: 'Er is nog geen vertrouwensrelatie vastgelegd',
    emptyHint: 'Teken in het netwerk wie wie vertrouwt, of lees een bestand in.',
    openNetwork: 'Open het netwerk',
  },
  communities: {
    lead: 'Wie staan dicht bij elkaar? Groepen van partijen met onderling meer en sterkere relaties dan met anderen.',
    count_one: '{{count, number}} groep',
    count_other: '{{count, number}} groepen',
    modularity: 'Modulariteit {{value, number(maximumFractionDigits: 2)}}: {{meaning}}.',
    strong: 'de groepen staan duidelijk los van elkaar',
    weak: 'de groepen lopen sterk in elkaar over',
    nameless: 'Zonder organisatie',
    members_one: '{{count, number}} partij',
    members_other: '{{count, number}} partijen',
    ties: '{{within, number}} relaties onderling, {{across, number}} naar buiten',
    more_one: 'en nog {{count, number}}',
    more_other: 'en nog {{count, number}}',
    isolated_one: '{{count, number}} partij heeft geen relatie en valt in geen groep.',
    isolated_other: '{{count, number}} partijen hebben geen relatie en vallen in geen groep.',
    how: 'Hoe deze groepen ontstaan',
    term: { group: 'Groep', name: 'Naam', modularity: 'Modulariteit', not: 'Wat het niet is' },
    definition: {
      group: 'Gevonden met de Louvain-methode op de sterkte van relaties in dit netwerk. Elke keer dezelfde uitkomst.',
      name: 'Naar de organisaties waarvoor de meeste leden werken.',
      modularity:
        'Hoeveel meer relaties binnen de groepen vallen dan toevallig: rond 0 is toeval, boven 0,3 zijn groepen duidelijk.',
      not: 'Geen team en geen oordeel: een groep volgt alleen uit de relaties die zijn vastgelegd.',
    },
    empty: 'Zonder relaties zijn er geen groepen',
  },
}
