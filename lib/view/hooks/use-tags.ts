import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { listTags } from '../../store/tags';

/**
 * Names of all tags for suggestions, most used first; none while they are read or where they cannot
 * be. They are counted when there is another tag, not at each edit: counting reads the index of a
 * hundred thousand annotations.
 */
export function useTags(database: NuoshuDatabase): readonly string[] {
  const [tags, setTags] = useState(NO_TAGS);
  const count = useLiveQuery(async () => {
    const counted = await attemptStore(() => database.tags.count());
    return counted.ok ? counted.value : 0;
  }, [database]);
  useEffect(() => {
    let isOver = false;
    void attemptStore(() => listTags(database)).then((listed) => {
      if (!isOver && listed.ok) setTags(listed.value);
    });
    return () => {
      isOver = true;
    };
  }, [database, count]);
  return tags;
}

const NO_TAGS: readonly string[] = [];
