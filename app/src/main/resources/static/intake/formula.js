// The page on which a formula is tried.
import { understand } from './live.js';

const field = document.querySelector('[data-formula-trial] textarea');
field.addEventListener('input', () => understand(field));
