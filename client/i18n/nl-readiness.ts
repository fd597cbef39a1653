/** The words of the page on readiness, in Dutch. */
export const readinessWords = {
  readiness: {
    lead: 'Repareer het dak als de zon schijnt: welke plekken die nodig zijn bereikt een coördinator via mensen die elkaar over en weer vertrouwen, en wat staat de andere in de weg?',
    choose: 'Van wie uit',
    coordinator: 'Coördinator',
    somebodyElse: 'Van iemand anders uit',
    summary: 'Samenvatting',
    of_one: 'van {{count, number}} plek binnen bereik',
    of_other: 'van {{count, number}} plekken binnen bereik',
    share: '{{share}}%',
    what_one:
      'Van de plek die nodig is, hoeveel {{party}} bereikt in hooguit twee stappen van wederzijds, actueel vertrouwen.',
    what_other:
      'Van de {{count, number}} plekken die nodig zijn, hoeveel {{party}} er bereikt in hooguit twee stappen van wederzijds, actueel vertrouwen.',
    whatNobody:
      'Niemand in dit netwerk heeft de rol om af te stemmen over signalen en casuïstiek. Kies zelf van wie uit.',
    reasons: 'Waarom niet meer',
    perNecessity: 'Per noodzaak',
    necessity: 'Noodzaak',
    needed: 'Nodig',
    status: {
      reached: 'Binnen bereik',
      stale: 'Te bevestigen',
      'one-sided': 'Eenzijdig',
      'too-far': 'Te ver',
      'no-ties': 'Geen vertrouwen ernaartoe',
      'organisation-only': 'Alleen organisatie',
      vacant: 'Leeg',
    },
    hint: {
      reached: 'in hooguit twee stappen',
      stale: 'bevestig het vertrouwen dat er was',
      'one-sided': 'één van beiden heeft het nog niet uitgesproken',
      'too-far': 'drie tot zes stappen: breng mensen bij elkaar',
      'no-ties': 'de plek is gevuld: maak kennis',
      'organisation-only': 'nog geen persoon bekend',
      vacant: 'niemand in dit netwerk',
    },
    definition: {
      reached:
        'Hooguit twee stappen verderop vult iemand de plek, of werkt iemand bij een organisatie in dit netwerk die haar vult.',
      stale:
        'Zou binnen bereik zijn als verouderde uitspraken opnieuw bevestigd werden. Welke relaties dat zijn, staat erbij.',
      'one-sided':
        'Zou binnen bereik zijn als eenzijdige relaties wederzijds werden. Onbekend vertrouwen is geen wantrouwen: vraag ernaar.',
      'too-far': 'Er loopt wederzijds, actueel vertrouwen naartoe, maar in drie tot zes stappen.',
      'no-ties': 'De plek is gevuld, maar op geen van deze manieren bereikbaar.',
      'organisation-only':
        'Een organisatie in dit netwerk vult de plek, maar niemand die er werkt is bij dit netwerk betrokken.',
      vacant: 'Geen partij in dit netwerk vult de plek.',
      step: 'Twee partijen die elkaar allebei vertrouwen, beide keren in de afgelopen twaalf maanden bevestigd (of zo lang als ingesteld). Collega zijn of samen in een overleg zitten is contact, en telt hier niet als vertrouwen.',
      needed:
        'Plekken die van toepassing zijn en vereist, verwacht, onder een voorwaarde nodig of voor dit fenomeen gekozen. Een plek krijgt de eerste reden die klopt: binnen bereik, leeg, alleen organisatie, te bevestigen, eenzijdig, te ver, geen vertrouwen ernaartoe.',
      trend:
        'De laatste dag van elk kwartaal. Welke plekken nodig zijn, is zoals nu vastgelegd. Of een uitspraak toen actueel was, volgt uit de laatste bevestiging: eerdere bevestigingen die overschreven zijn, ziet u niet terug.',
      scope:
        'Dit zegt iets over vastgelegd vertrouwen in dit netwerk, gezien vanuit één partij. Het is geen oordeel over hoe iemand werkt.',
    },
    term: { step: 'Stap', needed: 'Nodig', trend: 'Verloop', scope: 'Waarover dit gaat' },
    trend: 'Binnen bereik aan het eind van elk kwartaal',
    neededLine_one: 'streeplijn: {{count, number}} nodig',
    neededLine_other: 'streeplijn: {{count, number}} nodig',
    asTable: 'Als tabel',
    day: 'Dag',
    list: 'Plekken die nodig zijn',
    statusLabel: 'Bereikbaarheid',
    show: { todo: 'Nog niet binnen bereik', all: 'Alle' },
    why: 'Waarom',
    way: 'Weg ernaartoe',
    wayTo: 'Weg naar {{seat}}',
    filledBy: 'Wie in de plek zit: {{seat}}',
    routes: 'Routes in het netwerk',
    routesNamed: 'Routes in het netwerk naar {{seat}}',
    inCoverage: 'Vullen bij Bezetting',
    inCoverageNamed: '{{seat}} vullen bij Bezetting',
    step: {
      mutual: 'wederzijds, niveau {{level}}',
      'one-sided': 'eenzijdig, niveau {{level}}',
      stale: 'verouderd',
      'works-for': 'werkt bij',
    },
    ties: 'Stappen van vertrouwen',
    file: 'gereedheid',
    done: 'Alle plekken die nodig zijn, zijn binnen bereik',
    doneHint: 'Kijk op een later moment of het vertrouwen nog actueel is.',
    noneHint: 'Kies een andere bereikbaarheid of noodzaak.',
    noSeats: 'Dit fenomeen verwacht nog geen plekken',
    noSeatsHint:
      'Leg eerst vast welke plekken uit het referentienetwerk nodig zijn. Dan is te zien welke bereikbaar zijn.',
    reason: {
      'no-coordinator': 'Bij {{name}} heeft niemand de rol om af te stemmen',
      'not-in-network': '{{party}} is niet betrokken bij {{name}}',
    },
    reasonHint: {
      'no-coordinator': 'Geef iemand in dit netwerk die rol, of kies hierboven van wie uit u wilt kijken.',
      'not-in-network': 'Betrek deze partij bij het netwerk, of kies hierboven iemand anders.',
    },
    openNetwork: 'Naar het netwerk',
  },
}
