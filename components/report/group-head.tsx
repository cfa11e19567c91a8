import type { Section } from '../../lib/model/extraction';
import type { GroupHead } from '../../lib/view/arrange';
import { grouped } from '../../lib/view/quantity';
import { useWords } from '../words';
import { facetValueWords } from './facet-words';
import { usePanelWords } from './use-panel-words';
import './group-head.css';

interface GroupHeadLineProps {
  readonly head: GroupHead;
  readonly sections: readonly Section[];
  /** The section that the reader has before them on the page. */
  readonly here?: number;
}

/** The head over the entries of a group, with how many they are. */
export function GroupHeadLine({ head, sections, here }: GroupHeadLineProps) {
  const words = useWords();
  const word = usePanelWords();
  const isHere = head.grouping === 'section' && head.name === String(here);
  return (
    <h2 className="group-head" data-here={isHere || undefined}>
      <span className="group-head__name">
        {headWords(head, sections, words) ?? word('head_none')}
      </span>
      {isHere && <span className="group-head__here">{word('head_here')}</span>}
      <span className="group-head__count">{grouped(head.count)}</span>
    </h2>
  );
}

function headWords(
  { grouping, name }: GroupHead,
  sections: readonly Section[],
  words: ReturnType<typeof useWords>,
): string | undefined {
  if (name === '') return undefined;
  switch (grouping) {
    case 'section':
      return facetValueWords(words, sections, 'section', name);
    case 'topic':
      return facetValueWords(words, sections, 'topic', name);
    case 'checkable':
      return facetValueWords(words, sections, 'specificity', name);
    case 'indicator':
    case 'none':
      return name;
  }
}
