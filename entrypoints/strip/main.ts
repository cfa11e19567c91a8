import { Strip } from '../../components/strip/strip';
import { callBackground } from '../../lib/messages/send';
import { isoDay } from '../../lib/model/day';
import { watchSettings } from '../../lib/settings/settings';
import { StripLink } from '../../lib/view/strip/link';

const root = document.getElementById('root');
if (root !== null) {
  const strip = new Strip(root, {
    tell: (message) => link.tell(message),
    today: () => isoDay(new Date()),
  });
  const link = new StripLink({ view: window, call: callBackground }, strip.show);
  watchSettings(({ language }) => link.speak(language));
}
