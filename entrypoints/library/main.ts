import { VIEW_SCRIPTS } from '../../components/library/view-scripts';
import { parseRoute } from '../../lib/view/route';
import '../../components/library/skeleton.css';
import '../../components/styles/tokens.css';

async function begin(): Promise<void> {
  /*
   * The view's script comes beside the desk's, not after it; one that does not come is missed, and
   * told of, by the desk.
   */
  const view = VIEW_SCRIPTS[parseRoute(location.hash).view].load().catch(() => undefined);
  const { start } = await import('./start');
  await view;
  start();
}

void begin();
