interface ProgressBarProps {
  readonly text: string;
  /** null = not known yet. */
  readonly part: { readonly done: number; readonly total: number } | null;
}

/** How far a long run is; the words beside it are read out. */
export function ProgressBar({ text, part }: ProgressBarProps) {
  return (
    <div class="progress">
      <progress aria-label={text} {...(part !== null && { value: part.done, max: Math.max(1, part.total) })} />
      <p role="status">{text}</p>
    </div>
  );
}
