// Which of these ids refer to nothing?
// :params {parties: ['a'], organisations: ['b'], professionals: ['c'], partyTypes: ['police'], phenomena: ['jihadist-extremism'], consultations: []}
CALL () {
  UNWIND $parties AS id WITH id WHERE NOT EXISTS { (:Party {id: id}) } RETURN 'parties' AS kind, id
  UNION ALL
  UNWIND $organisations AS id WITH id WHERE NOT EXISTS { (:Party:Organisation {id: id}) } RETURN 'organisations' AS kind, id
  UNION ALL
  UNWIND $professionals AS id WITH id WHERE NOT EXISTS { (:Party:Professional {id: id}) } RETURN 'professionals' AS kind, id
  UNION ALL
  UNWIND $partyTypes AS id WITH id WHERE NOT EXISTS { (:PartyType {id: id}) } RETURN 'partyTypes' AS kind, id
  UNION ALL
  UNWIND $phenomena AS id WITH id WHERE NOT EXISTS { (:Phenomenon {id: id}) } RETURN 'phenomena' AS kind, id
  UNION ALL
  UNWIND $consultations AS id WITH id WHERE NOT EXISTS { (:Consultation {id: id}) } RETURN 'consultations' AS kind, id
}
RETURN DISTINCT kind AS kind, id AS id
ORDER BY kind, id
