import type { Metric } from '../../lib/model/extraction';
import { sentenceParts } from '../../lib/view/sentence';
import type { AskedSentence } from './use-sentence';
import { usePanelWords } from './use-panel-words';

interface SentenceLineProps {
  readonly sentence: AskedSentence;
  readonly item: Metric;
}

/** The sentence that a figure stands in, with the figure set apart. */
export function SentenceLine({ sentence: { isShown, sentence }, item }: SentenceLineProps) {
  const word = usePanelWords();
  if (!isShown || sentence === undefined) return undefined;
  if (sentence === 'none') return <p className="metric-row__sentence">{word('sentence_none')}</p>;
  return (
    <p className="metric-row__sentence">
      {sentenceParts(sentence, [item]).map(({ text, isTarget }, index) =>
        isTarget ? <b key={index}>{text}</b> : text,
      )}
    </p>
  );
}

interface SentenceButtonProps {
  readonly sentence: AskedSentence;
  /** The figure, for screen readers. */
  readonly about: string;
  readonly tabIndex: number;
}

/** Shows and hides the sentence of a figure. */
export function SentenceButton({ sentence, about, tabIndex }: SentenceButtonProps) {
  const word = usePanelWords();
  const { isShown, toggle } = sentence;
  return (
    <button
      type="button"
      className="row__aside"
      aria-expanded={isShown}
      aria-keyshortcuts="S"
      aria-label={word(isShown ? 'sentence_hide' : 'sentence_of', { text: about })}
      tabIndex={tabIndex}
      onClick={toggle}
    >
      {word('sentence')}
    </button>
  );
}
