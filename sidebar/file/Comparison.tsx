import { useState } from 'preact/hooks';
import type { CommuneFile, FileComparison, Side } from '../../src/api';
import type { Owed } from '../../src/core/round/owed';
import { OWED_LABELS } from '../../src/text/sidebar/owed';
import {
  cellsText,
  compareTitle,
  differenceCount,
  FILE,
  handInTicked,
  ledgerText,
  mustChoose,
  nothingNew,
  takeQuestion,
} from '../../src/text/sidebar/file';
import { Button } from '../parts/Button';
import { Question } from '../parts/Question';
import { useSidebar } from '../state/sidebar';
import { useAction } from '../state/useAction';
import { DifferenceItem } from './DifferenceItem';
import { groupDifferences } from './groups';

interface ComparisonProps {
  readonly file: CommuneFile;
  readonly comparison: FileComparison;
  readonly onClose: () => void;
}

export function Comparison({ file, comparison, onClose }: ComparisonProps) {
  const { remote } = useSidebar();
  const action = useAction();
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  const [left, setLeft] = useState<readonly Owed[]>([]);
  const [isAsking, setAsking] = useState(false);
  const { differences, ticked, again, commune, fingerprint } = comparison;
  const asking = differences.filter(({ asks }) => asks);
  const open = asking.filter(({ id }) => sides[id] === undefined).length;
  const handed = ticked.filter((owed) => !left.includes(owed));
  const taken = differences.filter(({ id, asks }) => (sides[id] ?? (asks ? 'tab' : 'file')) === 'file');
  const removed = taken.filter(({ field, inFile }) => field === '' && inFile === '').length;
  const chooseAll = (side: Side) => setSides({ ...sides, ...Object.fromEntries(asking.map(({ id }) => [id, side])) });
  const take = async () => {
    if (await action.runDeed(() => remote.takeFile(file, fingerprint, sides, handed))) onClose();
  };
  return (
    <>
      <h3>{compareTitle(commune)}</h3>
      <Summary comparison={comparison} />
      {asking.length > 1 && (
        <div class="buttons">
          <Button onClick={() => chooseAll('tab')}>{FILE.allTab}</Button>
          <Button onClick={() => chooseAll('file')}>{FILE.allFile}</Button>
        </div>
      )}
      {groupDifferences(differences).map(({ block, rows }) => (
        <section key={block} aria-label={block}>
          <h4>{block}</h4>
          <ul class="plain-list">
            {rows.map(({ what, differences: inRow }, index) => (
              <li class="problem" key={`${what}|${index}`}>
                <p class="where">{what}</p>
                {inRow.map((difference) => (
                  <DifferenceItem
                    key={difference.id}
                    difference={difference}
                    side={sides[difference.id]}
                    onChoose={(side) => setSides({ ...sides, [difference.id]: side })}
                  />
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {ticked.length > 0 && (
        <fieldset class="rows">
          <legend>{FILE.ticked}</legend>
          {ticked.map((owed) => (
            <label class="tick" key={owed}>
              <input
                type="checkbox"
                checked={!left.includes(owed)}
                onChange={(event) =>
                  setLeft(event.currentTarget.checked ? left.filter((item) => item !== owed) : [...left, owed])
                }
              />
              {handInTicked(OWED_LABELS[owed], again.includes(owed))}
            </label>
          ))}
        </fieldset>
      )}
      {isAsking ? (
        <Question
          title={takeQuestion(taken.length, removed, commune, handed.length > 0)}
          confirm={FILE.take}
          busy={FILE.taking}
          onConfirm={() => void take()}
          onCancel={() => setAsking(false)}
          action={action}
        />
      ) : (
        <TakeButtons
          open={open}
          count={taken.length + open + handed.length}
          onTake={() => setAsking(true)}
          onClose={onClose}
        />
      )}
    </>
  );
}

/** What the file holds, in a sentence or two, and what of it is not taken. */
function Summary({ comparison }: { readonly comparison: FileComparison }) {
  const { differences, ledger, notTaken, onlyInTab, isOlder } = comparison;
  const conflicts = differences.filter(({ kind }) => kind === 'conflict').length;
  const doubtful = differences.filter(({ asks }) => asks).length - conflicts;
  const isSame = differences.length + ledger.newerInTab + notTaken.length + onlyInTab.length === 0;
  return (
    <>
      <p role="status">
        {isSame
          ? FILE.same
          : differences.length === 0
            ? nothingNew(ledger.newerInTab)
            : differenceCount(differences.length, conflicts, doubtful)}
      </p>
      <p class="hint">{ledgerText(ledger)}</p>
      {isOlder && <p class="reason">{FILE.older}</p>}
      {notTaken.length > 0 && (
        <section aria-label={FILE.notTaken}>
          <h4>{FILE.notTaken}</h4>
          <ul class="plain-list">
            {notTaken.map(({ tab, cells, reason }) => (
              <li class="problem" key={`${tab}|${reason}|${cells[0] ?? ''}`}>
                <p class="where">{cells.length === 0 ? tab : `${tab}: ${cellsText(cells)}`}</p>
                <p>{reason}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {onlyInTab.length > 0 && (
        <section aria-label={FILE.onlyInTab}>
          <h4>{FILE.onlyInTab}</h4>
          <p>{onlyInTab.join('; ')}</p>
        </section>
      )}
    </>
  );
}

interface TakeButtonsProps {
  /** What is to be decided and is not. */
  readonly open: number;
  readonly count: number;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

function TakeButtons({ open, count, onTake, onClose }: TakeButtonsProps) {
  return (
    <>
      {open > 0 && (
        <p id="must-choose" class="reason">
          {mustChoose(open)}
        </p>
      )}
      <div class="buttons">
        {count > 0 && (
          <Button isMain isDisabled={open > 0} onClick={onTake} {...(open > 0 && { describedBy: 'must-choose' })}>
            {FILE.take}
          </Button>
        )}
        <Button onClick={onClose}>{FILE.another}</Button>
      </div>
    </>
  );
}
