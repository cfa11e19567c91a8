import { VIEW_SCRIPTS } from '../../components/library/view-scripts';
import { parseRoute } from '../../lib/view/route';
import '../../components/library/skeleton.css';
import '../../components/styles/tokens.css';

/* The view's script comes beside the desk's, not after it; one that does not come is missed, and told of, by the desk. */
const view = VIEW_SCRIPTS[parseRoute(location.hash).view].load();
void Promise.allSettled([import('./start'), view]).then(([desk]) => {
  if (desk.status === 'rejected') throw desk.reason;
  desk.value.start();
});
