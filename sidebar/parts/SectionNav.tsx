import { FRAME } from '../../src/text/sidebar/frame';

interface SectionNavProps {
  readonly sections: readonly { readonly key: string; readonly label: string }[];
  readonly current: string;
  readonly onChoose: (key: string) => void;
}

export function SectionNav({ sections, current, onChoose }: SectionNavProps) {
  return (
    <nav aria-label={FRAME.tasks}>
      <ul>
        {sections.map(({ key, label }) => (
          <li key={key}>
            <button type="button" {...(key === current && { 'aria-current': 'page' })} onClick={() => onChoose(key)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
