// Written by `npm run types` from the queries; not edited by hand.
import type { ActDate, FuzzyDate, Id, Json, RecordType } from '@csto-record/domain/types'

/** A record by id and name. */
export interface Ref<T extends RecordType = RecordType> {
  /** The id of the record. */
  readonly id: Id<T>
  /** The name to show for it. */
  readonly name: string
}

/** How many records a limit on the second clock leaves out, and why; null where no limit was asked for. */
export type NotKnown = {
  /** Records that undated sources alone tell of, those sources among them: nobody can say from which day they count. */
  readonly undated: number
  /** Records that sources tell of which came out after the day, or may have. */
  readonly later: number
} | null

/** What several answers give as `ActivityEntry`. */
export interface ActivityEntry {
  /** The record that is meant. */
  readonly record: Ref
  /** The fact of the record that it is about, as `field:key`; null for the record as a whole. */
  readonly fact: string | null
  /** What kind it is. */
  readonly kind: 'event' | 'remark' | 'commitment' | 'document' | 'act' | 'chairmanship' | 'tenure' | 'membership'
  /** What kind of event, document or act it is, or what a membership is one of; null for any other record. */
  readonly detail: string | null
  /** What the actor has to do with it. */
  readonly roles: readonly ('took-part' | 'chaired' | 'hosted' | 'spoke' | 'asked' | 'subject' | 'party' | 'organized' | 'adopted' | 'promised' | 'member' | 'office' | 'absent' | 'expected')[]
  /** Those who did it for the actor. */
  readonly through: readonly Ref[]
  /** The day it is filed under: its own, or that of the event it belongs to. Null where no source gives one. */
  readonly on: FuzzyDate | null
  /** When it ended; null for what was done or said on a day, and where no source tells. */
  readonly end: FuzzyDate | '..' | null
  /** It in a few words: the name of an event or document, who said what, which office. */
  readonly summary: string
  /** The stage that its evidence puts it in; null where it goes through none, or no source says. */
  readonly status: string | null
  /** The topics it is filed under. */
  readonly topics: readonly Id<'topic'>[]
  /** What the actor’s part rests on; all of its evidence where no source is cited for that alone. */
  readonly evidence: readonly Cited[]
  /** The values that other sources give. */
  readonly disputes: readonly DisputeResult[]
}

/** A citation with enough of its source to be shown or checked without a second question. */
export interface Cited {
  /** The source that is cited. */
  readonly source: Id<'source'>
  /** Who published the page. */
  readonly publisher: string
  /** The title of the page. */
  readonly title: string
  /** The address of the page. */
  readonly url: string
  /** The day on which the page was published; null where it bears none. */
  readonly published: FuzzyDate | null
  /** How far the page can be relied on to show what is cited. */
  readonly standing: 'original' | 'list' | 'copy' | 'reference'
  /** The first of the pages that print this text; the source itself where it copies none. Count these, not pages. */
  readonly origin: Id<'source'>
  /** The paragraph that the phrase stands in, counted from 1; null where no text is held. */
  readonly paragraph: number | null
  /** At most eight words, as they stand in the source: a pointer to the place. */
  readonly phrase: string
  /** On whose word the source says so; null where the publisher speaks for itself. */
  readonly by: Ref | null
  /** How the source stands to what it says: it reports, announces, or relays a claim. */
  readonly manner: 'reported' | 'announced' | 'claimed'
  /** The stage this source puts the matter in; null where it says nothing of that. */
  readonly says: string | null
  /** The fields it is cited for, as `field` or `field:key`; empty where it stands beside one value only. */
  readonly supports: readonly string[]
  /** A note of ours; null where there is none. */
  readonly note: string | null
}

/** Another value that sources give for a field, and why it is not the preferred one. */
export interface DisputeResult {
  /** The field that is meant, as `field`, or `field:key` for one entry of a list. */
  readonly field: string
  /** Any value that JSON can hold. */
  readonly value: Json
  /** Why. */
  readonly reason: string
  /** A note of ours; null where there is none. */
  readonly note: string | null
  /** What it rests on. */
  readonly evidence: readonly Cited[]
}

/** An event as lists show it. */
export interface EventResult {
  /** The id; it never dies. */
  readonly id: Id<'event'>
  /** The name, as sources give it or as it describes what they give none. */
  readonly name: string
  /** What kind it is. */
  readonly kind: 'session' | 'meeting' | 'joint-session' | 'exercise' | 'training' | 'consultation' | 'operation' | 'conference' | 'deployment' | 'visit' | 'statement'
  /** The first day; null where no source tells. */
  readonly start: FuzzyDate | null
  /** The last day, or `..` where it still runs; null where no source tells. */
  readonly end: FuzzyDate | '..' | null
  /** Where it was; null where no source tells. */
  readonly place: Ref<'place' | 'state'> | null
  /** The bodies it is of. */
  readonly bodies: readonly Ref<'body' | 'organization'>[]
  /** The number, as sources give it; null where they give none. */
  readonly number: number | null
  /** Who was in the chair, and on whose word; null where no source names anybody. */
  readonly chair: EventResultChair | null
  /** Derived from evidence; null where no source says. */
  readonly status: 'planned' | 'under-way' | 'held' | 'postponed' | 'cancelled' | null
  /** The topics it is filed under. */
  readonly topics: readonly Id<'topic'>[]
  /** What the status and everything shown here rest on; all of its evidence where that is nothing but the name. */
  readonly evidence: readonly Cited[]
  /** The values that other sources give. */
  readonly disputes: readonly DisputeResult[]
}

/** What stands under `chair` of `EventResult`. */
export interface EventResultChair {
  /** The person, body, organization, state or force. */
  readonly who: Ref
  /** The title under which somebody acted, as the source gives it; null where it gives none. */
  readonly capacity: string | null
  /** Who sent them; null where no source says. */
  readonly onBehalfOf: Ref | null
  /** What it rests on. */
  readonly evidence: readonly Cited[]
}

/** Why an answer about a day is as sure as it is, and no surer. */
export type CertaintyGround = 'dates' | 'attested' | 'still' | 'between' | 'near' | 'open-dates' | 'handover' | 'overlap' | 'not-looked-at' | 'nothing-near'

/** A commitment as lists show it, with what is on record of its outcome. */
export interface CommitmentResult {
  /** The id; it never dies. */
  readonly id: Id<'commitment'>
  /** The term in the chair. */
  readonly chairmanship: Ref<'chairmanship'>
  /** Its position in the list as the chair gave it; null where the source numbers nothing. */
  readonly order: number | null
  /** Our heading over commitments that a source lists together; null where it lists them singly. */
  readonly group: string | null
  /** It in a few words, our own. */
  readonly summary: string
  /** Who declared it; null where no source says. */
  readonly declaredBy: Ref | null
  /** The event at which it was declared; null where no source says. */
  readonly declaredAt: Ref<'event'> | null
  /** The day on which it was declared; null where no source says. */
  readonly declaredOn: FuzzyDate | null
  /** The topics it is filed under. */
  readonly topics: readonly Ref<'topic'>[]
  /** Derived: the furthest that any follow-up, or any source on the commitment itself, goes; `reversed` before all. */
  readonly outcome: 'no-follow-up' | 'restated' | 'advanced' | 'fulfilled' | 'reversed'
  /** Who says so; empty where nobody says anything of it. */
  readonly saidBy: readonly ('chair' | 'member' | 'organization' | 'third-party')[]
  /** What later bore on it. */
  readonly followUps: readonly CommitmentResultFollowUp[]
  /** What was looked for without finding; empty where nothing was or something was found. */
  readonly searched: readonly CommitmentResultSearched[]
  /** What it rests on. */
  readonly evidence: readonly Cited[]
  /** The values that other sources give. */
  readonly disputes: readonly DisputeResult[]
}

/** What stands under `followUps` of `CommitmentResult`. */
export interface CommitmentResultFollowUp {
  /** The record that is meant. */
  readonly record: Ref
  /** How it bears on the commitment. */
  readonly bearing: 'advances' | 'fulfils' | 'restates' | 'reverses'
  /** On whose word the source says so; null where the publisher speaks for itself. */
  readonly by: Ref | null
  /** Who tells, as seen from the commitment. */
  readonly teller: 'chair' | 'member' | 'organization' | 'third-party'
  /** What it rests on. */
  readonly evidence: readonly Cited[]
}

/** What stands under `searched` of `CommitmentResult`. */
export interface CommitmentResultSearched {
  /** What the sources seen do not answer. */
  readonly question: string
  /** What was looked through in vain; null where nobody has looked. */
  readonly searched: string | null
}

/** What several answers give as `CountedRecords`. */
export interface CountedRecords {
  /** How many there are. */
  readonly count: number
  /** The records that are meant. */
  readonly records: readonly Id[]
}

/** A document as lists show it. */
export interface DocumentResult {
  /** The id; it never dies. */
  readonly id: Id<'document'>
  /** The name, as sources give it or as it describes what they give none. */
  readonly name: string
  /** What kind it is. */
  readonly kind: 'treaty' | 'charter' | 'protocol' | 'agreement' | 'decision' | 'declaration' | 'statement' | 'strategy' | 'plan' | 'list' | 'model-law' | 'memorandum' | 'law' | 'regulation' | 'other'
  /** The number, as sources give it; null where they give none. */
  readonly number: string | null
  /** How far it came, by its evidence; null where no source says. */
  readonly status: 'planned' | 'drafted' | 'adopted' | 'signed' | 'in-force' | null
  /** The day of each act; `not-yet` where sources say that it has not come, `none` where such a document has none. */
  readonly adopted: ActDate
  /** The day of signing; `not-yet` or `none` where it has none, null where no source tells. */
  readonly signed: ActDate
  /** The day of entry into force; `not-yet` or `none` where it has none, null where no source tells. */
  readonly inForce: ActDate
  /** The body; null where no source names one. */
  readonly body: Ref<'body' | 'organization' | 'state'> | null
  /** The topics it is filed under. */
  readonly topics: readonly Id<'topic'>[]
  /** What the status and everything shown here rest on; all of its evidence where that is nothing but the name. */
  readonly evidence: readonly Cited[]
  /** The values that other sources give. */
  readonly disputes: readonly DisputeResult[]
}
