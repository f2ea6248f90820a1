// The list of tasks sends what still waits on this device, so that nobody has to open the page it was
// typed on.
import { Sending } from './sending.js';
import { WaitingLine } from './waiting.js';

const place = document.querySelector('[data-waiting-line]');
if (place?.dataset.account) {
  const sending = await Sending.start(place.dataset.account);
  new WaitingLine(place, sending, place.dataset, '');
  await sending.send();
}
