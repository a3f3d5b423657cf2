import type { CommuneFace } from '../../src/api';
import { invitedSoFar, opinionsSoFar } from '../../src/text/sidebar/commune';
import { FORM } from '../../src/text/sidebar/form';
import { Section } from '../parts/Section';
import { useSidebar } from '../state/sidebar';
import { EntryForm } from '../forms/EntryForm';
import { INVITEE_FORM, OPINION_FORM } from '../forms/formFields';

export function InviteeForm({ face }: { readonly face: CommuneFace }) {
  const { remote } = useSidebar();
  return (
    <Section title={FORM.inviteeTitle}>
      <p>{invitedSoFar(face.counts.invited)}</p>
      <EntryForm
        name="invitee"
        label={FORM.inviteeTitle}
        form={INVITEE_FORM}
        face={face}
        moreLabel={FORM.personDetails}
        button={FORM.addInvitee}
        save={(texts) => remote.addInvitee(texts, face.code)}
      />
    </Section>
  );
}

export function OpinionForm({ face }: { readonly face: CommuneFace }) {
  const { remote } = useSidebar();
  return (
    <Section title={FORM.opinionTitle}>
      <p>{opinionsSoFar(face.counts.opinions)}</p>
      <EntryForm
        name="opinion"
        label={FORM.opinionTitle}
        form={OPINION_FORM}
        face={face}
        moreLabel={FORM.answerDetails}
        button={FORM.addOpinion}
        save={(texts) => remote.addOpinion(texts, face.code)}
      />
    </Section>
  );
}
