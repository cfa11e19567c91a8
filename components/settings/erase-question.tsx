import { useStorageWords } from './use-storage-words';

/** One way to answer yes. */
export interface EraseChoice {
  readonly label: string;
  readonly erase: () => void;
}

interface EraseQuestionProps {
  readonly question: string;
  readonly choices: readonly EraseChoice[];
  readonly onCancel: () => void;
}

/** Asks in place before anything is erased; what is safest has the focus. */
export function EraseQuestion({ question, choices, onCancel }: EraseQuestionProps) {
  const say = useStorageWords();
  return (
    <div className="storage__ask" role="group" aria-label={question}>
      <p className="storage__question">{question}</p>
      <div className="storage__choices">
        <button type="button" className="button button--small" autoFocus onClick={onCancel}>
          {say('cancel')}
        </button>
        {choices.map(({ label, erase }) => (
          <button
            key={label}
            type="button"
            className="button button--small storage__danger"
            onClick={erase}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
