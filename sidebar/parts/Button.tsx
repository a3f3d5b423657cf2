import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** The one main button of a view is blue. */
  readonly isMain?: boolean;
  /** Looks like a link within text. */
  readonly isQuiet?: boolean;
  readonly isDisabled?: boolean;
  /** Id of the words that say why it is disabled, or what it does. */
  readonly describedBy?: string;
  readonly label?: string;
}

/** Disabled ones keep the focus, so that the reason can be read there. */
export function Button(props: ButtonProps) {
  const { children, onClick, isMain = false, isQuiet = false, isDisabled = false } = props;
  return (
    <button
      type="button"
      class={isMain ? 'main' : isQuiet ? 'quiet' : 'plain'}
      onClick={() => !isDisabled && onClick()}
      {...(isDisabled && { 'aria-disabled': 'true' })}
      {...(props.describedBy !== undefined && { 'aria-describedby': props.describedBy })}
      {...(props.label !== undefined && { 'aria-label': props.label })}
    >
      {children}
    </button>
  );
}
