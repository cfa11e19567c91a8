import { useLiveQuery } from 'dexie-react-hooks';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { listTags } from '../../store/tags';

/** Names of all tags for suggestions, most used first; none while they are read or where they cannot be. */
export function useTags(database: NuoshuDatabase): readonly string[] {
  const tags = useLiveQuery(() => attemptStore(() => listTags(database)), [database]);
  return tags?.ok === true ? tags.value : NO_TAGS;
}

const NO_TAGS: readonly string[] = [];
