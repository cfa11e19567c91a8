import { createRoot } from 'react-dom/client';
import { CardPage } from '../../components/card/card-page';
import { pressKey } from '../../components/card/press-key';
import { callBackground } from '../../lib/messages/send';
import { watchSettings } from '../../lib/settings/settings';
import { CardLink } from '../../lib/view/card-link';
import { newDesk } from '../../lib/view/desk';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';

const root = document.getElementById('root');
if (root !== null) {
  const desk = newDesk();
  const link = new CardLink({
    view: window,
    call: callBackground,
    deskId: desk.id,
    press: pressKey,
  });
  watchSettings((settings) => link.follow(settings));
  createRoot(root).render(<CardPage link={link} desk={desk} />);
}
