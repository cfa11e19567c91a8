import { createRoot } from 'react-dom/client';
import { CardPage } from '../../components/card/card-page';
import { callBackground } from '../../lib/messages/send';
import { CardLink } from '../../lib/view/card-link';
import { newDesk } from '../../lib/view/desk';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';

const root = document.getElementById('root');
if (root !== null) {
  const link = new CardLink({ view: window, call: callBackground });
  createRoot(root).render(<CardPage link={link} desk={newDesk()} />);
}
