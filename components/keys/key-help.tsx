import { useKeyCommands } from '../../lib/view/hooks/use-key-commands';
import { STEP_KEYS, STEP_KINDS } from '../../lib/model/steps';
import { commandWords } from '../settings/shortcut-list';
import { useSettingsWords } from '../settings/use-settings-words';
import { usePanelWords } from '../report/use-panel-words';
import { KeyGroup } from './key-group';
import { Modal } from './modal';
import './key-help.css';

const isMac = (): boolean => /mac/i.test(navigator.platform);

/** Every key, grouped by where it acts; those of the page as the browser has them. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const word = usePanelWords();
  const setting = useSettingsWords();
  const commands = useKeyCommands() ?? [];
  const control = isMac() ? '⌘' : 'Ctrl+';
  const steps = STEP_KINDS.filter((kind) => kind !== 'finding').map((kind) => ({
    keys: [STEP_KEYS[kind].next, STEP_KEYS[kind].previous],
    does: word(`kind_${kind}`),
  }));
  return (
    <Modal className="key-help" label={word('help')} onClose={onClose}>
      {(close) => (
        <>
          <h2 className="key-help__title">{word('help')}</h2>
          <div className="key-help__groups" tabIndex={0} role="group" aria-label={word('help')}>
            <p className="field-hint">{word('help_hint')}</p>
            <KeyGroup
              title={word('help_all')}
              rows={[
                { keys: [`${control}K`], does: word('key_palette') },
                { keys: ['?'], does: word('key_help') },
                { keys: ['/'], does: word('key_search') },
                { keys: ['.'], does: word('key_here') },
                {
                  keys: [`${control}Z`, `${control}${isMac() ? '⇧Z' : 'Shift+Z'}`],
                  does: word('key_undo'),
                },
              ]}
            />
            <KeyGroup title={word('help_steps')} rows={steps} />
            <KeyGroup
              title={word('help_rows')}
              rows={[
                { keys: ['j', 'k', '↓', '↑'], does: word('key_move') },
                { keys: ['Enter'], does: word('key_jump') },
                { keys: ['n'], does: word('key_note') },
                { keys: ['t'], does: word('key_tag') },
                { keys: ['1–6'], does: word('key_verdict') },
                { keys: ['0'], does: word('key_unjudge') },
                { keys: ['s'], does: word('key_sentence') },
                { keys: ['Esc'], does: word('key_leave') },
              ]}
            />
            <KeyGroup
              title={word('help_audit')}
              rows={[
                { keys: ['a'], does: word('key_accept') },
                { keys: ['d'], does: word('key_dismiss') },
              ]}
            />
            <KeyGroup
              title={word('help_card')}
              rows={[
                { keys: ['e'], does: word('key_evidence') },
                { keys: ['c'], does: word('key_copy') },
                { keys: ['p'], does: word('key_pin') },
              ]}
            />
            {commands.length > 0 && (
              <KeyGroup
                title={word('help_browser')}
                hint={word('help_browser_hint')}
                rows={commands.map(({ name, key }) => ({
                  keys: [key === '' ? word('help_none') : key],
                  does: setting(commandWords(name)),
                }))}
              />
            )}
          </div>
          <div className="key-help__foot">
            <button type="button" className="button button--small" autoFocus onClick={close}>
              {word('close')}
            </button>
          </div>
        </>
      )}
    </Modal>
  );
}
