import { absentTookNoPart } from './absent-took-no-part.ts'
import { acronymsUnique } from './acronyms-unique.ts'
import { actAfterSigning } from './act-after-signing.ts'
import { actsAtEvent } from './acts-at-event.ts'
import { actsOrdered } from './acts-ordered.ts'
import { addressDated } from './address-dated.ts'
import { announcedBefore } from './announced-before.ts'
import { attestedInOffice } from './attested-in-office.ts'
import { attestedInSpan } from './attested-in-span.ts'
import { bodyExisted } from './body-existed.ts'
import { capacityIsTitle } from './capacity-is-title.ts'
import { chairGapsAsked } from './chair-gaps-asked.ts'
import { chairIsMember } from './chair-is-member.ts'
import { chairTakenFromPrevious } from './chair-taken-from-previous.ts'
import { chairmanshipsApart } from './chairmanships-apart.ts'
import { claimedBySomebody } from './claimed-by-somebody.ts'
import { comingNotHeld } from './coming-not-held.ts'
import { commitmentDeclared } from './commitment-declared.ts'
import { commitmentNearTerm } from './commitment-near-term.ts'
import { commitmentsCounted } from './commitments-counted.ts'
import { consideredNotRatified } from './considered-not-ratified.ts'
import { coordinatesInState } from './coordinates-in-state.ts'
import { dateFitsPhrase } from './date-fits-phrase.ts'
import { datesFitIds } from './dates-fit-ids.ts'
import { datesPlausible } from './dates-plausible.ts'
import { disputeReasonsHold } from './dispute-reasons-hold.ts'
import { disputesDiffer } from './disputes-differ.ts'
import { disputesHavePreferred } from './disputes-have-preferred.ts'
import { documentOnce } from './document-once.ts'
import { documentStatusTold } from './document-status-told.ts'
import { doneNotPlanned } from './done-not-planned.ts'
import { electionStartsTerm } from './election-starts-term.ts'
import { entriesCitedSingly } from './entries-cited-singly.ts'
import { eventInParent } from './event-in-parent.ts'
import { eventStatusTold } from './event-status-told.ts'
import { evidenceOnce } from './evidence-once.ts'
import { expectedNotPresent } from './expected-not-present.ts'
import { fieldsSupported } from './fields-supported.ts'
import { figureFitsPhrase } from './figure-fits-phrase.ts'
import { followUpHappened } from './follow-up-happened.ts'
import { followUpLater } from './follow-up-later.ts'
import { foundedByAct } from './founded-by-act.ts'
import { givenNamesTold } from './given-names-told.ts'
import { givenNamesUnglossed } from './given-names-unglossed.ts'
import { handoverNearStart } from './handover-near-start.ts'
import { happenedBeforeTold } from './happened-before-told.ts'
import { heldBeforeTold } from './held-before-told.ts'
import { idsFitNames } from './ids-fit-names.ts'
import { isoCodes } from './iso-codes.ts'
import { keysUnique } from './keys-unique.ts'
import { languageFitsPhrases } from './language-fits-phrases.ts'
import { languageTags } from './language-tags.ts'
import { membershipAfterSigning } from './membership-after-signing.ts'
import { membershipsApart } from './memberships-apart.ts'
import { namedFieldsGiven } from './named-fields-given.ts'
import { namedInSource } from './named-in-source.ts'
import { namesAddSomething } from './names-add-something.ts'
import { namesInTheirScript } from './names-in-their-script.ts'
import { namesResolve } from './names-resolve.ts'
import { nearDuplicates } from './near-duplicates.ts'
import { neutralWords } from './neutral-words.ts'
import { numberFitsName } from './number-fits-name.ts'
import { officesSpelledOnce } from './offices-spelled-once.ts'
import { oneOutcomeAPhrase } from './one-outcome-a-phrase.ts'
import { originsSound } from './origins-sound.ts'
import { outcomesAgree } from './outcomes-agree.ts'
import { outcomesNameDocuments } from './outcomes-name-documents.ts'
import { ownWords } from './own-words.ts'
import { paragraphExists } from './paragraph-exists.ts'
import { parentTold } from './parent-told.ts'
import { pathsNameFields } from './paths-name-fields.ts'
import { phraseInSource } from './phrase-in-source.ts'
import { phraseNamesValue } from './phrase-names-value.ts'
import { phraseNotRepeated } from './phrase-not-repeated.ts'
import { phraseOnce } from './phrase-once.ts'
import { phraseReachesPlace } from './phrase-reaches-place.ts'
import { plannedBeforeHeld } from './planned-before-held.ts'
import { plannedHasDay } from './planned-has-day.ts'
import { plansLookedUp } from './plans-looked-up.ts'
import { publisherSpelledOnce } from './publisher-spelled-once.ts'
import { qualifierFitsPhrase } from './qualifier-fits-phrase.ts'
import { ratifiedOnce } from './ratified-once.ts'
import { recordsUsed } from './records-used.ts'
import { redirectsSound } from './redirects-sound.ts'
import { referencesExist } from './references-exist.ts'
import { regimeFitsDays } from './regime-fits-days.ts'
import { restsOnMoreThanLists } from './rests-on-more-than-lists.ts'
import type { Rules } from './rule.ts'
import { seatsNotOverfilled } from './seats-not-overfilled.ts'
import { seriesDefined } from './series-defined.ts'
import { seriesHolderMeets } from './series-holder-meets.ts'
import { seriesRunsUpwards } from './series-runs-upwards.ts'
import { sourceAddressOnce } from './source-address-once.ts'
import { sourceDated } from './source-dated.ts'
import { sourceSeen } from './source-seen.ts'
import { sourceUsed } from './source-used.ts'
import { spansOrdered } from './spans-ordered.ts'
import { speakerTookPart } from './speaker-took-part.ts'
import { suspensionInMembership } from './suspension-in-membership.ts'
import { tenureHasTime } from './tenure-has-time.ts'
import { tenureOnce } from './tenure-once.ts'
import { textDigest } from './text-digest.ts'
import { textsShort } from './texts-short.ts'
import { textsTidy } from './texts-tidy.ts'
import { toldByAsOf } from './told-by-as-of.ts'
import { toldByReport } from './told-by-report.ts'
import { topicsRooted } from './topics-rooted.ts'
import { treesSound } from './trees-sound.ts'
import { wordsOfOneScript } from './words-of-one-script.ts'
import { yearsFitIds } from './years-fit-ids.ts'

/** Every rule of the record, in alphabetical order. */
export const rules: Rules = [
  absentTookNoPart,
  acronymsUnique,
  actAfterSigning,
  actsAtEvent,
  actsOrdered,
  addressDated,
  announcedBefore,
  attestedInOffice,
  attestedInSpan,
  bodyExisted,
  capacityIsTitle,
  chairGapsAsked,
  chairIsMember,
  chairTakenFromPrevious,
  chairmanshipsApart,
  claimedBySomebody,
  comingNotHeld,
  commitmentDeclared,
  commitmentNearTerm,
  commitmentsCounted,
  consideredNotRatified,
  coordinatesInState,
  dateFitsPhrase,
  datesFitIds,
  datesPlausible,
  disputeReasonsHold,
  disputesDiffer,
  disputesHavePreferred,
  documentOnce,
  documentStatusTold,
  doneNotPlanned,
  electionStartsTerm,
  entriesCitedSingly,
  eventInParent,
  eventStatusTold,
  evidenceOnce,
  expectedNotPresent,
  fieldsSupported,
  figureFitsPhrase,
  followUpHappened,
  followUpLater,
  foundedByAct,
  givenNamesTold,
  givenNamesUnglossed,
  handoverNearStart,
  happenedBeforeTold,
  heldBeforeTold,
  idsFitNames,
  isoCodes,
  keysUnique,
  languageFitsPhrases,
  languageTags,
  membershipAfterSigning,
  membershipsApart,
  namedFieldsGiven,
  namedInSource,
  namesAddSomething,
  namesInTheirScript,
  namesResolve,
  nearDuplicates,
  neutralWords,
  numberFitsName,
  officesSpelledOnce,
  oneOutcomeAPhrase,
  originsSound,
  outcomesAgree,
  outcomesNameDocuments,
  ownWords,
  paragraphExists,
  parentTold,
  pathsNameFields,
  phraseInSource,
  phraseNamesValue,
  phraseNotRepeated,
  phraseOnce,
  phraseReachesPlace,
  plannedBeforeHeld,
  plannedHasDay,
  plansLookedUp,
  publisherSpelledOnce,
  qualifierFitsPhrase,
  ratifiedOnce,
  recordsUsed,
  redirectsSound,
  referencesExist,
  regimeFitsDays,
  restsOnMoreThanLists,
  seatsNotOverfilled,
  seriesDefined,
  seriesHolderMeets,
  seriesRunsUpwards,
  sourceAddressOnce,
  sourceDated,
  sourceSeen,
  sourceUsed,
  spansOrdered,
  speakerTookPart,
  suspensionInMembership,
  tenureHasTime,
  tenureOnce,
  textDigest,
  textsShort,
  textsTidy,
  toldByAsOf,
  toldByReport,
  topicsRooted,
  treesSound,
  wordsOfOneScript,
  yearsFitIds,
]

// What tools beside the rules need to know as rules do: whether a text names a record, and which texts are our own.
export { mayName } from './support/name-index.ts'
export { ownTexts } from './support/own-texts.ts'
export { foldName } from './support/words.ts'
