import { ensureBrowser } from './ensure-browser.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { runSteps } from './run-steps.mjs';
import { browserSteps, fastSteps } from './steps.mjs';

ensureInstalled();
ensureBrowser();
runSteps([...fastSteps, ...browserSteps]);
