import { useSidebar } from './sidebar';
import { useStore } from './useStore';

/** The open section of a face, and how to open another; the choice outlives readings. */
export function useSection<Key extends string>(face: string, first: Key): readonly [Key, (key: string) => void] {
  const { sections, message } = useSidebar();
  const current = useStore(sections)[face] ?? first;
  const open = (key: string) => {
    message.set('');
    sections.set({ ...sections.value, [face]: key });
  };
  return [current as Key, open];
}
