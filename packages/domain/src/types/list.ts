import { Act } from './act.ts'
import { Body } from './body.ts'
import { Chairmanship } from './chairmanship.ts'
import { Commitment } from './commitment.ts'
import { Document } from './document.ts'
import { Event } from './event.ts'
import { Force } from './force.ts'
import { Membership } from './membership.ts'
import { Organization } from './organization.ts'
import { Person } from './person.ts'
import { Place } from './place.ts'
import { Provision } from './provision.ts'
import { Remark } from './remark.ts'
import { Source } from './source.ts'
import { State } from './state.ts'
import { Tenure } from './tenure.ts'
import { Topic } from './topic.ts'

/** Every record type, in the order in which collections are listed. */
export const list = [
  Source,
  State,
  Membership,
  Organization,
  Body,
  Person,
  Tenure,
  Chairmanship,
  Commitment,
  Event,
  Remark,
  Document,
  Act,
  Provision,
  Force,
  Topic,
  Place,
] as const
