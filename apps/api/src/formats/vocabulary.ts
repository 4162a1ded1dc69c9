/** Where the terms of linked data come from: the ontologies of the W3C, schema.org, Dublin Core, the Library of Congress. */
export const prefixes = {
  schema: 'https://schema.org/',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  sh: 'http://www.w3.org/ns/shacl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
} as const

/**
 * What more is said of a term of some class in the words of a second ontology that its users look for: concepts and
 * organizations by SKOS, as ORG asks, documents by Dublin Core.
 */
export const alsoSaid: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'skos:Concept': { 'schema:name': 'skos:prefLabel', 'schema:alternateName': 'skos:altLabel' },
  'org:Organization': { 'schema:name': 'skos:prefLabel', 'schema:alternateName': 'skos:altLabel' },
  'org:OrganizationalUnit': { 'schema:name': 'skos:prefLabel', 'schema:alternateName': 'skos:altLabel' },
  'schema:CreativeWork': {
    'schema:name': 'dcterms:title',
    'schema:alternateName': 'dcterms:alternative',
    'schema:datePublished': 'dcterms:issued',
    'schema:about': 'dcterms:description',
    'own:kind': 'dcterms:type',
    'own:inForce': 'dcterms:valid',
  },
}
/** What more a thing of some class is. */
export const alsoOfClass: Readonly<Record<string, string>> = { 'schema:CreativeWork': 'dcterms:BibliographicResource' }

/** Values of ours that schema.org has a word for, and its property. */
export const alsoValued: Readonly<Record<string, readonly [predicate: string, value: string]>> = {
  'own:event-form-in-person': ['schema:eventAttendanceMode', 'schema:OfflineEventAttendanceMode'],
  'own:event-form-videoconference': ['schema:eventAttendanceMode', 'schema:OnlineEventAttendanceMode'],
  'own:event-form-hybrid': ['schema:eventAttendanceMode', 'schema:MixedEventAttendanceMode'],
  'own:event-status-planned': ['schema:eventStatus', 'schema:EventScheduled'],
  'own:event-status-postponed': ['schema:eventStatus', 'schema:EventPostponed'],
  'own:event-status-cancelled': ['schema:eventStatus', 'schema:EventCancelled'],
}
