import { useWords } from '../words';
import '../banner.css';

/** Says how many of a report's rows are damaged and left out; nothing where none is. */
export function DamageBanner({ count }: { readonly count: number }) {
  const { say } = useWords();
  if (count === 0) return undefined;
  return (
    <p className="banner" role="alert">
      {say('unreadable_rows', { count })}
    </p>
  );
}
