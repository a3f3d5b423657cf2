import { useId } from 'preact/hooks';
import type { Difference, Side } from '../../src/api';
import { DIFFERENCE_KINDS, FILE, SIDE_LABELS } from '../../src/text/sidebar/file';

interface DifferenceItemProps {
  readonly difference: Difference;
  readonly side: Side | undefined;
  readonly onChoose: (side: Side) => void;
}

/** What the tab has and what the file would make of it; the person chooses where it is asked, and may leave the others. */
export function DifferenceItem({ difference, side, onChoose }: DifferenceItemProps) {
  const name = useId();
  const { kind, field, inTab, inFile, cell, asks, why } = difference;
  const isRow = field === '';
  return (
    <div class="difference">
      <p>
        <strong>{[DIFFERENCE_KINDS[kind], field].filter(Boolean).join(': ')}</strong>
        {cell !== '' && <span class="about"> ({cell})</span>}
      </p>
      {isRow && kind === 'added' ? (
        <p class="lines">{inFile}</p>
      ) : (
        <dl>
          <dt>{FILE.inTab}</dt>
          <dd class="lines">{inTab === '' ? FILE.emptyValue : inTab}</dd>
          <dt>{FILE.inFile}</dt>
          <dd class="lines">{inFile === '' ? FILE.emptyValue : inFile}</dd>
        </dl>
      )}
      {why !== '' && <p class="reason">{why}</p>}
      {asks ? (
        <fieldset>
          <legend class="hidden">{[difference.what, field].filter(Boolean).join(', ')}</legend>
          {(['tab', 'file'] as const).map((choice) => (
            <label class="tick" key={choice}>
              <input type="radio" name={name} checked={side === choice} onChange={() => onChoose(choice)} />
              {SIDE_LABELS[choice]}
            </label>
          ))}
        </fieldset>
      ) : (
        <label class="tick">
          <input
            type="checkbox"
            checked={side !== 'tab'}
            onChange={(event) => onChoose(event.currentTarget.checked ? 'file' : 'tab')}
          />
          {FILE.takeThis}
          <span class="hidden">: {[difference.what, field].filter(Boolean).join(', ')}</span>
        </label>
      )}
    </div>
  );
}
