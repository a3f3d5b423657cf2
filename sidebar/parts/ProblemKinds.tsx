import { useRef, useState } from 'preact/hooks';
import type { ProblemView } from '../../src/api';
import { WEIGHTS } from '../../src/core/weight';
import { WEIGHT_WORDS } from '../../src/text/findings';
import { moreKinds, moreOfKind, showMore, withCount } from '../../src/text/sidebar/commune';
import { Button } from './Button';
import type { ProblemKind } from './problemGroups';
import { kindsOf, placesIn } from './problemGroups';
import { ProblemItem } from './ProblemItem';

const FIRST_KINDS = 5;
/** Faults of one kind that each press unfolds. */
const PAGE = 30;

interface ProblemKindsProps {
  readonly problems: readonly ProblemView[];
  readonly showsTab?: boolean;
  /** Below which heading the weights are told; left out = they are not. */
  readonly heading?: 'h3' | 'h4' | 'h5';
}

/** One line for each kind of fault, the heaviest first: five in view, the others when asked for. */
export function ProblemKinds({ problems, showsTab = false, heading: Heading }: ProblemKindsProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isWhole, setWhole] = useState(false);
  const kinds = kindsOf(problems);
  const shown = isWhole ? kinds : kinds.slice(0, FIRST_KINDS);
  const folded = kinds.slice(shown.length);
  const unfold = () => {
    setWhole(true);
    focusLater(place, '.kind', FIRST_KINDS);
  };
  return (
    <div class="kinds" ref={place}>
      {WEIGHTS.map((weight) => {
        const ofWeight = shown.filter((kind) => kind.weight === weight);
        if (ofWeight.length === 0) return null;
        const count = placesIn(kinds.filter((kind) => kind.weight === weight).flatMap(({ groups }) => groups));
        return (
          <>
            {Heading !== undefined && <Heading>{withCount(WEIGHT_WORDS[weight], count)}</Heading>}
            <ul class="plain-list">
              {ofWeight.map((kind) => (
                <KindItem key={kind.key} kind={kind} showsTab={showsTab} />
              ))}
            </ul>
          </>
        );
      })}
      {folded.length > 0 && (
        <Button onClick={unfold}>{moreKinds(folded.length, placesIn(folded.flatMap(({ groups }) => groups)))}</Button>
      )}
    </div>
  );
}

/** The first fault of a kind, and the others when asked for. */
function KindItem({ kind: { groups }, showsTab }: { readonly kind: ProblemKind; readonly showsTab: boolean }) {
  const place = useRef<HTMLLIElement>(null);
  const [size, setSize] = useState(1);
  const folded = placesIn(groups.slice(size));
  const unfold = () => {
    setSize(size + PAGE);
    focusLater(place, '.problem', size);
  };
  return (
    <li class="kind" ref={place}>
      {groups.slice(0, size).map((group) => (
        <ProblemItem key={group.key} group={group} showsTab={showsTab} />
      ))}
      {folded > 0 && <Button onClick={unfold}>{size === 1 ? moreOfKind(folded) : showMore(folded)}</Button>}
    </li>
  );
}

/** The button that was pressed may be gone: whoever uses the keyboard goes on at the first thing that came. */
function focusLater(place: { readonly current: HTMLElement | null }, items: string, index: number): void {
  requestAnimationFrame(() =>
    place.current?.querySelectorAll(items)[index]?.querySelector<HTMLElement>('button')?.focus(),
  );
}
