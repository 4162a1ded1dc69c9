// Written by `npm run types` from the definitions; not edited by hand.

/** The type of a record. */
export type RecordType = 'source' | 'state' | 'membership' | 'organization' | 'body' | 'person' | 'tenure' | 'chairmanship' | 'commitment' | 'event' | 'remark' | 'document' | 'act' | 'provision' | 'force' | 'topic' | 'place'

/**
 * The id of a record: `<type>/<slug>`, or `<type>/<parent slug>/<key>` for a record inside another's file. Ids never
 * die: `redirects` of the dataset says where a retired one went.
 */
export type Id<T extends RecordType = RecordType> = T extends RecordType ? `${T}/${string}` : never

/**
 * A calendar day, `YYYY-MM-DD`, that exists in the Gregorian calendar; days are in order as texts are. The mark keeps
 * other texts out; no value has it.
 */
export type Day = string & { readonly '~day': true }

/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** A date of which the year is known: the expression, the first and the last day it may mean. */
export interface KnownDate {
  /** The date as precise as its source: EDTF (ISO 8601-2), level 1, unspecified digits anywhere. */
  readonly edtf: string
  /** The first day it may mean. */
  readonly earliest: Day
  /** The last day it may mean. */
  readonly latest: Day
}

/** A date of which the year is not known: `XXXX-12-20`. */
export interface YearlessDate {
  /** The date as precise as its source: EDTF (ISO 8601-2), level 1, unspecified digits anywhere. */
  readonly edtf: string
  /** No first day is known. */
  readonly earliest: null
  /** No last day is known. */
  readonly latest: null
}

/** A date as precise as its source. Both days are null where the year is unknown. */
export type FuzzyDate = KnownDate | YearlessDate

/** The end of a span: a date, `..` for one still running, null for one that ended or may have, on an unknown day. */
export type End = FuzzyDate | '..' | null

/** The day of an act: a date, `not-yet`, `none` where the act is no part of a document's life, null when unknown. */
export type ActDate = FuzzyDate | 'not-yet' | 'none' | null

/** Whoever can be quoted, chair a meeting or hold a view. */
export type Actor = Id<'person' | 'body' | 'organization' | 'state' | 'force'>

/** Where a retired id went: another record, or nowhere, with the reason. */
export interface Redirect {
  /** The id that is no longer used. */
  readonly from: Id
  /** The record it stands for now; null where it was withdrawn. */
  readonly to: Id | null
  /** Why it is no longer used. */
  readonly reason: string
}

/** A citation for fields of a record, and the stage that the source puts the matter in, where its type has stages. */
export interface Evidence<S extends string | null = string | null> extends Citation {
  /** The fields it is cited for, as `field`, or `field:key` for one entry of a list. */
  readonly supports: readonly string[]
  /** The stage of the life cycle that the source tells of; null where it says nothing of that. */
  readonly says: S
}

/** A place in a source: a pointer that a machine can find, and how the source stands to what it says. */
export interface Citation {
  /** The source that is cited. */
  readonly source: Id<'source'>
  /** The paragraph of the text held that the phrase stands in, counted from 1; null where no text is held. */
  readonly paragraph: number | null
  /** Words as they stand in the source, at most eight: a pointer, no quotation. */
  readonly phrase: string
  /** On whose word the source says so; null where the publisher speaks for itself. */
  readonly by: Actor | null
  /** How the source stands to what it says: it reports, it announces what is to come, or it relays the claim of an interested party. */
  readonly manner: 'reported' | 'announced' | 'claimed'
  /** A note of ours; null where there is none. */
  readonly note: string | null
}

/** Another value that a source gives for a field; the preferred value stands in the field itself. */
export interface Dispute {
  /** The field that is meant, as `field`, or `field:key` for one entry of a list. */
  readonly field: string
  /** Any value that JSON can hold. */
  readonly value: Json
  /** What it rests on. */
  readonly evidence: readonly Citation[]
  /** Why the record prefers the value that stands in the field. */
  readonly reason: 'primary-document' | 'later-correction' | 'majority-of-independent-origins' | 'internal-consistency' | 'undecided'
  /** A note of ours; null where there is none. */
  readonly note: string | null
}

/** A question about a record that the sources seen do not answer. */
export interface OpenQuestion {
  /** What tells the entry from others of its list. */
  readonly key: string
  /** The field that is meant, as `field`, or `field:key` for one entry of a list. */
  readonly field: string | null
  /** What the sources seen do not answer. */
  readonly question: string
  /** What was looked through in search of the answer; null where nobody has looked yet. */
  readonly searched: string | null
}

/** Another name or spelling: an aid for finding, not a statement. */
export interface Name {
  /** The name as it is written. */
  readonly text: string
  /** A BCP 47 tag; null where the spelling belongs to no language in particular. */
  readonly language: string | null
  /** How the other name stands to the first. */
  readonly kind: 'spelling' | 'translation' | 'former' | 'short' | 'full'
}

/** What stands under `text` of `Source`. */
export interface SourceText {
  /** The name of the file that holds the text. */
  readonly file: string
  /** The SHA-256 digest of the text, in hexadecimal. */
  readonly sha256: string
  /** How many paragraphs the text has. */
  readonly paragraphs: number
}

/** What stands under `suspensions` of `Membership`. */
export interface MembershipSuspension {
  /** What tells the entry from others of its list. */
  readonly key: string
  /** The first day; null where no source tells. */
  readonly start: FuzzyDate | null
  /** The last day, or `..` where it still runs; null where no source tells. */
  readonly end: FuzzyDate | '..' | null
  /** It in a few words, our own. */
  readonly summary: string
}

/** What stands under `series` of `Organization`. */
export interface OrganizationSeries {
  /** What tells the entry from others of its list. */
  readonly key: string
  /** The name, as sources give it or as it describes what they give none. */
  readonly name: string
  /** How the members of the series are told apart. */
  readonly numbering: 'ordinal' | 'year' | 'none'
}

/** What stands under `seats` of `Organization`. */
export interface OrganizationSeat {
  /** The title of the office, without the name of what it is of. */
  readonly office: string
  /** How many people hold the office at a time. */
  readonly seats: number
}

/** What stands under `followUps` of `Commitment`. */
export interface CommitmentFollowUp {
  /** The later record that bears on the commitment. */
  readonly record: Id
  /** How the later record bears on the commitment. */
  readonly bearing: 'advances' | 'fulfils' | 'restates' | 'reverses'
  /** On whose word the source says so; null where the publisher speaks for itself. */
  readonly by: Actor | null
  /** What it rests on. */
  readonly evidence: readonly Citation[]
}

/** What stands under `series` of `Event`. */
export interface EventSeries {
  /** What it belongs to. */
  readonly of: Id<'body' | 'organization' | 'force'>
  /** What tells the entry from others of its list. */
  readonly key: string
  /** The number of the event in its series. */
  readonly number: number | null
}

/** What stands under `chair` of `Event`. */
export interface EventChair {
  /** The person, body, organization, state or force. */
  readonly who: Actor
  /** The title under which somebody acted, as the source gives it; null where it gives none. */
  readonly capacity: string | null
  /** Who sent them; null where no source says. */
  readonly onBehalfOf: Id<'state' | 'organization' | 'body'> | null
}

/** What stands under `participants` of `Event`. */
export interface EventParticipant {
  /** The person, body, organization, state or force. */
  readonly who: Actor
  /** The title under which somebody acted, as the source gives it; null where it gives none. */
  readonly capacity: string | null
  /** Who sent them; null where no source says. */
  readonly onBehalfOf: Id<'state' | 'organization' | 'body'> | null
  /** What somebody did at the event, or was to do. */
  readonly roles: readonly ('opened' | 'welcomed' | 'briefed' | 'reported' | 'spoke' | 'hosted' | 'organized' | 'observed' | 'took-part' | 'asked' | 'absent' | 'invited' | 'expected')[]
}

/** What stands under `figures` of `Event`. */
export interface EventFigure {
  /** What tells the entry from others of its list. */
  readonly key: string
  /** What was counted, in our own words. */
  readonly measure: string
  /** The number that was counted. */
  readonly value: number
  /** Whose the number is: the state or force that a contingent, a loss or a share belongs to; null for all together. */
  readonly whose: Id<'state' | 'force' | 'body' | 'organization'> | null
  /** The unit of the number; null for plain counts. */
  readonly unit: string | null
  /** How the number stands to what was counted, in the words of the source. */
  readonly qualifier: 'exactly' | 'about' | 'almost' | 'at-least' | 'more-than' | 'at-most'
  /** Whether the number is of this record alone, or of several that the source counts together. */
  readonly covers: 'itself' | 'several'
  /** The day that is meant. */
  readonly on: FuzzyDate | null
}

/** What stands under `agenda` of `Event`. */
export interface EventAgenda {
  /** What tells the entry from others of its list. */
  readonly key: string
  /** It in a few words, our own. */
  readonly summary: string
  /** The topics it is filed under. */
  readonly topics: readonly Id<'topic'>[]
}

/** What stands under `outcomes` of `Event`. */
export interface EventOutcome {
  /** What tells the entry from others of its list. */
  readonly key: string
  /** It in a few words, our own. */
  readonly summary: string
  /** The topics it is filed under. */
  readonly topics: readonly Id<'topic'>[]
  /** A document that came out of it. */
  readonly documents: readonly Id<'document'>[]
}

/** What stands under `vote` of `Document`. */
export interface DocumentVote {
  /** Whether votes were counted. */
  readonly manner: 'recorded' | 'consensus'
  /** How many voted for it. */
  readonly for: number | null
  /** How many voted against it. */
  readonly against: number | null
  /** How many abstained. */
  readonly abstained: number | null
}

/** What stands under `coordinates` of `Place`. */
export interface PlaceCoordinate {
  /** Degrees north of the equator. */
  readonly latitude: number
  /** Degrees east of Greenwich. */
  readonly longitude: number
}

/** A published document that the record cites. */
export interface SourceRecord {
  /** The id; it never dies. */
  readonly id: Id<'source'>
  /** The type of the record. */
  readonly type: 'source'
  /** Who published the page. */
  readonly publisher: string
  /** The party on whose behalf the publisher speaks, where it is itself part of the story; null for an outlet of its own. */
  readonly publisherParty: Id<'organization' | 'body' | 'state'> | null
  /** The title of the page. */
  readonly title: string
  /** The address of the page. */
  readonly url: string
  /** The day on which the page was published; null where it bears none. */
  readonly published: FuzzyDate | null
  /** The language of the page, as a BCP 47 tag. */
  readonly language: string
  /** What kind of publication it is. */
  readonly kind: 'treaty' | 'charter' | 'decision' | 'press-release' | 'news' | 'statement' | 'report' | 'reference'
  /** How far the page can be relied on to show what is cited: its own text, a changing list, a copy, a work of reference. */
  readonly standing: 'original' | 'list' | 'copy' | 'reference'
  /** The source whose text this page republishes, so that one origin is not counted twice. */
  readonly origin: Id<'source'> | null
  /** The text that phrases were checked in; null where none is held. */
  readonly text: SourceText | null
  /** The address of an archived copy; null where none is known. */
  readonly archived: string | null
  /** The values that other sources give. */
  readonly disputes: readonly Dispute[]
  /** What the sources seen do not answer. */
  readonly open: readonly OpenQuestion[]
  /** A note of ours; null where there is none. */
  readonly note: string | null
  /** What it rests on. */
  readonly evidence: readonly never[]
}

/** A country named in the record. */
export interface StateRecord {
  /** The id; it never dies. */
  readonly id: Id<'state'>
  /** The type of the record. */
  readonly type: 'state'
  /** The name, as sources give it or as it describes what they give none. */
  readonly name: string
  /** The name in full; null where none is on record. */
  readonly officialName: string | null
  /** Other names and spellings: aids for finding. */
  readonly names: readonly Name[]
  /** The code of the country in ISO 3166-1 alpha-2. */
  readonly iso2: string | null
  /** The code of the country in ISO 3166-1 alpha-3. */
  readonly iso3: string | null
  /** The values that other sources give. */
  readonly disputes: readonly Dispute[]
  /** What the sources seen do not answer. */
  readonly open: readonly OpenQuestion[]
  /** A note of ours; null where there is none. */
  readonly note: string | null
  /** What it rests on. */
  readonly evidence: readonly Evidence<null>[]
}

/** A state's membership, observership or partnership in an organization. */
export interface MembershipRecord {
  /** The id; it never dies. */
  readonly id: Id<'membership'>
  /** The type of the record. */
  readonly type: 'membership'
  /** The state that the membership belongs to. */
  readonly state: Id<'state'>
  /** The organization that the state belongs to. */
  readonly of: Id<'organization' | 'body' | 'document'>
  /** As what the state belongs to the organization. */
  readonly role: 'member' | 'observer' | 'partner'
  /** The day on which the membership was signed. */
  readonly signed: FuzzyDate | null
  /** The first day; null where no source tells. */
  readonly start: FuzzyDate | null
  /** The last day, or `..` where it still runs; null where no source tells. */
  readonly end: End
  /** Who calls the membership suspended or frozen, and since when; whether it is, the record does not judge. */
  readonly suspensions: readonly MembershipSuspension[]
  /** The values that other sources give. */
  readonly disputes: readonly Dispute[]
  /** What the sources seen do not answer. */
  readonly open: readonly OpenQuestion[]
  /** A note of ours; null where there is none. */
  readonly note: string | null
  /** What it rests on. */
  readonly evidence: readonly Evidence<null>[]
}

/** The organization that the record is about, an outside organization, or an authority of a state. */
export interface OrganizationRecord {
  /** The id; it never dies. */
  readonly id: Id<'organization'>
  /** The type of the record. */
  readonly type: 'organization'
  /** The name, as sources give it or as it describes what they give none. */
  readonly name: string
  /** The acronym, as sources give it; null where they give none. */
  readonly acronym: string | null
  /** Other names and spellings: aids for finding. */
  readonly names: readonly Name[]
  /** What kind of organization it is. */
  readonly kind: 'subject' | 'international' | 'regional' | 'ministry' | 'agency' | 'parliament' | 'head-of-state' | 'government' | 'armed-forces' | 'company' | 'media' | 'academic' | 'civil-society' | 'other'
  /** The state it is an authority of; null for an international one. */
  readonly state: Id<'state'> | null
  /** What it stands under; null where nothing. */
  readonly parent: Id<'organization' | 'body'> | null
  /** The day of its founding; null where no source tells. */
  readonly founded: FuzzyDate | null
  /** The place of its headquarters; null where no source tells. */
  readonly seat: Id<'place'> | null
  /** A working language of the organization. */
  readonly languages: readonly string[]
  /** A run of meetings or exercises that belong together. */
  readonly series: readonly OrganizationSeries[]
  /** An office that a fixed number of people hold at a time. */
  readonly seats: readonly OrganizationSeat[]
  /** The values that other sources give. */
  readonly disputes: readonly Dispute[]
  /** What the sources seen do not answer. */
  readonly open: readonly OpenQuestion[]
  /** A note of ours; null where there is none. */
  readonly note: string | null
  /** What it rests on. */
  readonly evidence: readonly Evidence<null>[]
}

/** An organ of the organization. */
export interface BodyRecord {
  /** The id; it never dies. */
  readonly id: Id<'body'>
  /** The type of the record. */
  readonly type: 'body'
  /** The name, as sources give it or as it describes what they give none. */
  readonly name: string
  /** The acronym, as sources give it; null where they give none. */
  readonly acronym: string | null
  /** Other names and spellings: aids for finding. */
  readonly names: readonly Name[]
  /** What kind of organ it is. */
  readonly category: 'statutory' | 'permanent-working' | 'subsidiary' | 'working-group' | 'parliamentary' | 'military' | null
  /** What it stands under; null where nothing. */
  readonly parent: Id<'body' | 'organization'> | null
  /** The day on which it was set up; null where no source tells. */
  readonly established: FuzzyDate | null
  /** The document or event by which it was founded. */
  readonly foundingAct: Id<'document' | 'event'> | null
  /** The day on which it ceased to be; null where it stands or no source tells. */
  readonly dissolved: End
  /** Who sits in the body, in our own words. */
  readonly composition: string | null
  /** What the body is for, in our own words. */
  readonly function: string | null
  /** A run of meetings or exercises that belong together. */
  readonly series: readonly OrganizationSeries[]
  /** An office that a fixed number of people hold at a time. */
  readonly seats: readonly OrganizationSeat[]
  /** The values that other sources give. */
  readonly disputes: readonly Dispute[]
  /** What the sources seen do not answer. */
  readonly open: readonly OpenQuestion[]
  /** A note of ours; null where there is none. */
  readonly note: string | null
  /** What it rests on. */
  readonly evidence: readonly Evidence<null>[]
}

/** Somebody named in the record. */
export interface PersonRecord {
  /** The id; it never dies. */
  readonly id: Id<'person'>
  /** The type of the record. */
  readonly type: 'person'
  /** The name, as sources give it or as it describes what they give none. */
  readonly name: string
  /** Other names and spellings: aids for finding. */
  readonly names: readonly Name[]
  /** The state the person served or was nominated by, as a source says. */
  readonly state: Id<'state'> | null
  /** The values that other sources give. */
  readonly disputes: readonly Dispute[]
  /** What the sources seen do not answer. */
  readonly open: readonly OpenQuestion[]
  /** A note of ours; null where there is none. */
  readonly note: string | null
  /** What it rests on. */
  readonly evidence: readonly Evidence<null>[]
}

/** A person in an office. */
export interface TenureRecord {
  /** The id; it never dies. */
  readonly id: Id<'tenure'>
  /** The type of the record. */
  readonly type: 'tenure'
  /** The person that the tenure belongs to. */
  readonly person: Id<'person'>
  /** The title of the office, without the name of what it is of. */
  readonly office: string
  /** The organization, body, state or force that the office is of. */
  readonly of: Id<'organization' | 'body' | 'state' | 'force'>
  /** Whether the person stood in for a vacant office; null where no source says. */
  readonly acting: true | null
  /** The first day; null where no source tells. */
  readonly start: FuzzyDate | null
  /** The last day, or `..` where it still runs; null where no source tells. */
  readonly end: End
  /** A day on which a source names the person in the office. */
  readonly attested: readonly FuzzyDate[]
  /** The values that other sources give. */
  readonly disputes: readonly Dispute[]
  /** What the sources seen do not answer. */
  readonly open: readonly OpenQuestion[]
  /** A note of ours; null where there is none. */
  readonly note: string | null
  /** What it rests on. */
  readonly evidence: readonly Evidence<null>[]
}

/** A state's term in the chair of the organization. */
export interface ChairmanshipRecord {
  /** The id; it never dies. */
  readonly id: Id<'chairmanship'>
  /** The type of the record. */
  readonly type: 'chairmanship'
  /** The state. */
  readonly state: Id<'state'>
  /** What is chaired. */
  readonly of: Id<'organization' | 'body'>
  /** The first day; null where no source tells. */
  readonly start: FuzzyDate | null
  /** The last day, or `..` where it still runs; null where no source tells. */
  readonly end: End
  /** The state that held the chair before. */
  readonly takenFrom: Id<'state'> | null
  /** The session that decided or carried out the handover to this term. */
  readonly handover: Id<'event'> | null
  /** Whether the term runs from yearly session to session, or over a calendar year. */
  readonly regime: 'session-to-session' | 'calendar-year' | null
  /** The motto of the term, as the chair gave it. */
  readonly motto: string | null
  /** The values that other sources give. */
  readonly disputes: readonly Dispute[]
  /** What the sources seen do not answer. */
  readonly open: readonly OpenQuestion[]
  /** A note of ours; null where there is none. */
  readonly note: string | null
  /** What it rests on. */
  readonly evidence: readonly Evidence<null>[]
}

/** A priority or promise declared for a term in the chair. */
export interface CommitmentRecord {
  /** The id; it never dies. */
  readonly id: Id<'commitment'>
  /** The type of the record. */
  readonly type: 'commitment'
  /** The chairmanship that the commitment belongs to. */
  readonly chairmanship: Id<'chairmanship'>
  /** The position in the list as the chair gave it; null where the source numbers nothing. */
  readonly order: number | null
  /** It in a few words, our own. */
  readonly summary: string
  /** Our own heading over commitments that a source lists together; null where it lists them singly. */
  readonly group: string | null
  /** Who declared the commitment. */
  readonly declaredBy: Actor | null
  /** The event at which the commitment was declared. */
  readonly declaredAt: Id<'event'> | null
  /** The day on which the commitment was declared. */
  readonly declaredOn: FuzzyDate | null
  /** The topics it is filed under. */
  readonly topics: readonly Id<'topic'>[]
  /** What later bore on the commitment. */
  readonly followUps: readonly CommitmentFollowUp[]
  /** The values that other sources give. */
  readonly disputes: readonly Dispute[]
  /** What the sources seen do not answer. */
  readonly open: readonly OpenQuestion[]
  /** A note of ours; null where there is none. */
  readonly note: string | null
  /** What it rests on. */
  readonly evidence: readonly Evidence<'declared' | 'advanced' | 'fulfilled' | 'dropped' | null>[]
}

/** A session, meeting, exercise, operation or other thing that was planned or took place. */
export interface EventRecord {
  /** The id; it never dies. */
  readonly id: Id<'event'>
  /** The type of the record. */
  readonly type: 'event'
  /** The name, as sources give it or as it describes what they give none. */
  readonly name: string
  /** Whether the name is that of the sources or describes a thing they give no name. */
  readonly naming: 'given' | 'descriptive'
  /** Other names and spellings: aids for finding. */
  readonly names: readonly Name[]
  /** What kind of event it is. */
  readonly kind: 'session' | 'meeting' | 'joint-session' | 'exercise' | 'training' | 'consultation' | 'operation' | 'conference' | 'deployment' | 'visit' | 'statement'
  /** The first day; null where no source tells. */
  readonly start: FuzzyDate | null
  /** The last day, or `..` where it still runs; null where no source tells. */
  readonly end: End
  /** Where it was; null where no source tells. */
  readonly place: Id<'place' | 'state'> | null
  /** Whether people met in one place, by video, or both. */
  readonly form: 'in-person' | 'videoconference' | 'hybrid' | null
  /** The bodies it is of. */
  readonly bodies: readonly Id<'body' | 'organization'>[]
  /** A collective force that the event is of. */
  readonly forces: readonly Id<'force'>[]
  /** The place of the event in a run of meetings or exercises. */
  readonly series: EventSeries | null
  /** Who was in the chair; a state or body where the source names no person. */
  readonly chair: EventChair | null
  /** Who took part, was absent, or was to come. */
  readonly participants: readonly EventParticipant[]
  /** What was counted, and how many there were. */
  readonly figures: readonly EventFigure[]
  /** A matter on the agenda, in our own words. */
  readonly agenda: readonly EventAgenda[]
  /** What came out of the event, in our own words. */
  readonly outcomes: readonly EventOutcome[]
  /** The event that it was a part of; null where of none. */
  readonly partOf: Id<'event'> | null
  /** The topics it is filed under. */
  readonly topics: readonly Id<'topic'>[]
  /** The values that other sources give. */
  readonly disputes: readonly Dispute[]
  /** What the sources seen do not answer. */
  readonly open: readonly OpenQuestion[]
  /** A note of ours; null where there is none. */
  readonly note: string | null
  /** What it rests on. */
  readonly evidence: readonly Evidence<'planned' | 'under-way' | 'held' | 'postponed' | 'cancelled' | null>[]
}

/** What somebody said at an event or in public, in our own words. */
export interface RemarkRecord {
  /** The id; it never dies. */
  readonly id: Id<'remark'>
  /** The type of the record. */
  readonly type: 'remark'
  /** The event that the remark belongs to. */
  readonly event: Id<'event'>
  /** Who said it. */
  readonly speaker: Actor
  /** The title under which somebody acted, as the source gives it; null where it gives none. */
  readonly capacity: string | null
  /** The day that is meant. */
  readonly on: FuzzyDate | null
  /** It in a few words, our own. */
  readonly summary: string
  /** The topics it is filed under. */
  readonly topics: readonly Id<'topic'>[]
  /** What it is about. */
  readonly about: readonly Id<'commitment' | 'chairmanship' | 'event' | 'document' | 'body' | 'force' | 'state' | 'organization' | 'membership'>[]
  /** The values that other sources give. */
  readonly disputes: readonly Dispute[]
  /** What the sources seen do not answer. */
  readonly open: readonly OpenQuestion[]
  /** A note of ours; null where there is none. */
  readonly note: string | null
  /** What it rests on. */
  readonly evidence: readonly Evidence<null>[]
}

/** A treaty, decision, declaration, plan or other act, adopted or only drafted. */
export interface DocumentRecord {
  /** The id; it never dies. */
  readonly id: Id<'document'>
  /** The type of the record. */
  readonly type: 'document'
  /** The name, as sources give it or as it describes what they give none. */
  readonly name: string
  /** Whether the name is that of the sources or describes a thing they give no name. */
  readonly naming: 'given' | 'descriptive'
  /** Other names and spellings: aids for finding. */
  readonly names: readonly Name[]
  /** What kind of document it is. */
  readonly kind: 'treaty' | 'charter' | 'protocol' | 'agreement' | 'decision' | 'declaration' | 'statement' | 'strategy' | 'plan' | 'list' | 'model-law' | 'memorandum' | 'law' | 'regulation' | 'other'
  /** The number, as sources give it; null where they give none. */
  readonly number: string | null
  /** The day on which the document was adopted. */
  readonly adopted: FuzzyDate | 'not-yet' | 'none' | null
  /** The day on which the document was signed. */
  readonly signed: FuzzyDate | 'not-yet' | 'none' | null
  /** The day on which the document entered into force. */
  readonly inForce: FuzzyDate | 'not-yet' | 'none' | null
  /** The body that adopted the document. */
  readonly body: Id<'body' | 'organization' | 'state'> | null
  /** The event at which it was adopted, signed or made. */
  readonly event: Id<'event'> | null
  /** A party to the document. */
  readonly parties: readonly Id<'state' | 'organization' | 'body'>[]
  /** How it was voted on; null where it was not, or no source says. */
  readonly vote: DocumentVote | null
  /** Who proposed the document. */
  readonly initiatedBy: Actor | null
  /** What it is about. */
  readonly about: string | null
  /** The topics it is filed under. */
  readonly topics: readonly Id<'topic'>[]
  /** The values that other sources give. */
  readonly disputes: readonly Dispute[]
  /** What the sources seen do not answer. */
  readonly open: readonly OpenQuestion[]
  /** A note of ours; null where there is none. */
  readonly note: string | null
  /** What it rests on. */
  readonly evidence: readonly Evidence<'planned' | 'drafted' | 'adopted' | 'signed' | 'in-force' | null>[]
}

/** What a party did about a document: signed, considered, ratified it, or withdrew. */
export interface ActRecord {
  /** The id; it never dies. */
  readonly id: Id<'act'>
  /** The type of the record. */
  readonly type: 'act'
  /** The document that the act belongs to. */
  readonly document: Id<'document'>
  /** The party that acted. */
  readonly party: Id<'state' | 'organization' | 'body'>
  /** What the party did about the document. */
  readonly kind: 'signed' | 'considered' | 'ratified' | 'deposited' | 'in-force' | 'withdrawn'
  /** How far a ratification had come, or by what kind of act it was made; null where no source says. */
  readonly stage: 'draft' | 'bill' | 'committee' | 'lower-house' | 'upper-house' | 'parliament' | 'law' | 'decree' | null
  /** The day; null where no source tells. */
  readonly on: FuzzyDate | null
  /** The law, decree or decision by which the party did it, as the source names it; null where none does. */
  readonly instrument: string | null
  /** The values that other sources give. */
  readonly disputes: readonly Dispute[]
  /** What the sources seen do not answer. */
  readonly open: readonly OpenQuestion[]
  /** A note of ours; null where there is none. */
  readonly note: string | null
  /** What it rests on. */
  readonly evidence: readonly Evidence<null>[]
}

/** What an article of a document provides, in our own words. */
export interface ProvisionRecord {
  /** The id; it never dies. */
  readonly id: Id<'provision'>
  /** The type of the record. */
  readonly type: 'provision'
  /** The document that the provision belongs to. */
  readonly document: Id<'document'>
  /** The number of the article, or of the article and paragraph, as the text counts them. */
  readonly article: string
  /** It in a few words, our own. */
  readonly summary: string
  /** Which wording it is, where the article was amended; null where there is but one. */
  readonly version: string | null
  /** The values that other sources give. */
  readonly disputes: readonly Dispute[]
  /** What the sources seen do not answer. */
  readonly open: readonly OpenQuestion[]
  /** A note of ours; null where there is none. */
  readonly note: string | null
  /** What it rests on. */
  readonly evidence: readonly Evidence<null>[]
}

/** A standing collective force. */
export interface ForceRecord {
  /** The id; it never dies. */
  readonly id: Id<'force'>
  /** The type of the record. */
  readonly type: 'force'
  /** The name, as sources give it or as it describes what they give none. */
  readonly name: string
  /** The acronym, as sources give it; null where they give none. */
  readonly acronym: string | null
  /** Other names and spellings: aids for finding. */
  readonly names: readonly Name[]
  /** What it stands under; null where nothing. */
  readonly parent: Id<'organization' | 'body' | 'force'> | null
  /** The day on which it was set up; null where no source tells. */
  readonly established: FuzzyDate | null
  /** The document or event by which it was founded. */
  readonly foundingAct: Id<'document' | 'event'> | null
  /** What was counted, and how many there were. */
  readonly figures: readonly EventFigure[]
  /** A run of meetings or exercises that belong together. */
  readonly series: readonly OrganizationSeries[]
  /** The values that other sources give. */
  readonly disputes: readonly Dispute[]
  /** What the sources seen do not answer. */
  readonly open: readonly OpenQuestion[]
  /** A note of ours; null where there is none. */
  readonly note: string | null
  /** What it rests on. */
  readonly evidence: readonly Evidence<null>[]
}

/** A threat or an area of work, in a small scheme of our own. */
export interface TopicRecord {
  /** The id; it never dies. */
  readonly id: Id<'topic'>
  /** The type of the record. */
  readonly type: 'topic'
  /** The name, as sources give it or as it describes what they give none. */
  readonly name: string
  /** Other names and spellings: aids for finding. */
  readonly names: readonly Name[]
  /** The topic it belongs under; null for one at the top. */
  readonly broader: Id<'topic'> | null
  /** What is filed under it. */
  readonly definition: string
  /** The values that other sources give. */
  readonly disputes: readonly Dispute[]
  /** What the sources seen do not answer. */
  readonly open: readonly OpenQuestion[]
  /** A note of ours; null where there is none. */
  readonly note: string | null
  /** What it rests on. */
  readonly evidence: readonly never[]
}

/** A place where things happen. */
export interface PlaceRecord {
  /** The id; it never dies. */
  readonly id: Id<'place'>
  /** The type of the record. */
  readonly type: 'place'
  /** The name, as sources give it or as it describes what they give none. */
  readonly name: string
  /** Other names and spellings: aids for finding. */
  readonly names: readonly Name[]
  /** The state the place lies in. */
  readonly state: Id<'state'> | null
  /** Where it lies, WGS 84; null where no source tells. */
  readonly coordinates: PlaceCoordinate | null
  /** The values that other sources give. */
  readonly disputes: readonly Dispute[]
  /** What the sources seen do not answer. */
  readonly open: readonly OpenQuestion[]
  /** A note of ours; null where there is none. */
  readonly note: string | null
  /** What it rests on. */
  readonly evidence: readonly Evidence<null>[]
}

/** The compiled record of each type. */
export interface Records {
  /** A published document that the record cites. */
  readonly source: SourceRecord
  /** A country named in the record. */
  readonly state: StateRecord
  /** A state's membership, observership or partnership in an organization. */
  readonly membership: MembershipRecord
  /** The organization that the record is about, an outside organization, or an authority of a state. */
  readonly organization: OrganizationRecord
  /** An organ of the organization. */
  readonly body: BodyRecord
  /** Somebody named in the record. */
  readonly person: PersonRecord
  /** A person in an office. */
  readonly tenure: TenureRecord
  /** A state's term in the chair of the organization. */
  readonly chairmanship: ChairmanshipRecord
  /** A priority or promise declared for a term in the chair. */
  readonly commitment: CommitmentRecord
  /** A session, meeting, exercise, operation or other thing that was planned or took place. */
  readonly event: EventRecord
  /** What somebody said at an event or in public, in our own words. */
  readonly remark: RemarkRecord
  /** A treaty, decision, declaration, plan or other act, adopted or only drafted. */
  readonly document: DocumentRecord
  /** What a party did about a document: signed, considered, ratified it, or withdrew. */
  readonly act: ActRecord
  /** What an article of a document provides, in our own words. */
  readonly provision: ProvisionRecord
  /** A standing collective force. */
  readonly force: ForceRecord
  /** A threat or an area of work, in a small scheme of our own. */
  readonly topic: TopicRecord
  /** A place where things happen. */
  readonly place: PlaceRecord
}

/** The whole record at one version: immutable, nothing but data. */
export interface Dataset {
  /** The version of the data, as docs/versions.md tells. */
  readonly version: string
  /** The day through which sources were looked at; it stands for "today" wherever a question names no day. */
  readonly asOf: Day
  /** Where retired ids went. */
  readonly redirects: readonly Redirect[]
  /** A published document that the record cites. In the order of ids. */
  readonly sources: readonly SourceRecord[]
  /** A country named in the record. In the order of ids. */
  readonly states: readonly StateRecord[]
  /** A state's membership, observership or partnership in an organization. In the order of ids. */
  readonly memberships: readonly MembershipRecord[]
  /** The organization that the record is about, an outside organization, or an authority of a state. In the order of ids. */
  readonly organizations: readonly OrganizationRecord[]
  /** An organ of the organization. In the order of ids. */
  readonly bodies: readonly BodyRecord[]
  /** Somebody named in the record. In the order of ids. */
  readonly persons: readonly PersonRecord[]
  /** A person in an office. In the order of ids. */
  readonly tenures: readonly TenureRecord[]
  /** A state's term in the chair of the organization. In the order of ids. */
  readonly chairmanships: readonly ChairmanshipRecord[]
  /** A priority or promise declared for a term in the chair. In the order of ids. */
  readonly commitments: readonly CommitmentRecord[]
  /** A session, meeting, exercise, operation or other thing that was planned or took place. In the order of ids. */
  readonly events: readonly EventRecord[]
  /** What somebody said at an event or in public, in our own words. In the order of ids. */
  readonly remarks: readonly RemarkRecord[]
  /** A treaty, decision, declaration, plan or other act, adopted or only drafted. In the order of ids. */
  readonly documents: readonly DocumentRecord[]
  /** What a party did about a document: signed, considered, ratified it, or withdrew. In the order of ids. */
  readonly acts: readonly ActRecord[]
  /** What an article of a document provides, in our own words. In the order of ids. */
  readonly provisions: readonly ProvisionRecord[]
  /** A standing collective force. In the order of ids. */
  readonly forces: readonly ForceRecord[]
  /** A threat or an area of work, in a small scheme of our own. In the order of ids. */
  readonly topics: readonly TopicRecord[]
  /** A place where things happen. In the order of ids. */
  readonly places: readonly PlaceRecord[]
}
