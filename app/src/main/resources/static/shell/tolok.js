// What every page does beside showing itself. Each concern is a module of its own.
import { startMenus } from './menus.js';
import { startForms } from './forms.js';
import { startRequests } from './requests.js';
import { startDialogs } from './dialogs.js';
import { startShortcuts } from './shortcuts.js';
import { startCopying } from './copying.js';

document.documentElement.classList.add('has-script');
startMenus();
startForms();
startRequests();
startDialogs();
startShortcuts();
startCopying();
