import type { Opinion } from '../core/results/opinion';
import { tidy, wordKey } from '../core/letters/vietnamese';
import { lowerFirst } from '../text/phrases/format';
import type { Phrase } from '../text/phrases/phrase';
import { CHAPTERS, PROPOSALS } from '../text/report/report';
import type { Block } from './blocks';
import { heading, paragraphs } from './blocks';
import type { Round } from './rounds';
import { saysNoneVoiced } from './rounds';

/** IV: opinions not yet answered, by the agency that has to answer; those without an agency last. */
export function proposalsSection({ results }: Round): Block[] {
  const { opinions } = results.total;
  const unanswered = results.communes
    .flatMap((result) => result.opinions)
    .filter(({ state }) => state === 'unanswered');
  const told = [
    ...(opinions.total === 0 ? [saysNoneVoiced(results) ? PROPOSALS.noneVoiced : PROPOSALS.noOpinions] : []),
    ...(opinions.total > 0 && unanswered.length === 0 ? [PROPOSALS.allAnswered] : []),
    ...(unanswered.length > 0 ? [PROPOSALS.unanswered(unanswered.length), ...byAgency(unanswered)] : []),
    ...(opinions.forwarded > 0 ? [PROPOSALS.forwarded(opinions.forwarded)] : []),
  ];
  return [heading(1, CHAPTERS.proposals), ...paragraphs([...told, PROPOSALS.more])];
}

function byAgency(opinions: readonly Opinion[]): Phrase[] {
  const agencies = grouped(opinions, ({ agency }) => agency);
  const order = [...agencies.filter(({ label }) => label !== ''), ...agencies.filter(({ label }) => label === '')];
  return order.map(({ label, members }) => {
    const themes = grouped(members, ({ theme }) => theme?.label ?? '').map(
      (theme) => [theme.label === '' ? PROPOSALS.otherTheme : lowerFirst(theme.label), theme.members.length] as const,
    );
    const days = members.flatMap(({ dueOn }) => dueOn ?? []).sort((a, b) => a - b);
    return PROPOSALS.agency(label === '' ? PROPOSALS.agencyWanted : label, members.length, themes, days[0] ?? null);
  });
}

interface Group {
  readonly label: string;
  readonly members: Opinion[];
}

/** In the order of first appearance; the same words written another way are one group. */
function grouped(opinions: readonly Opinion[], labelOf: (opinion: Opinion) => string): Group[] {
  const groups = new Map<string, Group>();
  for (const opinion of opinions) {
    const label = tidy(labelOf(opinion));
    const group = groups.get(wordKey(label)) ?? { label, members: [] };
    groups.set(wordKey(label), group);
    group.members.push(opinion);
  }
  return [...groups.values()];
}
